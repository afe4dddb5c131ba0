import { readdirSync, readFileSync } from "node:fs";
import type { Gold, Report } from "./gold.js";

/** *tune*: to look at while the reader is tuned; *held*: only counted, never looked at. */
export const SETS = ["tune", "held"] as const;
export type SetName = (typeof SETS)[number];

const folder = (kind: "marked" | "reports" | "gold", set: SetName): URL =>
  new URL(`./${kind}/${set}/`, import.meta.url);

export const placeOf = (kind: "marked" | "reports" | "gold", set: SetName, name: string): URL =>
  new URL(`${name}.${kind === "marked" ? "txt" : "json"}`, folder(kind, set));

/** Names of a set's files, without their ending. */
export const namesIn = (kind: "marked" | "reports" | "gold", set: SetName): string[] =>
  readdirSync(folder(kind, set))
    .map((name) => name.replace(/\.\w+$/, ""))
    .sort();

export const markedCopy = (set: SetName, name: string): string => readFileSync(placeOf("marked", set, name), "utf8");
export const reportOf = (set: SetName, name: string): Report =>
  JSON.parse(readFileSync(placeOf("reports", set, name), "utf8")) as Report;
export const goldOf = (set: SetName, name: string): Gold =>
  JSON.parse(readFileSync(placeOf("gold", set, name), "utf8")) as Gold;
