import type { Position } from "../read/reading.js";
import type { Names } from "./names.js";

/**
 * Whose voice a position is, and what it rests on: "own, s6"; "through Irsa Tolvik, s6" where somebody speaks for the
 * actor; "claimed by August Merrow, s3", which is never the actor's own; "the report" where nobody is cited.
 */
export function voiceOf({ actor, claimedBy, statement }: Position, names: Names): string {
  const where = statement === null ? "" : `, ${statement}`;
  if (claimedBy !== null) return `claimed by ${names.actor(claimedBy)}${where}`;
  if (statement === null) return "the report";
  const speaker = names.statement(statement)?.speaker ?? null;
  return speaker === null || speaker === actor ? `own${where}` : `through ${names.actor(speaker)}${where}`;
}

/** A sign before each stance, so that a column of them can be taken in at a glance. */
export const STANCES: Readonly<Record<Position["stance"], string>> = {
  for: "+ for",
  against: "- against",
  noncommittal: "~ noncommittal",
};
