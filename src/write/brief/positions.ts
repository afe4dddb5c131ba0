import { movedLines } from "../../record/moved.js";
import type { RecordedPosition } from "../../record/record.js";
import type { Citing } from "./citing.js";
import type { Entry, Line } from "./model.js";
import type { Scope } from "./period.js";
import { dayOf } from "./words.js";

/**
 * Lines of positions in which something moved: the last point before the time, and each in it that differs from the one
 * before.
 */
export const movedPositions = (scope: Scope, citing: Citing): Entry[] =>
  movedLines(scope.record.positions, scope).map(({ before, moves }) => ({
    head: `${scope.actor(moves[0].actor)} on ${scope.issue(moves[0].issue)}`,
    lines: [
      ...(before ? [lineOf(before, "until then ", scope, citing)] : []),
      ...moves.map((point) => lineOf(point, "", scope, citing)),
    ],
  }));

/** "until then against, firm (2031-03-05), according to Teodor Valch". */
function lineOf(
  { stance, firmness, on, claimedBy, voice, condition, evidence }: RecordedPosition,
  before: string,
  { actor }: Scope,
  citing: Citing,
): Line {
  const whose =
    claimedBy !== null ? `, according to ${actor(claimedBy)}` : voice === null ? "" : `, by ${actor(voice)}`;
  const provided = condition === null ? "" : `, on a condition: “${condition.text}”`;
  return citing.line(`${before}${stance}, ${firmness} (${dayOf(on)})${whose}${provided}`, evidence);
}
