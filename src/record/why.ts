import type { Discrepancy, Position } from "../read/reading.js";
import { shortened } from "../read/shortened.js";
import type { Point } from "./lines.js";

/** Names of actors and issues by id. */
export interface Names {
  actor(id: string): string;
  issue(id: string): string;
}

const WORDS: Readonly<Record<Position["stance"], string>> = {
  for: "for",
  against: "against",
  noncommittal: "noncommittal on",
};
const ENDINGS: Readonly<Record<Discrepancy["kind"], string>> = {
  reversal: "the stance has changed sign",
  shift: "it is not the same commitment",
  disputed: "one of them contradicts the other",
  conditional: "it can't be with a condition and without one",
  unkept: "the day has passed without it",
};

/**
 * "Vastria is against “the blockade” (“…”, 2032-05-03), then for it (“…”, 2032-05-22): the stance has changed sign."
 */
export function whyOf(kind: Discrepancy["kind"], points: readonly Point[], names: Names): string {
  const [first, ...others] = points;
  const [actor, issue] = [names.actor(first.holder), names.issue(first.issue)];
  const start = `${actor} is ${WORDS[first.row.stance]} “${issue}” ${sideOf(first, names)}`;
  const link = kind === "unkept" ? "but" : kind === "disputed" ? "and" : "then";
  const steps = others.map((point, i) => `${link} ${stepOf(point, points[i])} ${sideOf(point, names)}`);
  const ending = points.length === 1 ? "the day has passed, and no report tells that it came about" : ENDINGS[kind];
  return `${[start, ...steps].join(", ")}: ${ending}.`;
}

function stepOf({ row }: Point, { row: before }: Point): string {
  if (row.stance !== before.stance) return `${WORDS[row.stance]} it`;
  return row.firmness === before.firmness ? "again" : row.firmness === "firm" ? "firmly so" : "less firmly so";
}

const LONGEST = 120;

/** The words that a point rests on, whose word it is, and the day. */
function sideOf({ evidence, claimant, voice, day }: Point, names: Names): string {
  const shown = shortened(evidence[0]?.text.replace(/\s+/g, " ") ?? "", LONGEST);
  const whose =
    claimant === null ? (voice === null ? "" : `, ${names.actor(voice)}`) : `, according to ${names.actor(claimant)}`;
  return `(“${shown}”${whose}${day ? `, ${day}` : ""})`;
}
