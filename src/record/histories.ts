import { apart, type Days, daysOf, overlap } from "./days.js";
import { blocksOf, Groups, tied } from "./groups.js";
import { comparePlaces, compareText } from "./order.js";
import type { MeetingRow } from "./rows.js";
import type { Who } from "./who.js";

/** Entries of reports that are one meeting. */
export interface History {
  /** The key of the earliest entry. */
  id: string;
  block: string;
  /** Keys, in the order of the record's time. */
  entries: string[];
}

/** Meetings of one history have the same block: the parties that are its sides. */
export const meetingBlock = ({ participants }: MeetingRow, who: Pick<Who, "party">): string =>
  [...new Set(participants.map(who.party))].sort().join(" + ");

/** An entry is compared with so many before it, in the order of their days. */
export const REACH = 12;

/** That two entries are of one meeting, and by what. Keys. */
export interface Link {
  entry: string;
  /**
   * An entry of the same block before it; the same entry in the first copy of a text; one of the same day that names
   * one side more or less.
   */
  with: string;
}

/** What entries are compared by: who their sides are by now, and which report carries a text first. */
export interface MeetingContext extends Pick<Who, "party" | "actor"> {
  carrierOf(report: string): string;
}

/**
 * Which entries are one meeting: those that links tie together.
 *
 * Neighbourhood: all entries of the block of a new one and of the blocks that share one of its `sideDays`; the entries
 * of its copies' reports. A store that keeps the links needs less: see `linksOf`. When a form's party changes, the
 * entries of its old block and its new one.
 */
export const historiesOf = (rows: readonly MeetingRow[], context: MeetingContext): History[] =>
  historiesFrom(rows, linksOf(rows, context), context);

/**
 * The links of entries: each with the entries before it, in the order of `anchor`, that it has most in common with, if
 * it has enough: one that has a day and one that hasn't. What a report tells of some of the sides on the very day is
 * tied to what another tells of all. A copy of a text tells of the meetings that the first one tells of, and nothing
 * more.
 *
 * Neighbourhood: a new entry changes the links of itself and of the `REACH` entries after it in its block, copies left
 * out. Right are the links of those entries that come with the `REACH` before them.
 */
export function linksOf(rows: readonly MeetingRow[], context: MeetingContext): Link[] {
  const entries = rows.map((row) => entryOf(row, context));
  const twins = twinsIn(entries);
  const own = entries.filter((entry) => !twins.has(entry));
  return [
    ...[...twins].map(([entry, twin]) => linkOf(entry, twin)),
    ...blocksOf(own, ({ block }) => block).flatMap((block) => linksIn(block.sort(compareEntries))),
    ...tied(own, sideDays, isPartOf).flatMap(([first, ...others]) => others.map((other) => linkOf(other, first))),
  ];
}

const linkOf = ({ row }: Entry, other: Entry): Link => ({ entry: row.meeting, with: other.row.meeting });

/** Entries that links tie together, directly or through others. */
export function historiesFrom(rows: readonly MeetingRow[], links: readonly Link[], context: MeetingContext): History[] {
  const byKey = new Map(rows.map((row) => [row.meeting, row]));
  const groups = new Groups(rows);
  for (const link of links) {
    const [a, b] = [byKey.get(link.entry), byKey.get(link.with)];
    if (a && b) groups.join(a, b);
  }
  return groups.all().map((group) => {
    const inOrder = group.sort(compareRows);
    return {
      id: inOrder[0].meeting,
      block: meetingBlock(inOrder[0], context),
      entries: inOrder.map(({ meeting }) => meeting),
    };
  });
}

function linksIn(entries: readonly Entry[]): Link[] {
  return entries.flatMap((entry, i) => {
    const before = entries.slice(Math.max(0, i - REACH), i);
    return [true, false].flatMap((isDated) => {
      const best = bestOf(before, entry, isDated);
      return best ? [linkOf(entry, best)] : [];
    });
  });
}

/** For entries of copies the same entry of the first copy. */
function twinsIn(entries: readonly Entry[]): Map<Entry, Entry> {
  const keyOf = (report: string, { row }: Entry): string => `${report} ${row.kind} ${row.evidence[0]?.text}`;
  const first = new Map([...entries].reverse().map((entry) => [keyOf(entry.row.report, entry), entry]));
  return new Map(
    entries.flatMap((entry): [Entry, Entry][] => {
      const twin = entry.carrier === entry.row.report ? undefined : first.get(keyOf(entry.carrier, entry));
      return twin ? [[entry, twin]] : [];
    }),
  );
}

/** Keys of a meeting on certain days: two of its sides and a day. */
function sideDays({ sides, days }: Entry): string[] {
  if (!days || days.last - days.first > 3) return [];
  const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a} + ${b}`));
  return pairs.flatMap((pair) =>
    Array.from({ length: days.last - days.first + 1 }, (_, k) => `${pair} ${days.first + k}`),
  );
}

/** Whether one tells of all of the other's sides but one. */
function isPartOf(a: Entry, b: Entry): boolean {
  const [few, many] = a.sides.length < b.sides.length ? [a.sides, b.sides] : [b.sides, a.sides];
  return many.length - few.length <= 1 && many.length > 2 && many.filter((side) => !few.includes(side)).length <= 1;
}

/** A row with its days reckoned. */
interface Entry {
  readonly row: MeetingRow;
  readonly block: string;
  readonly sides: readonly string[];
  /** The persons who meet, where each side is one. */
  readonly people: readonly string[];
  readonly carrier: string;
  readonly days: Days | null;
  readonly told: Days | null;
}

function entryOf(row: MeetingRow, who: MeetingContext): Entry {
  const sides = [...new Set(row.participants.map(who.party))].sort();
  const people = row.participants.filter((form) => form.startsWith("person:")).map(who.actor);
  return {
    row,
    block: sides.join(" + "),
    sides,
    people: people.length === row.participants.length ? people : [],
    carrier: who.carrierOf(row.report),
    days: dayOf(row),
    told: daysOf(row.day),
  };
}

/** The days of a meeting. A plan's that is dated by the day of its report is rather that of the telling. */
function dayOf({ status, on, day }: MeetingRow): Days | null {
  return on.value === day &&
    !HELD.includes(status) &&
    status !== "declined" &&
    status !== "cancelled" &&
    status !== "postponed"
    ? null
    : daysOf(on.value);
}

export const compareRows = (a: MeetingRow, b: MeetingRow): number =>
  comparePlaces([a.day, a.evidence[0] ?? NOWHERE(a)], [b.day, b.evidence[0] ?? NOWHERE(b)]) ||
  compareText(a.meeting, b.meeting);
const NOWHERE = ({ report }: MeetingRow): { report: string; start: number; end: number } => ({
  report,
  start: 0,
  end: 0,
});
const compareEntries = (a: Entry, b: Entry): number =>
  compareText(a.row.anchor ?? "~", b.row.anchor ?? "~") || compareRows(a.row, b.row);

/**
 * Of the entries with a day, or of those without one, the one that has most in common with another; of equals the
 * latest.
 */
function bestOf(before: readonly Entry[], entry: Entry, isDated: boolean): Entry | undefined {
  const done = before.findLast(
    ({ row, days }) =>
      HELD.includes(row.status) &&
      days !== null &&
      (entry.days === null ? entry.told !== null && days.last <= entry.told.last : apart(days, entry.days) > 2),
  );
  let best: Entry | undefined;
  let most = isDated ? ENOUGH : MORE;
  for (const other of before) {
    if ((other.days !== null) !== isDated) continue;
    const isOver = (isDone(other, done) && !isAboutAnother(other, done, entry)) || cameAbout(other, done, entry);
    const score = affinity(other, entry) - (isOver ? DONE : 0);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}

const ENOUGH = 0.5;
const MORE = 0.8;
/** A plan without a day is rather of the meeting that came about soon after it. */
const DONE = 3;
const isDone = ({ row, days, told }: Entry, done: Entry | undefined): boolean =>
  !HELD.includes(row.status) && days === null && done?.days != null && told !== null && told.first <= done.days.last;
/**
 * Another report's plan is of this entry rather than of the meeting that came about since: they share topics, and that
 * meeting has none of them, or is what the entry's own report looks back at.
 */
function isAboutAnother({ row }: Entry, done: Entry | undefined, entry: Entry): boolean {
  const isOfDone = done !== undefined && done.row.report !== entry.row.report && byTopics(row, done.row) > 0;
  return row.report !== entry.row.report && byTopics(row, entry.row) > 0 && !isOfDone;
}

/** A plan whose day has come, and with it the meeting: what is told of another day is of the next one. */
const cameAbout = ({ row, days }: Entry, done: Entry | undefined, entry: Entry): boolean =>
  !HELD.includes(row.status) &&
  days !== null &&
  done?.days != null &&
  entry.days !== null &&
  overlap(days, done.days) &&
  !overlap(days, entry.days);

type Status = MeetingRow["status"];
const HELD: readonly Status[] = ["held", "underway"];
/** What leaves room for another day. */
const OPEN: readonly Status[] = ["proposed", "possible", "declined", "cancelled", "postponed"];

/** How much speaks for two entries of the same sides being one meeting; below `ENOUGH` they aren't. */
function affinity(a: Entry, b: Entry): number {
  const [x, y] = [a.row, b.row];
  return (
    byDays(a, b) +
    byPeople(a, b) +
    byTopics(x, y) +
    byPlace(x, y) +
    byLevel(x, y) +
    (x.kind === y.kind ? 0.2 : isApartKind(x, y) ? -0.8 : 0)
  );
}

/** Meetings are told apart by their days more than by anything. */
function byDays(a: Entry, b: Entry): number {
  if (a.days && b.days)
    return overlap(a.days, b.days) ? (isWide(a.days) || isWide(b.days) ? 1.2 : 3) : later(a, b, apart(a.days, b.days));
  if (a.days || b.days) return halfDated(...(a.days ? ([a, b] as const) : ([b, a] as const)));
  return undated(a, b);
}

/** More than a few days: "in May". */
const isWide = ({ first, last }: Days): boolean => last - first > 3;

/** Two days: a meeting that went on, or one that was put off; else two meetings. */
function later({ row: x }: Entry, { row: y }: Entry, days: number): number {
  if (HELD.includes(x.status) && HELD.includes(y.status)) return days <= 2 ? 0.8 : -3;
  if (OPEN.includes(x.status))
    return days <= (x.status === "postponed" || x.status === "cancelled" ? 45 : 7) ? 0.8 : -1;
  if (OPEN.includes(y.status)) return days <= 7 ? 0.8 : -1;
  return !HELD.includes(x.status) && HELD.includes(y.status) && days <= 2 ? 0.8 : -3;
}

/** One has a day: a plan without one can be of the next meeting, what was held without one of the last. */
function halfDated({ row: x, days }: Entry, { row: y, told }: Entry): number {
  if (!days || !told) return 0;
  const ahead = days.first - told.last;
  if (HELD.includes(y.status))
    return ahead <= 0 && -ahead <= 14 && HELD.includes(x.status) ? 0.9 : ahead <= 0 && -ahead <= 14 ? 0.6 : -2;
  if (HELD.includes(x.status) && ahead <= 0) return -1.5;
  return ahead >= -2 && ahead <= 60 ? 1 : -1;
}

function undated({ row: x, told: s }: Entry, { row: y, told: t }: Entry): number {
  const days = s && t ? apart(s, t) : 0;
  const [p, q] = [HELD.includes(x.status), HELD.includes(y.status)];
  if (p && q) return x.report === y.report || days > 14 ? -1 : -0.2;
  if (!p && !q) return days <= 7 ? 1 : days <= 60 ? 0.5 : -1;
  if (x.report === y.report) return -0.8;
  const isPlanFirst = x.day === y.day ? false : (x.day ?? "") < (y.day ?? "") ? !p : !q;
  return isPlanFirst && days <= 30 ? 0.6 : -1.5;
}

/** A meeting of two people is one of those two, and rather none that is told of their states. */
function byPeople({ people: a }: Entry, { people: b }: Entry): number {
  if (a.length === 0 && b.length === 0) return 0;
  if (a.length > 0 && b.length > 0) return a.every((one) => b.includes(one)) ? 1.5 : -2;
  return -1;
}

function byTopics({ topics: a }: MeetingRow, { topics: b }: MeetingRow): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((topic) => b.includes(topic)) ? 1 : -0.5;
}

const byPlace = ({ place: a }: MeetingRow, { place: b }: MeetingRow): number =>
  a === null || b === null ? 0 : a === b ? 0.8 : -0.8;
const byLevel = ({ level: a }: MeetingRow, { level: b }: MeetingRow): number =>
  (a === "leaders") !== (b === "leaders") && a !== "unknown" && b !== "unknown"
    ? -1.5
    : a === b && a !== "unknown"
      ? 0.3
      : 0;
const isApartKind = (a: MeetingRow, b: MeetingRow): boolean =>
  ["call", "visit", "summit", "briefing"].some((kind) => (a.kind === kind) !== (b.kind === kind));
