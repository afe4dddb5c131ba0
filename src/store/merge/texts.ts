import { tied } from "../../record/groups.js";
import { compareText } from "../../record/order.js";
import type { ReportRow } from "../../record/rows.js";
import { isSameText } from "../../record/texts.js";
import type { Db } from "../db.js";
import type { Rows } from "../put.js";
import { type Connecting, connect } from "./connected.js";

/** Reports that carry the same text: each names the earliest of them, its carrier. */
const TEXTS: Connecting<ReportRow> = {
  table: "likeness",
  key: "report",
  whole: "carrier",
  keyOf: ({ id }) => id,
  bucketsOf: ({ buckets }) => buckets,
  wholesOf: (reports, known) => tied(reports, ({ buckets }) => buckets, isSameText, known),
  compare: (a, b) => compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") || compareText(a.id, b.id),
};

/** Which reports carry the texts of new ones. `moved`: reports whose carrier is another one now. */
export async function mergeTexts(
  db: Db,
  reports: readonly ReportRow[],
  gone: readonly string[],
): Promise<{ rows: Rows; moved: readonly string[] }> {
  const { wholeOf, moved } = await connect(db, TEXTS, reports, gone);
  return {
    rows: {
      likeness: reports.map((row) => ({
        report: row.id,
        carrier: wholeOf.get(row.id) ?? row.id,
        buckets: row.buckets,
        body: row,
      })),
    },
    moved,
  };
}
