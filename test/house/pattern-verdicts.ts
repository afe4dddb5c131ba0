import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import type { Pattern } from "./patterns.js";

/** What recheck finds takes it minutes: its verdicts are kept here, and hold for the version of it that found them. */
export const VERDICTS_FILE = fileURLToPath(new URL("pattern-verdicts.json", import.meta.url));

export interface Verdicts {
  /** The version of recheck. */
  readonly recheck: string;
  /** By what a pattern is written as. */
  readonly verdicts: { readonly [pattern: string]: string };
}

export const nameOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

export const recheckVersion = (): string =>
  (createRequire(import.meta.url)("recheck/package.json") as { version: string }).version;

/** The verdicts that are kept, by patterns; none where another version of recheck found them. */
export function keptVerdicts(): Map<string, string> {
  const { recheck, verdicts } = JSON.parse(readFileSync(VERDICTS_FILE, "utf8")) as Verdicts;
  return new Map(recheck === recheckVersion() ? Object.entries(verdicts) : []);
}

/**
 * Limits in characters read, none in time: verdicts are the same on every machine, however busy it is. What is linear
 * reads the longest text that is tried (300,000 characters) a few hundred times at most; what is quadratic would read
 * it more often than that.
 */
const LIMITS = {
  attackLimit: 200_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  timeout: null,
  randomSeed: 1,
} as const;

/** What an analysis of the pattern alone finds: "safe", or how bad it is. */
export function judged({ source, flags }: Pattern): string {
  // In this process: without programs of other makes.
  process.env.RECHECK_SYNC_BACKEND = "pure";
  const found = checkSync(source, flags, LIMITS);
  return found.status === "vulnerable" ? found.complexity.type : found.status;
}
