/** A stretch of a text that something is said of. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text in which nothing begins or ends, with all that lies on it: the outermost first. */
export interface Segment<Layer> extends Stretch {
  readonly layers: readonly Layer[];
}

/**
 * A text in pieces, from its first character to its last. Stretches may nest, overlap and be equal; what lies outside
 * of the text is cut off.
 */
export function layered<Layer extends Stretch>(length: number, stretches: readonly Layer[]): Segment<Layer>[] {
  const inside = stretches.filter(({ start, end }) => Math.max(start, 0) < Math.min(end, length)).sort(outermostFirst);
  const bounds = [
    ...new Set([0, length, ...inside.flatMap(({ start, end }) => [Math.max(start, 0), Math.min(end, length)])]),
  ].sort((a, b) => a - b);
  const segments: Segment<Layer>[] = [];
  let [open, next] = [[] as Layer[], 0];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [start, end] = [bounds[i] ?? 0, bounds[i + 1] ?? 0];
    open = open.filter((layer) => layer.end > start);
    for (let layer = inside[next]; layer && layer.start <= start; layer = inside[++next]) open.push(layer);
    segments.push({ start, end, layers: [...open].sort(longestFirst) });
  }
  return segments;
}

const outermostFirst = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;
const longestFirst = (a: Stretch, b: Stretch): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

/**
 * For each stretch a lane that no other has where they overlap, the outer ones first: so that they can be drawn beside
 * each other.
 */
export function lanesOf<Layer extends Stretch>(stretches: readonly Layer[]): Map<Layer, number> {
  const lanes = new Map<Layer, number>();
  const ends: number[] = [];
  for (const one of [...stretches].sort(outermostFirst)) {
    const free = ends.findIndex((end) => end <= one.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.end;
    lanes.set(one, lane);
  }
  return lanes;
}
