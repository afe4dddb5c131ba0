import type { Position } from "../api/client";
import type { Names } from "../api/names";
import type { Standing } from "./standing";

const DEGREES = { firm: 3, qualified: 2, vague: 1 } as const;

/** Where a stance lies between firmly against (−3) and firmly for (3); noncommittal is 0. */
export const levelOf = ({ stance, firmness }: Pick<Position, "stance" | "firmness">): number =>
  stance === "noncommittal" ? 0 : (stance === "for" ? 1 : -1) * DEGREES[firmness];

/** A point of a line that has a day, its own or that of its report. */
export interface Step {
  readonly position: Position;
  readonly at: number;
  readonly level: number;
  /** The actor's own word; otherwise others say it of the actor. */
  readonly isOwn: boolean;
  /** Whether the day is its own. */
  readonly isDated: boolean;
}

const isOwn = ({ claimedBy }: Position): boolean => claimedBy === null;

/** When it was said, else when that was published: it was no later. */
export const dayOf = ({ on, evidence }: Position, names: Names): string | null =>
  on.value ?? names.reports.get(evidence[0]?.report ?? "")?.publishedAt ?? null;

/** In order of days, as far as they are known. */
const byDay =
  (names: Names) =>
  (a: Position, b: Position): number => {
    const [first, second] = [dayOf(a, names) ?? "~", dayOf(b, names) ?? "~"];
    return first === second ? a.id.localeCompare(b.id, "en", { numeric: true }) : first < second ? -1 : 1;
  };

/** The points of one actor on one issue, the oldest first; those of names that merely resemble theirs are left out. */
export function pointsOn(
  positions: readonly Position[],
  { actor, issue }: Standing,
  names: Names,
): { readonly own: readonly Position[]; readonly claimed: readonly Position[] } {
  const theirs = positions.filter((one) => one.actor === actor && one.issue === issue).sort(byDay(names));
  return { own: theirs.filter(isOwn), claimed: theirs.filter((one) => !isOwn(one)) };
}

/** Those that a line can show: with a day of some kind, and not rejected by a person. */
export const stepsOf = (positions: readonly Position[], names: Names): Step[] =>
  positions
    .filter(({ review }) => review.state !== "rejected")
    .sort(byDay(names))
    .flatMap((position) => {
      const at = Date.parse(dayOf(position, names) ?? "");
      return Number.isNaN(at)
        ? []
        : [{ position, at, level: levelOf(position), isOwn: isOwn(position), isDated: position.on.value !== null }];
    });
