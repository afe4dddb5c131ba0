import type { Linked, Stretch } from "../roles.js";
import type { Sheet } from "../sheet.js";

const gap = (a: Stretch, b: Stretch): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/**
 * How ill a source or a piece of content goes with the c-th cue: tokens between, other cues between (`next` is the
 * first one after it), other sentences between.
 */
function distance(sheet: Sheet, cue: Stretch, c: number, other: Stretch, next: number): number {
  const sentences = Math.abs(
    sheet.sentence[cue.from] - sheet.sentence[cue.from <= other.from ? other.from : other.to - 1],
  );
  const between = c < next ? next - 1 - c : c - next;
  return gap(cue, other) + 25 * between + 12 * sentences;
}

/** Index of the first cue that starts after another stretch does. */
function cueAfter(cues: readonly Stretch[], { from }: Stretch): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle].from > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Words opened by "that" or "whether" follow their cue: where it wasn't found, they aren't the next one's ("she hinted
 * that …, but dismissed …").
 */
function opensClause(sheet: Sheet, { from }: Stretch): boolean {
  const { relation, xpos } = sheet.words[from];
  return relation === "mark" && xpos === "IN";
}

/** Cues further away than this, in number of cues, are not a stretch's own. */
const NEAR = 4;

/**
 * Joins the stretches of one paragraph into statements: each piece of content to its nearest cue, each cue to its
 * nearest source.
 */
export function link(sheet: Sheet, stretches: readonly Stretch[]): Linked[] {
  const cues = stretches.filter((s) => s.role === "cue");
  const content: Stretch[][] = cues.map(() => []);
  const sources = cues.map((): { stretch: Stretch | null; cost: number } => ({
    stretch: null,
    cost: Number.POSITIVE_INFINITY,
  }));
  for (const stretch of stretches) {
    if (stretch.role === "cue") continue;
    const next = cueAfter(cues, stretch);
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let c = Math.max(0, next - NEAR); c < Math.min(cues.length, next + NEAR); c++) {
      const cost = distance(sheet, cues[c], c, stretch, next);
      if (stretch.role === "content" && c >= next && opensClause(sheet, stretch)) continue;
      if (cost < least) [nearest, least] = [c, cost];
      if (
        stretch.role === "source" &&
        sheet.sentence[stretch.from] === sheet.sentence[cues[c].from] &&
        cost < sources[c].cost
      )
        sources[c] = { stretch, cost };
    }
    if (stretch.role === "content" && nearest >= 0) content[nearest].push(stretch);
  }
  return cues.map((cue, c) => ({ cue, source: sources[c].stretch, content: content[c] }));
}
