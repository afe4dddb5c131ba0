import { createHash } from "node:crypto";
import { RapporteurError } from "../../gather/error.js";
import { isStorable } from "../gathered.js";

/** A place in an answer: the day and the key of the last entry before it. */
export interface Place {
  readonly day: string;
  readonly key: string;
}

/** A place as the text that stands for it; `question` is all that the answer depends on. */
export const cursorOf = ({ day, key }: Place, question: unknown): string =>
  Buffer.from(JSON.stringify([mark(question), day, key])).toString("base64url");

/**
 * The place that a cursor stands for. It must be one of the same question; `isDay` tells whether it holds what entries
 * are sorted by there.
 */
export function placeOf(cursor: string, question: unknown, isDay: (day: string) => boolean = () => true): Place {
  try {
    const [marked, day, key] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (
      marked === mark(question) &&
      typeof day === "string" &&
      typeof key === "string" &&
      isStorable(day) &&
      isStorable(key) &&
      isDay(day)
    )
      return { day, key };
  } catch {}
  throw new RapporteurError(
    "RAP-E-CURSOR",
    `${JSON.stringify(cursor.slice(0, 60))} isn't the cursor of a page of this question.`,
  );
}

const mark = (question: unknown): string =>
  createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 8);
