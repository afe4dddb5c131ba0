import { sql } from "kysely";
import { type Db, maybeRow } from "../db.js";
import { maybePoint } from "./entries.js";

/** The lists whose entries are found by an id. */
export type Kept = "statements" | "meetings" | "positions" | "discrepancies";

/**
 * In which list an entry stands, and by which id by now, of any id that it has gone by; null where there is none. An
 * entry's id is the key of the earliest row that it is made of, so that an earlier report gives it another one: what
 * was sent to a colleague before still finds it. Lines have to be settled.
 */
export async function idNow(db: Db, id: string): Promise<{ list: Kept; id: string } | null> {
  const found = await maybeRow(
    db,
    sql<{ list: Kept; id: string }>`
    select 'statements' as list, utterance as id from statement where statement = ${id} union all
    select 'meetings', history from meeting where meeting = ${id} union all
    select 'discrepancies', id from discrepancy where id = ${id} limit 1`,
  );
  if (found) return found;
  const point = await maybePoint(db, id);
  return point ? { list: "positions", id: point.id } : between(db, id);
}

/** A discrepancy goes by the first two positions that differ in it: by now there may be one before these. */
async function between(db: Db, id: string): Promise<{ list: Kept; id: string } | null> {
  const [, one, other] = /^[a-z]+:([^~]+)~([^~]+)$/.exec(id) ?? [];
  if (one === undefined) return null;
  return maybeRow(
    db,
    sql<{ list: Kept; id: string }>`
    select 'discrepancies' as list, d.id from discrepancy d
    where (d.holder, d.topic) in (select holder, topic from position where position = ${one})
      and (select count(*) from json_array_elements_text(d.body -> 'between') b where b in (${one}, ${other})) = 2
    order by d.n limit 1`,
  );
}
