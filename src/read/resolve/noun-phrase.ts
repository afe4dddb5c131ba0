import {
  complementPrepositions,
  definiteWords,
  dualWords,
  indefiniteWords,
  titleAdjectives,
  titleOpeners,
} from "../../language/en/determiners.js";
import { personalPronouns } from "../../language/en/pronouns.js";
import { baseOf, type Tokens, type Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import { isRoleNoun, neutralNoun } from "./role-nouns.js";

/** A noun with what stands before it, and the complement that says whose it is. */
export interface NounPhrase extends Tokens {
  readonly head: number;
  /** Where the phrase ends without its complement: "the envoy" in "the envoy of the League". */
  readonly core: number;
  readonly plural: boolean;
  readonly definite: "definite" | "indefinite" | "possessive" | "bare";
  readonly dual: boolean;
  /** Words that make up the title, lower case, the noun last: "foreign", "minister". */
  readonly title: readonly string[];
  readonly titleFrom: number;
  /** Tokens that say whose it is: names and demonyms before it, possessors. */
  readonly owners: readonly number[];
  /** Head of the complement: "of the League" → League; and its preposition. -1 where there is none. */
  readonly complement: number;
  readonly preposition: string;
}

const BEFORE = new Set(["det", "amod", "compound", "nummod", "nmod", "flat", "case", "advmod", "obl"]);
const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);

/** Whether a token may stand before a noun as a part of its phrase. */
function mayPrecede({ words, head }: Tree, t: number, from: number, isName: (t: number) => boolean): boolean {
  const { upos, norm, relation, xpos } = words[t];
  if (upos === "PRON") return xpos === "PRP$";
  if (upos === "PART") return /^['’]s?$/.test(norm);
  if (upos === "VERB") return relation === "amod" && head[t] >= from;
  if (upos === "ADV") return relation === "advmod" && head[t] === from && words[from].upos === "ADJ";
  if (upos === "PUNCT") return /^["“«'‘`]+$/.test(norm) && t > 0 && words[t - 1].xpos === "PRP$";
  if (upos === "CCONJ") return t > 0 && isName(t - 1) && isName(from) && words[t - 1].name !== "person";
  if (isTitled(words[t], words[from], isName(t))) return true;
  if (!NOMINAL.has(upos)) return isName(t) && relation === "amod";
  if (BEFORE.has(baseOf(relation))) return relation !== "nmod:unmarked" || isName(t) || upos !== "NOUN";
  return (
    words[from].upos === "CCONJ" ||
    (isName(t) && isName(from)) ||
    (/^['’]s?$/.test(words[from].norm) && words[from].upos === "PART")
  );
}

/** "Olmian Foreign Minister", "Defence Minister": capitalised before a capitalised title, whatever the tree says. */
function isTitled(word: Word, next: Word, named: boolean): boolean {
  if (word.name === "person" || !/^(?:ADJ|PROPN)$/.test(word.upos) || !isCapital(word) || !isCapital(next))
    return false;
  return named ? /^(?:ADJ|PROPN|NOUN)$/.test(next.upos) : isRoleNoun(next.lemma);
}

const isCapital = ({ norm }: Word): boolean => norm[0] !== norm[0].toLowerCase();

/** The first token of a phrase whose core begins at `core`. A phrase has at most two dozen words before its core. */
export function phraseStart(tree: Tree, core: number, isName: (t: number) => boolean): number {
  const sentence = tree.sentence[core];
  let from = core;
  while (
    from > 0 &&
    core - from < 24 &&
    tree.sentence[from - 1] === sentence &&
    mayPrecede(tree, from - 1, from, isName)
  ) {
    if (/^th(?:at|is)$/i.test(tree.words[from - 1].norm) && tree.words[core].xpos.endsWith("S")) break;
    from -= 1;
    if (tree.words[from].upos === "DET" && tree.words[from].relation === "det") break;
    if (tree.words[from].xpos === "PRP$") break;
  }
  while (
    from < core &&
    (tree.words[from].upos === "CCONJ" || tree.words[from].upos === "PART" || tree.words[from].relation === "case")
  )
    from += 1;
  return from;
}

export function nounPhraseAt(tree: Tree, head: number, isName: (t: number) => boolean): NounPhrase {
  const { words } = tree;
  const from = phraseStart(tree, head, isName);
  const before = words.slice(from, head);
  const complement = complementOf(tree, head);
  const titleFrom = titleStart(tree, from, head, isName);
  const lower = before.map(({ norm }) => norm.toLowerCase());
  const owners: number[] = [];
  for (let t = from; t < head; t++)
    if (isName(t) || words[t].xpos === "PRP$" || (words[t + 1]?.upos === "PART" && t + 1 < head)) owners.push(t);
  return {
    from,
    head,
    core: head + 1,
    to: complement.head < 0 ? head + 1 : complement.to,
    plural: words[head].xpos.endsWith("S") || /(?:men|women)$/.test(words[head].lemma),
    definite: definiteness(lower, words[from].xpos === "PRP$" || owners.some((t) => words[t + 1]?.upos === "PART")),
    dual: lower.some((w) => dualWords.has(w)),
    title: [...words.slice(titleFrom, head).map(({ norm }) => norm.toLowerCase()), neutralNoun(words[head].lemma)],
    titleFrom,
    owners,
    complement: complement.head,
    preposition: complement.preposition,
  };
}

function definiteness(before: readonly string[], possessed: boolean): NounPhrase["definite"] {
  if (possessed) return "possessive";
  if (before.length === 0) return "bare";
  if (definiteWords.has(before[0])) return "definite";
  return indefiniteWords.has(before[0]) || /^\d/.test(before[0]) ? "indefinite" : "bare";
}

/**
 * Where the title begins: the words before a noun that name its office, without whose and which: "the Olmian [foreign
 * minister]".
 */
function titleStart({ words }: Tree, from: number, head: number, isName: (t: number) => boolean): number {
  let t = head;
  while (t > from && isTitleWord(words[t - 1], isName(t - 1))) t -= 1;
  return t;
}

function isTitleWord({ norm, upos }: Tree["words"][number], named: boolean): boolean {
  const lower = norm.toLowerCase();
  if (named || titleOpeners.has(lower) || personalPronouns.has(lower)) return false;
  if (upos === "ADJ") return titleAdjectives.has(lower) || /^\p{Lu}/u.test(norm);
  return upos === "NOUN" || (upos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(norm));
}

/** "the envoy of the League": what follows a noun at once and says whose it is. */
function complementOf(tree: Tree, noun: number): { head: number; to: number; preposition: string } {
  const { words, children } = tree;
  const none = { head: -1, to: noun + 1, preposition: "" };
  const marker = words[noun + 1];
  if (!marker || tree.sentence[noun + 1] !== tree.sentence[noun] || !complementPrepositions.has(marker.lemma))
    return none;
  const head =
    children[noun].find((c) => c > noun && words[c].relation.startsWith("nmod") && tree.left[c] <= noun + 1) ??
    tree.head[noun + 1];
  if (
    head <= noun + 1 ||
    tree.sentence[head] !== tree.sentence[noun] ||
    head - noun > 12 ||
    !/^(?:NOUN|PROPN|PRON)$/.test(words[head].upos)
  )
    return none;
  return { head, to: nameEnd(tree, head), preposition: marker.lemma };
}

/** Past the last token of a name that begins with its head: "August" in "August Merrow" → past "Merrow". */
function nameEnd({ words, head }: Tree, first: number): number {
  let to = first + 1;
  while (to < words.length && words[to].relation === "flat" && head[to] === first) to += 1;
  return to;
}
