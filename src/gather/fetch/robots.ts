import robotsParser from "robots-parser";
import type { Fetched } from "./fetched.js";

/** What a host's robots.txt allows. */
export interface Robots {
  allows(url: string): boolean;
  /** How long it asks to be left alone between two requests, in milliseconds. */
  readonly delay: number;
  /** How long these rules hold, in milliseconds. */
  readonly keep: number;
}

const DAY = 86_400_000;
const WHILE = 600_000;

/** The name that rules for this program are found under. */
const NAME = "rapporteur";

/**
 * The rules that a robots.txt is, as RFC 9309 has it: where there is none, all is allowed; where it can't be had,
 * nothing for a while.
 */
export function robotsOf(url: string, fetched: Fetched): Robots {
  // What mustn't be asked at all is said so, not laid at the host's door.
  if (fetched.status === "failed" && fetched.error.code === "RAP-E-PRIVATE") throw fetched.error;
  if (fetched.status === "new") return rulesIn(url, Buffer.from(fetched.bytes).toString("utf8"));
  const isNone =
    fetched.status === "failed" && fetched.answered !== null && fetched.answered >= 400 && fetched.answered < 500;
  return { allows: () => isNone, delay: 0, keep: isNone ? DAY : WHILE };
}

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/** The package's types say that it has a default export; it is one. */
const parse = robotsParser as unknown as (url: string, text: string) => Rules;

function rulesIn(url: string, text: string): Robots {
  const rules = parse(url, text);
  return {
    allows: (page) => rules.isAllowed(page, NAME) !== false,
    delay: 1_000 * (rules.getCrawlDelay(NAME) ?? 0),
    keep: DAY,
  };
}
