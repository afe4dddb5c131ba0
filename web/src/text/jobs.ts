import type { components } from "../api/types.js";

export type Job = components["schemas"]["Job"];
export type Progress = components["schemas"]["Progress"];
type Item = Job["items"][number];

/** Whether it is still to be done, or under way. */
export const isActive = ({ state }: Pick<Job, "state">): boolean => state === "waiting" || state === "running";

const SAID: Readonly<Record<Item["outcome"], string>> = {
  new: "new",
  changed: "changed",
  known: "known already",
  failed: "failed",
};
export const saidOf = (outcome: Item["outcome"]): string => SAID[outcome];

/** "2 new, 1 failed"; what there is none of isn't said. */
export function summaryOf(counts: Job["counts"]): string {
  const parts = (["new", "changed", "known", "failed"] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome].toLocaleString("en")} ${SAID[outcome]}`);
  return parts.length === 0 ? "nothing yet" : parts.join(", ");
}

/** What became of each, what failed first: that needs somebody. */
export const failedFirst = (items: readonly Item[]): Item[] => [
  ...items.filter(({ outcome }) => outcome === "failed"),
  ...items.filter(({ outcome }) => outcome !== "failed"),
];

/** A job as it goes on: what was told of it last, with the items that are known. */
export const joined = (known: Job | undefined, told: Progress): Job => ({ ...told, items: known?.items ?? [] });
