import { argmax, type Table } from "../../../model/table.js";
import type { Weights } from "../../../model/weights.js";
import type { Linker } from "../context.js";

/** How sure the linker must be to name somebody. */
export interface LinkMeta {
  readonly form: "rapporteur/link/1";
  readonly least: number;
}

/** The least probability where no words beside the cue name the speaker. */
const LEAST_UNNAMED = 0.6;

/** A log-linear model over the answers: the weights of each one's features are added up. */
export function createLinker({ meta, tables }: Weights): Linker {
  const { form, least } = meta as unknown as LinkMeta;
  if (form !== "rapporteur/link/1") throw new Error(`These weights are of the form ${String(form)}, not of a linker.`);
  const table = tables.link;
  return {
    choose: (options, attribution, { attributions }) => {
      const scores = options.map(({ features }) => scoreOf(table, features));
      const best = argmax(scores, scores.length);
      const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]), 0);
      const wanted = attributions[attribution].source === null ? Math.max(least, LEAST_UNNAMED) : least;
      return 1 / sum < wanted ? 0 : best;
    },
  };
}

/** The sum of the weights of hashed features. */
export function scoreOf({ mask, weights, scale }: Table, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature & mask];
  return sum * scale;
}
