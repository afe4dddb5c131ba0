import { FIELDS } from "../../../language/en/fields.js";
import { stemOf } from "../positions/matter.js";

/** For each stem the numbers of the fields that it is of. */
const FIELDS_OF = new Map<string, Set<number>>();
FIELDS.trim()
  .split("\n")
  .forEach((line, i) => {
    for (const lemma of line.split(" ")) {
      const stem = stemOf(lemma);
      FIELDS_OF.set(stem, (FIELDS_OF.get(stem) ?? new Set()).add(i));
    }
  });

const NONE: ReadonlySet<number> = new Set();
const fieldsOf = (stem: string): ReadonlySet<number> => FIELDS_OF.get(stem) ?? NONE;

/** Two words of one field count for so much of one word. */
const KIN = 0.5;
/** A phrase of fewer words than make this weight counts as if it had them: one word in common proves little. */
const LEAST = 3;

/**
 * How much of what is said of one thing bears on another, by the words that they have in common and those of one field,
 * 0..1.
 */
export function bearing(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stem, weight] of a) shared += Math.min(weight, b.get(stem) ?? KIN * kinIn(b, stem));
  return Math.min(1, shared / Math.max(LEAST, Math.min(sum(a), sum(b))));
}

/** The greatest weight of a word of a stem's fields. */
function kinIn(stems: ReadonlyMap<string, number>, stem: string): number {
  const own = fieldsOf(stem);
  if (own.size === 0) return 0;
  let most = 0;
  for (const [other, weight] of stems)
    if (weight > most && [...fieldsOf(other)].some((field) => own.has(field))) most = weight;
  return most;
}

function sum(stems: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const weight of stems.values()) all += weight;
  return all;
}
