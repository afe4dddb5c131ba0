import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { modalityOf } from "../modality.js";
import { isPassive } from "../subjects.js";
import { type Frame, framesOf, type PartOfSpeech } from "./lexicon.js";

/** A frame whose complement is there, and that complement's head. */
export interface Taken {
  readonly part: PartOfSpeech;
  readonly frame: Frame;
  readonly target: number;
}

const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  VERB: "verb",
  AUX: "verb",
  ADJ: "adj",
  NOUN: "noun",
  PROPN: "noun",
};
const CLAUSES = ["ccomp", "xcomp", "acl", "advcl", "csubj"] as const;

/** The first frame of a word whose complement hangs from it; null when none does. "insisted on a seat" → on, "seat". */
export function takenBy(tree: Tree, t: number): Taken | null {
  const { lemma, upos, xpos } = tree.words[t];
  // "is committed to", "are opposed to": participles that are adjectives.
  const parts: PartOfSpeech[] = isState(tree, t)
    ? ["adj", "verb"]
    : PARTS[upos]
      ? [PARTS[upos], ...(xpos === "VBN" || xpos === "JJ" ? (["adj", "verb"] as const) : [])]
      : [];
  for (const part of parts) {
    for (const frame of framesFor(tree, t, part, part === "adj" ? tree.words[t].norm.toLowerCase() : lemma)) {
      const target = targetOf(tree, t, part, frame);
      if (target >= 0) return { part, frame, target };
    }
  }
  return null;
}

/** "is opposed to lifting it": a participle after "be" without who does it, and with what it is to. */
function isState(tree: Tree, t: number): boolean {
  if (
    tree.words[t].xpos !== "VBN" ||
    !isPassive(tree, t) ||
    dependants(tree, t, "obl").some((c) => tree.words[c].relation === "obl:agent")
  )
    return false;
  return tree.words[t + 1]?.lemma === "to";
}

/** Frames of the word with its particle or preposition ("rule+out", "call+on"), else of the word alone. */
function framesFor(tree: Tree, t: number, part: PartOfSpeech, lemma: string): readonly Frame[] {
  if (part !== "verb") return framesOf(part, lemma);
  for (const c of tree.children[t]) {
    const particle =
      relationOf(tree, c) === "compound" || relationOf(tree, c) === "advmod" || c === t + 1 ? tree.words[c].lemma : "";
    const joined = particle === "" ? [] : framesOf(part, `${lemma}+${particle}`);
    if (joined.length > 0) return joined;
  }
  const next = tree.words[t + 1];
  const joined = next?.xpos === "IN" || next?.xpos === "RP" ? framesOf(part, `${lemma}+${next.lemma}`) : [];
  return joined.length > 0 ? joined : framesOf(part, lemma);
}

function targetOf(tree: Tree, t: number, part: PartOfSpeech, { takes }: Frame): number {
  const done =
    takes.includes("obj") && takes.includes("to")
      ? dependants(tree, t, "xcomp").find((c) => c > t && isInfinitive(tree, c))
      : undefined;
  // "wanted *observers* to return" is about their return.
  if (done !== undefined) return done;
  for (const what of takes) {
    const found =
      what === "obj"
        ? objectOf(tree, t)
        : what === "to"
          ? (infinitiveOf(tree, t) ?? phraseOf(tree, t, "to", part))
          : what === "ing"
            ? gerundOf(tree, t)
            : what === "that"
              ? clauseOf(tree, t)
              : what === "duty"
                ? dutyOf(tree, t)
                : what === "wh"
                  ? questionOf(tree, t)
                  : phraseOf(tree, t, what, part);
    if (found !== undefined && found >= 0) return found;
  }
  return -1;
}

const isInfinitive = (tree: Tree, c: number): boolean =>
  dependants(tree, c, "mark").some((m) => tree.words[m].xpos === "TO" || tree.words[m].lemma === "to");

/** The object of a verb; of a passive what its subject names, in "the aid Teshk requested" what the clause is about. */
function objectOf(tree: Tree, t: number): number | undefined {
  // "offered *the rebels* a seat": what is given may hang as an unmarked adjunct.
  const given =
    dependants(tree, t, "obj").length > 0
      ? tree.children[t].find(
          (c) =>
            tree.words[c].relation === "obl:unmarked" &&
            GIVING.has(tree.words[t].lemma) &&
            c > t &&
            !isTimeWord(tree, c),
        )
      : undefined;
  const object =
    given ??
    tree.children[t].find((c) => tree.words[c].relation === "nsubj:pass") ??
    dependants(tree, t, "obj").find((c) => !HEARERS.has(tree.words[c].lemma)) ??
    describedBy(tree, t);
  return (
    object ??
    (tree.words[t].relation === "acl:relcl" && dependants(tree, t, "nsubj", "ccomp", "xcomp").length === 1
      ? tree.head[t]
      : undefined)
  );
}

/** "the plan, *backed* by Rhovania and *opposed* by Dalmara": what a participle with its agent describes. */
function describedBy(tree: Tree, t: number): number | undefined {
  const first = relationOf(tree, t) === "conj" ? tree.head[t] : t;
  const isWithAgent =
    tree.words[t].xpos === "VBN" &&
    dependants(tree, t, "obl").some(
      (c) =>
        tree.words[c].relation === "obl:agent" || dependants(tree, c, "case").some((k) => tree.words[k].lemma === "by"),
    );
  return isWithAgent && tree.words[first].relation === "acl" && tree.words[tree.head[first]].upos === "NOUN"
    ? tree.head[first]
    : undefined;
}

/** Verbs that take whom and what: "offered them a seat". */
const GIVING = new Set("offer give grant deny promise guarantee refuse pay send lend award allow owe hand".split(" "));
const isTimeWord = ({ words }: Tree, c: number): boolean => TIMES.test(words[c].lemma);
const TIMES = /^(?:\p{L}+day|week|month|year|time|morning|night|evening|hour|minute|today|yesterday|tomorrow)$/u;

/** "I promise you": no matter of dispute. */
const HEARERS = new Set(["you", "i", "we", "me", "us", "he", "she", "him", "her", "they", "them"]);

const infinitiveOf = (tree: Tree, t: number): number | undefined =>
  dependants(tree, t, ...CLAUSES).find((c) => isInfinitive(tree, c) && c > t);
/** "ruled out *sending* troops"; not what a comma parts from it. */
const gerundOf = (tree: Tree, t: number): number | undefined =>
  dependants(tree, t, "xcomp", "ccomp", "advcl", "obj", "acl").find(
    (c) =>
      tree.words[c].xpos === "VBG" &&
      c > t &&
      ![tree.left[c] - 1, tree.left[c]].some((w) => tree.words[w].norm === ","),
  );
const clauseOf = (tree: Tree, t: number): number | undefined =>
  dependants(tree, t, "ccomp", "acl").find(
    (c) => tree.words[c].relation !== "acl:relcl" && !isQuestion(tree, c) && !isInfinitive(tree, c),
  );

/** A clause of what is to be done: "that the troops leave", "that talks should wait". */
const dutyOf = (tree: Tree, t: number): number | undefined => {
  const clause = clauseOf(tree, t);
  if (clause === undefined) return undefined;
  const { tense, sort } = modalityOf(tree, clause);
  return sort === "obliged" || sort === "future" || (sort === null && tense === null) ? clause : undefined;
};

const ASKING = new Set(["whether", "if", "how", "when", "what", "who", "which", "where", "why"]);
const isQuestion = (tree: Tree, c: number): boolean =>
  tree.children[c].some(
    (m) =>
      ASKING.has(tree.words[m].lemma) && tree.words[m].start < tree.words[c].start && relationOf(tree, m) !== "advcl",
  );
/** An indirect question: "whether it would sign". */
export const questionOf = (tree: Tree, t: number): number | undefined =>
  dependants(tree, t, "ccomp", "xcomp", "advcl", "acl").find((c) => isQuestion(tree, c));

/** What a preposition joins to the word: "for a ceasefire", "on lifting the tariff". */
function phraseOf(tree: Tree, t: number, preposition: string, part: PartOfSpeech): number | undefined {
  const relations = part === "noun" ? ["nmod", "acl", "obl"] : ["obl", "advcl", "xcomp", "ccomp", "nmod"];
  return dependants(tree, t, ...relations).find(
    (c) =>
      dependants(tree, c, "case", "mark").some(
        (m) => tree.words[m].lemma === preposition && tree.words[m].xpos !== "TO",
      ) ||
      (preposition === "to" && dependants(tree, c, "case").some((m) => tree.words[m].lemma === "to")),
  );
}
