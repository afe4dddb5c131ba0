import type { List } from "../api/answers";
import type { Discrepancy, Meeting, Position, Statement } from "../api/client";

/** What a report's entries are, as far as they may rest on another. */
export interface Entries {
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly meetings: readonly Meeting[];
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * What rests on an entry: what is reported in a statement and read from it, the discrepancies that a position is a side
 * of.
 */
export function restingOn(list: List, id: string, all: readonly Entries[]): Entries {
  const isStatement = list === "statements";
  return {
    statements: isStatement
      ? once(all.flatMap(({ statements }) => statements.filter(({ within }) => within === id)))
      : [],
    positions: isStatement
      ? once(all.flatMap(({ positions }) => positions.filter(({ statement }) => statement === id)))
      : [],
    meetings: isStatement
      ? once(
          all.flatMap(({ meetings }) =>
            meetings.filter(({ history }) => history.some(({ according }) => according === id)),
          ),
        )
      : [],
    discrepancies:
      list === "positions"
        ? once(all.flatMap(({ discrepancies }) => discrepancies.filter(({ between }) => between.includes(id))))
        : [],
  };
}

const once = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
];
