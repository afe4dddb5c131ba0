import type { When } from "../../document/when.js";
import { argmax } from "../../model/table.js";
import type { Weights } from "../../model/weights.js";
import { scoreOf } from "../resolve/link/linker.js";

/** An answer to the question on which day a statement was made. */
export interface DayOption {
  readonly kind:
    | "unknown"
    | "today"
    | "published"
    | "around"
    | "told"
    | "goingOn"
    | "last"
    | "scene"
    | "timex"
    | "before";
  readonly day: When;
  /** Hashed features. */
  readonly features: readonly number[];
}

/** Chooses among the days that a statement may be of. */
export interface DayChooser {
  /** Returns the index of the answer to the question of attribution `attribution`. */
  choose(options: readonly DayOption[], attribution: number): number;
}

/** An answer must be better by so much than that of the rules, which is the first: between the two they are surer. */
const MARGIN = 1;

/** A log-linear model over the answers: the weights of each one's features are added up. */
export function createDayChooser({ meta, tables }: Weights): DayChooser {
  if ((meta as { form?: unknown }).form !== "rapporteur/day/1")
    throw new Error("These weights aren't those of days: give those of weights/en-day.bin.gz.");
  return {
    choose(options) {
      const scores = options.map(({ features }) => scoreOf(tables.day, features));
      const best = argmax(scores, options.length);
      return scores[best] - scores[0] >= MARGIN ? best : 0;
    },
  };
}
