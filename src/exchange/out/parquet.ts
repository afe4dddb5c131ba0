import { type BasicType, parquetWriteBuffer } from "hyparquet-writer";
import type { ExchangeFile } from "../exchange-file.js";
import type { Look } from "../look.js";
import type { Cell, Column, Table } from "../tables/table.js";
import { tablesOf } from "../tables/tables.js";

const TYPES: { readonly [type in Column<never>["type"]]: BasicType } = {
  text: "STRING",
  integer: "INT32",
  real: "DOUBLE",
};

/** A .parquet for each list. */
export const parquetOf = (look: Look): ExchangeFile[] =>
  tablesOf(look).map((table) => ({ stem: table.name, extension: ".parquet", content: bytesOf(table) }));

function* bytesOf(table: Table): Generator<Uint8Array> {
  const columns: Cell[][] = table.columns.map(() => []);
  for (const row of table.rows()) for (const [i, cell] of row.entries()) columns[i].push(cell);
  const columnData = table.columns.map(({ name, type }, i) => ({
    name,
    type: TYPES[type],
    data: columns[i],
    nullable: true,
  }));
  yield new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "Rapporteur" }));
}
