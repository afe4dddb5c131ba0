import { formsOf, verbs } from "./inflections.js";

/** What the words around a meeting say of whether it comes about. Lower-case lemmas, and regular forms of verbs. */

export type Effect =
  | "held"
  | "underway"
  | "scheduled"
  | "agreed"
  | "proposed"
  | "possible"
  | "declined"
  | "cancelled"
  | "postponed";

type Rows = Partial<Record<Effect, string>>;

const tableOf = (rows: Rows, formsOfOne: (word: string) => readonly string[]): ReadonlyMap<string, Effect> =>
  new Map(
    Object.entries(rows).flatMap(([effect, list]) =>
      list
        .trim()
        .split(/\s+/)
        .flatMap((word) => formsOfOne(word).map((form): [string, Effect] => [form, effect as Effect])),
    ),
  );

const verbTable = (rows: Rows): ReadonlyMap<string, Effect> => tableOf(rows, formsOf);
const nounTable = (rows: Rows): ReadonlyMap<string, Effect> => tableOf(rows, (noun) => [noun, `${noun}s`]);
const plainTable = (rows: Rows): ReadonlyMap<string, Effect> => tableOf(rows, (word) => [word]);

/** "rule-out" → rule-out rules-out ruled-out ruling-out. */
const particleTable = (rows: Rows): ReadonlyMap<string, Effect> =>
  tableOf(rows, (word) => {
    const [verb, particle] = word.split("-");
    return formsOf(verb).map((form) => `${form}-${particle}`);
  });

/**
 * Prepositions by which a governing word holds a meeting: "agreed *on* talks", "ready *for* talks", "pulled *out of*
 * talks".
 */
export const governingPrepositions: ReadonlySet<string> = new Set(
  "for to on upon of out into about against off".split(" "),
);

/**
 * What a verb or adjective makes of the meeting that it governs: "offered to meet", "ready for talks", "called off the
 * summit".
 */
export const governorEffects: ReadonlyMap<string, Effect> = verbTable({
  scheduled:
    "schedule plan slate set arrange book fix announce prepare expect await decide intend finalize finalise " +
    "organize organise anticipate determine date",
  agreed: "agree accept consent promise pledge commit undertake vow confirm approve okay opt",
  proposed:
    "offer propose suggest invite ask request urge seek demand push press want recommend advocate plead beg " +
    "appeal insist favor favour back support bid encourage lobby need require advise pressure challenge initiate " +
    "persuade lure induce entice try attempt",
  possible:
    "hope wish consider contemplate mull weigh explore study examine envisage envision like love prefer wait " +
    "hesitate doubt imagine foresee predict desire bring return hint deserve aim pave facilitate",
  declined:
    "mind refuse reject decline spurn rebuff dismiss oppose boycott snub skip avoid shun exclude fail forgo " +
    "ignore resist block veto scorn bar quit withdraw miss abstain evade",
  cancelled: "cancel scrap abandon drop abort scuttle torpedo scotch annul suspend",
  postponed: "postpone delay defer shelve reschedule adjourn",
});

/** The same of adjectives, and of participles used as such: "ready for talks", "prepared to meet". */
export const adjectiveEffects: ReadonlyMap<string, Effect> = plainTable({
  scheduled: "due set certain sure bound",
  agreed: "agreeable committed",
  possible:
    "able ready willing open prepared eager keen likely possible unlikely uncertain unclear unsure anxious " +
    "inclined disposed interested free available amenable receptive conceivable feasible hopeful impatient " +
    "thinkable premature welcome necessary important essential desirable determined hesitant unthinkable",
  declined: "unwilling unable unready impossible reluctant opposed loath unprepared disinclined",
});

/** Nouns for what is told, whose clause says what: "reports that he had met the rebels". */
export const tellingNouns: ReadonlySet<string> = new Set(
  (
    "report claim rumor rumour allegation suggestion statement assertion charge story speculation fact news word " +
    "account accusation announcement indication sign"
  ).split(" "),
);

/** Verbs with a particle: "called off". */
export const particleEffects: ReadonlyMap<string, Effect> = particleTable({
  declined: "rule-out turn-down stay-away pull-out walk-out back-out opt-out shy-away back-away",
  cancelled: "call-off break-off cut-off",
  possible: "think-of think-about dream-of speak-of talk-of look-at hint-at",
  postponed: "put-off push-back hold-off hold-over",
  proposed: "call-for call-on call-upon push-for press-for ask-for appeal-for",
  scheduled: "set-up line-up pencil-in",
});

/** Nouns over a meeting: "a proposal for talks", "his willingness to meet". */
export const nounEffects: ReadonlyMap<string, Effect> = nounTable({
  scheduled: "preparation plan eve schedule date venue agenda countdown arrangement run-up invitee timetable programme",
  agreed: "agreement acceptance consent promise pledge commitment decision approval accord",
  proposed:
    "offer proposal suggestion invitation request call demand appeal plea bid initiative overture push pressure " +
    "insistence effort attempt campaign invite idea formula",
  possible:
    "hope possibility prospect chance willingness readiness likelihood option wish desire openness condition " +
    "precondition need interest intention aim goal talk speculation question doubt expectation way time " +
    "opportunity ground format aspiration basis framework obstacle timing eagerness rumor rumour",
  declined: "refusal rejection boycott no-show reluctance opposition unwillingness absence objection",
  cancelled: "cancellation suspension",
  postponed: "postponement delay deferral",
});

/** Adjectives and participles before the noun: "the planned summit". */
export const modifierEffects: ReadonlyMap<string, Effect> = plainTable({
  scheduled:
    "planned scheduled upcoming forthcoming coming future impending expected awaited long-awaited imminent " +
    "approaching anticipated",
  proposed: "proposed suggested offered requested",
  possible: "possible potential hypothetical eventual prospective likely hoped-for conceivable mooted",
  held:
    "last previous recent past earlier failed unsuccessful successful marathon fruitless inconclusive abortive " +
    "aborted secret historic collapsed latest ill-fated surprise",
  underway: "ongoing on-going current continuing present stalled deadlocked intensive protracted",
  cancelled: "cancelled canceled scrapped abandoned suspended",
  postponed: "postponed delayed deferred",
  declined: "rejected boycotted",
});

/** Predicates whose subject is the meeting, when asserted of the past: "the talks began", "the summit ended". */
export const courseVerbs: Readonly<Record<"start" | "going" | "end", ReadonlySet<string>>> = {
  start: verbs("begin start open resume restart reopen commence reconvene convene launch enter renew"),
  going: verbs("continue proceed progress stall drag underway go advance move founder bog deadlock falter flounder"),
  end: verbs("end conclude finish close collapse fail break occur happen last produce yield wrap adjourn result"),
};

/** Of its plans, a noun whose lack leaves a meeting possible: "no date has been set for talks". */
export const detailNouns: ReadonlySet<string> = new Set(
  "date time day venue place agenda timetable schedule format".split(" "),
);

/** Verbs under which what is said is neither so nor to come, but only thought, hoped or doubted. */
export const nonFactiveVerbs: ReadonlySet<string> = verbs(
  "hope doubt expect wish suggest propose deny want urge demand insist recommend believe think suppose predict " +
    "imagine speculate request ask hint wonder question",
);

/** Verbs of moving: what one moved for came to pass when the moving is done with ("flew in on Monday to meet him"). */
export const motionVerbs: ReadonlySet<string> = verbs(
  "fly travel go come arrive return journey head drive sail rush hurry visit walk jet",
);

/** Verbs whose subject comes after what is their object: "the deal followed a meeting". */
export const followingVerbs: ReadonlySet<string> = verbs("follow cap crown conclude succeed");

/**
 * Verbs whose infinitive tells what came to pass, or didn't, at the time of the verb: "failed to agree at the talks" –
 * the talks were held.
 */
export const implicativeVerbs: ReadonlySet<string> = verbs(
  "fail manage refuse decline neglect dare happen begin start continue come get proceed go",
);

/** Words that open a clause of what wasn't done: "without meeting him", "rather than meet him". */
export const insteadWords: ReadonlySet<string> = new Set("without instead than rather".split(" "));

/** Verbs that do away with what they govern: "denied meeting him". */
export const denyingVerbs: ReadonlySet<string> = verbs("deny disclaim disprove refute");

/**
 * Words that open a clause or phrase of time, and whether what it holds came before: "after the meeting", "ahead of
 * talks".
 */
export const beforeWords: ReadonlySet<string> = verbs("before ahead prior pending until till");
export const afterWords: ReadonlySet<string> = verbs("after following since upon during at in amid on throughout");

/** Verbs whose subject meets through those whom it sends: "Merrow sent envoys to meet Valch". */
export const sendingVerbs: ReadonlySet<string> = verbs("send dispatch leave assign appoint delegate deploy");

/** Verbs whose object does the meeting: "asked him to meet", "urged them to talk". */
export const objectControl: ReadonlySet<string> = verbs(
  "ask invite urge press tell persuade force allow order encourage push want expect call get pressure advise " +
    "convince induce beg help let permit enable require request lead prompt lure entice warn send dispatch appeal " +
    "challenge leave",
);

/** What a meeting is "under", "in" or "on" while it isn't settled: "under discussion", "in doubt", "on the cards". */
export const pendingNouns: ReadonlySet<string> = new Set(
  (
    "discussion consideration study review negotiation agenda table card cards work works doubt question " +
    "preparation air offing"
  ).split(" "),
);

/**
 * Nouns of which a meeting is the matter: what is said of "a series of talks" or "the end of the talks" is said of the
 * talks.
 */
export const transparentNouns: ReadonlySet<string> = new Set(
  (
    "series round rounds day days start end beginning opening session sessions resumption outcome result success " +
    "failure conclusion set string kind sort lot number phase stage part meeting talk talks"
  ).split(" "),
);
