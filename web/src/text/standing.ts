import type { components } from "../api/types.js";

type Position = components["schemas"]["RecordedPosition"];

/** Positions that have to do with an actor, by whose word they are. */
export interface Standing {
  readonly title: string;
  readonly entries: readonly Position[];
}

/** Its own, those that it takes for others (its party), what others claim, what it claims: never one as the other. */
export function standingOf(actor: string, positions: readonly Position[]): Standing[] {
  const by = (fits: (position: Position) => boolean): Position[] => positions.filter(fits);
  return [
    { title: "Own positions", entries: by((one) => one.claimedBy === null && one.actor === actor) },
    { title: "Taken for others", entries: by((one) => one.claimedBy === null && one.actor !== actor) },
    { title: "Claimed by others", entries: by((one) => one.claimedBy !== null && one.claimedBy !== actor) },
    { title: "Claims about others", entries: by((one) => one.claimedBy === actor) },
  ].filter(({ entries }) => entries.length > 0);
}
