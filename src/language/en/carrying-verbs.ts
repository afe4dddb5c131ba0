import { verbs } from "./inflections.js";

/**
 * Verbs of handing on somebody's words: whom they have as their object, or in the passive as their subject, has said
 * them. All forms.
 */
export const quotingVerbs: ReadonlySet<string> = verbs("quote cite paraphrase");

/** Verbs that do so with "as saying": "was reported by the agency as saying". All forms. */
export const relayingVerbs: ReadonlySet<string> = new Set([
  "heard",
  "overheard",
  "shown",
  "seen",
  ...quotingVerbs,
  ...verbs("report record portray describe depict transcribe"),
]);
