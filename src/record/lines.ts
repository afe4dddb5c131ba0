import { firstDay } from "./days.js";
import { comparePlaces, compareText } from "./order.js";
import type { Evidence } from "./record.js";
import type { PositionRow } from "./rows.js";
import type { Who } from "./who.js";

/** A point of a line: what one party says of one issue in one way, in one report or its copies. */
export interface Point {
  /** The key of the earliest row. */
  id: string;
  /** Position keys. */
  rows: string[];
  /** Actor id of the party whose position it is. */
  holder: string;
  /** Actor id of who voices it, where that isn't the holder. */
  voice: string | null;
  /** Actor id of who says it of the holder, where that is somebody else. */
  claimant: string | null;
  /** Issue id. */
  issue: string;
  /** The earliest row. */
  row: PositionRow;
  /** The day on which it is sorted. */
  day: string | null;
  /** The earliest report that carries it. */
  carrier: string;
  evidence: Evidence[];
}

/**
 * Positions as points of lines: those of one holder on one issue stand together, the oldest first.
 *
 * Neighbourhood: all positions whose holder and issue are those of a new one. `carrierOf` gives the earliest report of
 * the same text.
 */
export function pointsOf(rows: readonly PositionRow[], who: Who, carrierOf: (report: string) => string): Point[] {
  const points = new Map<string, Point>();
  for (const row of [...rows].sort(compareRows)) {
    const point = pointOf(row, who, carrierOf(row.report));
    const key = [
      point.holder,
      point.issue,
      point.claimant ?? "",
      row.stance,
      point.carrier,
      row.on.known === "stated" ? row.on.value : "",
    ].join("\u0000");
    const same = points.get(key);
    if (same) {
      same.rows.push(row.position);
      same.evidence.push(...row.evidence);
    } else points.set(key, point);
  }
  return [...points.values()].sort(comparePoints);
}

const placeOf = ({
  day,
  report,
  evidence,
}: PositionRow): readonly [string | null, { report: string; start: number; end: number }] => [
  day,
  evidence[0] ?? { report, start: 0, end: 0 },
];
const compareRows = (a: PositionRow, b: PositionRow): number =>
  comparePlaces(placeOf(a), placeOf(b)) || compareText(a.position, b.position);
const comparePoints = (a: Point, b: Point): number =>
  compareText(a.holder, b.holder) ||
  compareText(a.issue, b.issue) ||
  compareText(a.day ?? "~", b.day ?? "~") ||
  compareRows(a.row, b.row);

/** Who speaks for a party voices its position; what somebody else says of it is a claim. */
function pointOf(row: PositionRow, who: Who, carrier: string): Point {
  const holder = who.party(row.actor);
  const speaker = row.claimedBy ?? row.actor;
  const isClaim = row.claimedBy !== null && who.party(row.claimedBy) !== holder;
  const voice = who.actor(isClaim ? row.actor : speaker);
  return {
    id: row.position,
    rows: [row.position],
    holder,
    voice: voice === holder ? null : voice,
    claimant: isClaim ? who.actor(row.claimedBy as string) : null,
    issue: who.issue(row.issue),
    row,
    day: (row.on.known === "unknown" ? null : firstDay(row.on.value)) ?? row.day,
    carrier,
    evidence: [...row.evidence],
  };
}
