import { overlaps } from "../document/span.js";
import { calendarNames } from "../language/en/calendar-names.js";
import { firstDay } from "./days.js";
import { plainWords } from "./names/spelling.js";
import { isAround } from "./place.js";
import type { DatedBy, Evidence } from "./record.js";
import type { DiscrepancyRow, FormRow, Intake, MeetingRow, PositionRow, StatementRow } from "./rows.js";
import { comparedBy } from "./statement-rows.js";

/**
 * A report's rows after one of its statements was corrected: what rests on the statement follows, positions and
 * meetings alike.
 */
export function afterStatement(intake: Intake, before: StatementRow, now: StatementRow): Intake {
  if (before.speaker === now.speaker && before.on?.value === now.on?.value) return intake;
  const change: Change = { intake, before, now, resting: restingOn(intake, before.statement) };
  const positions = intake.positions.flatMap((row) => positionAfter(change, row));
  const followed = { ...intake, positions, meetings: intake.meetings.map((row) => meetingAfter(change, row)) };
  return nestedAfter(change, followed);
}

interface Change {
  readonly intake: Intake;
  readonly before: StatementRow;
  readonly now: StatementRow;
  /** Keys of the statement and of those that it reports. */
  readonly resting: ReadonlySet<string>;
}

function restingOn({ statements }: Intake, key: string): Set<string> {
  const found = new Set([key]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { statement, within } of statements) if (within !== null && found.has(within)) found.add(statement);
  }
  return found;
}

/**
 * A position is its speaker's own, what he says of another, or that of a party that he speaks for; where he isn't known
 * any more, whose it is isn't either.
 */
function positionAfter(change: Change, row: PositionRow): PositionRow[] {
  const { before, now, resting } = change;
  if (row.statement === null || !resting.has(row.statement)) return [row];
  const dated = row.statement === before.statement ? { ...row, on: dayAfter(change, row.on) } : row;
  if (before.speaker === now.speaker) return [dated];
  const isOwn =
    row.claimedBy === null &&
    row.statement === before.statement &&
    before.speaker !== null &&
    (row.actor === before.speaker || speaksFor(change, before.speaker, row.actor));
  if (row.claimedBy !== before.speaker && !isOwn) return [dated];
  if (now.speaker === null) return [];
  return [
    {
      ...dated,
      ...voiceAfter(change, row, now.speaker),
      beneficiary: meantAfter(change, row.beneficiary, row.evidence),
    },
  ];
}

function voiceAfter(
  change: Change,
  row: PositionRow,
  speaker: string,
): Pick<PositionRow, "actor" | "party" | "claimedBy"> {
  if (row.claimedBy !== null) return { actor: row.actor, party: row.party, claimedBy: speaker };
  if (row.actor === change.before.speaker && !isNamed(change, row.actor, row.evidence))
    return { actor: speaker, party: partyOf(change.intake, speaker), claimedBy: null };
  // "Tavia won't open it": of a party that is named, whoever speaks for it says so himself; another claims it.
  return { actor: row.actor, party: row.party, claimedBy: speaksFor(change, speaker, row.actor) ? null : speaker };
}

const formIn = ({ forms }: Intake, key: string): FormRow | undefined => forms.find(({ form }) => form === key);
const partyOf = (intake: Intake, key: string): string => formIn(intake, key)?.party ?? key;
const speaksFor = ({ intake }: Change, speaker: string, actor: string): boolean =>
  partyOf(intake, speaker) === partyOf(intake, actor);

/** Who meets: "I met Valch" means whoever says so. */
function meetingAfter(change: Change, row: MeetingRow): MeetingRow {
  if (row.according === null || !change.resting.has(row.according) || row.according !== change.before.statement)
    return row;
  const one = (form: string | null): string | null => meantAfter(change, form, row.evidence);
  const participants = [...new Set(row.participants.flatMap((form) => one(form) ?? []))];
  const on = dayAfter(change, row.on);
  const now = {
    ...row,
    participants,
    host: one(row.host),
    chair: one(row.chair),
    on,
    anchor: on === row.on ? row.anchor : (firstDay(on.value) ?? row.day),
  };
  return JSON.stringify(now) === JSON.stringify(row) ? row : now;
}

/** What a statement reports: "he said that he had told them", where the second "he" isn't named. */
function nestedAfter(change: Change, intake: Intake): Intake {
  const { before, now } = change;
  if (before.speaker === null || before.speaker === now.speaker) return intake;
  const own = intake.statements.filter(
    (row) =>
      row.within === before.statement &&
      row.speaker === before.speaker &&
      !isNamed(change, before.speaker as string, row.source ? [row.source] : []),
  );
  let after = intake;
  for (const row of own) {
    const heard = { ...row, speaker: now.speaker, voice: now.voice };
    const followed = { ...heard, ...comparedBy(heard) };
    const statements = after.statements.map((one) => (one === row ? followed : one));
    after = afterStatement({ ...after, statements }, row, followed);
  }
  return after;
}

/** Whom words mean by "I" or "he": the speaker that was is the one that is. */
const meantAfter = (change: Change, form: string | null, evidence: readonly Evidence[]): string | null =>
  form !== null && form === change.before.speaker && !isNamed(change, form, evidence) ? change.now.speaker : form;

/** Whether somebody is named in what is said: in so much of some words as the statement's content has. */
function isNamed({ intake, before }: Change, form: string, evidence: readonly Evidence[]): boolean {
  const row = formIn(intake, form);
  const said = evidence.flatMap((one) =>
    before.content
      .filter((words) => overlaps(words, one))
      .map((words) => intake.text.slice(Math.max(words.start, one.start), Math.min(words.end, one.end))),
  );
  const words = ` ${plainWords(said.join(" "))} `;
  return (
    row !== undefined &&
    [...row.names, ...row.aliases.map(plainWords), row.surname].some(
      (name) => name !== "" && words.includes(` ${name} `),
    )
  );
}

/** A day that was the statement's own is what that is now: it isn't told, or only by "today". */
function dayAfter({ before, now }: Change, on: DatedBy): DatedBy {
  if (before.on === null || now.on === null || on.value !== before.on.value || before.on.value === now.on.value)
    return on;
  const basis = on.basis;
  const isItsOwn =
    basis === null || (before.on.basis !== null && isAround(basis, before.on.basis)) || !isDate(basis.text);
  return isItsOwn ? { ...now.on, basis: now.on.basis ?? null } : on;
}

const isDate = (words: string): boolean =>
  /\d/.test(words) ||
  plainWords(words)
    .split(" ")
    .some((word) => calendarNames.has(word));

/**
 * What a reading set against each other, as its positions are by now: told anew (`why` null) where one of them was
 * changed, and gone where they don't stand against each other any more.
 */
export function discrepanciesAfter(before: Intake, now: Intake): DiscrepancyRow[] {
  const [was, is] = [before, now].map(({ positions }) => new Map(positions.map((row) => [row.position, row])));
  return now.discrepancies.flatMap((row): DiscrepancyRow[] => {
    const [a, b] = row.between.map((key) => ({ was: was.get(key), is: is.get(key) }));
    if (!a.was || !b.was || !a.is || !b.is) return [];
    if (isUnchanged(a.was, a.is) && isUnchanged(b.was, b.is)) return [row];
    const isParted = (["party", "issue"] as const).some(
      (field) => a.is?.[field] !== b.is?.[field] && a.was?.[field] === b.was?.[field],
    );
    const isSettled = a.is.stance === b.is.stance && (a.was.stance !== b.was.stance || a.is.firmness === b.is.firmness);
    return isParted || isSettled ? [] : [{ ...row, actor: a.is.actor, issue: a.is.issue, why: null }];
  });
}

const isUnchanged = (a: PositionRow, b: PositionRow): boolean =>
  (["actor", "claimedBy", "issue", "stance", "firmness"] as const).every((field) => a[field] === b[field]) &&
  a.on.value === b.on.value;

/** A report's rows after the sides of a meeting were corrected: who takes part wasn't left out. */
export function afterMeeting(intake: Intake, { meeting, participants }: MeetingRow): Intake {
  const sides = new Set(participants.map((form) => partyOf(intake, form)));
  return {
    ...intake,
    absences: intake.absences.filter((row) => row.meeting !== meeting || !sides.has(partyOf(intake, row.actor))),
  };
}

/**
 * A report's rows without statements that a person removed: positions that were taken in them are gone as well, unless
 * another statement that stands has their words; meetings told in them are the report's own account, or that of such
 * another statement. `keeps`: entries that a person has decided on.
 */
export function withoutStatements(
  intake: Intake,
  removed: ReadonlySet<string>,
  keeps: (key: string) => boolean,
): Intake {
  if (removed.size === 0) return intake;
  const left = intake.statements.filter(({ statement }) => !removed.has(statement));
  const other = (evidence: readonly Evidence[], speaker?: string | null): string | null =>
    left.find(
      (row) =>
        (speaker === undefined || row.speaker === speaker) &&
        evidence.some((one) => row.content.some((words) => overlaps(words, one))),
    )?.statement ?? null;
  const isGone = (key: string | null): key is string => key !== null && removed.has(key);
  const speakerOf = new Map(intake.statements.map(({ statement, speaker }) => [statement, speaker]));
  const positions = intake.positions.flatMap((row): PositionRow[] => {
    if (!isGone(row.statement)) return [row];
    const statement = other(row.evidence, speakerOf.get(row.statement));
    return statement !== null || keeps(row.position) ? [{ ...row, statement }] : [];
  });
  const meetings = intake.meetings.map((row) =>
    isGone(row.according) ? { ...row, according: other(row.evidence) } : row,
  );
  const statements = intake.statements.map((row) => (isGone(row.within) ? { ...row, within: null } : row));
  return { ...intake, statements, positions, meetings };
}
