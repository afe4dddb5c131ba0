import {
  answeringVerbs,
  callNouns,
  offerNouns,
  type MeetingVerb,
  meetingNouns,
  meetingVerbs,
  ofMeetings,
  otherSenses,
  pluralOnly,
  roundWords,
  spentTimes,
  supportVerbs,
  tableVerbs,
  tableWords,
} from "../../../language/en/meeting-words.js";
import type { Meeting } from "../../reading.js";
import { entryOf, isOneOf } from "../lookup.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isInfinitive } from "../subjects.js";

/** A word that says that people meet. */
export interface Trigger {
  readonly token: number;
  readonly kind: Meeting["kind"];
  /** It names no meeting but an offer of one: "rejected such an *offer*". */
  readonly isOffer: boolean;
  /** "meeting" with an object, that the tagger takes for a noun: "ruled out *meeting* Valch". */
  readonly isGerund: boolean;
  /** How its verb takes its sides; null for nouns. */
  readonly verb: MeetingVerb | null;
  /** The verb that carries a noun ("*held* talks", "*took part* in talks"), or -1. */
  readonly support: number;
}

/**
 * All words of a text that may say that people meet, in its order. One of several in a row that name one thing is
 * taken: "a round of *talks*" gives the round.
 */
export function triggersIn(tree: Tree): Trigger[] {
  const found: Trigger[] = [];
  for (let t = 0; t < tree.words.length; t++) {
    const trigger = nounTrigger(tree, t) ?? offerTrigger(tree, t) ?? tableTrigger(tree, t) ?? verbTrigger(tree, t);
    if (trigger) found.push(trigger);
  }
  const nouns = new Set(found.filter(({ verb }) => verb === null).map(({ token }) => token));
  return found.filter(({ token, verb }) =>
    verb === null ? !isPartOf(tree, token, nouns) : !carries(tree, token, nouns),
  );
}

/** "round *of talks*", "*summit* meeting": a noun inside the name of another. */
function isPartOf(tree: Tree, t: number, nouns: ReadonlySet<number>): boolean {
  const head = tree.head[t];
  if (head < 0 || !nouns.has(head)) return false;
  const relation = relationOf(tree, t);
  return (
    relation === "compound" ||
    relation === "amod" ||
    (relation === "nmod" && dependants(tree, t, "case").some((c) => tree.words[c].lemma === "of"))
  );
}

/** "hosted a *summit*", "discussed the *meeting*": the noun says what there is to say. */
const carries = (tree: Tree, t: number, nouns: ReadonlySet<number>): boolean =>
  dependants(tree, t, "obj", "obl").some((o) => nouns.has(o) && (relationOf(tree, o) === "obj" || isPurpose(tree, o)));

/** "sat down *for talks*", "met *for a new round*", "meet *in a summit*". */
const isPurpose = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "case").some((c) => ["for", "in", "at"].includes(tree.words[c].lemma));

function nounTrigger(tree: Tree, t: number): Trigger | null {
  const { lemma, upos, xpos } = tree.words[t];
  const kind =
    upos === "NOUN" || upos === "PROPN" ? (meetingNouns.get(lemma) ?? meetingNouns.get(singular(lemma))) : undefined;
  if (kind === undefined) return null;
  const isPlural = xpos === "NNS" || xpos === "NNPS";
  if (
    pluralOnly.has(singular(lemma)) &&
    !isPlural &&
    !(lemma === "contact" && (supportOf(tree, t) >= 0 || hasPartner(tree, t)))
  )
    return null;
  if (modifiers(tree, t).some((m) => otherSenses.has(tree.words[m].lemma))) return null;
  const called = kindByModifier(tree, t, kind);
  if (singular(lemma) === "call" && called.by === null && !hasPartner(tree, t)) return null;
  if (lemma in ofMeetings && !isRoundOf(tree, t)) return null;
  if (isAtLarge(tree, t)) return null;
  if (lemma === "meeting" && isGerund(tree, t))
    return {
      token: t,
      kind,
      verb: entryOf(meetingVerbs, { ...tree.words[t], lemma: "meet" }) ?? null,
      support: -1,
      isGerund: true,
      isOffer: false,
    };
  return { token: t, kind: called.kind, verb: null, support: supportOf(tree, t), isGerund: false, isOffer: false };
}

/** Nothing stands before it that could be a noun's own, and what comes next is whom one meets. */
function isGerund({ words, children, sentence }: Tree, t: number): boolean {
  if (
    children[t].some(
      (c) => c < t && ["det", "amod", "compound", "nmod", "nummod"].includes(words[c].relation.split(":", 1)[0]),
    )
  )
    return false;
  return (
    sentence[t + 1] === sentence[t] &&
    ["PROPN", "NOUN", "ADJ", "DET", "PRON"].includes(words[t + 1].upos) &&
    t > 0 &&
    ["VERB", "ADP", "SCONJ"].includes(words[t - 1].upos)
  );
}

const singular = (lemma: string): string => (lemma.endsWith("s") ? lemma.slice(0, -1) : lemma);
const modifiers = (tree: Tree, t: number): number[] =>
  dependants(tree, t, "compound", "amod", "nmod").filter((m) => m < t);

/** "a *phone* conversation" is a call, "*summit* talks" are a summit. */
function kindByModifier(tree: Tree, t: number, kind: Meeting["kind"]): { kind: Meeting["kind"]; by: number | null } {
  for (const m of modifiers(tree, t)) {
    const { lemma } = tree.words[m];
    if (/^(tele)?phone$|^telephonic$|^video/.test(lemma) && (kind === "call" || callNouns.has(tree.words[t].lemma)))
      return { kind: "call", by: m };
    if (lemma === "summit") return { kind: "summit", by: m };
  }
  return { kind, by: null };
}

/** "a call with Dovrek", "the call between the two". */
const hasPartner = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "nmod", "obl").some((n) =>
    dependants(tree, n, "case").some((c) => ["with", "between"].includes(tree.words[c].lemma)),
  );

/** "the debate *surrounding* the troops", "the conversation *around* tariffs": what everybody talks of, no meeting. */
function isAtLarge(tree: Tree, t: number): boolean {
  const { words } = tree;
  return (
    dependants(tree, t, "acl", "nmod").some(
      (c) =>
        c > t &&
        (words[c].lemma === "surround" ||
          dependants(tree, c, "case").some((p) => ["around", "surrounding"].includes(words[p].lemma))),
    ) && !hasPartner(tree, t)
  );
}

/** "a round of talks", "an exchange of views", "the next round". */
function isRoundOf(tree: Tree, t: number): boolean {
  const { lemma } = tree.words[t];
  if (
    dependants(tree, t, "nmod").some(
      (n) => ofMeetings[lemma].has(tree.words[n].lemma) || ofMeetings[lemma].has(singular(tree.words[n].lemma)),
    )
  )
    return true;
  return (
    lemma === "round" &&
    dependants(tree, t, "nmod").every((n) => dependants(tree, n, "case").every((c) => tree.words[c].lemma !== "of")) &&
    dependants(tree, t, "amod").some((m) => roundWords.has(tree.words[m].lemma))
  );
}

/**
 * "rejected *such an offer*", "accepted *the invitation*": pointing back, answered, and no word of a meeting of its
 * own.
 */
function offerTrigger(tree: Tree, t: number): Trigger | null {
  const { words, children, head } = tree;
  if (
    words[t].upos !== "NOUN" ||
    !isOneOf(offerNouns, words[t]) ||
    head[t] < 0 ||
    !isOneOf(answeringVerbs, words[head[t]])
  )
    return null;
  const pointsBack = children[t].some(
    (c) => c < t && (["the", "that", "this", "such"].includes(words[c].lemma) || words[c].relation === "nmod:poss"),
  );
  const says = children[t].some((c) => c > t && ["acl", "nmod"].includes(relationOf(tree, c)));
  return pointsBack && !says
    ? { token: t, kind: "talks", verb: null, support: -1, isGerund: false, isOffer: true }
    : null;
}

/** "return to the negotiating *table*". */
function tableTrigger(tree: Tree, t: number): Trigger | null {
  const { words, head } = tree;
  if (
    words[t].lemma !== "table" ||
    !dependants(tree, t, "case").some((c) => ["to", "at", "around"].includes(words[c].lemma))
  )
    return null;
  const isNegotiators = modifiers(tree, t).some((m) => tableWords.has(words[m].lemma));
  const isReturn = head[t] >= 0 && isOneOf(tableVerbs, words[head[t]]) && words[head[t]].upos === "VERB";
  return isNegotiators
    ? { token: t, kind: "talks", verb: null, support: isReturn ? head[t] : -1, isGerund: false, isOffer: false }
    : null;
}

function verbTrigger(tree: Tree, t: number): Trigger | null {
  const { lemma, upos } = tree.words[t];
  const verb = upos === "VERB" ? entryOf(meetingVerbs, tree.words[t]) : undefined;
  if (verb === undefined) return null;
  if (
    verb.particle !== undefined &&
    !tree.children[t].some((c) => tree.words[c].lemma === verb.particle) &&
    !isAtTable(tree, t)
  )
    return null;
  return saysSo(tree, t, lemma, verb)
    ? { token: t, kind: verb.kind, verb, support: -1, isGerund: false, isOffer: false }
    : null;
}

/**
 * Whether what stands beside a verb of many senses makes it one of meeting: "went to Teshk", not "returned the
 * prisoners to Teshk".
 */
function saysSo(tree: Tree, t: number, lemma: string, verb: MeetingVerb): boolean {
  if (verb.goes) return dependants(tree, t, "obj").length === 0;
  if (lemma === "see") return isReceiving(tree, t);
  if (lemma === "spend") return dependants(tree, t, "obj", "obl").some((o) => spentTimes.has(tree.words[o].lemma));
  return lemma !== "call" || isPhoning(tree, t);
}

/** "never *sit* at a table with them". */
const isAtTable = (tree: Tree, t: number): boolean =>
  tree.words[t].lemma === "sit" && dependants(tree, t, "obl").some((o) => tree.words[o].lemma === "table");

/**
 * "would not *see* him", "refused to *see* Dovrek"; not "saw Dovrek", "would see him fail", "to see him as a friend".
 */
function isReceiving(tree: Tree, t: number): boolean {
  const { words } = tree;
  const isToCome =
    isInfinitive(tree, t) || dependants(tree, t, "aux").some((a) => ["will", "would"].includes(words[a].lemma));
  const isOfPerson = dependants(tree, t, "obj").some(
    (o) => words[o].upos === "PROPN" || ["him", "her", "them"].includes(words[o].norm.toLowerCase()),
  );
  const isMore =
    dependants(tree, t, "xcomp", "ccomp").length > 0 ||
    dependants(tree, t, "obl").some((o) => dependants(tree, o, "case").some((c) => words[c].lemma === "as"));
  return isToCome && isOfPerson && !isMore;
}

/**
 * "called Dovrek", "called Dovrek on Monday to …"; not "called him a liar", "called on Dovrek", "called them on it",
 * "called it off".
 */
function isPhoning(tree: Tree, t: number): boolean {
  const { words } = tree;
  const objects = dependants(tree, t, "obj", "iobj");
  const isNamed = objects.length === 1 && objects[0] > t && words[objects[0]].upos === "PROPN";
  const more = dependants(tree, t, "xcomp", "ccomp", "compound", "obl").filter((c) => c > t);
  return (
    isNamed &&
    more.every(
      (c) =>
        relationOf(tree, c) === "obl" &&
        (words[c].upos === "PROPN" ||
          words[c].relation === "obl:unmarked" ||
          ["from", "by", "after", "before"].some((p) => dependants(tree, c, "case").some((k) => words[k].lemma === p))),
    )
  );
}

/** The verb that a meeting's noun hangs from as what is done: "hold *talks*", "take part in *talks*". */
function supportOf(tree: Tree, t: number): number {
  const head = tree.head[t];
  if (head < 0 || tree.words[head].upos !== "VERB") return -1;
  const verb = entryOf(meetingVerbs, tree.words[head]);
  if (verb)
    return verb.particle === undefined || tree.children[head].some((c) => tree.words[c].lemma === verb.particle)
      ? head
      : -1;
  return isOneOf(supportVerbs, tree.words[head]) ? head : -1;
}
