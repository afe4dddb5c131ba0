import type { Actor } from "../read/reading.js";
import type { FormRow } from "./rows.js";
import { earlier, latest, soonest } from "./order.js";
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
 * Neighbourhood: all rows of the forms asked for. A store may keep what this gives and add a new row with `withRow`;
 * when a report is taken away or re-read, it makes the form again from its rows.
 */
export function formsOf(rows: readonly FormRow[]): Form[] {
  const forms = new Map<string, Form>();
  for (const row of rows) forms.set(row.form, withRow(forms.get(row.form) ?? null, row));
  return [...forms.values()];
}

/** A form with one row more. The order doesn't matter. */
export function withRow(form: Form | null, row: FormRow): Form {
  const { report: _, day, roles, ...own } = row;
  const one: Form = {
    ...own,
    roles: roles.map(({ title, of, evidence }) => ({ title, of, since: day, until: day, evidence })),
    since: day,
    until: day,
  };
  return form === null ? one : both(form, one);
}

/** What is single is the earlier one's. */
function both(a: Form, b: Form): Form {
  const first = earlier([a.since, a.evidence], [b.since, b.evidence]) ? a : b;
  return {
    ...first,
    names: sorted([...a.names, ...b.names]),
    aliases: sorted([...a.aliases, ...b.aliases]),
    roles: rolesOf([...a.roles, ...b.roles]),
    since: soonest(a.since, b.since),
    until: latest(a.until, b.until),
  };
}

/** Each role once, from the first day on which it is told to the last. */
export function rolesOf(roles: readonly DatedRole[]): DatedRole[] {
  const found = new Map<string, DatedRole>();
  for (const role of roles) {
    const key = `${role.title.toLowerCase()}|${role.of ?? ""}`;
    const same = found.get(key);
    if (!same) found.set(key, role);
    else {
      const first = earlier([same.since, same.evidence], [role.since, role.evidence]) ? same : role;
      found.set(key, { ...first, since: soonest(same.since, role.since), until: latest(same.until, role.until) });
    }
  }
  return [...found].sort(([a, x], [b, y]) => compareDays(x.since, y.since) || (a < b ? -1 : 1)).map(([, role]) => role);
}

const compareDays = (a: string | null, b: string | null): number =>
  (a ?? "~") < (b ?? "~") ? -1 : (a ?? "~") > (b ?? "~") ? 1 : 0;

export const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();
