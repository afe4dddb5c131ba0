import type { Sheet } from "./sheet.js";
import type { Stretch } from "./roles.js";

/** A cue with the source and the content that go with it. */
export interface Linked {
  readonly cue: Stretch;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}

const gap = (a: Stretch, b: Stretch): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/** How ill a source or a piece of content goes with a cue: tokens between, other cues between, other sentences between. */
function distance(sheet: Sheet, cues: readonly Stretch[], cue: Stretch, other: Stretch): number {
  const sentences = Math.abs(sheet.sentence[cue.from] - sheet.sentence[cue.from <= other.from ? other.from : other.to - 1]);
  const low = Math.min(cue.to, other.to);
  const high = Math.max(cue.from, other.from);
  const between = cues.filter((c) => c.from >= low && c.to <= high).length;
  return gap(cue, other) + 25 * between + 12 * sentences;
}

/** Joins the stretches of one paragraph into statements: each piece of content to its nearest cue, each cue to its nearest source. */
export function link(sheet: Sheet, stretches: readonly Stretch[]): Linked[] {
  const cues = stretches.filter((s) => s.role === "cue");
  const sources = stretches.filter((s) => s.role === "source");
  const pieces = new Map<Stretch, Stretch[]>(cues.map((c) => [c, []]));
  for (const content of stretches) {
    if (content.role !== "content") continue;
    const cue = nearest(cues, (c) => distance(sheet, cues, c, content));
    if (cue) pieces.get(cue)?.push(content);
  }
  return cues.map((cue) => ({
    cue,
    source: nearest(sources, (s) => (sheet.sentence[s.from] === sheet.sentence[cue.from] ? distance(sheet, cues, cue, s) : Number.POSITIVE_INFINITY)),
    content: pieces.get(cue) ?? [],
  }));
}

function nearest<T>(list: readonly T[], cost: (item: T) => number): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of list) {
    const c = cost(item);
    if (c < least) {
      least = c;
      best = item;
    }
  }
  return best;
}
