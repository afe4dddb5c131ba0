import { unfolded } from "./unfolded.js";

/**
 * The states of the world: facts, a line each, written
 *
 *   usual English name | adjectives | capitals | other names | people | seats of government
 *
 * Only the first three are always there. An adjective is a noun for the people as well ("a Kenyan", "Kenyans", "the
 * Swiss"); `people` are nouns beside it ("Dane", "Danes"). A capital or seat stands for the state where it acts or is
 * spoken to.
 */
const members = unfolded(`
Afghanistan | Afghan | Kabul | Islamic Emirate of Afghanistan
Albania | Albanian | Tirana
Algeria | Algerian | Algiers
Andorra | Andorran | Andorra la Vella
Angola | Angolan | Luanda
Antigua and Barbuda | Antiguan, Barbudan | St. John's | Antigua
Argentina | Argentine, Argentinian, Argentinean | Buenos Aires | | | Casa Rosada
Armenia | Armenian | Yerevan
Australia | Australian | Canberra | | Aussie, Aussies
Austria | Austrian | Vienna | | | Ballhausplatz
Azerbaijan | Azerbaijani, Azeri | Baku
Bahamas | Bahamian | Nassau
Bahrain | Bahraini | Manama
Bangladesh | Bangladeshi | Dhaka, Dacca
Barbados | Barbadian, Bajan | Bridgetown
Belarus | Belarusian, Belarussian, Byelorussian | Minsk | Byelorussia
Belgium | Belgian | Brussels
Belize | Belizean | Belmopan
Benin | Beninese | Porto-Novo
Bhutan | Bhutanese | Thimphu
Bolivia | Bolivian | La Paz, Sucre
Bosnia and Herzegovina | Bosnian, Herzegovinian | Sarajevo | Bosnia, Bosnia-Herzegovina
Botswana | Botswanan | Gaborone | | Motswana, Batswana
Brazil | Brazilian | Brasilia, Brasília | | | Planalto, Itamaraty
Brunei | Bruneian | Bandar Seri Begawan | Brunei Darussalam
Bulgaria | Bulgarian | Sofia
Burkina Faso | Burkinabe, Burkinabé | Ouagadougou
Burundi | Burundian | Gitega, Bujumbura
Cambodia | Cambodian | Phnom Penh | Kampuchea
Cameroon | Cameroonian | Yaounde, Yaoundé
Canada | Canadian | Ottawa
Cape Verde | Cape Verdean, Cabo Verdean | Praia | Cabo Verde
Central African Republic | Central African | Bangui
Chad | Chadian | N'Djamena
Chile | Chilean | Santiago | | | La Moneda
China | Chinese | Beijing, Peking | People's Republic of China, PRC, mainland China | | Zhongnanhai
Colombia | Colombian | Bogota, Bogotá | | | Casa de Nariño
Comoros | Comoran, Comorian | Moroni
Costa Rica | Costa Rican | San Jose, San José | | Tico, Ticos
Croatia | Croatian | Zagreb | | Croat, Croats
Cuba | Cuban | Havana
Cyprus | Cypriot | Nicosia
Czech Republic | Czech | Prague | Czechia | | Prague Castle
Democratic Republic of the Congo | Congolese | Kinshasa | Democratic Republic of Congo, DR Congo, DRC, Congo
Denmark | Danish | Copenhagen | | Dane, Danes | Christiansborg
Djibouti | Djiboutian | Djibouti City
Dominica | Dominican | Roseau
Dominican Republic | Dominican | Santo Domingo
East Timor | East Timorese, Timorese | Dili | Timor-Leste
Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito
Egypt | Egyptian | Cairo
El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
Equatorial Guinea | Equatorial Guinean, Equatoguinean | Malabo
Eritrea | Eritrean | Asmara
Estonia | Estonian | Tallinn
Eswatini | Swazi | Mbabane, Lobamba | Swaziland
Ethiopia | Ethiopian | Addis Ababa
Fiji | Fijian | Suva
Finland | Finnish | Helsinki | | Finn, Finns
France | French | Paris | | Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Elysee, Élysée, Elysée, Elysee Palace,
  Élysée Palace, Elysée Palace, Matignon, Quai d'Orsay
Gabon | Gabonese | Libreville
Gambia | Gambian | Banjul | The Gambia
Georgia | Georgian | Tbilisi
Germany | German | Berlin, Bonn | Federal Republic of Germany | | Bundeskanzleramt, Kanzleramt
Ghana | Ghanaian | Accra
Greece | Greek | Athens | Hellenic Republic
Grenada | Grenadian | St. George's
Guatemala | Guatemalan | Guatemala City
Guinea | Guinean | Conakry
Guinea-Bissau | Bissau-Guinean | Bissau
Guyana | Guyanese | Georgetown
Haiti | Haitian | Port-au-Prince
Honduras | Honduran | Tegucigalpa
Hungary | Hungarian | Budapest
Iceland | Icelandic | Reykjavik, Reykjavík | | Icelander, Icelanders
India | Indian | New Delhi, Delhi | | | South Block
Indonesia | Indonesian | Jakarta
Iran | Iranian | Tehran, Teheran | Islamic Republic of Iran, Islamic Republic
Iraq | Iraqi | Baghdad
Ireland | Irish | Dublin | Irish Republic, Republic of Ireland | Irishman, Irishmen, Irishwoman | Leinster House
Israel | Israeli | Jerusalem
Italy | Italian | Rome | | | Palazzo Chigi, Quirinale, Farnesina
Ivory Coast | Ivorian, Ivoirian | Yamoussoukro, Abidjan | Cote d'Ivoire, Côte d'Ivoire
Jamaica | Jamaican | Kingston
Japan | Japanese | Tokyo | | | Kantei, Gaimusho
Jordan | Jordanian | Amman | Hashemite Kingdom
Kazakhstan | Kazakh, Kazakhstani | Astana, Nur-Sultan, Almaty
Kenya | Kenyan | Nairobi
Kiribati | I-Kiribati | Tarawa
Kuwait | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz, Kyrgyzstani | Bishkek | Kyrgyz Republic
Laos | Laotian, Lao | Vientiane
Latvia | Latvian | Riga
Lebanon | Lebanese | Beirut
Lesotho | Basotho | Maseru | | Mosotho
Liberia | Liberian | Monrovia
Libya | Libyan | Tripoli
Liechtenstein | Liechtensteiner | Vaduz
Lithuania | Lithuanian | Vilnius
Luxembourg | Luxembourgish | Luxembourg City | | Luxembourger, Luxembourgers
Madagascar | Malagasy, Madagascan | Antananarivo
Malawi | Malawian | Lilongwe
Malaysia | Malaysian | Kuala Lumpur | | | Putrajaya
Maldives | Maldivian | Male
Mali | Malian | Bamako
Malta | Maltese | Valletta
Marshall Islands | Marshallese | Majuro
Mauritania | Mauritanian | Nouakchott
Mauritius | Mauritian | Port Louis
Mexico | Mexican | Mexico City | | | Los Pinos
Micronesia | Micronesian | Palikir | Federated States of Micronesia
Moldova | Moldovan, Moldavian | Chisinau, Chişinău, Chișinău, Kishinev | Moldavia
Monaco | Monegasque, Monacan | Monaco City
Mongolia | Mongolian | Ulaanbaatar, Ulan Bator | | Mongol, Mongols
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan | Rabat
Mozambique | Mozambican | Maputo
Myanmar | Burmese | Naypyidaw, Naypyitaw, Rangoon, Yangon | Burma
Namibia | Namibian | Windhoek
Nauru | Nauruan | Yaren
Nepal | Nepalese, Nepali | Kathmandu, Katmandu
Netherlands | Dutch | The Hague, Amsterdam | Holland | Dutchman, Dutchmen, Dutchwoman | Binnenhof
New Zealand | New Zealand | Wellington | | New Zealander, New Zealanders | Beehive
Nicaragua | Nicaraguan | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian | Abuja | | | Aso Rock
North Korea | North Korean | Pyongyang, P'yongyang | Democratic People's Republic of Korea, DPRK, N. Korea, N Korea
North Macedonia | North Macedonian, Macedonian | Skopje | Macedonia, FYROM
Norway | Norwegian | Oslo
Oman | Omani | Muscat
Pakistan | Pakistani | Islamabad
Palau | Palauan | Ngerulmud, Melekeok, Koror
Panama | Panamanian | Panama City
Papua New Guinea | Papua New Guinean | Port Moresby | PNG
Paraguay | Paraguayan | Asuncion, Asunción
Peru | Peruvian | Lima
Philippines | Philippine, Filipino | Manila | | Filipina, Filipinas | Malacanang, Malacañang, Malacanang Palace
Poland | Polish | Warsaw | | Pole, Poles
Portugal | Portuguese | Lisbon
Qatar | Qatari | Doha
Republic of the Congo | Congolese | Brazzaville | Congo-Brazzaville, Republic of Congo
Romania | Romanian | Bucharest | Rumania | | Cotroceni
Russia | Russian | Moscow | Russian Federation | | Kremlin
Rwanda | Rwandan, Rwandese | Kigali
Saint Kitts and Nevis | Kittitian, Nevisian | Basseterre | St. Kitts and Nevis, St Kitts and Nevis
Saint Lucia | Saint Lucian, St. Lucian | Castries | St. Lucia, St Lucia
Saint Vincent and the Grenadines | Vincentian | Kingstown | St. Vincent and the Grenadines, St Vincent and the
  Grenadines
Samoa | Samoan | Apia | Western Samoa
San Marino | Sammarinese | City of San Marino
Sao Tome and Principe | Sao Tomean, Santomean | Sao Tome, São Tomé | São Tomé and Príncipe
Saudi Arabia | Saudi, Saudi Arabian | Riyadh
Senegal | Senegalese | Dakar
Serbia | Serbian | Belgrade | | Serb, Serbs
Seychelles | Seychellois | Victoria
Sierra Leone | Sierra Leonean | Freetown
Singapore | Singaporean | Singapore City | | | Istana
Slovakia | Slovak, Slovakian | Bratislava
Slovenia | Slovenian, Slovene | Ljubljana
Solomon Islands | Solomon Islander | Honiara
Somalia | Somali | Mogadishu
South Africa | South African | Pretoria, Cape Town, Bloemfontein | | | Union Buildings
South Korea | South Korean | Seoul | Republic of Korea, ROK, S. Korea, S Korea | | Blue House, Cheong Wa Dae
South Sudan | South Sudanese | Juba
Spain | Spanish | Madrid | | Spaniard, Spaniards | Moncloa, Zarzuela
Sri Lanka | Sri Lankan | Colombo, Sri Jayawardenepura Kotte
Sudan | Sudanese | Khartoum
Suriname | Surinamese | Paramaribo | Surinam
Sweden | Swedish | Stockholm | | Swede, Swedes | Rosenbad
Switzerland | Swiss | Bern, Berne
Syria | Syrian | Damascus
Tajikistan | Tajik, Tajikistani | Dushanbe | Tadzhikistan
Tanzania | Tanzanian | Dodoma, Dar es Salaam
Thailand | Thai | Bangkok
Togo | Togolese | Lome, Lomé
Tonga | Tongan | Nuku'alofa
Trinidad and Tobago | Trinidadian, Tobagonian | Port of Spain | Trinidad
Tunisia | Tunisian | Tunis | | | Carthage Palace
Turkey | Turkish | Ankara | Türkiye, Turkiye | Turk, Turks
Turkmenistan | Turkmen | Ashgabat, Ashkhabad
Tuvalu | Tuvaluan | Funafuti
Uganda | Ugandan | Kampala
Ukraine | Ukrainian | Kyiv, Kiev | | | Bankova
United Arab Emirates | Emirati | Abu Dhabi | UAE, U.A.E., Emirates
United Kingdom | British | London | Britain, Great Britain, UK, U.K. | Briton, Britons, Brit, Brits | Downing Street, 10
  Downing Street, Number 10, No. 10, Whitehall, Westminster, Buckingham Palace
United States | American, US, U.S. | Washington, Washington DC, Washington D.C. | United States of America, US, U.S.,
  USA, U.S.A., America | | White House, Oval Office, Capitol Hill, Foggy Bottom, Camp David
Uruguay | Uruguayan | Montevideo
Uzbekistan | Uzbek, Uzbekistani | Tashkent
Vanuatu | Vanuatuan, Ni-Vanuatu | Port Vila
Venezuela | Venezuelan | Caracas | | | Miraflores, Miraflores Palace
Vietnam | Vietnamese | Hanoi | Viet Nam, SRV
Yemen | Yemeni | Sanaa, Sana'a
Zambia | Zambian | Lusaka
Zimbabwe | Zimbabwean | Harare
`);

/** States and territories with a government of their own that are no members of the United Nations. */
const others = `
Abkhazia | Abkhazian, Abkhaz | Sukhumi, Sokhumi
Greenland | Greenlandic | Nuuk | | Greenlander, Greenlanders
Hong Kong | Hong Kong | Victoria City | Hongkong, HKSAR | Hongkonger, Hongkongers, Hong Konger, Hong Kongers
Kosovo | Kosovan, Kosovar | Pristina, Prishtina, Priština
Macau | Macanese | Macau City | Macao
Nagorno-Karabakh | Karabakh | Stepanakert | Artsakh, Nagorny Karabakh
Northern Cyprus | Turkish Cypriot | Lefkosa | Turkish Republic of Northern Cyprus
Palestine | Palestinian | Ramallah | State of Palestine, Palestinian Authority, Palestinian National Authority
Puerto Rico | Puerto Rican | San Juan
Scotland | Scottish | Edinburgh | | Scot, Scots | Holyrood
Somaliland | Somalilander | Hargeisa
South Ossetia | South Ossetian | Tskhinvali, Tskhinval
Taiwan | Taiwanese | Taipei | Republic of China, ROC, Chinese Taipei
Transnistria | Transnistrian, Transdniestrian | Tiraspol | Transdniestria, Transdniester
Vatican | Vatican | Vatican City | Holy See | | Apostolic Palace
Western Sahara | Sahrawi, Saharawi | Laayoune, El Aaiun | Sahrawi Arab Democratic Republic
`;

/**
 * States that reports of the last century speak of. Their capitals stand for today's states, where those still have
 * them.
 */
const former = `
Czechoslovakia | Czechoslovak, Czechoslovakian | Prague
East Germany | East German | East Berlin | German Democratic Republic, GDR, DDR
North Vietnam | North Vietnamese | Hanoi
North Yemen | North Yemeni | Sanaa
Rhodesia | Rhodesian | Salisbury
Serbia and Montenegro | Serbo-Montenegrin | Belgrade
South Vietnam | South Vietnamese | Saigon
South Yemen | South Yemeni | Aden
Soviet Union | Soviet | Moscow | USSR, U.S.S.R., Union of Soviet Socialist Republics
West Germany | West German | Bonn
Yugoslavia | Yugoslav, Yugoslavian | Belgrade | Federal Republic of Yugoslavia
Zaire | Zairean, Zairian, Zaïrean | Kinshasa | Zaïre
`;

export interface State {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  readonly otherNames: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

const listOf = (words = ""): string[] =>
  words
    .split(",")
    .map((w) => w.trim())
    .filter((w) => w !== "");

function stateOf(line: string): State {
  const [name, adjectives, capitals, otherNames, people, seats] = line.split("|");
  return {
    name: name.trim(),
    adjectives: listOf(adjectives),
    capitals: listOf(capitals),
    otherNames: listOf(otherNames),
    people: listOf(people),
    seats: listOf(seats),
  };
}

const statesOf = (lines: string): State[] => lines.trim().split("\n").map(stateOf);

/** The 193 members of the United Nations. */
export const memberStates: readonly State[] = statesOf(members);
export const otherStates: readonly State[] = statesOf(others);
export const formerStates: readonly State[] = statesOf(former);

/** Adjectives that name the people without a further "s": "the Japanese", "the British". */
export const pluralAdjectives = /(?:ese|[^g]ish|French|Dutch|ss|ois)$/;

/** Two at once: "the two Koreas". */
export const pairsOfStates: ReadonlyMap<string, readonly string[]> = new Map([
  ["Koreas", ["North Korea", "South Korea"]],
  ["Germanys", ["East Germany", "West Germany"]],
  ["Sudans", ["Sudan", "South Sudan"]],
  ["Congos", ["Democratic Republic of the Congo", "Republic of the Congo"]],
  ["Yemens", ["North Yemen", "South Yemen"]],
  ["Vietnams", ["North Vietnam", "South Vietnam"]],
]);

/** Points of the compass in the names of states: "the North" for a North X. */
export const compassPoints: ReadonlySet<string> = new Set(["North", "South", "East", "West"]);

/** Before a name these make another name of it: "Northern Ireland", "New Mexico", "Latin American". */
export const otherParts: ReadonlySet<string> = new Set(
  "North South East West Northern Southern Eastern Western Central Latin New Native Inner Outer".split(" "),
);

/** Prefixes that turn a name's meaning: what is anti-Russian is not Russian. */
export const turningPrefix = /^(?:anti|non|pro|un|ex|post|pre)[-–]/i;

/** Known names that are common words as well: only after "the", and not before another name. */
export const namesAfterThe: ReadonlySet<string> = new Set(["West"]);

/** Prefixes that stand for a state in compounds: "Sino-Russian". */
export const statePrefixes: ReadonlyMap<string, string> = new Map([
  ["Sino", "China"],
  ["Russo", "Russia"],
  ["Anglo", "United Kingdom"],
  ["Franco", "France"],
  ["Indo", "India"],
  ["Greco", "Greece"],
  ["Italo", "Italy"],
  ["Hispano", "Spain"],
  ["Luso", "Portugal"],
  ["Austro", "Austria"],
  ["Turko", "Turkey"],
  ["Serbo", "Serbia"],
  ["Japano", "Japan"],
  ["Nippo", "Japan"],
  ["Americano", "United States"],
  ["Polono", "Poland"],
  ["Finno", "Finland"],
]);
