import type { RecordedPosition } from "../../record/record.js";
import type { Citing } from "./citing.js";
import type { Entry, Line } from "./model.js";
import { anyNew, type Scope } from "./period.js";
import { dayOf } from "./words.js";

/** Lines of positions in which something moved: the last point before the time, and those in it that differ from the one before. */
export function movedPositions(scope: Scope, citing: Citing): Entry[] {
  return linesOf(scope).flatMap((line) => {
    const moves = line.filter((point, i) => anyNew(point.evidence, scope) && (i === 0 || !isSame(point, line[i - 1])));
    if (moves.length === 0) return [];
    const before = line[line.indexOf(moves[0]) - 1];
    const { actor, issue } = line[0];
    return [{ head: `${scope.actor(actor)} on ${scope.issue(issue)}`, lines: [...(before ? [lineOf(before, "until then ", scope, citing)] : []), ...moves.map((point) => lineOf(point, "", scope, citing))] }];
  });
}

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
