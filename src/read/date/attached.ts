import { dayPreposition, sayingVerbs } from "../../language/en/dates/outlook.js";
import { boundaryWords, contrastWords, doubtAdverbs } from "../../language/en/dates/saying-days.js";
import { relationOf, type Tree } from "../tag/tree.js";
import { isIssued, isMatter, isOccasion, isQuestion } from "./occasion.js";
import { headOf } from "./outlook.js";
import { tenseOf } from "./tense.js";
import type { Timex } from "./timex.js";

/** Further than this from an event nothing is said to date it. */
const FARTHEST = 8;

/**
 * The expression that dates an event, or null: it hangs from the event's word, or from a phrase that tells when ("after
 * talks on Monday, he *indicated*"), with no other predicate between. `near` are those to choose from; the nearest
 * wins.
 */
export function attachedTimex(tree: Tree, near: readonly Timex[], token: number): Timex | null {
  let best: Timex | null = null;
  for (const timex of near) {
    if (!isDated(timex) || isBoundary(tree, timex) || isDoubted(tree, timex) || !leadsTo(tree, timex, token)) continue;
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

/** "possibly on Monday": what is told as a fact has another day. */
function isDoubted({ words }: Tree, { from }: Timex): boolean {
  const before = words[from - 1]?.upos === "ADP" ? from - 2 : from - 1;
  return doubtAdverbs.has(words[before]?.norm.toLowerCase() ?? "");
}

/**
 * Whether the way up from an expression reaches a token, over nouns and over what tells the occasion; right after the
 * token it is taken as its own whatever the tree says, right after another verb of saying as that one's.
 */
function leadsTo(tree: Tree, timex: Timex, token: number): boolean {
  const { head, words } = tree;
  const before = words[timex.from - 1]?.norm.toLowerCase() === dayPreposition ? timex.from - 2 : timex.from - 1;
  if (before === token && !isPossessive(tree, timex)) return true;
  if (before >= 0 && words[before].xpos === "VBD" && sayingVerbs.has(words[before].lemma)) return false;
  const top = headOf(tree, timex);
  let below = top;
  let isDocument = false;
  for (let steps = 0, t = head[top]; t >= 0 && steps < FARTHEST; steps++, below = t, t = head[t]) {
    if (t === token) return !((isDocument || isBefore(top, below)) && isMatter(tree, below));
    if (!isPredicate(tree, t)) continue;
    isDocument ||= isIssued(tree, t) || isIssued(tree, below);
    if (!isDocument && !(head[t] === token && (head[top] === t || isQuestion(tree, t)) && isOccasion(tree, t)))
      return false;
  }
  return false;
}

/** "denied *Monday's* report". */
const isPossessive = ({ words }: Tree, { to }: Timex): boolean =>
  words[to]?.xpos === "POS" || words[to - 1].xpos === "POS";

/** "Monday's report": the day stands before the noun it belongs to. */
const isBefore = (top: number, noun: number): boolean => top < noun;

/** A verb with a clause of its own; "following" and "including" are as good as prepositions. */
function isPredicate({ words, children }: Tree, t: number): boolean {
  const { upos, xpos, relation } = words[t];
  if (upos !== "VERB" && upos !== "AUX") return children[t].some((c) => words[c].relation === "cop");
  return !(xpos === "VBG" && (relation === "case" || relation === "mark" || words[t].lemma === "follow"));
}

/**
 * The verb that a word shares its day with: the one it is joined to by "and", that its clause hangs from as a
 * participle, or that carries it ("made an offer"). -1 for none.
 */
export function sharedWith(tree: Tree, token: number, carriers: ReadonlySet<string>): number {
  const { words, head } = tree;
  const above = head[token];
  if (above < 0) return -1;
  const { xpos, upos } = words[token];
  const relation = relationOf(tree, token);
  if (relation === "conj") return isOfOneTime(tree, token, above) ? above : -1;
  if (upos !== "VERB") return relation === "obj" && carriers.has(words[above].lemma) ? above : -1;
  if (relation === "xcomp" && xpos === "VB") return above;
  return xpos === "VBG" && ["advcl", "xcomp"].includes(relation) ? mainVerb(tree, above) : -1;
}

/**
 * Whether two that are joined tell of one time: not "is fighting and has said", nor "left on Monday, but Tolvik said".
 */
function isOfOneTime(tree: Tree, token: number, above: number): boolean {
  const { words, children } = tree;
  const tenses = [tenseOf(tree, token), tenseOf(tree, above)];
  const has = (t: number, relation: string): boolean => children[t].some((c) => relationOf(tree, c) === relation);
  if (has(token, "aux") && tenses[0] !== tenses[1]) return false;
  return !(has(token, "nsubj") && children[token].some((c) => contrastWords.has(words[c].lemma) && c < token));
}

/**
 * The verb above a relative clause: a participle after "the leaders who visited the capital" goes with what is said of
 * the leaders.
 */
function mainVerb(tree: Tree, verb: number): number {
  let t = verb;
  for (
    let steps = 0;
    t >= 0 && steps < FARTHEST && (relationOf(tree, t) === "acl" || tree.words[t].upos !== "VERB");
    steps++
  )
    t = tree.head[t];
  return t;
}
