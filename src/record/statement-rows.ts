import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { type Days, dayOf } from "./days.js";
import { datedBy, evidenceOf, maybeEvidence } from "./evidence.js";
import { hashOf, shinglesOf } from "./hash.js";
import type { FormRow, StatementRow } from "./rows.js";
import { type Clauses, clausesOf } from "./wording/clauses.js";
import { impersonal } from "./wording/covers.js";

/** The statements of a reading as rows. */
export function statementRowsOf(
  doc: Document,
  { statements }: Reading,
  formOf: ReadonlyMap<string, string>,
  labelOf: ReadonlyMap<string, string>,
  forms: ReadonlyMap<string, FormRow>,
): StatementRow[] {
  return statements.map((statement): StatementRow => {
    const { id, source, cue, content, quotation, speaker, addressee, within, act, plover, about, on, confidence } =
      statement;
    const form = speaker === null ? null : (formOf.get(speaker) ?? null);
    const row = {
      day: doc.publishedAt,
      content: content.map((span) => evidenceOf(doc, span)),
      quotation,
      voice: voiceOf(form, forms),
      on: on && datedBy(doc, on),
    };
    return {
      ...row,
      statement: keyOf(doc, id),
      report: doc.id,
      speaker: form,
      source: maybeEvidence(doc, source),
      cue: maybeEvidence(doc, cue),
      addressee: maybeEvidence(doc, addressee),
      within: within === null ? null : keyOf(doc, within),
      act,
      plover,
      about: about.flatMap((issue) => labelOf.get(issue) ?? []),
      confidence,
      ...comparedBy(row),
    };
  });
}

export const keyOf = (doc: Document, id: string): string => `${doc.id}#${id}`;

/** What a statement is compared by. */
export function comparedBy({
  day,
  content,
  voice,
  on,
}: Pick<StatementRow, "day" | "content" | "voice" | "on">): Pick<StatementRow, "clauses" | "buckets"> {
  const clauses = clausesOf(content.map(({ text }) => text));
  return { clauses, buckets: bucketsOf(clauses, voice, dayOf(on?.value ?? null, day)) };
}

/** Whose voice it is, as far as another report's reading could tell as well: the skeleton of the speaker's name. */
export function voiceOf(form: string | null, forms: ReadonlyMap<string, FormRow>): string | null {
  const row = form === null ? undefined : forms.get(form);
  return row?.named ? row.block : null;
}

const SHINGLE = 4;
const MOST = 4;
/** Days of a period, and how many periods at most are named: what is told of a longer time is looked for by itself. */
const PERIOD = 8;
const PERIODS = 5;

/**
 * Where a statement is looked for: by all of its words, by the rarest run of them in each sentence, and by the day;
 * each from one mouth. Runs only within a few days, since the same phrases come back for years: what is compared with a
 * new statement mustn't grow with the record.
 */
function bucketsOf(clauses: Clauses, voice: string | null, days: Days | null): string[] {
  const whole = `v:${voice ?? ""}:${hashOf(clauses.flat(2).join(" ")).toString(36)}`;
  if (voice === null) return [whole];
  const runs = clauses
    .flatMap((sentence) =>
      shinglesOf(impersonal(sentence.flat()).split(" "), SHINGLE)
        .map(hashOf)
        .sort((a, b) => a - b)
        .slice(0, 1),
    )
    .sort((a, b) => a - b)
    .slice(0, MOST);
  const near = periodsOf(days).flatMap((period) => runs.map((run) => `w:${voice}:${period}:${run.toString(36)}`));
  return [...new Set([whole, ...near, ...(days === null ? [] : [`d:${voice}:${days.first}`])])];
}

/** The periods that days lie in, and those of the day before and after. */
function periodsOf(days: Days | null): string[] {
  if (days === null) return [""];
  const [first, last] = [Math.floor((days.first - 1) / PERIOD), Math.floor((days.last + 1) / PERIOD)];
  return last - first >= PERIODS ? [""] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
