import { calendarNames } from "../../../language/en/calendar-names.js";
import { ENDING_ALONE, ENDING_NOUNS, ENDING_VERBS } from "../../../language/en/endings.js";
import { formsOf } from "../../../language/en/inflections.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isNegated } from "../modality.js";
import { completedBy } from "./completion.js";
import type { Stance } from "./lexicon.js";
import { stemOf, type Matter } from "./matter.js";
import type { Stand, Topic } from "./stands.js";

/**
 * The sign of a stance belongs to the thing that is judged: who is for lifting a fee is against the fee. What a stance
 * is on is a phrase with words of ending over the thing ("the *lifting* of the *ban* on fishing"); an issue's name has
 * others ("fishing", "the fishing ban"). Each word of ending and each negation that one has over the thing and the
 * other hasn't turns the stance round.
 */
export const opposite = (stance: Stance): Stance =>
  stance === "for" ? "against" : stance === "against" ? "for" : stance;
export const turnedBy = (stance: Stance, turns: number): Stance => (turns % 2 === 0 ? stance : opposite(stance));

/** Whether a word says that what hangs from it ends, is kept from being, is less, later or not kept. */
export function isEnding(tree: Tree, t: number): boolean {
  const { lemma, upos } = tree.words[t];
  if (upos === "NOUN" || upos === "PROPN") return ENDING_NOUNS.has(lemma);
  if (upos !== "VERB") return false;
  const particles = tree.children[t]
    .filter((c) => c > t && (tree.words[c].relation === "compound:prt" || c === t + 1))
    .map((c) => `${lemma}+${tree.words[c].lemma}`);
  if (particles.some((verb) => ENDING_VERBS.has(verb))) return true;
  return (
    ENDING_VERBS.has(lemma) || (lemma !== "go" && ENDING_ALONE.has(lemma) && dependants(tree, t, "obj").length === 0)
  );
}

/**
 * How many words between two nodes of a tree, the lower one left out, deny or end what hangs from them. Negations of
 * `top` count only where `withTop` says so.
 */
export function turnsBetween(tree: Tree, low: number, top: number, withTop: boolean): number {
  let turns = low !== top && isDenied(tree, low) ? 1 : 0;
  for (let t = low, steps = 0; t !== top && steps < DEEPEST; steps++) {
    t = aboveOf(tree, t, top);
    if (isEnding(tree, t)) turns += 1;
    if ((t !== top || withTop) && isDenied(tree, t)) turns += 1;
  }
  return turns;
}

/** "*no* fees"; of a subject its verb is denied: "that there be no fees". */
const isDenied = (tree: Tree, t: number): boolean => isNegated(tree, t) && relationOf(tree, t) !== "nsubj";

/**
 * Whether negations between the complement of a stance and what it comes to turn it round: "promised to hold *no*
 * talks".
 */
export function isDeniedBelow(tree: Tree, target: number, core: number): boolean {
  let turns = 0;
  let t = core;
  for (let steps = 0; t >= 0 && t !== target && steps < DEEPEST; t = tree.head[t], steps++)
    if (isDenied(tree, t)) turns += 1;
  return t === target && turns % 2 === 1;
}

const DEEPEST = 12;

/**
 * What a word hangs from: the noun that it completes, where the tree has joined it to the verb above that; `top` for
 * nothing.
 */
function aboveOf(tree: Tree, t: number, top: number): number {
  const above = tree.head[t];
  return above < 0 ? top : (tree.children[above].find((c) => c < t && completedBy(tree, c) === t) ?? above);
}

/** A stance on a matter as a stance on what its issue is called. */
export function stanceOn(tree: Tree, topic: Topic, { stance, matter }: Pick<Stand, "stance" | "matter">): Stance {
  const own = topic.meant.get(matter) ?? matter;
  if (stance === "noncommittal" || own === topic.named) return stance;
  const named = topic.known ? namesOf(topic.known) : topic.named && matterNames(tree, topic.named);
  if (!named) return stance;
  const thing = thingIn(tree, own, named.things) ?? (named.endings.size > 0 ? thingIn(tree, own, named.endings) : null);
  if (!thing) return stance;
  return turnedBy(stance, thing.turns + named.turnsOver(thing.stem));
}

/** What an issue's name names. */
interface Names {
  /** Stems of things, and of words of ending. */
  readonly things: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** How many words of the name turn round the thing of a stem. */
  turnsOver(stem: string): number;
}

const endingForms: ReadonlySet<string> = new Set([
  ...ENDING_NOUNS,
  ...[...ENDING_VERBS].filter((verb) => !verb.includes("+")).flatMap(formsOf),
]);

/** The names of a dossier's issue, whose words have no tags. */
function namesOf({ label, words }: NonNullable<Topic["known"]>): Names {
  const wordsIn = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const stems = (all: readonly string[]): Set<string> => new Set(all.map((w) => stemOf(w.replace(/([^s])s$/, "$1"))));
  const all = [label, ...words].flatMap(wordsIn);
  const isTurning = (word: string): boolean => endingForms.has(word) || endingForms.has(word.replace(/s$/, ""));
  const turning = wordsIn(label).filter((word) => isTurning(word) || word === "no" || word === "without");
  const endings = stems(all.filter(isTurning));
  return {
    things: stems(all.filter((word) => word.length > 2 && !isTurning(word))),
    endings,
    turnsOver: (stem) => (endings.has(stem) ? 0 : turning.length),
  };
}

/** The names of an issue that is called after something that a stance is on. */
function matterNames(tree: Tree, named: Matter): Names {
  const isTurning = (t: number): boolean => isEnding(tree, t);
  const tokens = tokensOf(tree, named);
  const stem = (t: number): string => stemOf(tree.words[t].lemma);
  return {
    things: new Set(tokens.filter((t) => !isTurning(t)).map(stem)),
    endings: new Set(tokens.filter(isTurning).map(stem)),
    turnsOver: (wanted) => thingIn(tree, named, new Set([wanted]))?.turns ?? 0,
  };
}

/** The highest of a matter's words that a set of stems holds, and what turns it round there; null for none. */
function thingIn(tree: Tree, matter: Matter, stems: ReadonlySet<string>): { stem: string; turns: number } | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const t of tokensOf(tree, matter)) {
    const depth =
      stems.has(stemOf(tree.words[t].lemma)) && !isDoer(tree, t, matter.head)
        ? depthUnder(tree, t, matter.head)
        : least;
    if (depth < least) [best, least] = [t, depth];
  }
  return best === null
    ? null
    : { stem: stemOf(tree.words[best].lemma), turns: turnsBetween(tree, best, matter.head, false) };
}

const TELLING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** Words of a matter that name something: its own, and what completes a noun of ending in it. */
function tokensOf({ words }: Tree, { from, to }: Matter): number[] {
  const found: number[] = [];
  for (let t = from; t < to; t++) if (TELLING.has(words[t].upos)) found.push(t);
  return found;
}

function depthUnder(tree: Tree, t: number, top: number): number {
  let depth = 0;
  for (let at = t; at !== top && depth < DEEPEST; at = aboveOf(tree, at, top)) depth += 1;
  return depth;
}

/** "*The fees* cut trade": who or what ends something isn't ended. */
function isDoer(tree: Tree, t: number, top: number): boolean {
  for (let at = t, steps = 0; at >= 0 && at !== top && steps < DEEPEST; at = tree.head[at], steps++)
    if (tree.words[at].relation === "nsubj" && dependants(tree, tree.head[at], "obj").length > 0) return true;
  return false;
}

/**
 * Whether what a phrase names is to be ended by a verb after it: "wants the fees *lifted*", "called for the fees *to be
 * scrapped*".
 */
export function isToBeEnded(tree: Tree, t: number, target: number): boolean {
  if (tree.words[target].upos !== "NOUN" && tree.words[target].upos !== "PROPN") return false;
  return [...tree.children[t], ...tree.children[target]].some(
    (c) => isParticipleAfter(tree, c, target) && isEnding(tree, c) && !isNegated(tree, c),
  );
}

/** Whether a word is a bare participle or "to be" and one right after what a phrase names, and no clause of its own. */
export function isParticipleAfter(tree: Tree, c: number, target: number): boolean {
  const { relation, xpos } = tree.words[c];
  if (
    c < target ||
    xpos !== "VBN" ||
    relation === "conj" ||
    relation === "acl:relcl" ||
    tree.left[c] - 1 > tree.right[target] ||
    tree.words[tree.left[c]].upos === "PUNCT"
  )
    return false;
  const isAgent = (k: number): boolean =>
    tree.words[k].relation === "obl:agent" && !calendarNames.has(tree.words[k].lemma);
  return !tree.children[c].some(
    (k) => isAgent(k) || relationOf(tree, k) === "nsubj" || ["that", "which", "who"].includes(tree.words[k].lemma),
  );
}
