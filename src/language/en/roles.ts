/**
 * Nouns for what somebody is: offices, professions, parts in a dispute. Lower case, singular, the last word of the
 * title ("foreign minister" → minister). How a role stands to the body that it is "of" decides whose voice it is.
 */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Hold a state's or a body's office: their voice is its voice. */
export const officeNouns = wordsOf(`
  president vice-president premier chancellor minister prime-minister secretary undersecretary under-secretary
  secretary-general director-general attorney-general governor-general king queen prince princess emperor empress
  sultan sheikh sheik emir amir shah pope monarch head chief leader co-leader chairman chairwoman chairperson chair
  co-chairman co-chair governor mayor speaker dictator ruler ayatollah caliph general-secretary treasurer commissioner
  director deputy vice-minister vice-chairman ceo executive owner founder co-founder captain commander
  commander-in-chief warlord chieftain boss coordinator co-ordinator rector dean provost superintendent sheriff
  comptroller secretary-treasurer whip
`);

/** Speak and deal for a state or a body without leading it. */
export const agentNouns = wordsOf(`
  spokesman spokeswoman spokesperson spokespeople representative envoy ambassador diplomat official negotiator
  mediator emissary delegate attache attaché consul legate nuncio plenipotentiary aide adviser advisor staffer
  counsellor counselor assistant officer functionary bureaucrat apparatchik bargainer lawmaker legislator
  parliamentarian mp senator congressman congresswoman councillor councilor deputy general admiral colonel major
  lieutenant sergeant marshal brigadier commodore troop soldier policeman policewoman peacekeeper counterpart
  successor predecessor colleague interpreter press-secretary undersecretary inspector monitor observer commissar
  prosecutor lawyer attorney solicitor barrister counsel
`);

/** People by what they do or are; they speak for themselves. */
export const personNouns = wordsOf(`
  man woman boy girl child person mother father parent son daughter brother sister wife husband widow widower uncle
  aunt cousin grandfather grandmother nephew niece baby teenager youth analyst expert economist historian scholar
  professor researcher scientist academic political-scientist sociologist commentator columnist journalist reporter
  correspondent editor author writer novelist poet blogger witness resident citizen villager neighbour neighbor farmer
  worker teacher student pupil doctor nurse surgeon physician engineer driver pilot sailor fisherman miner docker
  trader merchant shopkeeper broker banker investor businessman businesswoman entrepreneur industrialist manager
  employee employer consultant activist campaigner protester protestor demonstrator dissident critic opponent
  supporter ally rival candidate politician judge magistrate bishop archbishop cardinal priest imam rabbi cleric monk
  nun preacher patriarch pastor hostage captive prisoner detainee refugee migrant victim survivor suspect defendant
  captor kidnapper hijacker gunman attacker militant rebel guerrilla insurgent fighter separatist terrorist extremist
  hardliner moderate foreigner national bomber assailant killer murderer thief smuggler dealer trafficker pirate
  commando settler colonist immigrant emigrant expatriate exile native local outsider newcomer stranger passer-by
  bystander onlooker motorist cyclist taxpayer shareholder creditor nominator grower planter herder hunter contractor
  inmate convict hero legend defector stakeholder attendee visitor worshipper pilgrim seeker user gamer source insider
  participant negotiator-in-chief host guest traveller traveler passenger tourist customer consumer patient tenant
  voter actor actress singer artist musician painter director player athlete coach footballer champion celebrity
  astronaut veteran volunteer guard agent spy nobleman aristocrat reformer reformist conservative liberal socialist
  communist nationalist islamist republican democrat striker unionist organiser organizer steward nominee frontrunner
  front-runner incumbent contender challenger hopeful running-mate strategist pollster anchor co-anchor broadcaster
  presenter vlogger podcaster fellow member co-chairman lobbyist financier billionaire tycoon magnate philanthropist
  trucker longshoreman stevedore seaman seafarer mariner railwayman railroader boatman ferryman fireman postman
  mailman milkman lumberjack logger lumberman tradesman craftsman artisan mechanic machinist electrician plumber
  carpenter bricklayer builder welder decorator cleaner janitor porter caretaker waiter waitress chef cook baker
  butcher brewer vintner winemaker tailor seamstress weaver barber hairdresser courier messenger dispatcher conductor
  signalman stewardess paramedic midwife dentist pharmacist psychologist psychiatrist vet veterinarian physiotherapist
  carer caregiver orderly intern apprentice trainee graduate postgraduate lecturer tutor headteacher headmaster
  headmistress principal librarian firefighter policyholder bondholder stockholder leaseholder householder landlord
  landowner homeowner shipowner freeholder smallholder peasant sharecropper rancher cattleman shepherd beekeeper
  forester gamekeeper hunter-gatherer pensioner retiree jobseeker breadwinner commuter rider cabby cabdriver cabbie
  chauffeur hauler haulier carter shipper exporter importer wholesaler retailer grocer vendor peddler hawker
  stallholder distributor supplier auctioneer technician programmer developer designer architect surveyor draughtsman
  draftsman accountant auditor bookkeeper actuary clerk typist secretary receptionist cashier teller salesman
  saleswoman salesperson shopper buyer seller bidder tribesman clansman countryman townsman islander highlander
  lowlander mountaineer nomad herdsman pastoralist layman churchman clergyman parishioner congregant believer faithful
  follower disciple adherent loyalist royalist monarchist environmentalist conservationist feminist pacifist
  abolitionist anarchist marxist leftist rightist centrist populist federalist regionalist secessionist secularist
  fundamentalist traditionalist modernizer moderniser mutineer deserter conscript draftee reservist cadet recruit
  legionnaire paratrooper marine airman serviceman servicewoman combatant mercenary partisan jihadist paramilitary
  vigilante bandit brigand looter rioter squatter picketer boycotter blockader mourner relative kinsman orphan amputee
  addict sufferer caller viewer listener reader respondent interviewee applicant claimant complainant plaintiff
  litigant petitioner appellant signatory juror technocrat mandarin statesman stateswoman elder dignitary grandee
  oligarch friend client operative announcer narrator moderator panelist panellist proxy surrogate millennial teen
  twentysomething thinker intellectual advocate pundit influencer personality whistleblower whistle-blower informant
  informer tipster eyewitness people individual figure
`);

/** Last parts of nouns in one word for people by what they do: "dockworkers", "wheatgrowers". */
export const personEndings = "worker fighter owner grower teacher farmer seeker goer keeper breeder".split(" ");

/**
 * Endings of nouns for people by what they do, in the plural. A word in one of them that is said to say something is
 * somebody.
 */
export const agentiveEndings = /(?:ers|ors|ists|ians|eers|ants|men|women|folk)$/;
/** Nouns with these endings that are things, though they may be said to say something. */
export const thingsLikeAgents = wordsOf(
  "number paper newspaper letter answer order offer matter register folder computer chapter newsletter poster " +
    "quarter center centre counter banner sticker flyer marker indicator factor error mirror sensor server browser " +
    "character transfer disaster cluster rumor rumour layer border power tower water filter calculator grant " +
    "covenant warrant restaurant",
);

/** Kin and followers who are named by whose they are: "his wife". */
export const kinNouns = wordsOf(
  "mother father parent son daughter brother sister wife husband widow widower uncle aunt cousin grandfather " +
    "grandmother nephew niece friend",
);

/** Those who work for somebody in person: "his aide". */
export const staffNouns = wordsOf(
  "spokesman spokeswoman spokesperson spokespeople aide adviser advisor assistant lawyer attorney solicitor " +
    "barrister secretary bodyguard chauffeur doctor interpreter biographer",
);

/** Roles that a state or a body may have too: "Olmia, the mediator", "the Upland Fund, an investor". */
export const bodilyRoles = wordsOf(`
  leader head chair owner founder co-founder director executive mediator negotiator observer monitor counterpart
  successor predecessor representative prosecutor counsel delegate agent parent brother sister widow cousin neighbour
  neighbor opponent supporter ally rival critic investor trader broker banker employer manager consultant client
  customer consumer supplier buyer seller bidder creditor shareholder stakeholder bondholder stockholder policyholder
  insider participant host guest guard operative member fellow incumbent contender challenger frontrunner front-runner
  champion player striker partisan adherent loyalist advocate proxy surrogate pirate settler signatory respondent
  applicant claimant complainant plaintiff litigant petitioner appellant defendant victim survivor target individual
  figure strategist pollster broadcaster presenter publisher builder developer designer contractor distributor
  exporter importer wholesaler retailer grocer shipper hauler haulier carrier operator rescuer pioneer giant organizer
  organiser lobbyist financier informant source
`);

/** Groups of people and bodies, in the singular: "the delegation", "the union". Plural person nouns are groups too. */
export const groupNouns = wordsOf(`
  government administration regime leadership cabinet ministry authority junta monarchy presidency premiership
  opposition coalition parliament congress senate assembly legislature council court committee commission delegation
  team mission party side camp faction wing movement front union federation confederation alliance league bloc
  organisation organization group grouping association society agency body institution army navy military police force
  militia guerrilla brigade battalion army-command command staff security-service company firm corporation bank
  airline manufacturer maker carrier operator board management consortium employer broadcaster newspaper paper daily
  magazine station channel network publisher watchdog charity foundation institute university department office bureau
  service secretariat embassy consulate chancellery foreign-ministry tribunal judiciary jury family crowd public crew
  community tribe clan clergy church nation country state republic kingdom power neighbour island territory province
  public-sector workforce membership majority minority panel taskforce troika quartet trio duo contingent entourage
  circle rebellion insurgency resistance underground cartel gang cell campaign website think-tank thinktank museum
  startup start-up retailer utility brewery cooperative co-operative syndicate trust fund lender insurer chain
  conglomerate subsidiary
`);

/** Of these the ones that are mostly things or places; they count as somebody only where they act. */
export const weakNouns = wordsOf(`
  bank paper daily magazine station channel network service office bureau department board panel court cell power camp
  house chair staff force company firm carrier operator maker manufacturer university institute foundation church
  community island territory province public majority minority underground circle contingent resistance figure speaker
  body post wing command campaign website museum trust fund chain utility cooperative retailer
`);

/** Mean a body named before when they stand alone: "the agency", "the group". */
export const bodyTerms = wordsOf(
  "group organization organisation agency movement party union company firm bank newspaper paper daily network " +
    "body institution alliance bloc front league federation ministry department commission committee council " +
    "watchdog charity corporation airline manufacturer station broadcaster militia faction",
);

/** Said of public figures instead of their names: "the businessman", "the veteran dissident". */
export const epithetNouns = wordsOf(
  "businessman businesswoman entrepreneur industrialist tycoon magnate billionaire millionaire financier " +
    "politician candidate nominee contender challenger incumbent frontrunner front-runner dissident activist " +
    "campaigner warlord veteran reformer hardliner moderate nationalist cleric bishop archbishop cardinal lawyer " +
    "economist author writer singer actor actress general admiral colonel leader strongman dictator monarch " +
    "statesman composer artist musician painter poet novelist scientist physicist scholar historian professor " +
    "philosopher footballer champion astronaut director player republican democrat conservative socialist " +
    "communist liberal laureate",
);

/** Lead a state or a body, whatever the office is called: "the Haldrian leader" for a president of Haldria. */
export const leaderNouns = wordsOf("leader chief head boss ruler strongman");
export const topOffices = wordsOf(
  "president premier chancellor king queen emperor sultan emir chairman chairwoman chairperson director " +
    "secretary-general head chief leader chair executive pope commander ceo",
);

/** Sides that must be states, and sides that must not be persons. */
export const stateSides = wordsOf("country nation state republic government capital power neighbour neighbor");
export const bodySides = wordsOf("side party camp ally rival foe enemy delegation team faction");
export const firmSides = wordsOf("company firm union");

/** Before "in" and a capital: they are of the state whose capital it is. */
export const localNouns = wordsOf("official authority leader government officer minister policymaker lawmaker");

/** What somebody is to somebody else without speaking for them: "her counterpart" is another side's. */
export const relativeNouns = wordsOf("counterpart successor predecessor colleague peer");

/** Whose these are is a party to talks, most often a state: "the delegate of Olmia", "Olmia's envoy". */
export const partyAgents = wordsOf(
  "representative delegate delegation envoy ambassador negotiator emissary legate nuncio plenipotentiary consul " +
    "diplomat counterpart attache attaché charge minister secretary president premier chancellor king queen",
);

/** Speak for a party, or for one who has an office: "the speaker for Olmia". */
export const voiceNouns = wordsOf("speaker spokesman spokeswoman spokesperson");

/** Whose these are is a town or a stretch of land: "the mayor of Ostrel". */
export const localOffices = wordsOf(
  "mayor resident villager bishop archbishop townsman townspeople councillor alderman sheriff inhabitant citizen " +
    "native",
);

/** What ministers are for: "minister of defence", "Secretary of State". No names, though they may have a capital. */
export const portfolios = wordsOf(`
  state defence defense health agriculture interior justice finance trade commerce education labour labor employment
  energy transport transportation treasury environment culture sport sports tourism industry science technology
  planning housing fisheries forestry mining mines petroleum oil water communications information war police security
  immigration citizenship development cooperation economy infrastructure equality women youth veterans works aviation
  shipping staff government parliament opposition protocol mission delegation exchequer
`);

/** Verbs for being the head of something: "who leads the union". */
export const leadingVerbs = wordsOf("head lead chair command run direct govern rule");
/** Before a title: held no longer. */
export const pastWords = wordsOf("former then ex late onetime one-time retired");

/** Before a title: not the first in office. */
export const deputyWords = wordsOf("vice deputy assistant former acting under junior");

/** Of the groups those that are people together rather than bodies. */
export const gatherings = wordsOf(
  "delegation team side group crowd public family crew opposition rebellion government administration regime " +
    "leadership mission party entourage contingent trio quartet duo community tribe clan",
);

/** Listen to everything and say nothing of their own: never meant by "they". */
export const audienceNouns = wordsOf("reporter journalist correspondent newsman audience viewer listener reader");

/**
 * Groups that are a state's voice: with a state's name before them they mean the state itself ("the British
 * government").
 */
export const stateVoices = wordsOf(
  "government administration regime leadership authority side state country nation republic kingdom monarchy " +
    "cabinet junta",
);

/** Offices that only states have: "Olmia's president", "the king of Olmia". */
export const headsOfState = wordsOf("president king queen premier emperor sultan emir monarch minister ambassador");
/** What only states have: "Olmia's government". */
export const organsOfState = wordsOf(
  "government parliament army navy military embassy regime junta cabinet monarchy foreign-ministry border troop",
);
/** After a demonym, parts of a state beside its organs. */
export const stateParts = wordsOf("force rebel capital troop soldier people opposition negotiator side");

/** Nouns that stand for a state by what it is: "the country", "the island state". */
export const countryNouns = wordsOf("country nation state republic kingdom island federation neighbour neighbor power");

/** Bodies of a state which speak for it but have a name of their own. */
export const stateOrgans = wordsOf(
  "ministry department parliament congress senate assembly legislature army navy military police embassy " +
    "consulate mission office agency council court delegation team cabinet presidency delegation bureau service " +
    "staff",
);

/** Those who meet or speak as several: "the two leaders", "both sides", "the pair". */
export const sideNouns = wordsOf(
  "side party leader president minister country nation state government man woman neighbour neighbor ally rival " +
    "capital delegation negotiator power foe enemy official diplomat envoy team camp faction counterpart republic " +
    "company firm union premier",
);

/** Nouns that tell the gender of whom they stand for. */
export const womenNouns = wordsOf(
  "woman girl mother daughter sister wife widow aunt grandmother niece spokeswoman chairwoman congresswoman " +
    "businesswoman policewoman queen princess empress actress nun noblewoman saleswoman stateswoman countess " +
    "duchess baroness lady heroine hostess waitress councilwoman assemblywoman servicewoman frenchwoman dutchwoman " +
    "englishwoman irishwoman",
);
export const menNouns = wordsOf(
  "man boy father son brother husband widower uncle grandfather nephew spokesman chairman congressman " +
    "businessman policeman king prince emperor sultan sheikh sheik emir amir shah pope ayatollah bishop archbishop " +
    "cardinal priest imam monk fisherman nobleman salesman statesman gunman count duke baron lord gentleman hero " +
    "host waiter councilman assemblyman serviceman frenchman dutchman englishman irishman patriarch",
);
