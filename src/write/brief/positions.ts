import type { RecordedPosition } from "../../record/record.js";
import type { Citing } from "./citing.js";
import type { Entry, Line } from "./model.js";
import { anyNew, type Scope } from "./period.js";
import { dayOf } from "./words.js";

/** What moved in one line. */
interface Moved {
  /** The last point before the time. */
  readonly before: RecordedPosition | undefined;
  /** Those in it that differ from the one before them. */
  readonly moves: readonly RecordedPosition[];
}

/** Lines of positions in which something moved: first those that were known before, then what was taken for the first time, firm before vague. */
export function movedPositions(scope: Scope, citing: Citing): Entry[] {
  const moved = linesOf(scope).map((line) => movedIn(line, scope)).filter(({ moves }) => moves.length > 0);
  return moved.sort((a, b) => weightOf(b) - weightOf(a)).map(({ before, moves }) => ({
    head: `${scope.actor(moves[0].actor)} on ${scope.issue(moves[0].issue)}`,
    lines: [...(before ? [lineOf(before, "until then ", scope, citing)] : []), ...moves.map((point) => lineOf(point, "", scope, citing))],
  }));
}

function movedIn(line: readonly RecordedPosition[], scope: Scope): Moved {
  const moves = line.filter((point, i) => anyNew(point.evidence, scope) && (i === 0 || !isSame(point, line[i - 1])));
  return { moves, before: line[line.indexOf(moves[0]) - 1] };
}

const FIRMNESS = { vague: 0, qualified: 1, firm: 2 } as const;
const weightOf = ({ before, moves }: Moved): number => (before || moves.length > 1 ? 10 : 0) + Math.max(...moves.map(({ stance, firmness }) => FIRMNESS[firmness] + (stance === "noncommittal" ? 0 : 1)));

/** The points of each actor on each issue by themselves or by others, up to the last day; the record has them oldest first. */
function linesOf({ record, isThere }: Scope): RecordedPosition[][] {
  const lines = new Map<string, RecordedPosition[]>();
  for (const point of record.positions) {
    if (point.review.state === "rejected" || !point.evidence.some(({ report }) => isThere(report))) continue;
    const key = JSON.stringify([point.actor, point.issue, point.claimedBy !== null]);
    lines.set(key, [...(lines.get(key) ?? []), point]);
  }
  return [...lines.values()];
}

const isSame = (a: RecordedPosition, b: RecordedPosition): boolean => a.stance === b.stance && a.firmness === b.firmness;

/** "until then against, firm (2031-03-05), according to Teodor Valch". */
function lineOf({ stance, firmness, on, claimedBy, voice, condition, evidence }: RecordedPosition, before: string, { actor }: Scope, citing: Citing): Line {
  const whose = claimedBy !== null ? `, according to ${actor(claimedBy)}` : voice === null ? "" : `, by ${actor(voice)}`;
  return citing.line(`${before}${stance}, ${firmness} (${dayOf(on)})${whose}${condition === null ? "" : `, on a condition: “${condition.text}”`}`, evidence);
}
