import { sql } from "kysely";
import { plainWords } from "../../record/names/spelling.js";
import { type Db, rows } from "../db.js";
import type { Filters } from "./filters.js";

/**
 * The forms and labels that a question's words stand for; null where it doesn't ask for any. Actors and issues by their
 * keys.
 */
export interface Meant {
  readonly speakers: readonly string[] | null;
  readonly parties: readonly string[] | null;
  readonly holders: readonly string[] | null;
  readonly labels: readonly string[] | null;
  readonly topics: readonly string[] | null;
}

const ANYBODY: Meant = { speakers: null, parties: null, holders: null, labels: null, topics: null };

/** Finds out in one query whom and what a question means. */
export async function meant(db: Db, { speaker, party, issue }: Filters): Promise<Meant> {
  if (speaker === undefined && party === undefined && issue === undefined) return ANYBODY;
  const [found] = await rows(
    db,
    sql<Meant>`
    with recursive speakers as (${called("actor", speaker)}), parties as (${called("actor", party)}),
      topics as (${called("issue", issue)}),
      voices (actor) as (
        select actor from parties
        union select a.actor from voices v join form f on f.actor = v.actor join actor a on a.speaks_for = f.form
      )
    select
      array(select form from form where actor in (select actor from speakers)) as speakers,
      array(select form from form where actor in (select actor from voices)) as parties,
      array(select actor from parties) as holders,
      array(select label from label where issue in (select issue from topics)) as labels,
      array(select issue from topics) as topics`,
  );
  return {
    speakers: speaker === undefined ? null : found.speakers,
    parties: party === undefined ? null : found.parties,
    holders: party === undefined ? null : found.holders,
    labels: issue === undefined ? null : found.labels,
    topics: issue === undefined ? null : found.topics,
  };
}

/**
 * Keys of the actors or issues that go by these words: their id, or words that stand together in one of their names.
 */
export const called = (table: "actor" | "issue", words: string | undefined) =>
  words === undefined
    ? sql`select ${sql.id(table)} from ${sql.table(table)} where false`
    : sql`select ${sql.id(table)} from ${sql.table(table)} where id = ${words}
      or to_tsvector('simple', called) @@ phraseto_tsquery('simple', ${plainWords(words)})`;

/** The key of the actor or issue of this id; where there is none, of the one that has gone by it. */
export const ofId = (table: "actor" | "issue", id: string) => sql`
  select ${sql.id(table)} from ${sql.table(table)} where ${sql.id(table)} in (${called(table, id)})
    and (id = ${id} or (body -> 'otherIds')::jsonb @> to_jsonb(${id}::text))
  order by id = ${id} desc, ${sql.id(table)} limit 1`;
