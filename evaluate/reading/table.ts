import { type Counts, prf } from "./measures.js";

/**
 *     tune, 7 reports                  P      R     F1    gold  found
 *     statements                    61.0   58.2   59.6     121    115
 */
export function tableOf(title: string, counts: Counts): string {
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(28) + cells.map((cell, i) => cell.padStart(i < 3 ? 7 : 8)).join("");
  const rows = Object.entries(counts).map(([name, count]) => {
    const { p, r, f1 } = prf(count);
    return row(name, [...[p, r, f1].map((x) => x.toFixed(1)), String(count.gold), String(count.found)]);
  });
  return [row(title, ["P", "R", "F1", "gold", "found"]), ...rows].join("\n");
}
