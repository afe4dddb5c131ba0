import { forwardAuxiliaries } from "../../language/en/dates/outlook.js";
import { openConjunctions } from "../../language/en/dates/saying-days.js";
import { relationOf, type Tree } from "../tag/tree.js";

/**
 * How a predicate stands to the time of the report. *open*: it hangs on a condition or on another event, or lies ahead;
 * *bare*: its form doesn't tell.
 */
export type Tense = "past" | "present" | "perfect" | "pastPerfect" | "open" | "participle" | "bare";

/**
 * "said" past, "says" present, "has said" perfect, "had said" pastPerfect, "will say", "until it says" open, "(a plan)
 * offered" participle.
 */
export function tenseOf(tree: Tree, t: number): Tense {
  const { words, children } = tree;
  if (children[t].some((c) => relationOf(tree, c) === "mark" && openConjunctions.has(words[c].lemma))) return "open";
  const helpers = children[t].filter((c) => ["aux", "cop"].includes(relationOf(tree, c)) && !isCutOff(tree, c, t));
  if (helpers.some((c) => words[c].xpos === "MD" && forwardAuxiliaries.has(words[c].lemma))) return "open";
  const have = helpers.find((c) => words[c].lemma === "have");
  if (have !== undefined) return words[have].xpos === "VBD" ? "pastPerfect" : "perfect";
  const finite = helpers.find((c) => /^VB[DZP]$/.test(words[c].xpos));
  return finite === undefined ? plainTense(tree, t) : words[finite].xpos === "VBD" ? "past" : "present";
}

/** No helper stands further from its verb. */
const FARTHEST = 40;

/** Whether a quotation mark stands between two tokens: “This *has* a reason,” she *explained*. */
function isCutOff({ words }: Tree, a: number, b: number): boolean {
  if (b - a > FARTHEST) return true;
  for (let t = a + 1; t < b; t++) if (words[t].xpos === "''" || words[t].xpos === "``") return true;
  return false;
}

function plainTense(tree: Tree, t: number): Tense {
  const { words, head, children } = tree;
  const { xpos } = words[t];
  if (xpos === "VBD") return "past";
  if (xpos === "VBZ" || xpos === "VBP" || isPlainPresent(tree, t)) return "present";
  if (xpos !== "VBN") return "bare";
  if (words[head[t]]?.lemma === "have") return words[head[t]].xpos === "VBD" ? "pastPerfect" : "perfect";
  const joined = relationOf(tree, t) === "conj" && head[t] >= 0;
  if (children[t].some((c) => words[c].relation === "nsubj")) return "past";
  return joined ? tenseOf(tree, head[t]) : "participle";
}

/** "They *want*", tagged as if it were an infinitive: a subject, and neither "to" nor a helper. */
const isPlainPresent = ({ words, children }: Tree, t: number): boolean =>
  words[t].xpos === "VB" &&
  children[t].some((c) => words[c].relation === "nsubj") &&
  !children[t].some((c) => ["aux", "mark"].includes(words[c].relation));

export const isNegated = ({ words, children }: Tree, t: number): boolean =>
  children[t].some((c) => ["not", "n't", "never"].includes(words[c].lemma));
