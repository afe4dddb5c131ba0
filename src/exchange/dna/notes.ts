import type { Document } from "../../document/document.js";

type Facts = Omit<Document, "text">;

const MARK = "Rapporteur ";

/** What is known of a report, as the first line of a document's notes: DNA has no fields for all of it. */
export const noteOf = ({ id, publishedAt, title, outlet, url }: Facts): string =>
  MARK + JSON.stringify({ id, publishedAt, title, outlet, url });

/** What such a line tells; nothing where it isn't one. */
export function factsIn(notes: string): Partial<Facts> {
  const [line] = notes.split("\n");
  if (!line.startsWith(MARK)) return {};
  try {
    const value: unknown = JSON.parse(line.slice(MARK.length));
    return typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).filter(
            ([key, fact]) => FIELDS.has(key) && (fact === null ? key !== "id" : typeof fact === "string"),
          ),
        )
      : {};
  } catch {
    return {};
  }
}

const FIELDS: ReadonlySet<string> = new Set(["id", "publishedAt", "title", "outlet", "url"]);
