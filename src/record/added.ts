import { overlaps } from "../document/span.js";
import { termsIn } from "./correct.js";
import { type Correction, type Decision, missingIn, type Passage } from "./decisions.js";
import { areAlike } from "./issues.js";
import { keyOf, type Row } from "./known-entries.js";
import { stemsOf } from "./label-rows.js";
import { topicsOf } from "./meeting-rows.js";
import { plainWords } from "./names/spelling.js";
import { allPlaced } from "./place.js";
import type { DatedBy } from "./record.js";
import type { FormRow, Intake, MeetingRow, PositionRow, StatementRow } from "./rows.js";
import { comparedBy } from "./statement-rows.js";

export type Addition = Extract<Decision, { do: "add" }>;

/** The key of an entry that a person added to a report. */
export const addedKey = (report: string, { id }: Pick<Addition, "id">): string => `${report}#${id}`;

/**
 * A report's rows with an entry more, of which nothing is told yet but its words and what it can't do without; null
 * where the words don't stand in the report any more.
 */
export function withAdded(intake: Intake, addition: Addition): Intake | null {
  const { list, passages, fields } = addition;
  const words = allPlaced(intake, passages);
  if (words === null || missingIn(addition).length > 0) return null;
  const key = addedKey(intake.report.id, addition);
  if (list === "statements") return { ...intake, statements: [...intake.statements, statement(intake, key, words)] };
  if (list === "meetings") return { ...intake, meetings: [...intake.meetings, meeting(intake, key, words)] };
  return withPosition(intake, key, words, fields as Required<Correction>);
}

/** The entry that a reading has, where it is the one that a person added: it must not stand twice. */
export function maybeSame(intake: Intake, { list, passages, fields }: Addition): string | null {
  const words = allPlaced(intake, passages);
  const rows: readonly Row[] = intake[list];
  const same =
    words === null ? undefined : rows.find((row) => restOnSame(mainly(row), words) && areOne(intake, row, fields));
  return same === undefined ? null : keyOf(same);
}

const mainly = (row: Row): readonly Passage[] => ("content" in row ? row.content : row.evidence);

/** The same words at the same place, but for quotation marks and the like. */
const restOnSame = (a: readonly Passage[], b: readonly Passage[]): boolean =>
  a.length > 0 &&
  a.some((one) => b.some((other) => overlaps(one, other))) &&
  plainWords(a.map(({ text }) => text).join(" ")) === plainWords(b.map(({ text }) => text).join(" "));

/** On the same words several meetings or positions can rest: of other people, or on something else. */
function areOne({ forms, labels }: Intake, row: Row, { participants = [], actor, issue }: Correction): boolean {
  if ("content" in row) return true;
  const names = (keys: readonly string[]): Set<string> =>
    new Set(forms.filter(({ form }) => keys.includes(form)).flatMap(namesOf));
  if ("participants" in row) {
    const known = names(row.participants);
    return participants.length === 0 || known.size === 0 || participants.some((name) => known.has(plainWords(name)));
  }
  const label = labels.find((one) => one.label === row.issue);
  return (
    actor !== undefined &&
    names([row.actor, row.party]).has(plainWords(actor)) &&
    issue !== undefined &&
    label !== undefined &&
    (plainWords(label.words) === plainWords(issue) || areAlike(label, { stems: stemsOf(issue, new Set()) }))
  );
}

const namesOf = ({ names, aliases }: FormRow): string[] => [...names, ...aliases.map(plainWords)];

/** Where nothing dates it, it was on the day of the report at the latest. */
const implied = (day: string | null): DatedBy => ({
  value: day,
  known: day === null ? "unknown" : "implied",
  basis: null,
});

function statement({ report: { id, publishedAt } }: Intake, key: string, content: Passage[]): StatementRow {
  const row: Omit<StatementRow, "clauses" | "buckets"> = {
    statement: key,
    report: id,
    day: publishedAt,
    speaker: null,
    voice: null,
    source: null,
    cue: null,
    content,
    quotation: quotationOf(content),
    addressee: null,
    within: null,
    act: null,
    plover: null,
    about: [],
    on: implied(publishedAt),
    confidence: 1,
  };
  return { ...row, ...comparedBy(row) };
}

/** By its quotation marks. */
function quotationOf(content: readonly Passage[]): StatementRow["quotation"] {
  const isQuoted = ({ text }: Passage): boolean => /^\s*["“«„]/.test(text) && /["”»“][.,;!?]?\s*$/.test(text);
  return content.every(isQuoted) ? "direct" : content.some(({ text }) => /["“”«»„]/.test(text)) ? "mixed" : "indirect";
}

const meeting = (
  { report: { id, publishedAt }, text, forms }: Intake,
  key: string,
  evidence: Passage[],
): MeetingRow => ({
  meeting: key,
  report: id,
  day: publishedAt,
  kind: "meeting",
  participants: [],
  host: null,
  chair: null,
  status: "possible",
  medium: "unknown",
  level: "unknown",
  on: { value: null, known: "unknown", basis: null },
  place: null,
  according: null,
  topics: topicsOf(text, evidence, new Set(forms.flatMap(({ name }) => plainWords(name).split(" ")))),
  anchor: publishedAt,
  evidence,
  confidence: 1,
});

function withPosition(
  intake: Intake,
  key: string,
  evidence: Passage[],
  { actor, issue, stance, firmness }: Required<Correction>,
): Intake {
  const { form, label, forms, labels } = termsIn(intake, evidence[0]);
  const holder = form(actor);
  const position: PositionRow = {
    position: key,
    report: intake.report.id,
    day: intake.report.publishedAt,
    actor: holder,
    party: forms.find((one) => one.form === holder)?.party ?? holder,
    issue: label(issue),
    stance,
    firmness,
    condition: null,
    deadline: null,
    beneficiary: null,
    statement: null,
    claimedBy: null,
    on: implied(intake.report.publishedAt),
    evidence,
    confidence: 1,
  };
  return { ...intake, forms, labels, positions: [...intake.positions, position] };
}
