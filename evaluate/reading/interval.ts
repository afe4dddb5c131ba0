import { randomOf } from "../../train/attribute/chain-training.js";
import { type Counts, prf, sumOf } from "./measures.js";

const DRAWS = 1_000;
const SEED = 1;

/**
 * Within what the F1 of each measure lies with a probability of 95 %, per cent: reports drawn by lot from these, as
 * many, a thousand times (bootstrap: Efron 1979).
 */
export function intervalsOf(all: readonly Counts[]): Record<string, readonly [low: number, high: number]> {
  const random = randomOf(SEED);
  const draws = Array.from({ length: DRAWS }, () => sumOf(all.map(() => all[Math.floor(random() * all.length)])));
  const names = Object.keys(sumOf(all));
  return Object.fromEntries(
    names.map((name) => {
      const scores = draws.map((draw) => (draw[name] ? prf(draw[name]).f1 : 0)).sort((a, b) => a - b);
      return [name, [scores[Math.floor(0.025 * DRAWS)], scores[Math.ceil(0.975 * DRAWS) - 1]]] as const;
    }),
  );
}
