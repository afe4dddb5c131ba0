import type { Look } from "../look.js";

export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly type: "text" | "integer" | "real";
  of(row: Row, look: Look): Cell;
}

/** A list of a record as rows and columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: "text" | "integer" | "real" }[];
  rows(): Iterable<Cell[]>;
}

export const table = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: () => Iterable<Row>,
  look: Look,
): Table => ({
  name,
  columns,
  *rows() {
    for (const row of rows()) yield columns.map((column) => column.of(row, look));
  },
});

export const text = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "text", of });
export const integer = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "integer", of });
export const real = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "real", of });

/** Several values in one cell. */
export const listed = (values: readonly string[]): string => values.join("; ");
