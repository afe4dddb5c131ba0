import { sql } from "kysely";
import type { Context as EntryContext } from "../../record/entries.js";
import type { Review } from "../../record/record.js";
import type { MeetingRow, PositionRow, StatementRow } from "../../record/rows.js";
import { type Db, maybeRow } from "../db.js";
import { whoAre } from "../merge/who.js";

/** What rows name: forms, labels, reports, and keys of statements, meetings and positions. */
export interface Named {
  readonly forms: readonly (string | null)[];
  readonly labels: readonly string[];
  readonly reports: readonly string[];
  readonly keys: readonly string[];
  readonly statements: readonly (string | null)[];
}

/** What entries are put together from, and how actors are called. */
export interface Context extends EntryContext {
  nameOf(actor: string): string;
}

interface Found {
  readonly carriers: Readonly<Record<string, string>> | null;
  readonly reviews: Readonly<Record<string, Review>> | null;
  readonly utterances: Readonly<Record<string, string>> | null;
}

/** What entries are put together from, of the rows that they are made of: two queries, however many rows. */
export async function contextOf(db: Db, { forms, labels, reports, keys, statements }: Named): Promise<Context> {
  const { who, nameOf } = await whoIs(db, forms, labels);
  const found = (await maybeRow(
    db,
    sql<Found>`
    select
      (select json_object_agg(report, carrier) from likeness where report = any(${distinct(reports)})) as carriers,
      (select json_object_agg(key, body) from review where key = any(${distinct(keys)})) as reviews,
      (select json_object_agg(statement, utterance) from statement
        where statement = any(${distinct(statements)})) as utterances`,
  )) as Found;
  return {
    who,
    nameOf,
    carrierOf: (report) => found.carriers?.[report] ?? report,
    reviewOf: (key) => found.reviews?.[key],
    statementOf: (key) => found.utterances?.[key] ?? key,
  };
}

/** Who forms are and which issues labels are, by the record's ids. */
export async function whoIs(
  db: Db,
  forms: readonly (string | null)[],
  labels: readonly string[],
): Promise<Pick<Context, "who" | "nameOf">> {
  const meant = await whoAre(db, distinct(forms));
  const found = labels.length
    ? await maybeRow(
        db,
        sql<{ issues: Readonly<Record<string, string>> | null }>`
    select json_object_agg(label, i.id) as issues from label join issue i using (issue)
      where label = any(${distinct(labels)})`,
      )
    : null;
  const names = new Map(
    [...meant.values()].flatMap(
      (one) =>
        [
          [one.id, one.name],
          [one.party_id, one.party_name],
        ] as const,
    ),
  );
  return {
    who: {
      actor: (form) => meant.get(form)?.id ?? form,
      party: (form) => meant.get(form)?.party_id ?? form,
      issue: (label) => found?.issues?.[label] ?? label,
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}

export const namedByStatements = (rows: readonly StatementRow[]): Named => ({
  forms: rows.map(({ speaker }) => speaker),
  labels: rows.flatMap(({ about }) => about),
  reports: rows.map(({ report }) => report),
  keys: rows.map(({ statement }) => statement),
  statements: rows.map(({ within }) => within),
});

export const namedByMeetings = (rows: readonly MeetingRow[], absent: readonly { actor: string }[]): Named => ({
  forms: [
    ...rows.flatMap(({ participants, host, chair }) => [...participants, host, chair]),
    ...absent.map(({ actor }) => actor),
  ],
  labels: [],
  reports: rows.map(({ report }) => report),
  keys: rows.map(({ meeting }) => meeting),
  statements: rows.map(({ according }) => according),
});

export const namedByPositions = (rows: readonly PositionRow[]): Named => ({
  forms: rows.flatMap(({ actor, claimedBy, beneficiary }) => [actor, claimedBy, beneficiary]),
  labels: rows.map(({ issue }) => issue),
  reports: rows.map(({ report }) => report),
  keys: rows.map(({ position }) => position),
  statements: rows.map(({ statement }) => statement),
});

const distinct = (words: readonly (string | null)[]): string[] => [...new Set(words)].filter((word) => word !== null);
