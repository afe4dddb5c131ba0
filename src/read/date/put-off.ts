import {
  arrangingVerbs,
  deadlineWords,
  deferringNouns,
  demandingVerbs,
  lapsingVerbs,
  lastingVerbs,
  movingVerbs,
  untilWords,
} from "../../language/en/dates/outlook.js";
import { shifts } from "../../language/en/dates/calendar.js";
import { relationOf, type Tree } from "../tag/tree.js";
import { isNegated } from "./tense.js";

/** A day hangs no further below the verb that puts something off to it. */
const FARTHEST = 4;

/**
 * Whether an expression is the day that something was put off to, set for or wanted by, so that it lies ahead though
 * its verb looks back: "put off *until Monday*", "moved *to Friday*", "called a meeting *for Sunday*", "wanted an
 * answer *by Monday*", "set a *Monday* deadline". `from` is its first token, `top` the one that hangs from outside it.
 */
export function isPutOff(tree: Tree, from: number, top: number): boolean {
  const { words, head } = tree;
  const preposition = prepositionBefore(tree, from);
  const noun = head[top];
  if (
    noun >= 0 &&
    words[noun].upos === "NOUN" &&
    deferringNouns.has(words[noun].lemma) &&
    (preposition === "" || preposition === "of" || untilWords.has(preposition))
  )
    return !lapsingVerbs.has(words[head[noun]]?.lemma ?? "");
  const verb = verbAbove(tree, top);
  if (verb < 0 || isNegated(tree, verb)) return false;
  const { lemma } = words[verb];
  const isDone = hasObject(tree, verb, from) || isPassive(tree, verb);
  if (untilWords.has(preposition))
    return lemma === "have" || movingVerbs.has(lemma) || (isDone && !lastingVerbs.has(lemma));
  if (preposition === "to") return isDone && movingVerbs.has(lemma);
  if (preposition === "for") return isDone && arrangingVerbs.has(lemma) && words[top + 1]?.xpos !== "POS";
  return deadlineWords.has(preposition) && isDone && demandingVerbs.has(lemma);
}

/** The preposition before an expression, past "the", "next" and the like; "" for none. */
function prepositionBefore({ words }: Tree, from: number): string {
  let t = from - 1;
  while (t >= 0 && (words[t].upos === "DET" || (shifts[words[t].lemma] ?? 0) > 0)) t -= 1;
  return t >= 0 && words[t].upos !== "VERB" ? words[t].norm.toLowerCase() : "";
}

/**
 * The verb that a token hangs from, over nouns and what a verb that lasts makes of it ("*stayed* shut"); -1 for none
 * near.
 */
function verbAbove({ words, head, relation }: Tree, token: number): number {
  let t = head[token];
  for (let steps = 0; t >= 0 && steps < FARTHEST; steps++, t = head[t]) {
    if (words[t].upos === "VERB")
      return relation[t] === "xcomp" && lastingVerbs.has(words[head[t]]?.lemma ?? "") ? head[t] : t;
  }
  return -1;
}

const hasObject = (tree: Tree, verb: number, before: number): boolean =>
  tree.children[verb].some((c) => c < before && /^i?obj$/.test(relationOf(tree, c)));

/** "was moved", "a vote moved to Friday". */
const isPassive = ({ words, children, relation }: Tree, verb: number): boolean =>
  words[verb].xpos === "VBN" &&
  (relation[verb] === "acl" || children[verb].some((c) => words[c].relation.endsWith(":pass")));
