/** Words that tell whether an undated statement is part of what the report tells of its day, by lemma. */

/** Verbs that do no more than report speech: with them a speaker goes on with what was said on the day told before. */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    "say tell add note reply answer respond continue explain write remark observe comment state declare ask " +
    "stress insist recall point reiterate repeat conclude assert contend argue maintain quote put mention " +
    "emphasize emphasise quip " +
    "acknowledge admit concede caution warn describe call tweet post go"
  ).split(" "),
);

/**
 * Verbs for things done by speaking. Told without a day, they are background to the report's news: "refused to resume
 * talks".
 */
export const actVerbs: ReadonlySet<string> = new Set(
  (
    "refuse accept agree offer propose request demand pledge promise commit vow decide order approve endorse hint " +
    "dismiss veto turn decline invite appeal petition request threaten apply nominate recommend authorize " +
    "authorise ratify sign grant reject seek require"
  ).split(" "),
);

/** Nouns for a state of mind, which lasts: what they stand with is of the day that the report is of. */
export const attitudeNouns: ReadonlySet<string> = new Set(
  (
    "view belief opinion stance position hope fear concern worry anxiety aim goal objective purpose intention " +
    "intent willingness readiness wish desire doubt expectation conviction condition priority policy " +
    "skepticism scepticism optimism pessimism confidence suspicion assumption feeling sentiment interest " +
    "reluctance eagerness insistence determination frustration anger according accord"
  ).split(" "),
);

/**
 * Verbs for a state of mind, which lasts: told in the past tense within a statement, it is that of whoever speaks as he
 * speaks.
 */
export const attitudeVerbs: ReadonlySet<string> = new Set(
  (
    "think believe know hope want wish feel fear expect doubt consider regard view see intend mean plan need like " +
    "prefer favor favour understand suppose assume guess trust support oppose seek aim suspect worry care " +
    "recognize recognise realize realise appreciate"
  ).split(" "),
);

/** Verbs that lend a noun its event: "made an offer", "launched an appeal". */
export const supportVerbs: ReadonlySet<string> = new Set(
  (
    "make issue launch send give offer deliver repeat renew reiterate present table put release publish voice " +
    "express hold have get receive extend submit raise"
  ).split(" "),
);

/** Prepositions and conjunctions after which a day bounds an event but isn't the day of it. */
export const boundaryWords: ReadonlySet<string> = new Set(
  "since until till by before for from to through beyond about between than of".split(" "),
);

/** Conjunctions that open what hasn't happened, or not at a known time. */
export const openConjunctions: ReadonlySet<string> = new Set(
  "if unless until till when once whether before lest provided".split(" "),
);

/** Conjunctions that open what came before: "resigned after Tolvik said …". */
export const priorConjunctions: ReadonlySet<string> = new Set("after since".split(" "));

/** Adverbs that leave open whether a day is the right one. */
export const doubtAdverbs: ReadonlySet<string> = new Set(
  "possibly perhaps maybe probably likely presumably conceivably potentially".split(" "),
);

/**
 * Verbs for not doing, and those for what one then doesn't say: "declined to comment", "avoided confirming" is itself a
 * way of speaking.
 */
export const evadeVerbs: ReadonlySet<string> = new Set("refuse decline avoid".split(" "));
export const disclosureVerbs: ReadonlySet<string> = new Set(
  (
    "say tell comment discuss elaborate speculate answer reply respond confirm deny name identify disclose reveal " +
    "specify predict speak talk explain clarify detail divulge discount exclude rule mention address give provide " +
    "acknowledge admit state"
  ).split(" "),
);

/** Words that set a clause of its own subject against the one before: its day needn't be the same. */
export const contrastWords: ReadonlySet<string> = new Set("but yet though although while whereas however".split(" "));

/**
 * Auxiliaries by which one puts politely what one is saying, and the verbs put so: "I would suggest", "we must ask", "I
 * can tell you".
 */
export const politeAuxiliaries: ReadonlySet<string> = new Set("would 'd must should can could may might".split(" "));
export const performativeVerbs: ReadonlySet<string> = new Set(
  (
    "say tell add note suggest argue submit venture guess bet hope like love urge ask advise recommend caution " +
    "warn remind stress emphasize emphasise underline point admit confess concede acknowledge propose invite " +
    "appeal encourage call " +
    "assure promise insist repeat reiterate mention remark observe state congratulate thank apologize apologise " +
    "welcome confirm deny describe assume imagine expect prefer"
  ).split(" "),
);

/**
 * Nouns by which a report takes up what has just been told, with what another says to it: "…, a charge that Belmara
 * denied".
 */
export const rejoinderNouns: ReadonlySet<string> = new Set(
  (
    "charge claim allegation accusation assertion suggestion contention argument statement figure number report " +
    "view position stance move step decision action measure condition demand proposal offer idea plan term " +
    "comment remark " +
    "threat warning pledge promise call appeal request account version notion characterization characterisation " +
    "description insinuation criticism insult complaint assessment estimate prediction explanation gesture"
  ).split(" "),
);

/** Adverbs that put a verb into a time before that of the report. */
export const formerAdverbs: ReadonlySet<string> = new Set(
  "previously formerly once historically traditionally hitherto".split(" "),
);

/** What points back to a time that was told, after a verb: "said then", "said at the time". */
export const backwardPhrases: readonly (readonly string[])[] = [
  ["then"],
  ["at", "the", "time"],
  ["at", "that", "time"],
  ["back", "then"],
  ["in", "those", "days"],
];

/** Verbs for putting a question. */
export const questionVerbs: ReadonlySet<string> = new Set(
  "ask question quiz press query pose challenge grill interrogate".split(" "),
);
