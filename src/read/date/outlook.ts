import { earliness } from "../../language/en/dates/calendar.js";
import {
  dayPreposition,
  forwardAuxiliaries,
  forwardWords,
  goalWords,
  implicativeVerbs,
  sayingVerbs,
} from "../../language/en/dates/outlook.js";
import { relationOf, type Tokens, type Tree } from "../tag/tree.js";
import { isPutOff } from "./put-off.js";
import type { Outlook } from "./setting.js";

/** A clause further up than this says nothing about the expression. */
const FARTHEST = 12;

/** The token of an expression that hangs from outside it. */
export function headOf({ head }: Tree, { from, to }: Tokens): number {
  for (let t = to - 1; t > from; t--) if (head[t] < from || head[t] >= to) return t;
  return from;
}

/**
 * Where the clause of an expression looks: "met Friday" back, "will meet Friday" ahead, "the Friday talks" as the verb
 * above does.
 */
export function outlookOf(tree: Tree, expression: Tokens): Outlook {
  if (followsSaying(tree, expression.from)) return "back";
  const top = headOf(tree, expression);
  if (isPutOff(tree, expression.from, top)) return "ahead";
  let otherwise: Outlook = "near";
  if (isWithinNoun(tree, top) && !isSubject(tree, tree.head[top])) return "near";
  let t = tree.head[top];
  for (let steps = 0; t >= 0 && steps < FARTHEST; steps++) {
    if (forwardWords.has(tree.words[t].lemma)) {
      if (hasGoal(tree, expression) || t !== tree.head[top] || hasObject(tree, t, expression)) return "ahead";
      otherwise = "ahead";
    }
    const look = lookOf(tree, t);
    if (look !== null) return look;
    t = tree.head[t];
  }
  return otherwise;
}

/** "said Friday", "announced on Friday", "said late on Friday". */
function followsSaying({ words }: Tree, from: number): boolean {
  let before = from - 1;
  if (words[before]?.norm.toLowerCase() === dayPreposition) before -= 1;
  if (earliness.has(words[before]?.norm.toLowerCase() ?? "")) before -= 1;
  const word = words[before];
  return word !== undefined && word.xpos === "VBD" && sayingVerbs.has(word.lemma);
}

/** "planned a rally on Friday". */
const hasObject = (tree: Tree, t: number, { from }: Tokens): boolean =>
  tree.children[t].some((c) => c < from && relationOf(tree, c) === "obj");

/** "Friday's ruling", "the Friday talks". */
const isWithinNoun = (tree: Tree, t: number): boolean =>
  tree.head[t] > t && ["nmod", "compound", "amod", "nummod"].includes(relationOf(tree, t));

const isSubject = (tree: Tree, t: number): boolean => ["nsubj", "csubj"].includes(relationOf(tree, t));

/** "for Friday", "until Friday". */
const hasGoal = (tree: Tree, { from, to }: Tokens): boolean => {
  const before = tree.words[from - 1]?.norm.toLowerCase();
  return goalWords.has(before ?? "") || tree.words[tree.head[headOf(tree, { from, to })]]?.lemma === "due";
};

/** Where a predicate looks; null for a word that is none, or one that looks where the word above it does. */
function lookOf(tree: Tree, t: number): Outlook | null {
  const { words } = tree;
  const helpers = tree.children[t].filter((c) => ["aux", "cop"].includes(relationOf(tree, c)));
  const word = words[t];
  if (word.upos !== "VERB" && word.upos !== "AUX" && helpers.length === 0) return null;
  if (helpers.some((c) => forwardAuxiliaries.has(words[c].lemma) && words[c].xpos === "MD"))
    return helpers.some((c) => words[c].lemma === "have") ? "back" : "ahead";
  if (isInfinitive(tree, t)) return infinitiveLook(tree, t);
  const finite = helpers.find((c) => /^VB[DZP]$/.test(words[c].xpos));
  return finite === undefined ? plainLook(tree, t) : helpedLook(tree, t, finite);
}

const isInfinitive = ({ words, children }: Tree, t: number): boolean => children[t].some((c) => words[c].xpos === "TO");

/** "to meet Friday" lies ahead, unless it is something that happened or failed to: "managed to meet Friday". */
function infinitiveLook(tree: Tree, t: number): Outlook | null {
  const above = tree.head[t];
  const governed = above < 0 || relationOf(tree, t) === "xcomp";
  if (!governed) return forwardWords.has(tree.words[above].lemma) ? "ahead" : "soon";
  return above >= 0 && implicativeVerbs.has(tree.words[above].lemma) && tree.words[above].lemma !== "have"
    ? null
    : "ahead";
}

/** A verb by itself. */
function plainLook({ words }: Tree, t: number): Outlook | null {
  const { xpos, lemma } = words[t];
  if (xpos === "VBD") return "back";
  if (xpos === "VBN") return forwardWords.has(lemma) ? null : "back";
  if (xpos === "VBP") return "near";
  if (xpos === "VBZ") return sayingVerbs.has(lemma) ? "back" : "ahead";
  return xpos === "VB" ? "ahead" : null;
}

/**
 * A verb with "be", "have" or "do": the helper's tense tells, but a present progressive or passive looks ahead ("is
 * leaving Friday").
 */
function helpedLook({ words }: Tree, t: number, helper: number): Outlook | null {
  const { xpos, lemma } = words[helper];
  const { xpos: form, lemma: verb } = words[t];
  if (forwardWords.has(verb) && form === "VBN") return null;
  if (xpos === "VBD" || lemma === "have") return "back";
  if (lemma === "be" && (form === "VBG" || form === "VBN")) return "ahead";
  return "near";
}
