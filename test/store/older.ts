import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** Tables that came later, and lines in which something has changed, which an older program kept for other reasons. */
const LATER = [
  "change",
  "line_point",
  "line_count",
  "stale_line",
  "entry_decision",
  "decision_about",
  "at_odds",
  "report_place",
];

/**
 * A backup as a program wrote it that knew only the first two changes of the tables. What later ones added to rows is
 * passed over when they are restored.
 */
export function asOlder(file: string, path: string): void {
  const [head, ...lines] = gunzipSync(readFileSync(file)).toString().trimEnd().split("\n");
  const { migrations, rows, ...own } = JSON.parse(head) as { migrations: string[]; rows: { [table: string]: number } };
  const kept = Object.fromEntries(Object.entries(rows).filter(([table]) => !LATER.includes(table)));
  const old = [
    JSON.stringify({ ...own, migrations: migrations.filter((name) => name < "0003"), rows: kept }),
    ...lines.slice(0, -1).filter((line) => !LATER.some((table) => line.startsWith(`{"${table}":`))),
    JSON.stringify({ end: Object.values(kept).reduce((sum, n) => sum + n, 0) }),
    "",
  ];
  writeFileSync(path, gzipSync(old.join("\n")));
}
