import { formsOf, verbs } from "./inflections.js";

/** What meetings are called. Lower-case lemmas throughout, and regular forms of verbs. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

type Kind = "meeting" | "call" | "visit" | "summit" | "talks" | "briefing";

/** Nouns that name a meeting, and of what kind. Those of `looseNouns` and `callNouns` need a sign of it beside them. */
export const meetingNouns: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...kindOf(
    "meeting",
    "meeting encounter session tete-a-tete tête-à-tête rendezvous get-together audience gathering conference",
  ),
  ...kindOf(
    "talks",
    "talk talks negotiation consultation discussion dialogue dialog contact conversation deliberation parley " +
      "round exchange debate",
  ),
  ...kindOf("summit", "summit mini-summit"),
  ...kindOf("call", "call phonecall teleconference videoconference tele-conference video-conference"),
  ...kindOf("visit", "visit trip tour stopover"),
  ...kindOf("briefing", "briefing"),
]);

function kindOf(kind: Kind, nouns: string): [string, Kind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

/**
 * Of those, the ones that name a meeting between sides only where these stand beside them: "an audience with the king",
 * not "the audience laughed".
 */
export const strictNouns: ReadonlySet<string> = words(
  "debate audience gathering conference session encounter briefing exchange tour trip stopover",
);
/** The same for these in the singular: "a discussion". */
export const strictSingulars: ReadonlySet<string> = words(
  "discussion conversation dialogue dialog consultation negotiation deliberation",
);
/** Of those, the ones that name a meeting only in the plural: "talks", not "the talk of the town". */
export const pluralOnly: ReadonlySet<string> = words("talk contact");
/** A call is one where it says how or with whom: "a phone call", "his call with Dovrek"; not "a call for calm". */
export const callNouns: ReadonlySet<string> = words("call conversation");
/** "an exchange of views", not "a prisoner exchange"; "a round of talks", "the next round", not "a round of golf". */
export const ofMeetings: Readonly<Record<string, ReadonlySet<string>>> = {
  exchange: words("view opinion idea"),
  round: words(
    "talk talks negotiation meeting consultation discussion contact dialogue summit diplomacy deliberation " +
      "conversation",
  ),
};
/** Ordinals and the like before "round" that make it one of talks: "the second round". */
export const roundWords: ReadonlySet<string> = words(
  "first second third fourth fifth sixth seventh eighth ninth tenth next last latest previous another new final " +
    "further more fresh earlier",
);
/** Words before a noun that make it something else: "a press conference", "a training session", "a curtain call". */
export const otherSenses: ReadonlySet<string> = words(
  "news press media academic training photo jam recording trading question question-and-answer therapy study " +
    "party-political cabinet closed-door-press wake-up close curtain roll conference-call book concert study " +
    "guided gunfire fire prisoner stock foreign-exchange telephone-exchange rate parliamentary court plenary " +
    "election campaign town-hall shareholder annual medal staff team",
);
/**
 * Nouns of tables at which negotiators sit, with what stands before them: "the negotiating table", "the peace table".
 */
export const tableWords: ReadonlySet<string> = words(
  "negotiating negotiation negotiations peace bargaining conference talks",
);
/** Verbs that bring somebody to a table: "return to the table". */
export const tableVerbs: ReadonlySet<string> = verbs(
  "return come go get bring sit back drag force lure push call invite stay remain leave rejoin draw coax head take",
);

/** How a verb says that people meet. */
export interface MeetingVerb {
  readonly kind: Kind;
  /** Its object is the other side: "met Dovrek". */
  readonly object: boolean;
  /** Prepositions before the other side: "talked with Dovrek". */
  readonly partner: readonly string[];
  /** Its subject may be all sides: "the presidents met". */
  readonly mutual: boolean;
  /** Nothing is meant by it unless both sides are named. */
  readonly needsBoth?: boolean;
  /** It has this particle: "sat down with". */
  readonly particle?: string;
  /** Who does it is the host: "received Dovrek at the palace". */
  readonly hosts?: boolean;
  /** Who does it brings others together and is no side: "gathered both delegations". */
  readonly gathers?: boolean;
  /** It goes to those whom it visits: "flew to Teshk". */
  readonly goes?: boolean;
}

const mutual = (kind: Kind, object = false, ...partner: string[]): MeetingVerb => ({
  kind,
  object,
  partner: partner.length ? partner : ["with"],
  mutual: true,
});
/** Verbs that tell of no meeting unless both sides are named: "they talked about trade". */
const sided = (kind: Kind, object: boolean, ...partner: string[]): MeetingVerb => ({
  ...mutual(kind, object, ...partner),
  needsBoth: true,
});

const gathering = (particle?: string): MeetingVerb => ({
  kind: "meeting",
  object: true,
  partner: ["with"],
  mutual: true,
  needsBoth: true,
  gathers: true,
  particle,
});
const going: MeetingVerb = { kind: "visit", object: false, partner: [], mutual: false, needsBoth: true, goes: true };

const meetingVerbRows: readonly (readonly [string, MeetingVerb])[] = [
  ["meet", mutual("meeting", true)],
  ["confer", mutual("talks")],
  ["consult", sided("talks", true)],
  ["negotiate", sided("talks", false)],
  ["talk", sided("talks", false, "with", "to")],
  ["speak", sided("talks", false, "with", "to")],
  ["converse", sided("talks", false)],
  ["huddle", mutual("meeting")],
  ["parley", mutual("talks")],
  ["bargain", sided("talks", false)],
  ["deliberate", sided("talks", false)],
  ["discuss", sided("talks", false)],
  ["sit", { kind: "talks", object: false, partner: ["with"], mutual: true, particle: "down" }],
  ["get", { kind: "meeting", object: false, partner: ["with"], mutual: true, particle: "together" }],
  ["convene", mutual("meeting")],
  ["reconvene", mutual("meeting")],
  ["visit", { kind: "visit", object: true, partner: ["with"], mutual: false }],
  ["tour", { kind: "visit", object: true, partner: [], mutual: false }],
  ["phone", { kind: "call", object: true, partner: [], mutual: false }],
  ["telephone", { kind: "call", object: true, partner: [], mutual: false }],
  ["ring", { kind: "call", object: true, partner: [], mutual: false }],
  ["call", { kind: "call", object: true, partner: [], mutual: false }],
  ["host", { kind: "visit", object: true, partner: [], mutual: false, hosts: true }],
  ["receive", { kind: "visit", object: true, partner: [], mutual: false, hosts: true }],
  ["welcome", { kind: "visit", object: true, partner: [], mutual: false, hosts: true }],
  ["debate", sided("talks", true)],
  ["spend", sided("meeting", false)],
  ["see", sided("meeting", true, "with")],
  ["bring", gathering("together")],
  ["gather", gathering()],
  ["reunite", gathering()],
  ...["fly", "travel", "journey", "go", "head", "return", "jet"].map((verb): [string, MeetingVerb] => [verb, going]),
  ["brief", { kind: "briefing", object: true, partner: [], mutual: false }],
];
export const meetingVerbs: ReadonlyMap<string, MeetingVerb> = new Map(
  meetingVerbRows.flatMap(([verb, row]) => formsOf(verb).map((form): [string, MeetingVerb] => [form, row])),
);

/**
 * Verbs that mean meeting only together with a word of `byPhone`, or with a person as their object where nothing is
 * said of him: "called Dovrek".
 */
export const needsPerson: ReadonlySet<string> = verbs("call ring phone telephone receive host welcome brief consult");

/** What one spends with somebody whom one meets: "spent four *hours* with". */
export const spentTimes: ReadonlySet<string> = words(
  "time minute hour half-hour day night week weekend month morning afternoon evening",
);

/**
 * Verbs that carry a meeting's noun as object, subject or in a phrase, and say no more than that it is held: "hold
 * talks", "take part in talks".
 */
export const supportVerbs: ReadonlySet<string> = verbs(
  "hold have conduct do make pay get attend call show turn appear join rejoin enter open begin start launch " +
    "resume restart reopen relaunch renew continue pursue convene reconvene host chair lead head mediate moderate " +
    "broker facilitate arrange complete finish conclude end close wrap take participate engage sit return come go " +
    "give see organize organise",
);
/** Of those, the ones whose subject need not be a side: the host, the mediator. */
export const hostVerbs: ReadonlySet<string> = verbs("host");
export const chairVerbs: ReadonlySet<string> = verbs(
  "chair lead head mediate moderate broker facilitate oversee preside",
);

/** Kinds that one meeting may be called by: "the talks" of a summit, "the conversation" of a call. */
export const kindsAlike: Readonly<Record<Kind, readonly Kind[]>> = {
  meeting: ["meeting", "talks", "summit", "visit"],
  talks: ["talks", "meeting", "summit", "call"],
  summit: ["summit", "meeting", "talks"],
  call: ["call", "talks"],
  visit: ["visit", "meeting"],
  briefing: ["briefing", "meeting"],
};
/** Before all sides of a meeting: "talks between". */
export const wholePrepositions: ReadonlySet<string> = words("between among amongst involving including");
/** Before those whom somebody meets: "talks with". */
export const partnerPrepositions: ReadonlySet<string> = words("with alongside");
/**
 * After the noun of a visit, the host: "a visit to Teshk"; after that of any other, who makes it: "a visit by Valch".
 */
export const hostPrepositions: ReadonlySet<string> = words("to");
export const makerPrepositions: ReadonlySet<string> = words("by of from");

/** Those who ask and listen, and whose meeting with a source is no meeting: "told reporters", "met with the press". */
export const audiences: ReadonlySet<string> = words(
  "reporter reporters journalist journalists newsman newsmen press media correspondent correspondents news " +
    "newspaper agency voter voters supporter supporters audience crowd television radio student students " +
    "interviewer fan fans viewer viewers constituent constituents",
);

/** Words for a number of sides: "four-party talks", "trilateral". */
export const sideCounts: ReadonlyMap<string, number> = new Map([
  ["bilateral", 2],
  ["trilateral", 3],
  ["tripartite", 3],
  ["quadripartite", 4],
  ["quadrilateral", 4],
  ["one-on-one", 2],
]);
export const numberWords: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ...Array.from({ length: 9 }, (_, i): [string, number] => [String(i + 2), i + 2]),
]);
/** What is counted: "four-party", "six-nation". */
export const countedSides: ReadonlySet<string> = words("party way nation sided side country power state");

/** Words that stand for the sides of the meeting spoken of: "both sides", "the two leaders". */
export const sideNouns: ReadonlySet<string> = words(
  "side party leader president minister country delegation negotiator official nation state government man " +
    "neighbor neighbour foe rival enemy ally camp team diplomat envoy premier counterpart",
);

/** Words that tell how people meet. */
export const mediumWords: ReadonlyMap<string, "in-person" | "video" | "phone"> = new Map([
  ...["phone", "telephone", "telephonic", "phonecall", "hotline", "teleconference", "tele-conference", "line"].map(
    (w): [string, "phone"] => [w, "phone"],
  ),
  ...[
    "video",
    "virtual",
    "virtually",
    "online",
    "videoconference",
    "video-conference",
    "videolink",
    "video-link",
    "teleconferencing",
    "zoom",
    "remotely",
  ].map((w): [string, "video"] => [w, "video"]),
  ...["face-to-face", "in-person", "one-on-one", "tete-a-tete", "sit", "visit", "host", "receive", "handshake"].map(
    (w): [string, "in-person"] => [w, "in-person"],
  ),
]);

/** Nouns that tell at which level people meet. */
export const levelNouns: ReadonlyMap<string, "leaders" | "ministers" | "officials" | "military"> = new Map([
  ...[
    "president",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emperor",
    "sultan",
    "emir",
    "pope",
    "monarch",
    "leader",
    "prime-minister",
    "taoiseach",
    "ruler",
    "summit",
  ].map((w): [string, "leaders"] => [w, "leaders"]),
  ...["minister", "secretary", "ministerial", "commissioner"].map((w): [string, "ministers"] => [w, "ministers"]),
  ...[
    "official",
    "diplomat",
    "envoy",
    "ambassador",
    "negotiator",
    "delegate",
    "delegation",
    "representative",
    "emissary",
    "expert",
    "adviser",
    "advisor",
    "aide",
    "mediator",
    "deputy",
    "undersecretary",
    "diplomatic",
    "technical",
    "working-level",
    "commission",
    "mission",
    "team",
  ].map((w): [string, "officials"] => [w, "officials"]),
  ...["general", "admiral", "colonel", "commander", "officer", "marshal", "military", "army", "brigadier"].map(
    (w): [string, "military"] => [w, "military"],
  ),
]);
/**
 * Words before "minister" or "secretary" that lower or raise it: "vice minister", "prime minister", "assistant
 * secretary".
 */
export const deputyWords: ReadonlySet<string> = words("vice deputy assistant under junior acting-deputy");
export const chiefWords: ReadonlySet<string> = words("prime");

/**
 * Words before a noun that point at a meeting already spoken of, though they make it another of the same sides: "the",
 * "such a", "a second round".
 */
export const definiteWords: ReadonlySet<string> = words(
  "the this that these those such both second third fourth fifth sixth next further more another other new fresh " +
    "additional final latest last same previous first",
);
/** Words before a noun that make it a new one. */
export const newWords: ReadonlySet<string> = words("a an some any no several various many few numerous each every");

/** Verbs whose object is the sides of the meeting that is their subject: "the talks involve", "a summit grouping". */
export const involvingVerbs: ReadonlySet<string> = verbs(
  "involve include group bring attend join gather unite comprise assemble",
);

/** Verbs that answer an offer: "accepted the invitation", "turned down an offer". */
export const answeringVerbs: ReadonlySet<string> = verbs(
  "accept reject refuse decline welcome spurn rebuff dismiss ignore turn take agree oppose answer consider study weigh",
);

/** Bodies whose members meet as one: a summit of one of them has sides though one name stands for all. */
export const blocs: ReadonlySet<string> = new Set([
  "African Union",
  "Arab League",
  "Association of Southeast Asian Nations",
  "Asia-Pacific Economic Cooperation",
  "BRICS",
  "Caribbean Community",
  "Commonwealth of Independent States",
  "Commonwealth of Nations",
  "Contact Group",
  "Council of Europe",
  "Economic Community of West African States",
  "European Council",
  "European Union",
  "Group of Eight",
  "Group of Seven",
  "Group of Twenty",
  "Group of 77",
  "Gulf Cooperation Council",
  "Mercosur",
  "Non-Aligned Movement",
  "North Atlantic Treaty Organization",
  "Organization of African Unity",
  "Organization of American States",
  "Organization of Islamic Cooperation",
  "Organization of the Islamic Conference",
  "Organisation for Economic Co-operation and Development",
  "Organization for Security and Co-operation in Europe",
  "Organization of the Petroleum Exporting Countries",
  "Pacific Islands Forum",
  "Shanghai Cooperation Organisation",
  "South Asian Association for Regional Cooperation",
  "Southern African Development Community",
  "United Nations Security Council",
]);
/** Words that make a body's people its members: "officials from the Compact's 14 member states". */
export const memberWords: ReadonlySet<string> = words("member members nation nations state states country countries");
/** People who stand for their states when they meet as a group: "European leaders met". */
export const delegatesOfStates: ReadonlySet<string> = words(
  "leader leaders minister ministers president presidents premier premiers head heads king kings ruler rulers " +
    "chief chiefs",
);
export const regions: ReadonlySet<string> = words(
  "african arab asian balkan baltic caribbean european eu gulf islamic muslim nordic scandinavian western " +
    "eastern asia-pacific pacific regional world southeast latin central commonwealth nato opec asean",
);

/** Nouns that stand for the meeting that they offer: "rejected such an *offer*". */
export const offerNouns: ReadonlySet<string> = words(
  "offer proposal invitation suggestion overture request idea initiative",
);

/** Words that count a meeting on from one before: "a second round", "further talks", "the latest meeting". */
export const nextWords: ReadonlySet<string> = words(
  "second third fourth fifth sixth next further more another other new fresh additional final latest last " +
    "previous first bilateral such",
);
