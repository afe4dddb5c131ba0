import { parse } from "csv-parse/sync";
import { plainCell } from "./formula.js";

/** The rows of a CSV by the names in its first line, cells as they were before they were made harmless. */
export function readCsv(text: string, separator: string): { readonly [column: string]: string }[] {
  const rows: unknown = parse(text, {
    bom: true,
    columns: true,
    delimiter: separator,
    skip_empty_lines: true,
    relax_column_count: false,
  });
  return (rows as { [column: string]: string }[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])),
  );
}
