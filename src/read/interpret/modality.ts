import {
  askingWords,
  conditionOpeners,
  conditionPhrases,
  futureGovernors,
  modalSorts,
  negators,
  questionOpeners,
} from "../../language/en/modality-words.js";
import { isOneOf } from "./lookup.js";
import { dependants, relationOf, type Tree } from "../tag/tree.js";

/**
 * How a predicate is put, by its own clause alone. What governs it ("agreed to …", "denied that …") is named in
 * `governor` and judged by who asks.
 */
export interface Modality {
  /** "did not meet", "never met", "nobody met", "neither met". */
  readonly negated: boolean;
  /** Lemma of its modal verb ("will", "could"), "be to" ("is to meet") or null. */
  readonly modal: string | null;
  /**
   * *future*: "will", "would", "is to", "is due to"; *possible*: "could", "may"; *obliged*: "must", "should"; null:
   * none of them.
   */
  readonly sort: "future" | "possible" | "obliged" | null;
  /** Tense of its finite word; null for infinitives, participles and bare modals. */
  readonly tense: "past" | "present" | null;
  /** "have met", "having met". */
  readonly perfect: boolean;
  /** "are meeting", "meeting in Port Ansel". */
  readonly progressive: boolean;
  /** "to meet". */
  readonly infinitive: boolean;
  /** It stands in a condition: "if he met …", "until they meet". */
  readonly inCondition: boolean;
  /** The predicate of the condition that it hangs on ("would meet if he *agreed*"), or -1. */
  readonly condition: number;
  /** "whether he met", "Did he meet?", "asked if he met". */
  readonly questioned: boolean;
  /** The word that its clause is part of as complement or modifier, or -1. */
  readonly governor: number;
}

/** What was found of each word of a tree: several steps ask about the same predicates. */
const FOUND = new WeakMap<Tree, (Modality | undefined)[]>();

/** Says how a predicate (a verb, or the noun or adjective of "is a visit", "are ready") is put. */
export function modalityOf(tree: Tree, t: number): Modality {
  let found = FOUND.get(tree);
  if (!found) FOUND.set(tree, (found = new Array(tree.words.length)));
  return (found[t] ??= findModality(tree, t));
}

function findModality(tree: Tree, t: number): Modality {
  const auxiliaries = dependants(tree, t, "aux", "cop");
  const lemmas = auxiliaries.map((a) => tree.words[a].lemma);
  const modal = modalOf(tree, t, auxiliaries);
  return {
    negated: isNegated(tree, t),
    modal,
    sort: modal === null ? null : modal === "be to" ? "future" : modalSorts[modal],
    tense: tenseOf(tree, [...auxiliaries, t]),
    perfect: lemmas.includes("have") || lemmas.includes("'ve"),
    progressive: tree.words[t].xpos === "VBG" && !lemmas.includes("have"),
    infinitive: isInfinitive(tree, t),
    inCondition: isConditional(tree, t),
    condition: conditionOf(tree, t),
    questioned: isQuestioned(tree, t),
    governor: tree.head[t],
  };
}

/** Whether a predicate has a tense or a modal verb; "is to meet" has its own "is". */
export function hasTense(tree: Tree, t: number): boolean {
  const auxiliaries = dependants(tree, t, "aux", "cop");
  return (
    tenseOf(tree, [...auxiliaries, t]) !== null ||
    (!isInfinitive(tree, t) && auxiliaries.some((a) => Object.hasOwn(modalSorts, tree.words[a].lemma)))
  );
}

/**
 * Whether a word is denied by a word of its own: "did *not* meet", "*no* meeting", "*neither* met", "*nobody* met".
 * `counts`: the words that are looked at.
 */
export function isNegated(tree: Tree, t: number, counts: (c: number) => boolean = () => true): boolean {
  return tree.children[t].some((c) => {
    const { lemma } = tree.words[c];
    if (!counts(c)) return false;
    if (negators.has(lemma)) return isDenying(tree, c);
    return (
      relationOf(tree, c) === "nsubj" &&
      tree.children[c].some((d) => negators.has(tree.words[d].lemma) && relationOf(tree, d) === "det")
    );
  });
}

/** "not only … but", "no longer than", "no doubt", "not just": their words deny nothing. */
function isDenying({ words }: Tree, at: number): boolean {
  const next = words[at + 1]?.lemma;
  return !["only", "just", "least", "doubt", "matter"].includes(next ?? "");
}

/** "will", "could"; "be to" for "is to meet" in either of the two shapes that trees give it. */
function modalOf(tree: Tree, t: number, auxiliaries: readonly number[]): string | null {
  const modal = auxiliaries.map((a) => tree.words[a].lemma).find((lemma) => Object.hasOwn(modalSorts, lemma));
  if (modal !== undefined) return modal;
  if (!isInfinitive(tree, t)) return null;
  if (auxiliaries.some((a) => tree.words[a].lemma === "be" && tree.words[a].xpos !== "VB")) return "be to";
  const governor = tree.head[t];
  return governor >= 0 && relationOf(tree, t) === "xcomp" && isOneOf(futureGovernors, tree.words[governor])
    ? "be to"
    : null;
}

const isInfinitive = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "mark").some((m) => tree.words[m].xpos === "TO" || tree.words[m].lemma === "to");

/** The tense of the first finite word among a predicate's own. */
function tenseOf({ words }: Tree, own: readonly number[]): Modality["tense"] {
  for (const t of own) {
    if (words[t].xpos === "VBD") return "past";
    if (words[t].xpos === "VBZ" || words[t].xpos === "VBP") return "present";
    if (words[t].xpos === "MD") return null;
  }
  return null;
}

/** Whether a clause is opened by "if", "unless", "as long as" and so on, as a condition. */
export function isConditional(tree: Tree, t: number): boolean {
  return (
    isInverted(tree, t) ||
    dependants(tree, t, "mark", "advmod", "case").some((m) => {
      const { lemma } = tree.words[m];
      if (lemma === "if") return !opensQuestion(tree, t);
      return (
        conditionOpeners.has(lemma) ||
        conditionPhrases.some((phrase) => endsAt(tree, m, phrase) || startsAt(tree, m, phrase))
      );
    })
  );
}

/** "*Had* he met her, …", "*Were* they to meet, …", "*Should* they meet, …". */
function isInverted({ words, children, left }: Tree, t: number): boolean {
  const subject = children[t].find((c) => words[c].relation.startsWith("nsubj"));
  const before = subject === undefined ? -1 : left[subject] - 1;
  if (
    before < 0 ||
    subject === undefined ||
    subject > t ||
    !["had", "were", "should"].includes(words[before].norm.toLowerCase())
  )
    return false;
  const isFirst =
    before === 0 ||
    /^(?:\p{P}|and|but)$/u.test(words[before - 1].norm) ||
    words[before].start > words[before - 1].end + 1;
  return isFirst && !children[t].some((c) => words[c].norm === "?");
}

const startsAt = ({ words }: Tree, at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i]?.norm.toLowerCase() === word);
const endsAt = (tree: Tree, at: number, phrase: readonly string[]): boolean =>
  startsAt(tree, at - phrase.length + 1, phrase);

/** The predicate of a condition that hangs on a predicate, directly or as in "as *long* as he *agrees*". */
function conditionOf(tree: Tree, t: number): number {
  const near = dependants(tree, t, "advcl", "obl", "advmod", "conj");
  return near.flatMap((c) => [c, ...dependants(tree, c, "advcl", "ccomp")]).find((c) => isConditional(tree, c)) ?? -1;
}

/** Whether a clause is asked about: "whether he met", "asked if he met", "Did he meet?". */
function isQuestioned(tree: Tree, t: number): boolean {
  const opener = dependants(tree, t, "mark", "advmod").find((m) => questionOpeners.has(tree.words[m].lemma));
  if (opener !== undefined && (tree.words[opener].lemma === "whether" || opensQuestion(tree, t))) return true;
  return relationOf(tree, t) !== "advcl" && tree.children[t].some((c) => tree.words[c].norm === "?");
}

/** Whether the clause that "if" opens is what somebody asks or doesn't know, and no condition. */
function opensQuestion(tree: Tree, t: number): boolean {
  const governor = tree.head[t];
  return (
    governor >= 0 && ["ccomp", "xcomp"].includes(relationOf(tree, t)) && isOneOf(askingWords, tree.words[governor])
  );
}
