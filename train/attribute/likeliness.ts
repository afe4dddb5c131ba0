import { ROLE } from "../../src/read/attribute/roles.js";
import type { Sheet } from "../../src/read/attribute/sheet.js";

/** How often each lemma is part of a cue, in seven steps; lemmas that hardly ever are don't appear. */
export function likelinessOf(sheets: readonly Sheet[], golds: readonly Uint8Array[]): Map<number, number> {
  const counts = new Map<number, { cue: number; all: number }>();
  sheets.forEach((sheet, i) => {
    sheet.lemma.forEach((lemma, t) => {
      const count = counts.get(lemma) ?? { cue: 0, all: 0 };
      count.all += 1;
      if (golds[i][t] === ROLE.cue || golds[i][t] === ROLE.inCue) count.cue += 1;
      counts.set(lemma, count);
    });
  });
  const steps = [0.02, 0.06, 0.15, 0.3, 0.5, 0.7];
  const found = [...counts]
    .filter(([, { cue }]) => cue >= 2)
    .map(([lemma, { cue, all }]): [number, number] => [lemma, 1 + steps.filter((s) => cue / (all + 2) > s).length]);
  return new Map(found);
}
