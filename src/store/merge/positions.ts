import { sql } from "kysely";
import { lastDay } from "../../record/days.js";
import { type Db, rows } from "../db.js";
import type { Rows } from "../put.js";
import type { Brought } from "./brought.js";
import { dayOf } from "./days.js";
import type { Meant } from "./who.js";

/** Positions as rows: each in the line of whose voice it is and of its issue. */
export async function positionRows(
  db: Db,
  { positions, discrepancies, outletOf }: Brought,
  who: ReadonlyMap<string, Meant>,
): Promise<Rows> {
  const topics = await topicsOf(
    db,
    positions.map(({ issue }) => issue),
  );
  return {
    position: positions.map((row) => ({
      position: row.position,
      report: row.report,
      day: dayOf(row.on, row.day),
      outlet: outletOf(row.report),
      actor: row.actor,
      label: row.issue,
      holder: who.get(row.actor)?.party ?? null,
      topic: topics.get(row.issue) ?? null,
      due: lastDay(row.deadline?.value ?? null),
      body: row,
    })),
    discrepancy_row: discrepancies.map((row) => ({
      discrepancy: row.discrepancy,
      report: row.report,
      position: row.between[0],
      body: row,
    })),
  };
}

async function topicsOf(db: Db, labels: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!labels.length) return new Map();
  const found = await rows(
    db,
    sql<{ label: string; issue: string }>`select label, issue from label where label = any(${[...labels]})`,
  );
  return new Map(found.map(({ label, issue }) => [label, issue]));
}
