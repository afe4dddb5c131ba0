import { daysOf } from "./days.js";
import type { History } from "./histories.js";
import type { Point } from "./lines.js";
import { comparePlaces, compareText } from "./order.js";
import type {
  Absence,
  Appearance,
  DatedBy,
  MeetingEvent,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
  Review,
} from "./record.js";
import { MACHINE } from "./review.js";
import type { AbsenceRow, MeetingRow, StatementRow } from "./rows.js";
import type { Who } from "./who.js";

/**
 * What entries are put together from: who is meant, which report carries a text first, what people made of it, and the
 * statement that a key belongs to.
 */
export interface Context {
  readonly who: Who;
  carrierOf(report: string): string;
  reviewOf(key: string): Review | undefined;
  statementOf(key: string): string;
}

/** What people made of any of these rows: the last decision. */
function reviewOf(keys: readonly string[], { reviewOf }: Context): Review {
  const reviews = keys.flatMap((key) => reviewOf(key) ?? []);
  return reviews.sort((a, b) => compareText(a.at ?? "", b.at ?? ""))[reviews.length - 1] ?? MACHINE;
}

const most = (numbers: readonly number[]): number => Math.max(...numbers);
const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** An utterance as an entry. `rows`: its statements, the earliest first. */
export function statementEntry(id: string, rows: readonly StatementRow[], context: Context): RecordedStatement {
  const [first] = rows;
  const { who } = context;
  return {
    id,
    speaker: first.speaker && who.actor(first.speaker),
    act: first.act,
    plover: first.plover,
    about: distinct(rows.flatMap(({ about }) => about).map(who.issue)).sort(),
    on: first.on,
    within: first.within && context.statementOf(first.within),
    appearances: rows.map(
      ({ report, source, cue, content, quotation, addressee, confidence }): Appearance => ({
        report,
        source,
        cue,
        content,
        quotation,
        addressee,
        confidence,
      }),
    ),
    independent: new Set(rows.map(({ report }) => context.carrierOf(report))).size,
    confidence: most(rows.map(({ confidence }) => confidence)),
    review: reviewOf(
      rows.map(({ statement }) => statement),
      context,
    ),
  };
}

/** A point of a line as an entry. */
export function positionEntry(
  { id, rows, holder, voice, claimant, issue, row, evidence }: Point,
  context: Context,
): RecordedPosition {
  const { who } = context;
  return {
    id,
    actor: holder,
    voice,
    issue,
    stance: row.stance,
    firmness: row.firmness,
    condition: row.condition,
    deadline: row.deadline,
    beneficiary: row.beneficiary && who.actor(row.beneficiary),
    statement: row.statement && context.statementOf(row.statement),
    claimedBy: claimant,
    on: row.on,
    evidence,
    confidence: row.confidence,
    review: reviewOf(rows, context),
  };
}

/** A history as an entry. `rows`: its entries, `absences`: those of its entries. */
export function meetingEntry(
  { id }: History,
  rows: readonly MeetingRow[],
  absences: readonly AbsenceRow[],
  context: Context,
): RecordedMeeting {
  const { who } = context;
  const history = eventsOf(rows, context);
  const last = rows.findLast(({ status }) => status === "held") ?? rows[rows.length - 1];
  const told = <T>(of: (row: MeetingRow) => T, unknown: T): T =>
    [...rows]
      .reverse()
      .map(of)
      .find((value) => value !== unknown) ?? unknown;
  const actor = (form: string | null): string | null => form && who.actor(form);
  return {
    id,
    kind: last.kind,
    participants: sidesOf(rows, who),
    absent: absentOf(absences, rows, who),
    host: actor(told(({ host }) => host, null)),
    chair: actor(told(({ chair }) => chair, null)),
    place: told(({ place }) => place, null),
    medium: told(({ medium }) => medium, "unknown"),
    level: told(({ level }) => level, "unknown"),
    status: history[history.length - 1].status,
    on: told(({ on }) => (on.value === null ? null : on), null) ?? rows[0].on,
    history,
    confidence: most(rows.map(({ confidence }) => confidence)),
    review: reviewOf(
      rows.map(({ meeting }) => meeting),
      context,
    ),
  };
}

/** For each side the person that all entries name for it, else the party. */
function sidesOf(rows: readonly MeetingRow[], who: Who): string[] {
  const sides = new Map<string, string[]>();
  for (const { participants } of rows)
    for (const form of participants)
      sides.set(who.party(form), [...(sides.get(who.party(form)) ?? []), who.actor(form)]);
  return [...sides].map(([party, voices]) => (new Set(voices).size === 1 ? voices[0] : party)).sort();
}

function absentOf(absences: readonly AbsenceRow[], rows: readonly MeetingRow[], who: Who): Absence[] {
  const dayOf = new Map(rows.map(({ report, day }) => [report, day]));
  const found = new Map<string, Absence>();
  for (const { actor, manner, evidence } of [...absences].sort((a, b) =>
    comparePlaces([dayOf.get(a.report) ?? null, a.evidence], [dayOf.get(b.report) ?? null, b.evidence]),
  )) {
    const party = who.party(actor);
    if (!found.has(`${party} ${manner}`)) found.set(`${party} ${manner}`, { actor: party, manner, evidence });
  }
  return [...found.values()];
}

/** One event for each status that a report gives it, the oldest first; copies of a text tell nothing more. */
function eventsOf(rows: readonly MeetingRow[], context: Context): MeetingEvent[] {
  const events = new Map<string, MeetingEvent>();
  for (const row of rows) {
    const key = `${context.carrierOf(row.report)} ${row.status}`;
    const same = events.get(key);
    if (same) same.evidence.push(...row.evidence);
    else
      events.set(key, {
        status: row.status,
        on: statusDay(row),
        day: row.on,
        report: row.report,
        according: row.according && context.statementOf(row.according),
        evidence: [...row.evidence],
        confidence: row.confidence,
      });
  }
  const dayOf = ({ on }: MeetingEvent): number => daysOf(on.value)?.first ?? Number.POSITIVE_INFINITY;
  return [...events.values()]
    .map((event, i) => ({ event, i }))
    .sort((a, b) => (dayOf(a.event) === dayOf(b.event) ? a.i - b.i : dayOf(a.event) - dayOf(b.event)))
    .map(({ event }) => event);
}

/** When it had that status: when it was held; else when it was told, at the latest. */
function statusDay({ status, on, day }: MeetingRow): DatedBy {
  if ((status === "held" || status === "underway") && on.value !== null) return on;
  return day === null ? { value: null, known: "unknown", basis: null } : { value: day, known: "implied", basis: null };
}
