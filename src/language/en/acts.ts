import type { Act } from "../../document/act.js";

/**
 * What one does by saying something, by the lemma of the cue: verbs and nouns. A lemma with a particle is "rule+out".
 * What isn't here asserts.
 */
export const ACTS: Readonly<Record<Exclude<Act, "assert">, string>> = {
  announce:
    "announce announcement declare declaration proclaim unveil disclose reveal report release issue publish " +
    "launch introduce schedule set decree",
  agree:
    "agree agreement accept acceptance consent assent approve approval concur sign endorse ratify adopt settle " +
    "pact deal accord compromise",
  support:
    "support back backing welcome praise applaud hail commend congratulate thank favor favour champion defend " +
    "sympathize sympathise salute appreciate cheer honor honour bless advocate",
  offer: "offer volunteer invite invitation tender extend",
  promise: "promise pledge vow swear guarantee assure assurance commit commitment undertake ensure reassure",
  propose:
    "propose proposal suggest suggestion recommend recommendation advise advice float moot put+forward put+forth " +
    "counsel plan initiative",
  request:
    "request ask appeal call plea plead beg urge seek invoke implore beseech petition lobby solicit wish want " +
    "hope desire pray apply encourage exhort",
  demand: "demand insist insistence require press order command instruct call+on push force compel",
  warn: "warn warning caution alert forewarn admonish fear predict",
  threaten: "threaten threat ultimatum",
  accuse:
    "accuse accusation blame allege allegation charge criticize criticise criticism condemn condemnation " +
    "denounce decry deplore slam blast lambast lambaste attack assail chide rebuke scold reproach complain " +
    "complaint protest ridicule mock lament deride castigate fault berate impugn",
  reject:
    "reject rejection refuse refusal rule+out dismiss dismissal oppose opposition decline turn+down veto rebuff " +
    "spurn object objection resist resistance disagree forbid ban block snub scoff",
  deny:
    "deny denial refute rebut contradict repudiate disavow disown dispute contest discount downplay play+down " +
    "challenge",
  concede:
    "concede concession admit admission acknowledge acknowledgement acknowledgment confess confession apologize " +
    "apologise apology regret recant backtrack relent retract grant",
  question: "question wonder inquire enquire query doubt doubtful unsure ponder quiz",
  evade: "sidestep dodge evade skirt deflect hedge equivocate demur",
};

/**
 * The PLOVER event type of an act (Halterman et al. 2023: sixteen types; requests hold suggestions and demands,
 * accusations all disapproval); null where it has none.
 */
export const PLOVER: Readonly<Record<Act, string | null>> = {
  assert: null,
  announce: null,
  agree: "AGREE",
  support: "SUPPORT",
  offer: "AGREE",
  promise: "AGREE",
  propose: "REQUEST",
  request: "REQUEST",
  demand: "REQUEST",
  warn: "THREATEN",
  threaten: "THREATEN",
  accuse: "ACCUSE",
  reject: "REJECT",
  deny: null,
  concede: "CONCEDE",
  question: null,
  evade: null,
};

/** Words that look like one of them and do nothing: "*according* to the ministry". Lower case. */
export const SEEMING_ACTS: ReadonlySet<string> = new Set(["according"]);

/** Verbs that ask for something only with one of these after it: "called *for* calm", but "called it a mistake". */
export const ASKING_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", new Set(["for", "on", "upon", "to"])],
  ["press", new Set(["for", "to"])],
  ["push", new Set(["for", "to"])],
  ["apply", new Set(["for", "to"])],
]);

/**
 * Who doesn't do these things with what he is asked leaves it unanswered: "did not *wish* to comment", "was not
 * *available*". Lemmas.
 */
export const WILLING: ReadonlySet<string> = new Set(
  (
    "wish want like care desire choose intend plan agree willing ready prepared available able inclined disposed " +
    "free eager keen authorize authorise permit allow"
  ).split(" "),
);
/** By themselves they say that nothing was answered: "was *unwilling* to say", "*unavailable* for comment". Lemmas. */
export const UNWILLING: ReadonlySet<string> = new Set(
  "unwilling unable unavailable reluctant hesitant loath unprepared unready unreachable".split(" "),
);
/** In a cue they say that nobody says anything: "kept *silent* about". Lemmas. */
export const SILENT: ReadonlySet<string> = new Set("silent silence mum tight-lipped tightlipped stonewall".split(" "));
/** What isn't given: "had no *comment*", "refused *comment*". Lemmas. */
export const COMMENTS: ReadonlySet<string> = new Set(
  "comment answer reply response reaction explanation elaboration clarification detail specifics".split(" "),
);
/** Verbs that with one of these say that it is given. Lemmas. */
export const GIVING_COMMENT: ReadonlySet<string> = new Set(
  "have give make offer provide add return issue be".split(" "),
);
