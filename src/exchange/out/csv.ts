import { csvLine } from "../csv/write.js";
import type { ExchangeFile } from "../exchange-file.js";
import type { Look } from "../look.js";
import type { Table } from "../tables/table.js";
import { tablesOf } from "../tables/tables.js";

/** A .csv for each list. */
export const csvOf = (look: Look): ExchangeFile[] =>
  tablesOf(look).map((table) => ({ stem: table.name, extension: ".csv", content: linesOf(table) }));

function* linesOf(table: Table): Generator<string> {
  yield csvLine(table.columns.map(({ name }) => name));
  for (const row of table.rows()) yield csvLine(row);
}
