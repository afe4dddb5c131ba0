import { dayPreposition } from "../../language/en/dates/outlook.js";
import { boundaryWords } from "../../language/en/dates/saying-days.js";
import { relationOf, type Tree } from "../tag/tree.js";
import { headOf } from "./outlook.js";
import type { Timex } from "./timex.js";

/** Further than this from an event nothing is said to date it. */
const FARTHEST = 8;

/**
 * The expression that dates an event, or null: it hangs from the event's word, or from a phrase that tells when
 * ("after talks on Monday, he *indicated*"), with no other predicate between. `near` are those to choose from; the nearest wins.
 */
export function attachedTimex(tree: Tree, near: readonly Timex[], token: number): Timex | null {
  let best: Timex | null = null;
  for (const timex of near) {
    if (!isDated(timex) || isBoundary(tree, timex) || !leadsTo(tree, timex, token)) continue;
    if (best === null || Math.abs(timex.from - token) < Math.abs(best.from - token)) best = timex;
  }
  return best;
}

/** A day or period of the calendar, as far as it is known. */
const isDated = ({ type, value }: Timex): boolean => (type === "DATE" || type === "TIME") && !value.endsWith("_REF");

/** "since Monday", "until May": not the day of the event. */
function isBoundary({ words }: Tree, { from }: Timex): boolean {
  return boundaryWords.has(words[from - 1]?.norm.toLowerCase() ?? "");
}

/** Whether the way up from an expression reaches a token, over nouns only; right after the token it is taken as its own whatever the tree says. */
function leadsTo(tree: Tree, timex: Timex, token: number): boolean {
  const { head, words } = tree;
  if (timex.from === token + 1 || (timex.from === token + 2 && words[token + 1].norm.toLowerCase() === dayPreposition)) return true;
  let t = head[headOf(tree, timex)];
  for (let steps = 0; t >= 0 && steps < FARTHEST; steps++) {
    if (t === token) return true;
    if (isPredicate(tree, t)) return false;
    t = head[t];
  }
  return false;
}

/** A verb with a clause of its own; "following" and "including" are as good as prepositions. */
function isPredicate({ words, children }: Tree, t: number): boolean {
  const { upos, xpos, relation } = words[t];
  if (upos !== "VERB" && upos !== "AUX") return children[t].some((c) => words[c].relation === "cop");
  return !(xpos === "VBG" && (relation === "case" || relation === "mark" || words[t].lemma === "follow"));
}

/** The verb that a word shares its day with: the one it is joined to by "and", that its clause hangs from as a participle, or that carries it ("made an offer"). -1 for none. */
export function sharedWith(tree: Tree, token: number, carriers: ReadonlySet<string>): number {
  const { words, head } = tree;
  const above = head[token];
  if (above < 0) return -1;
  const { xpos, upos } = words[token];
  const relation = relationOf(tree, token);
  if (relation === "conj") return above;
  if (upos !== "VERB") return relation === "obj" && carriers.has(words[above].lemma) ? above : -1;
  if (relation === "xcomp" && xpos === "VB") return above;
  return xpos === "VBG" && ["advcl", "xcomp"].includes(relation) ? mainVerb(tree, above) : -1;
}

/** The verb above a relative clause: a participle after "the leaders who visited the capital" goes with what is said of the leaders. */
function mainVerb(tree: Tree, verb: number): number {
  let t = verb;
  for (let steps = 0; t >= 0 && steps < FARTHEST && (relationOf(tree, t) === "acl" || tree.words[t].upos !== "VERB"); steps++) t = tree.head[t];
  return t;
}
