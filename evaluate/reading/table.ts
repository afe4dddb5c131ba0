import type { intervalsOf } from "./interval.js";
import { type Counts, prf } from "./measures.js";

/**
 *     tune, 7 reports                    P      R     F1  95 %          gold  found  baseline
 *     statements                      61.0   58.2   59.6  52.1–66.0      121    115
 */
export function tableOf(
  title: string,
  counts: Counts,
  { intervals, baseline }: { readonly intervals: Intervals; readonly baseline: Counts },
): string {
  const row = (name: string, cells: readonly string[]): string =>
    (name.padEnd(30) + cells.map((cell, i) => cell.padStart(WIDTHS[i])).join("")).trimEnd();
  const rows = Object.entries(counts).map(([name, count]) => {
    const { p, r, f1 } = prf(count);
    const [low, high] = intervals[name];
    const trivial = prf(baseline[name]).f1;
    return row(name, [
      ...[p, r, f1].map((x) => x.toFixed(1)),
      `${low.toFixed(1)}–${high.toFixed(1)}`,
      String(count.gold),
      String(count.found),
      trivial === f1 ? "" : trivial.toFixed(1),
    ]);
  });
  return [row(title, ["P", "R", "F1", "95 %", "gold", "found", "baseline"]), ...rows].join("\n");
}

type Intervals = ReturnType<typeof intervalsOf>;
const WIDTHS = [7, 7, 7, 13, 8, 8, 10];
