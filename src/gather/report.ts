import type { Document } from "../document/document.js";
import { keptAddress } from "../document/link.js";
import { checkDay } from "./day.js";
import { RapporteurError } from "./error.js";
import { checkText } from "./limits.js";

/** What is known of a report beside its text. */
export type Facts = Omit<Document, "id" | "text">;

export const NO_FACTS: Facts = { publishedAt: null, title: null, outlet: null, url: null };

/**
 * A document from parsed JSON of the form that FORMAT describes; `facts` fill in what it leaves open. Throws what is
 * wrong with it.
 */
export function documentOf(value: unknown, facts: Facts): Document {
  if (!isObject(value)) throw new RapporteurError("RAP-E-NOT-A-REPORT", `It is ${nameOfType(value)}, not an object.`);
  const { id, text } = value;
  if (typeof id !== "string" || id === "") throw new RapporteurError("RAP-E-NO-ID", missing("id", id));
  if (typeof text !== "string") throw new RapporteurError("RAP-E-NO-TEXT", missing("text", text));
  checkText(text);
  const publishedAt = field(value, "publishedAt", facts);
  if (publishedAt !== null) checkDay(publishedAt);
  return {
    id,
    text,
    publishedAt,
    title: field(value, "title", facts),
    outlet: field(value, "outlet", facts),
    url: keptAddress(field(value, "url", facts)),
  };
}

function field(value: Record<string, unknown>, name: keyof Facts, facts: Facts): string | null {
  const given = value[name] ?? facts[name];
  if (given !== null && typeof given !== "string")
    throw new RapporteurError(
      name === "publishedAt" ? "RAP-E-DATE" : "RAP-E-FIELD",
      `"${name}" is ${nameOfType(given)}, not a string.`,
    );
  return given;
}

const missing = (name: string, value: unknown): string =>
  value === undefined
    ? `It has no "${name}".`
    : value === ""
      ? `Its "${name}" is empty.`
      : `Its "${name}" is ${nameOfType(value)}, not a string.`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOfType = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "an array"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;

/** The id of a report that can't be read, so that its place in the output tells which it was. */
export function idOf(value: unknown): string | number | null {
  const id = isObject(value) ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
