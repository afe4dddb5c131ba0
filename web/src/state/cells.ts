import type { Cell, MatrixAnswer } from "../api/answers";
import type { Position } from "../api/client";
import type { Names } from "../api/names";

/** The cells by row and column; null where nothing is known. */
export function rowsOf({
  actors,
  issues,
  cells,
}: Pick<MatrixAnswer, "actors" | "issues" | "cells">): (Cell | null)[][] {
  const found = new Map(cells.map((cell) => [`${cell.actor}\n${cell.issue}`, cell]));
  return actors.map(({ id }) => issues.map((issue) => found.get(`${id}\n${issue.id}`) ?? null));
}

/**
 * What stands in a cell: the latest of its own word, and beside it what others have said of it since, where that
 * differs.
 */
export function shownIn({ own, latest }: Cell): Position[] {
  if (own === null) return [latest];
  return latest.claimedBy === null || latest.stance === own.stance ? [own] : [own, latest];
}

function wordOf({ stance, firmness, claimedBy, on }: Position, names: Names): string {
  const whose = claimedBy === null ? "in its own word" : `as ${names.actor(claimedBy)} says of it`;
  return [stance, firmness, whose, ...(on.value === null ? [] : [on.value])].join(", ");
}

/** A cell in words. */
export const toldIn = (cell: Cell, names: Names): string =>
  `${names.actor(cell.actor)} on ${names.issue(cell.issue)}: ${shownIn(cell)
    .map((one) => wordOf(one, names))
    .join("; ")}. ${cell.points === 1 ? "1 point" : `${cell.points} points`}`;

/** Where a key leads in a grid of so many rows and columns; null for a key that leads nowhere. */
export function stepIn(
  [row, column]: readonly [number, number],
  key: string,
  rows: number,
  columns: number,
): [number, number] | null {
  switch (key) {
    case "ArrowUp":
      return [Math.max(0, row - 1), column];
    case "ArrowDown":
      return [Math.min(rows - 1, row + 1), column];
    case "ArrowLeft":
      return [row, Math.max(0, column - 1)];
    case "ArrowRight":
      return [row, Math.min(columns - 1, column + 1)];
    case "Home":
      return [row, 0];
    case "End":
      return [row, columns - 1];
    default:
      return null;
  }
}

/** A name in little room: cut at a word, and seen to be cut. */
export function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  const end = name.lastIndexOf(" ", most - 1);
  return `${name.slice(0, end > most / 2 ? end : most - 1)}…`;
}
