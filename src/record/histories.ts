import { apart, type Days, daysOf, overlap } from "./days.js";
import { blocksOf, Groups } from "./groups.js";
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
export const meetingBlock = ({ participants }: MeetingRow, who: Pick<Who, "party">): string => [...new Set(participants.map((form) => who.party(form)))].sort().join(" + ");

/** An entry is compared with so many before it, in the order of their days. */
export const REACH = 12;

/**
 * Which entries are one meeting: each is tied to the one before it, in the order of `anchor`, that it has most in common with, if it has enough.
 *
 * Neighbourhood: of the block of a new entry, the `REACH` entries before it, the `REACH` after it, and the `REACH` before each of these; with the entries of
 * the histories that they belong to. All entries of the block do as well. When a form's party changes, the entries of its old block and its new one.
 */
export function historiesOf(rows: readonly MeetingRow[], who: Pick<Who, "party">): History[] {
  return blocksOf(rows, (row) => meetingBlock(row, who)).flatMap((block) => inBlock(block, meetingBlock(block[0], who)));
}

function inBlock(rows: readonly MeetingRow[], block: string): History[] {
  const entries = rows.map(entryOf).sort(compareEntries);
  const groups = new Groups(entries);
  entries.forEach((entry, i) => {
    const before = bestOf(entries.slice(Math.max(0, i - REACH), i), entry);
    if (before) groups.join(before, entry);
  });
  return groups.all().map((group) => {
    const inOrder = group.map(({ row }) => row).sort(compareRows);
    return { id: inOrder[0].meeting, block, entries: inOrder.map(({ meeting }) => meeting) };
  });
}

/** A row with its days reckoned. */
interface Entry {
  readonly row: MeetingRow;
  readonly days: Days | null;
  readonly told: Days | null;
}

const entryOf = (row: MeetingRow): Entry => ({ row, days: daysOf(row.on.value), told: daysOf(row.day) });

export const compareRows = (a: MeetingRow, b: MeetingRow): number => comparePlaces([a.day, a.evidence[0] ?? NOWHERE(a)], [b.day, b.evidence[0] ?? NOWHERE(b)]) || compareText(a.meeting, b.meeting);
const NOWHERE = ({ report }: MeetingRow): { report: string; start: number; end: number } => ({ report, start: 0, end: 0 });
const compareEntries = (a: Entry, b: Entry): number => compareText(a.row.anchor ?? "~", b.row.anchor ?? "~") || compareRows(a.row, b.row);

/** The entry that has most in common with another; of equals the latest. */
function bestOf(before: readonly Entry[], entry: Entry): Entry | undefined {
  let best: Entry | undefined;
  let most = ENOUGH;
  for (const other of before) {
    const score = affinity(other, entry);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}

const ENOUGH = 0.5;
type Status = MeetingRow["status"];
const HELD: readonly Status[] = ["held", "underway"];
/** What leaves room for another day. */
const OPEN: readonly Status[] = ["proposed", "possible", "declined", "cancelled", "postponed"];

/** How much speaks for two entries of the same sides being one meeting; below `ENOUGH` they aren't. */
function affinity(a: Entry, b: Entry): number {
  const [x, y] = [a.row, b.row];
  return byDays(a, b) + byTopics(x, y) + byPlace(x, y) + byLevel(x, y) + (x.kind === y.kind ? 0.2 : isApartKind(x, y) ? -0.8 : 0);
}

/** Meetings are told apart by their days more than by anything. */
function byDays(a: Entry, b: Entry): number {
  if (a.days && b.days) return overlap(a.days, b.days) ? 3 : later(a, b, apart(a.days, b.days));
  if (a.days || b.days) return halfDated(...(a.days ? [a, b] as const : [b, a] as const));
  return undated(a, b);
}

/** Two days: a meeting that went on, or one that was put off; else two meetings. */
function later({ row: x }: Entry, { row: y }: Entry, days: number): number {
  if (HELD.includes(x.status) && HELD.includes(y.status)) return days <= 2 ? 0.8 : -3;
  if (OPEN.includes(x.status) && !HELD.includes(x.status)) return days <= 30 ? 0.8 : -1;
  if (OPEN.includes(y.status)) return days <= 7 ? 0.8 : -1;
  return !HELD.includes(x.status) && days <= 2 ? 0.8 : -3;
}

/** One has a day: a plan without one can be of the next meeting, what was held without one of the last. */
function halfDated({ row: x, days }: Entry, { row: y, told }: Entry): number {
  if (!days || !told) return 0;
  const ahead = days.first - told.last;
  if (HELD.includes(y.status)) return ahead <= 0 && -ahead <= 14 && HELD.includes(x.status) ? 0.9 : ahead <= 0 && -ahead <= 14 ? 0.6 : -2;
  if (HELD.includes(x.status) && x.day !== null && y.day !== null && x.day < y.day) return OPEN.includes(y.status) && -ahead <= 3 ? 0.5 : -2;
  return ahead >= -2 && ahead <= 60 ? 1 : -1;
}

function undated({ row: x, told: s }: Entry, { row: y, told: t }: Entry): number {
  const days = s && t ? apart(s, t) : 0;
  const [p, q] = [HELD.includes(x.status), HELD.includes(y.status)];
  if (p && q) return x.report === y.report ? -0.5 : days <= 14 ? 0.8 : -1;
  if (!p && !q) return days <= 60 ? 1 : -1;
  if (x.report === y.report) return -0.8;
  const isPlanFirst = x.day === y.day ? false : (x.day ?? "") < (y.day ?? "") ? !p : !q;
  return isPlanFirst && days <= 30 ? 0.6 : -1.5;
}

function byTopics({ topics: a }: MeetingRow, { topics: b }: MeetingRow): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((topic) => b.includes(topic)) ? 1 : -1;
}

const byPlace = ({ place: a }: MeetingRow, { place: b }: MeetingRow): number => (a === null || b === null ? 0 : a === b ? 0.8 : -0.8);
const byLevel = ({ level: a }: MeetingRow, { level: b }: MeetingRow): number => ((a === "leaders") !== (b === "leaders") && a !== "unknown" && b !== "unknown" ? -1.5 : a === b && a !== "unknown" ? 0.3 : 0);
const isApartKind = (a: MeetingRow, b: MeetingRow): boolean => ["call", "visit", "summit", "briefing"].some((kind) => (a.kind === kind) !== (b.kind === kind));
