import { sql } from "kysely";

/**
 * Words that are searched for: "a phrase", -without, this or that. Dashes with no word between them are one: a database
 * that looks for the opposite of the opposite of … gives up after some dozens.
 */
export const searched = (words: string) =>
  sql`websearch_to_tsquery('english', ${words.replace(/-(?:[^\p{L}\p{N}"]*-)+/gu, "-")})`;
