import { overlaps, type Span } from "../document/span.js";

/**
 * Krippendorff's alpha for labels: 1 for full agreement, 0 for what chance gives; null where there is nothing to
 * compare, or only one label. For each unit the label that each observer gave it, null for none (Krippendorff,
 * Computing Krippendorff's Alpha-Reliability, 2011).
 */
export function nominalAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const pairable = units.map((values) => values.filter((value) => value !== null)).filter(({ length }) => length > 1);
  const counts = new Map<string, number>();
  let disagreeing = 0;
  for (const values of pairable) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    disagreeing +=
      values.reduce((sum, value) => sum + values.filter((other) => other !== value).length, 0) / (values.length - 1);
  }
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...counts.values()].reduce((sum, count) => sum + count * (n - count), 0);
  return expected === 0 ? null : 1 - ((n - 1) * disagreeing) / expected;
}

/**
 * What each observer marked out as one category, on a text of some length. Units of one observer don't overlap
 * (`apart`).
 */
export interface Unitized {
  readonly length: number;
  readonly observers: readonly (readonly Span[])[];
}

/**
 * Krippendorff's alpha for units: whether observers mark out the same stretches. Over several categories their
 * disagreements are summed; null where nobody marked anything (Krippendorff, On the Reliability of Unitizing Continuous
 * Data, 1995; Content Analysis, 2nd edition, 2004, p. 251–256).
 */
export function unitizingAlpha(categories: readonly Unitized[]): number | null {
  const marked = categories.filter(({ observers }) => observers.some((units) => units.length > 0));
  const expected = marked.reduce((sum, category) => sum + expectedIn(category), 0);
  return expected === 0 ? null : 1 - marked.reduce((sum, category) => sum + observedIn(category), 0) / expected;
}

/** A unit, or a gap between two. */
interface Section {
  readonly start: number;
  readonly size: number;
  readonly isUnit: boolean;
}

function sectionsOf(units: readonly Span[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of [...units].sort((a, b) => a.start - b.start)) {
    if (start > at) sections.push({ start: at, size: start - at, isUnit: false });
    sections.push({ start, size: end - start, isUnit: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, size: length - at, isUnit: false });
  return sections;
}

function observedIn({ length, observers }: Unitized): number {
  const all = observers.map((units) => sectionsOf(units, length));
  let sum = 0;
  for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) sum += 2 * between(a, b);
  return sum / (observers.length * (observers.length - 1) * length ** 2);
}

/** Only sections that have something in common can disagree. */
function between(a: readonly Section[], b: readonly Section[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    sum += distance(a[i], b[j]);
    const [endA, endB] = [a[i].start + a[i].size, b[j].start + b[j].size];
    if (endA <= endB) i++;
    if (endB <= endA) j++;
  }
  return sum;
}

/** How far two units are apart at both ends; of a unit within the other's gap, all of it. */
function distance(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.start + a.size - b.start - b.size) ** 2;
  if (a.isUnit !== b.isUnit) {
    const [unit, gap] = a.isUnit ? [a, b] : [b, a];
    if (gap.start <= unit.start && unit.start + unit.size <= gap.start + gap.size) return unit.size ** 2;
  }
  return 0;
}

function expectedIn({ length, observers }: Unitized): number {
  const sections = observers.flatMap((units) => sectionsOf(units, length));
  const sizes = sections.filter(({ isUnit }) => isUnit).map(({ size }) => size);
  const gaps = sections.filter(({ isUnit }) => !isUnit).map(({ size }) => size);
  const pairs = sizes.reduce((sum, l) => {
    const room = gaps.reduce((free, gap) => (gap >= l ? free + gap - l + 1 : free), 0);
    return sum + ((sizes.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * room;
  }, 0);
  const whole = observers.length * length;
  return ((2 / length) * pairs) / (whole * (whole - 1) - sizes.reduce((sum, l) => sum + l * (l - 1), 0));
}

/** Spans of which those that overlap are put together. */
export function apart(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found[found.length - 1];
    if (last && overlaps(last, { start, end }))
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (end > start) found.push({ start, end });
  }
  return found;
}
