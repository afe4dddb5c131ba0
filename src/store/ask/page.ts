import { type RawBuilder, sql } from "kysely";
import { compareText } from "../../record/order.js";
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

/** The places of a page of entries, by day and key, and the cursor of the page after it. */
export interface Places {
  readonly places: readonly Place[];
  readonly next: string | null;
}

/**
 * A page of entries, by day and key. The next page begins after the last one's place: to find it costs the same however
 * far it is, and entries that come in meanwhile shift nothing. Of several searches the entries stand among each other.
 */
export async function pageOf(
  db: Db,
  searches: readonly Search[],
  question: unknown,
  options: PageOptions,
): Promise<Places> {
  const limit = limitOf(options);
  const oldestFirst = options.oldestFirst ?? false;
  const asked = [question, oldestFirst];
  const place = options.after === undefined ? null : placeOf(options.after, asked);
  const found: Place[] = [];
  for (const search of searches) found.push(...(await rows(db, after(search, place, oldestFirst, limit + 1))));
  if (searches.length > 1)
    found.sort((a, b) => (oldestFirst ? 1 : -1) * (compareText(a.day, b.day) || compareText(a.key, b.key)));
  const places = found.slice(0, limit);
  return { places, next: found.length > limit ? cursorOf(places[places.length - 1], asked) : null };
}

/** How many entries a page holds. */
export const limitOf = ({ limit }: Pick<PageOptions, "limit">): number =>
  Math.min(Math.max(1, Math.floor(limit ?? LIMIT)), MOST);

function after(
  { from, day, key, where }: Search,
  place: Place | null,
  oldestFirst: boolean,
  limit: number,
): RawBuilder<Place> {
  const [beyond, order] = oldestFirst ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const all = place === null ? where : [...where, sql`(${day}, ${key}) ${beyond} (${place.day}, ${place.key})`];
  return sql<Place>`
    select ${day} as day, ${key} as key from ${from} where ${all.length ? sql.join(all, sql` and `) : sql`true`}
    order by ${day} ${order}, ${key} ${order} limit ${sql.lit(limit)}`;
}

/** Days since and until: `until` a month or a year takes in all of it. */
export const between = (day: RawBuilder<unknown>, { since, until }: Filters): RawBuilder<unknown>[] => [
  ...(since === undefined ? [] : [sql`${day} >= ${since}`]),
  ...(until === undefined ? [] : [sql`${day} <= ${`${until}~`} and ${day} <> ''`]),
];

/** A condition for each filter that is given. */
export const given = (
  ...conditions: readonly (RawBuilder<unknown> | false | null | undefined)[]
): RawBuilder<unknown>[] => conditions.filter((condition): condition is RawBuilder<unknown> => Boolean(condition));
