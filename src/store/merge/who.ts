import { type RawBuilder, sql } from "kysely";
import { type Db, rows } from "../db.js";

/** Whom a form means by now. Actors by their keys in the store, and by their ids in the record. */
export interface Meant {
  readonly form: string;
  readonly actor: string;
  readonly id: string;
  readonly name: string;
  /** The actor whose voice it is in the end. */
  readonly party: string;
  readonly party_id: string;
  readonly party_name: string;
}

/**
 * For each of these forms whom it means, as a part of a statement: rows (form, actor, party). A chain of those who
 * speak for each other that comes back to itself ends there. Each is looked up by its key: a planner that doesn't know
 * how long chains are would read all actors for a join.
 */
export const partiesOf = (forms: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  with recursive chain (form, actor, party, seen) as (
    select f.form, f.actor, f.actor, '{}'::text[] collate "C" from form f where f.form in (${forms})
    union all
    select c.form, c.actor, (select g.actor from form g
      where g.form = (select a.speaks_for from actor a where a.actor = c.party)), c.seen || c.party
    from chain c where c.party <> all(c.seen)
  )
  select distinct on (form) form, actor, party from chain where party is not null
    order by form, cardinality(seen) desc)`;

/** Whom forms mean by now. */
export async function whoAre(db: Db, forms: readonly string[]): Promise<ReadonlyMap<string, Meant>> {
  if (!forms.length) return new Map();
  const found = await rows(
    db,
    sql<Meant>`
    select m.form, m.actor, a.id, a.name, m.party, p.id as party_id, p.name as party_name
    from ${partiesOf(sql`select unnest(${[...new Set(forms)]}::text[])`)} m ${named("actor", "a")}
      ${named("party", "p")}`,
  );
  return new Map(found.map((one) => [one.form, one]));
}

/** The limit keeps it from being read as a join. */
const named = (key: "actor" | "party", as: string): RawBuilder<unknown> =>
  sql`cross join lateral (select id, body ->> 'name' as name from actor where actor = ${sql.ref(`m.${key}`)}
    limit 1) ${sql.ref(as)}`;

/** Actors with all who speak for them, and for these: a change of the one concerns the others. */
export async function withTheirVoices(db: Db, actors: readonly string[]): Promise<string[]> {
  if (!actors.length) return [];
  const found = await rows(
    db,
    sql<{ actor: string }>`
    with recursive voices (actor) as (
      select unnest(${[...actors]}::text[]) collate "C"
      union
      select a.actor from voices v join form f on f.actor = v.actor join actor a on a.speaks_for = f.form
    )
    select actor from voices`,
  );
  return found.map(({ actor }) => actor);
}
