import type { Actor } from "../read/reading.js";
import type { FormRow } from "./intake.js";
import type { DatedRole, Evidence } from "./record.js";

/** A form over all reports that use it. Adding reports to it in any order, or one twice, gives the same. */
export interface Form {
  form: string;
  block: string;
  kind: Actor["kind"];
  name: string;
  given: string;
  surname: string;
  generation: string | null;
  named: boolean;
  names: string[];
  speaksFor: string | null;
  party: string;
  /** `of` is a form. */
  roles: DatedRole[];
  aliases: string[];
  since: string | null;
  until: string | null;
  /** The earliest. */
  evidence: Evidence;
}

/**
 * The rows of forms, form by form.
 *
 * Neighbourhood: all rows of the forms asked for. A store may keep what this gives and add a new row with `withRow`; when a report is taken away or
 * re-read, it makes the form again from its rows.
 */
export function formsOf(_rows: readonly FormRow[]): Form[] {
  throw new Error("not yet");
}

/** A form with one row more. The order doesn't matter. */
export function withRow(_form: Form | null, _row: FormRow): Form {
  throw new Error("not yet");
}
