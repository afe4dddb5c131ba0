import { TOLD } from "../../document/document.js";
import { checkDay } from "../../gather/day.js";
import { RapporteurError } from "../../gather/error.js";
import type { Correction, Passage, ReportFields } from "../../record/decisions.js";
import { placed } from "../../record/place.js";
import type { Store } from "../../store/store.js";
import { FIELD_KINDS, FIELDS, MAY_BE_UNTOLD } from "./field-names.js";

/**
 * What `FIELD=VALUE` says, of an entry: words of a report become the passage nearest to the entry's own words, in each
 * report that has them.
 */
export async function fieldsOf(store: Store, id: string, given: readonly string[]): Promise<Correction> {
  const near = (await store.refs(id)).map(({ passage }) => passage);
  const fields: [string, unknown][] = [];
  for (const one of given) {
    const [, field, value] = /^(\w+)=(.*)$/s.exec(one) ?? [];
    if (!FIELDS.includes(field as keyof Correction))
      throw wrong(`${JSON.stringify(one)} names no field.`, `Write FIELD=VALUE with one of: ${FIELDS.join(", ")}.`);
    fields.push([field, await valueFor(store, near, field as keyof Correction, value)]);
  }
  return Object.fromEntries(fields) as Correction;
}

/** What `FIELD=VALUE` says of a report; nothing after the sign where nobody knows. */
export function reportFieldsOf(given: readonly string[]): ReportFields {
  const fields: ReportFields = {};
  for (const one of given) {
    const [, field, value] = /^(\w+)=(.*)$/s.exec(one) ?? [];
    const fact = TOLD.find((known) => known === (field === "date" ? "publishedAt" : field));
    if (fact === undefined)
      throw wrong(
        `${JSON.stringify(one)} names nothing that is known of a report.`,
        `Write FIELD=VALUE with one of: ${TOLD.join(", ")}.`,
      );
    fields[fact] = value.trim() === "" ? null : fact === "publishedAt" ? checkDay(value.trim()) : value.trim();
  }
  return fields;
}

const wrong = (message: string, remedy: string): RapporteurError =>
  new RapporteurError("RAP-E-OPTION", message, remedy);
const listOf = (value: string): string[] =>
  value
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");

async function valueFor(
  store: Store,
  near: readonly Passage[],
  field: keyof Correction,
  value: string,
): Promise<unknown> {
  const kind = FIELD_KINDS[field];
  if (value === "" && MAY_BE_UNTOLD.has(field)) return null;
  if (kind === "names") return listOf(value);
  if (value === "") throw wrong(`${field} must be told.`, `Give it a value: ${field}=…`);
  if (kind === "text") return value;
  if (kind === "passage") return (await passagesOf(store, near, value))[0];
  if (kind === "passages")
    return (await Promise.all(value.split(" … ").map((piece) => passagesOf(store, near, piece)))).flat();
  if (!kind.includes(value))
    throw wrong(`${field} can't be ${JSON.stringify(value)}.`, `Give one of: ${kind.join(", ")}.`);
  return value;
}

/** These words in each of the entry's reports. */
async function passagesOf(store: Store, near: readonly Passage[], words: string): Promise<Passage[]> {
  const found: Passage[] = [];
  for (const { report, start } of near) {
    const text = (await store.report(report))?.doc.text ?? "";
    const place = placed({ text, report: { id: report } }, { report, start, end: start + words.length, text: words });
    if (place && !found.some((one) => one.report === report && one.start === place.start)) found.push(place);
  }
  if (found.length === 0)
    throw new RapporteurError("RAP-E-DEED", `No report of this entry says ${JSON.stringify(words)}.`);
  return found;
}
