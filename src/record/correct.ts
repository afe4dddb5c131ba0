import { PLOVER } from "../language/en/acts.js";
import { firstDay } from "./days.js";
import type { Correction, Passage } from "./decisions.js";
import { afterMeeting, afterStatement } from "./follow.js";
import { type Row, keyOf, restsOn } from "./known-entries.js";
import { stemsOf } from "./label-rows.js";
import { topicsOf } from "./meeting-rows.js";
import { partsOf } from "./names/person-name.js";
import { blockOf, plainWords } from "./names/spelling.js";
import { allPlaced, placed } from "./place.js";
import type { DatedBy } from "./record.js";
import type { FormRow, Intake, LabelRow, MeetingRow, PositionRow, StatementRow } from "./rows.js";
import { comparedBy, voiceOf } from "./statement-rows.js";

/** A report's rows with the fields of one entry corrected, and what is derived from it following. */
export function corrected(intake: Intake, key: string, fields: Correction): Intake {
  const at = [...intake.statements, ...intake.meetings, ...intake.positions].find((row) => keyOf(row) === key);
  if (!at) return intake;
  const terms = termsIn(intake, restsOn(at)[0]);
  const row = correctedRow(at, fields, terms);
  const put = <T extends Row>(rows: T[]): T[] => rows.map((one) => (keyOf(one) === key ? (row as T) : one));
  const now = {
    ...intake,
    forms: terms.forms,
    labels: terms.labels,
    statements: put(intake.statements),
    meetings: put(intake.meetings),
    positions: put(intake.positions),
  };
  if ("content" in row) return afterStatement(now, at as StatementRow, row);
  return "participants" in row ? afterMeeting(now, row) : now;
}

/** What names, words and passages of a correction are in the report; what is new to it is added. */
export interface Terms {
  readonly intake: Intake;
  readonly forms: FormRow[];
  readonly labels: LabelRow[];
  form(name: string): string;
  label(words: string): string;
}

export function termsIn(intake: Intake, evidence: Passage | undefined): Terms {
  const [forms, labels] = [[...intake.forms], [...intake.labels]];
  const at = evidence ?? { report: intake.report.id, start: 0, end: 0, text: "" };
  return {
    intake,
    forms,
    labels,
    form: (name) => formFor(forms, name, intake, at),
    label: (words) => labelFor(labels, words, intake, at),
  };
}

function correctedRow(row: Row, fields: Correction, terms: Terms): Row {
  if ("content" in row) return correctedStatement(row, fields, terms);
  return "participants" in row ? correctedMeeting(row, fields, terms) : correctedPosition(row, fields, terms);
}

function correctedStatement(
  row: StatementRow,
  fields: Correction,
  { intake, form, label, forms }: Terms,
): StatementRow {
  const speaker = told(fields.speaker, row.speaker, form);
  const now: StatementRow = {
    ...row,
    speaker,
    act: fields.act === undefined ? row.act : fields.act,
    plover: fields.act === undefined ? row.plover : fields.act && PLOVER[fields.act],
    quotation: fields.quotation ?? row.quotation,
    source: passage(intake, fields.source, row.source),
    cue: passage(intake, fields.cue, row.cue),
    content: passages(intake, fields.content, row.content),
    addressee: passage(intake, fields.addressee, row.addressee),
    about: fields.about ? [...new Set(fields.about.map(label))] : row.about,
    on: dated(fields.on, row.on),
  };
  const heard = {
    ...now,
    voice: fields.speaker === undefined ? row.voice : voiceOf(speaker, new Map(forms.map((one) => [one.form, one]))),
  };
  return { ...heard, ...comparedBy(heard) };
}

function correctedMeeting(row: MeetingRow, fields: Correction, { intake, form }: Terms): MeetingRow {
  const evidence = passages(intake, fields.evidence, row.evidence);
  return {
    ...row,
    status: fields.status ?? row.status,
    kind: fields.kind ?? row.kind,
    medium: fields.medium ?? row.medium,
    level: fields.level ?? row.level,
    place: fields.place === undefined ? row.place : fields.place,
    host: told(fields.host, row.host, form),
    chair: told(fields.chair, row.chair, form),
    participants: fields.participants ? [...new Set(fields.participants.map(form))] : row.participants,
    ...(fields.on !== undefined && { on: dated(fields.on, row.on), anchor: firstDay(fields.on) ?? row.day }),
    ...(fields.evidence && {
      evidence,
      topics: topicsOf(intake.text, evidence, new Set(intake.forms.flatMap(({ name }) => plainWords(name).split(" ")))),
    }),
  };
}

function correctedPosition(row: PositionRow, fields: Correction, { intake, form, label, forms }: Terms): PositionRow {
  const actor = fields.actor === undefined ? row.actor : form(fields.actor);
  return {
    ...row,
    actor,
    party: fields.actor === undefined ? row.party : (forms.find((one) => one.form === actor)?.party ?? actor),
    claimedBy: told(fields.claimedBy, row.claimedBy, form),
    issue: fields.issue === undefined ? row.issue : label(fields.issue),
    stance: fields.stance ?? row.stance,
    firmness: fields.firmness ?? row.firmness,
    condition: passage(intake, fields.condition, row.condition),
    deadline: fields.deadline === null ? null : dated(fields.deadline, row.deadline),
    beneficiary: told(fields.beneficiary, row.beneficiary, form),
    evidence: passages(intake, fields.evidence, row.evidence),
    on: dated(fields.on, row.on),
  };
}

/** Somebody by name, nobody, or who it was. */
const told = (name: string | null | undefined, before: string | null, form: (name: string) => string): string | null =>
  name === undefined ? before : name && form(name);

/** A day as it should be; as it was, where nothing is said of it. */
function dated<Before extends DatedBy | null>(value: string | null | undefined, before: Before): DatedBy | Before {
  return value === undefined ? before : { value, known: value === null ? "unknown" : "stated", basis: null };
}

/**
 * Words as they should be; as they were, where nothing is said of them, or they are another report's or don't stand
 * there any more.
 */
function passage(intake: Intake, wanted: Passage | null | undefined, before: Passage | null): Passage | null {
  return wanted === undefined ? before : wanted && (placed(intake, wanted) ?? before);
}

function passages(intake: Intake, wanted: readonly Passage[] | undefined, before: Passage[]): Passage[] {
  return (
    allPlaced(
      intake,
      (wanted ?? []).filter(({ report }) => report === intake.report.id),
    ) ?? before
  );
}

/** The form of that name in the report; a new one where it has none. */
function formFor(forms: FormRow[], name: string, { report }: Intake, evidence: Passage): string {
  const plain = plainWords(name);
  const known =
    forms.find(({ names }) => names.includes(plain)) ??
    forms.find(({ aliases }) => aliases.some((alias) => plainWords(alias) === plain));
  if (known) return known.form;
  const { given, surname } = partsOf(name);
  const form = `person:${plain}`;
  forms.push({
    form,
    block: blockOf(surname),
    report: report.id,
    day: report.publishedAt,
    kind: "person",
    name,
    given,
    surname,
    generation: null,
    named: true,
    names: [plain],
    speaksFor: null,
    party: form,
    roles: [],
    aliases: [],
    evidence,
  });
  return form;
}

function labelFor(labels: LabelRow[], words: string, { report }: Intake, evidence: Passage): string {
  const known = labels.find((row) => plainWords(row.words) === plainWords(words));
  if (known) return known.label;
  const stems = stemsOf(words, new Set());
  const label = stems.map(({ stem }) => stem).join(" ");
  if (!labels.some((row) => row.label === label))
    labels.push({ label, block: stems[0].stem, report: report.id, day: report.publishedAt, words, stems, evidence });
  return label;
}
