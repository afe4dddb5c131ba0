import { type Kysely, sql } from "kysely";
import type { ActorCluster } from "../../record/actors.js";
import { rows, run } from "../db.js";
import { placeAmong } from "../merge/kinds.js";

/**
 * The order in which actors are listed: `place` sorts those that reports name before those that they only describe,
 * each by their names.
 */
export const ACTORS: readonly string[] = [
  `alter table actor add column place text collate "C" not null default ''`,
  "create index actor_by_place on actor (place, actor)",
];

const AT_ONCE = 2000;

/** Finds it out for those that are there already. */
export async function place(db: Kysely<unknown>): Promise<void> {
  for (let after = ""; ; ) {
    const found = await rows(
      db,
      sql<{
        actor: string;
        body: ActorCluster;
      }>`select actor, body from actor where actor > ${after} order by actor limit ${sql.lit(AT_ONCE)}`,
    );
    if (!found.length) return;
    after = found[found.length - 1].actor;
    const placed = found.map(({ actor, body }) => ({ actor, place: placeAmong(body) }));
    await run(
      db,
      sql`update actor a set place = x.place
        from json_to_recordset(${JSON.stringify(placed)}::json) as x(actor text, place text) where a.actor = x.actor`,
    );
  }
}
