import { unfolded } from "./unfolded.js";

/**
 * International bodies and groups of states that reports take for granted: facts, a line each, written
 *
 *   usual English name | other names | adjectives | seats that stand for it
 */
const lines = unfolded(`
African Union | AU | | Addis Ababa Secretariat
Amnesty International | Amnesty
Arab League | League of Arab States
Asian Development Bank | ADB
Association of Southeast Asian Nations | ASEAN
BRICS
Caribbean Community | CARICOM
Commonwealth of Independent States | CIS
Commonwealth of Nations
Council of Europe
Economic Community of West African States | ECOWAS
European Central Bank | ECB
European Commission | EC
European Council
European Court of Human Rights
European Parliament
European Union | EU, E.U., European Community, EEC | European | Brussels, Berlaymont
Food and Agriculture Organization | FAO, Food and Agriculture Organisation
Group of Eight | G8, G-8
Group of Seven | G7, G-7
Group of Twenty | G20, G-20
Group of 77 | G77, G-77
Gulf Cooperation Council | GCC
Human Rights Watch | HRW
International Atomic Energy Agency | IAEA
International Committee of the Red Cross | ICRC, Red Cross
International Court of Justice | ICJ, World Court
International Criminal Court | ICC
International Energy Agency | IEA
International Labour Organization | ILO, International Labour Organisation, International Labor Organization
International Monetary Fund | IMF
International Organization for Migration | IOM, International Organisation for Migration
Intergovernmental Panel on Climate Change | IPCC
Mercosur
North Atlantic Treaty Organization | NATO, Nato, North Atlantic Treaty Organisation, Atlantic alliance
Organisation for Economic Co-operation and Development | OECD, Organization for Economic Cooperation and Development
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons
Organisation of African Unity | OAU, Organization of African Unity
Organization for Security and Co-operation in Europe | OSCE, Organisation for Security and Cooperation in Europe,
  Organization for Security and Cooperation in Europe
Organization of American States | OAS, Organisation of American States
Organization of Islamic Cooperation | OIC, Organisation of Islamic Cooperation, Organization of the Islamic Conference
Organization of the Petroleum Exporting Countries | OPEC, Opec, Organisation of the Petroleum Exporting Countries
Pacific Islands Forum
Palestine Liberation Organization | PLO, Palestine Liberation Organisation
Shanghai Cooperation Organization | SCO, Shanghai Cooperation Organisation
Southern African Development Community | SADC
United Nations | UN, U.N., United Nations Organization, UNO
United Nations Children's Fund | UNICEF, Unicef
United Nations Educational, Scientific and Cultural Organization | UNESCO, Unesco
United Nations High Commissioner for Refugees | UNHCR
United Nations Security Council | UN Security Council, U.N. Security Council, Security Council
United Nations General Assembly | UN General Assembly, U.N. General Assembly, General Assembly
Warsaw Pact
West | | Western
World Bank
World Food Programme | WFP, World Food Program, UN World Food Programme, UN World Food Program, United Nations World
  Food Program, United Nations World Food Programme
World Health Organization | WHO, World Health Organisation
World Trade Organization | WTO, World Trade Organisation
`);

export interface Body {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly adjectives: readonly string[];
  readonly seats: readonly string[];
}

const listOf = (words = ""): string[] =>
  words
    .split(",")
    .map((w) => w.trim())
    .filter((w) => w !== "");

function bodyOf(line: string): Body {
  const [name, otherNames, adjectives, seats] = line.split("|");
  return { name: name.trim(), otherNames: listOf(otherNames), adjectives: listOf(adjectives), seats: listOf(seats) };
}

export const internationalBodies: readonly Body[] = lines.trim().split("\n").map(bodyOf);

/**
 * Parts of a state's apparatus whose name tells the state in the report's own country only: "the State Department" is
 * American wherever it is written.
 */
export const stateBodies: ReadonlyMap<string, string> = new Map([
  ["State Department", "United States"],
  ["Pentagon", "United States"],
  ["Treasury Department", "United States"],
  ["Defense Department", "United States"],
  ["Justice Department", "United States"],
  ["Commerce Department", "United States"],
  ["Homeland Security Department", "United States"],
  ["National Security Council", "United States"],
  ["CIA", "United States"],
  ["FBI", "United States"],
  ["Federal Reserve", "United States"],
  ["US Congress", "United States"],
  ["Congress", "United States"],
  ["US Senate", "United States"],
  ["House of Representatives", "United States"],
  ["House of Commons", "United Kingdom"],
  ["House of Lords", "United Kingdom"],
  ["Foreign Office", "United Kingdom"],
  ["MI5", "United Kingdom"],
  ["MI6", "United Kingdom"],
  ["Bundestag", "Germany"],
  ["Bundesrat", "Germany"],
  ["Bundesbank", "Germany"],
  ["Knesset", "Israel"],
  ["Mossad", "Israel"],
  ["Duma", "Russia"],
  ["State Duma", "Russia"],
  ["Verkhovna Rada", "Ukraine"],
  ["Sejm", "Poland"],
  ["Diet", "Japan"],
  ["Lok Sabha", "India"],
  ["Rajya Sabha", "India"],
  ["Majlis", "Iran"],
  ["Oireachtas", "Ireland"],
  ["Dail", "Ireland"],
  ["Riksdag", "Sweden"],
  ["Storting", "Norway"],
  ["Folketing", "Denmark"],
  ["Cortes", "Spain"],
]);
