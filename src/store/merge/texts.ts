import type { ReportRow } from "../../record/rows.js";
import { sameTexts } from "../../record/texts.js";
import type { Db } from "../db.js";
import type { Rows } from "../put.js";
import { type Connecting, connect } from "./connected.js";

/** Reports that carry the same text: each names the earliest of them, its carrier. */
const TEXTS: Connecting<ReportRow> = {
  table: "likeness", key: "report", whole: "carrier",
  keyOf: ({ id }) => id,
  bucketsOf: ({ buckets }) => buckets,
  wholesOf: sameTexts,
};

/** Which reports carry the text of a new one. `moved`: reports whose carrier is another one now. */
export async function mergeText(db: Db, row: ReportRow, gone: readonly string[]): Promise<{ rows: Rows; carrier: string; moved: readonly string[] }> {
  const { wholeOf, moved } = await connect(db, TEXTS, [row], gone);
  const carrier = wholeOf.get(row.id) ?? row.id;
  return { rows: { likeness: [{ report: row.id, carrier, buckets: row.buckets, body: row }] }, carrier, moved };
}
