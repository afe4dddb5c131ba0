import { anyNew, type Times } from "./period.js";
import type { MeetingEvent, RecordedMeeting, RecordedPosition } from "./record.js";

/** What moved in one line. */
export interface Moved {
  /** The last point before the time. */
  readonly before: RecordedPosition | undefined;
  /** Those in it that differ from the one before them. */
  readonly moves: readonly RecordedPosition[];
}

/**
 * Lines of positions in which something moved: first those that were known before, then what was taken for the first
 * time, firm before vague. Own points and claimed ones are lines apart.
 */
export const movedLines = (positions: readonly RecordedPosition[], times: Times): Moved[] =>
  linesOf(positions, times)
    .map((line) => movedIn(line, times))
    .filter(({ moves }) => moves.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));

function movedIn(line: readonly RecordedPosition[], times: Times): Moved {
  const moves = line.filter(
    (point, i) => anyNew(point.evidence, times) && (i === 0 || !isSameStand(point, line[i - 1])),
  );
  return { moves, before: line[line.indexOf(moves[0]) - 1] };
}

const FIRMNESS = { vague: 0, qualified: 1, firm: 2 } as const;
const weightOf = ({ before, moves }: Moved): number =>
  (before || moves.length > 1 ? 10 : 0) +
  Math.max(...moves.map(({ stance, firmness }) => FIRMNESS[firmness] + (stance === "noncommittal" ? 0 : 1)));

/** The points of each actor on each issue by themselves or by others, up to the last day; they come oldest first. */
function linesOf(positions: readonly RecordedPosition[], { isThere }: Times): RecordedPosition[][] {
  const lines = new Map<string, RecordedPosition[]>();
  for (const point of positions) {
    if (point.review.state === "rejected" || !point.evidence.some(({ report }) => isThere(report))) continue;
    const key = JSON.stringify([point.actor, point.issue, point.claimedBy !== null]);
    const line = lines.get(key);
    if (line) line.push(point);
    else lines.set(key, [point]);
  }
  return [...lines.values()];
}

const isSameStand = (a: RecordedPosition, b: RecordedPosition): boolean =>
  a.stance === b.stance && a.firmness === b.firmness;

/** What a meeting's history tells anew in the time, and the last account before that. */
export function newAccounts(
  meeting: RecordedMeeting,
  times: Times,
): { readonly before: MeetingEvent | undefined; readonly fresh: readonly MeetingEvent[] } {
  const there = meeting.history.filter(({ report }) => times.isThere(report));
  const fresh = there.filter(({ evidence }) => anyNew(evidence, times));
  return { before: fresh.length === 0 ? undefined : there.slice(0, there.indexOf(fresh[0])).at(-1), fresh };
}
