import type { StatementRow } from "../../record/rows.js";
import { compareStatements, groupsOf } from "../../record/utterances.js";
import type { Db } from "../db.js";
import type { Rows } from "../put.js";
import type { Brought } from "./brought.js";
import { type Connecting, connect } from "./connected.js";
import { dayOf } from "./days.js";

/** Statements that are one utterance: each names the earliest of them. */
export const UTTERANCES: Connecting<StatementRow> = {
  table: "statement",
  key: "statement",
  whole: "utterance",
  keyOf: ({ statement }) => statement,
  bucketsOf: ({ buckets }) => buckets,
  wholesOf: groupsOf,
  compare: compareStatements,
};

export async function mergeStatements(
  db: Db,
  { statements, outletOf }: Brought,
  gone: readonly string[],
): Promise<Rows> {
  const { wholeOf } = await connect(db, UTTERANCES, statements, gone);
  return {
    statement: statements.map((row) => ({
      statement: row.statement,
      report: row.report,
      day: dayOf(row.on, row.day),
      outlet: outletOf(row.report),
      speaker: row.speaker,
      act: row.act,
      about: row.about,
      utterance: wholeOf.get(row.statement) ?? row.statement,
      buckets: row.buckets,
      text: row.content.map(({ text }) => text).join("\n"),
      body: row,
    })),
  };
}
