import { verbs } from "./inflections.js";

/** What is denied, by its name: "rejected the claim", "dismissed reports". */
export const CLAIMS: ReadonlySet<string> = new Set(
  (
    "accusation account affirmation allegation assertion assumption charge claim comment contention implication " +
    "insinuation link connection news notion report rumor rumour speculation statement story suggestion talk"
  ).split(" "),
);

/**
 * Words by which a stance is told as one that leaves no way out: "has never", "under no circumstances", "ruled out".
 */
export const ABSOLUTE: ReadonlySet<string> = new Set(
  (
    "never ever always repeatedly consistently long categorically flatly absolutely adamantly unequivocally " +
    "vehemently firmly strongly steadfastly any whatsoever nobody no"
  ).split(" "),
);

/** Verbs whose saying binds for a time to come. */
export const BINDING: ReadonlySet<string> = new Set(
  (
    "promise pledge vow swear guarantee commit undertake insist demand assure assurance commitment promise pledge " +
    "vow rule"
  ).split(" "),
);

/** Verbs of the mind and of being: that somebody doesn't know, think or have something is no denial of what he did. */
export const STATES: ReadonlySet<string> = new Set(
  (
    "be have know think believe understand see hear feel seem appear want like love dream expect need mean mind " +
    "care remember forget realize realise recognize recognise imagine wish hope doubt wonder worry fear regret " +
    "sound look matter deserve belong own contain consist depend exist remain stay live suppose guess agree " +
    "disagree"
  ).split(" "),
);

/** Who denies one of these turns it down: it is no denial of a fact. */
export const ASKED: ReadonlySet<string> = new Set(
  (
    "request appeal application petition bid motion permission access entry visa chance opportunity right license " +
    "licence permit asylum leave bail parole funding aid help support service treatment process hearing claim " +
    "coverage benefit seat place recognition"
  ).split(" "),
);

/** What is said not to have been: "there was no agreement". */
export const DEALINGS: ReadonlySet<string> = new Set(
  (
    "agreement deal accord pact understanding promise pledge commitment offer proposal talk negotiation meeting " +
    "contact discussion conversation call visit link connection relation condition deadline change attack " +
    "violation breach payment ransom money shipment delivery order approval invitation request pressure arrest " +
    "detention release exchange"
  ).split(" "),
);

/** Verbs of saying so much as that something is: "has not mentioned such a promise". */
export const MENTIONING: ReadonlySet<string> = new Set(
  "mention confirm acknowledge report note refer announce include contain record".split(" "),
);

/** Nouns of what is only wanted: "an effort to end it". */
export const WISHES: readonly string[] =
  "appeal effort attempt bid hope wish aim struggle drive campaign ability chance opportunity need".split(" ");

const DENYING_VERBS = verbs(
  "deny refute contradict rebut repudiate disavow disown dispute dismiss reject refuse decline rebuff oppose " +
    "fail spurn veto forbid prohibit discount withhold",
);

/**
 * Words that deny or turn down what stands with them, in all their forms: whatever is cut off a clause must hold none
 * of them. Lower case.
 */
export const denialForms: ReadonlySet<string> = new Set([
  ...(
    "not n't never no nor neither none nobody nothing nowhere without hardly scarcely barely cannot nay unless " +
    "false untrue unlikely impossible denial refusal rejection dismissal refutation opposition rebuttal forbade " +
    "forbidden"
  ).split(" "),
  ..."ruled ruling".split(" "),
  ...DENYING_VERBS,
]);
