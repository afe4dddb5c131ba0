import { earlier, over, sequential } from "../../../language/en/contrast.js";
import { isoWeek, parsedDay } from "../../date/iso.js";
import { dependants, relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import type { Held } from "../positions/stands.js";
import { standDay } from "../positions/terms.js";
import type { Scene } from "../scene.js";
import { isBackground } from "./contrast.js";

/**
 * Whether something is told as of the report's past: "had refused", "previously", "after months of refusing". "He said
 * that he had accepted" tells no more than that he has.
 */
export function isPast({ attributions, places, tree }: Scene, at: number): boolean {
  if (isOver(tree, at)) return true;
  const said = attributions[places.said[at]];
  const cue = said ? headOf(tree, said.cue) : -1;
  if (cue < 0) return isBackground(tree, at);
  return isBackground(tree, cue) || tree.children[at].some((c) => earlier.has(tree.words[c].lemma));
}

/** The word of a cue that the others hang from: "had *told* a rally". */
export function headOf({ head, words }: Tree, { from, to }: Tokens): number {
  for (let t = from; t < to; t++) if ((head[t] < from || head[t] >= to) && words[t].upos !== "ADP") return t;
  return from;
}

const HIGHEST = 4;
const INNER = new Set(["acl", "nmod", "xcomp", "ccomp", "conj"]);

/** "after months of *refusing*", "a week after she *said* so", "despite a *promise*". */
const isOver = (tree: Tree, at: number): boolean => overAt(tree, at) >= 0;

/**
 * The same with a time between or against the other's wish, so that what follows isn't what comes of it: not "after
 * *asking* for it".
 */
export function isReversed({ places, tree }: Scene, at: number): boolean {
  const mark = overAt(tree, at);
  if (mark < 0) return false;
  const isTime = (t: number): boolean => (places.timex[t] ?? -1) >= 0;
  return !sequential.has(tree.words[mark].lemma) || isTime(mark - 1) || isTime(mark + 1);
}

/** The word that opens such a phrase around a word, or -1. */
function overAt(tree: Tree, at: number): number {
  for (let t = at, steps = 0; t >= 0 && steps < HIGHEST; t = tree.head[t], steps++) {
    const mark = dependants(tree, t, "case", "mark").find((c) => over.has(tree.words[c].lemma));
    if (mark !== undefined) return mark;
    if (!INNER.has(relationOf(tree, t))) return -1;
  }
  return -1;
}

/** Days before the report's that make a stance an earlier one. */
const RECENT = 6;

/** Whether a stance is dated well before the report: "said in May". */
export function isDatedBefore(scene: Scene, { stand, voice }: Held): boolean {
  const { value, known } = standDay(scene, stand, voice.statement);
  return (
    known === "stated" &&
    value !== null &&
    scene.doc.publishedAt !== null &&
    isLongBefore(value, scene.doc.publishedAt.slice(0, 10))
  );
}

/** Whether a time lies well before a day: of weeks, months and years those before the day's own. */
export function isLongBefore(value: string, day: string): boolean {
  if (/^\d{4}-W\d\d$/.test(value)) return value < isoWeek(parsedDay(day));
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return value < day.slice(0, value.length);
  const [then, now] = [parsedDay(value.slice(0, 10)), parsedDay(day)];
  return then !== null && now !== null && now - then >= RECENT;
}

/** The day on which something is said or done, where the text tells it; null where it doesn't. */
export function dayAt(scene: Scene, { stand, voice }: Held): string | null {
  const { value, known } = standDay(scene, stand, voice.statement);
  return known === "stated" && value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
