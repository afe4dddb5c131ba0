import type { Correction, Decision, EntryRef, Passage } from "./decisions.js";
import { standing } from "./decisions.js";
import { stemsOf } from "./label-rows.js";
import { partsOf } from "./names/person-name.js";
import { blockOf, plainWords } from "./names/spelling.js";
import type { DatedBy, Evidence, Review } from "./record.js";
import { reviewedBy } from "./review.js";
import type { FormRow, Intake, LabelRow, MeetingRow, PositionRow, StatementRow } from "./rows.js";

type Row = StatementRow | MeetingRow | PositionRow;

/** What a report brings, as people have corrected it, and what they made of its entries, by key. */
export interface Decided {
  intake: Intake;
  reviews: Map<string, Review>;
}

/**
 * Applies what was decided on entries of one report: confirmed, rejected, corrected.
 *
 * Neighbourhood: the report's own rows, and the decisions whose passages are of that report.
 */
export function decide(intake: Intake, decisions: readonly Decision[]): Decided {
  const reviews = new Map<string, Review>();
  let decided = intake;
  for (const decision of standing(decisions)) {
    if ((decision.do !== "confirm" && decision.do !== "reject" && decision.do !== "correct") || decision.entry.passage.report !== intake.report.id) continue;
    for (const key of keysFor(decided, decision.entry)) {
      reviews.set(key, reviewedBy(decision, decision.do === "confirm" ? "confirmed" : decision.do === "reject" ? "rejected" : "corrected"));
      if (decision.do === "correct") decided = corrected(decided, key, decision.fields);
    }
  }
  return { intake: decided, reviews };
}

/** The entries meant: those that rest on the very words, else on the same words elsewhere, else on words that hold them or are held by them. */
function keysFor(intake: Intake, { list, passage, actor, issue }: EntryRef): string[] {
  const rows: readonly Row[] = intake[list];
  const isFor = (row: Row): boolean => (actor === undefined || namesOf(intake, row).includes(plainWords(actor.name))) && (issue === undefined || wordsOf(intake, row).includes(plainWords(issue)));
  const fitting = rows.filter(isFor);
  const found = [isExact, isSameWords, isAround].map((fits) => fitting.filter((row) => restsOn(row).some((evidence) => fits(evidence, passage)))).find((some) => some.length > 0);
  return (found ?? []).map(keyOf);
}

export const isExact = (a: Evidence, b: Passage): boolean => a.report === b.report && a.start === b.start && a.text === b.text;
export const isSameWords = (a: Evidence, b: Passage): boolean => a.report === b.report && a.text === b.text;
export const isAround = (a: Evidence, b: Passage): boolean => a.report === b.report && (a.text.includes(b.text) || b.text.includes(a.text));

const keyOf = (row: Row): string => ("statement" in row && "content" in row ? row.statement : "meeting" in row ? row.meeting : (row as PositionRow).position);
const restsOn = (row: Row): readonly Evidence[] => ("content" in row ? [...row.content, ...(row.cue ? [row.cue] : []), ...(row.source ? [row.source] : [])] : row.evidence);

function namesOf({ forms }: Intake, row: Row): string[] {
  const keys = "content" in row ? [row.speaker] : "participants" in row ? row.participants : [row.actor, row.party];
  return forms.filter(({ form }) => keys.includes(form)).flatMap(({ names }) => names);
}

function wordsOf({ labels }: Intake, row: Row): string[] {
  const keys = "content" in row ? row.about : "issue" in row ? [row.issue] : [];
  return labels.filter(({ label }) => keys.includes(label)).map(({ words }) => plainWords(words));
}

/** A report's rows with the fields of one entry corrected. */
function corrected(intake: Intake, key: string, fields: Correction): Intake {
  const added = { forms: [...intake.forms], labels: [...intake.labels] };
  const at = [...intake.statements, ...intake.meetings, ...intake.positions].find((row) => keyOf(row) === key);
  const evidence = at ? restsOn(at)[0] : undefined;
  const form = (name: string): string => formFor(added.forms, name, intake, evidence);
  const maybeForm = (name: string | null): string | null => (name === null ? null : form(name));
  return {
    ...intake,
    ...added,
    statements: intake.statements.map((row) => (row.statement !== key ? row : { ...row, act: fields.act ?? row.act, ...(fields.speaker !== undefined && { speaker: maybeForm(fields.speaker) }), ...(fields.on !== undefined && { on: dated(fields.on) }) })),
    meetings: intake.meetings.map((row) => (row.meeting !== key ? row : {
      ...row, status: fields.status ?? row.status, kind: fields.kind ?? row.kind, ...(fields.place !== undefined && { place: fields.place }),
      ...(fields.on !== undefined && { on: dated(fields.on), anchor: fields.on ?? row.day }), ...(fields.participants && { participants: fields.participants.map(form) }),
    })),
    positions: intake.positions.map((row) => (row.position !== key ? row : {
      ...row, stance: fields.stance ?? row.stance, firmness: fields.firmness ?? row.firmness, ...(fields.on !== undefined && { on: dated(fields.on) }),
      ...(fields.actor !== undefined && { actor: form(fields.actor), party: form(fields.actor) }), ...(fields.claimedBy !== undefined && { claimedBy: maybeForm(fields.claimedBy) }),
      ...(fields.issue !== undefined && { issue: labelFor(added.labels, fields.issue, intake, evidence) }),
    })),
  };
}

const dated = (value: string | null): DatedBy => ({ value, known: value === null ? "unknown" : "stated", basis: null });

/** The form of that name in the report; a new one where it has none. */
function formFor(forms: FormRow[], name: string, { report }: Intake, evidence: Evidence | undefined): string {
  const plain = plainWords(name);
  const known = forms.find(({ names, aliases }) => names.includes(plain) || aliases.some((alias) => plainWords(alias) === plain));
  if (known) return known.form;
  const { given, surname } = partsOf(name);
  const form = `person:${plain}`;
  forms.push({
    form, block: blockOf(surname), report: report.id, day: report.publishedAt, kind: "person", name, given, surname, generation: null, named: true,
    names: [plain], speaksFor: null, party: form, roles: [], aliases: [], evidence: evidence ?? { report: report.id, start: 0, end: 0, text: "" },
  });
  return form;
}

function labelFor(labels: LabelRow[], words: string, { report }: Intake, evidence: Evidence | undefined): string {
  const known = labels.find((row) => plainWords(row.words) === plainWords(words));
  if (known) return known.label;
  const stems = stemsOf(words, new Set());
  const label = stems.map(({ stem }) => stem).join(" ");
  if (!labels.some((row) => row.label === label)) labels.push({ label, block: stems[0].stem, report: report.id, day: report.publishedAt, words, stems, evidence: evidence ?? { report: report.id, start: 0, end: 0, text: "" } });
  return label;
}
