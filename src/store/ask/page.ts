import { type RawBuilder, sql } from "kysely";
import { type Db, rows } from "../db.js";
import { cursorOf, type Place, placeOf } from "./cursor.js";
import type { Filters, PageOptions } from "./filters.js";

const LIMIT = 50;
const MOST = 1000;

/** Where entries are looked for: their table or tables, how day and key are called there, and what must hold. */
export interface Search {
  readonly from: RawBuilder<unknown>;
  readonly day: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<unknown>[];
}

/**
 * The keys of a page of entries, by day and key. The next page begins after the last one's place: to find it costs the
 * same however far it is, and entries that come in meanwhile shift nothing.
 */
export async function pageOf(db: Db, { from, day, key, where }: Search, question: unknown, options: PageOptions): Promise<{ keys: string[]; next: string | null }> {
  const limit = Math.min(Math.max(1, Math.floor(options.limit ?? LIMIT)), MOST);
  const asked = [question, options.oldestFirst ?? false];
  const [after, order] = options.oldestFirst ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const place = options.after === undefined ? null : placeOf(options.after, asked);
  const all = place === null ? where : [...where, sql`(${day}, ${key}) ${after} (${place.day}, ${place.key})`];
  const found = await rows(db, sql<Place>`
    select ${day} as day, ${key} as key from ${from} where ${all.length ? sql.join(all, sql` and `) : sql`true`}
    order by ${day} ${order}, ${key} ${order} limit ${sql.lit(limit + 1)}`);
  const page = found.slice(0, limit);
  return { keys: page.map(({ key }) => key), next: found.length > limit ? cursorOf(page[page.length - 1], asked) : null };
}

/** Days since and until: `until` a month or a year takes in all of it. */
export const between = (day: RawBuilder<unknown>, { since, until }: Filters): RawBuilder<unknown>[] => [
  ...(since === undefined ? [] : [sql`${day} >= ${since}`]),
  ...(until === undefined ? [] : [sql`${day} <= ${`${until}~`} and ${day} <> ''`]),
];

/** A condition for each filter that is given. */
export const given = (...conditions: readonly (RawBuilder<unknown> | false | null | undefined)[]): RawBuilder<unknown>[] =>
  conditions.filter((condition): condition is RawBuilder<unknown> => Boolean(condition));
