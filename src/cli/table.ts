import { columnsOf } from "./columns.js";
import { dotted, entry, type Setting } from "./entry.js";
import { DIM } from "./style.js";
import { type Piece, wrap } from "./wrap.js";

/** A row of a table: an id, a cell for each column, and lines that stand under it. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Piece[];
  readonly notes: readonly (readonly Piece[])[];
}

/** The lines of a table: of its header, and of each row. */
export interface Lines {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const GAP = "  ";
/** No column but the last is wider. */
const MOST = 24;
/** The last column isn't narrower, if it has that much to say. */
const LEAST = 16;

/**
 * Rows in columns. Where there is no room, the last cell goes under its row; where there still is none, rows are text.
 */
export function table(header: readonly string[], rows: readonly Row[], setting: Setting): Lines {
  const ids = widest(rows.map(({ id }) => id));
  const widths = widthsOf(header, rows, ids, setting);
  if (widths)
    return {
      header: [headerOf(header, widths, ids, setting)],
      rows: rows.map((row) => inColumns(row, widths, ids, setting)),
    };
  const [fewer, shorter] = [header.slice(0, -1), rows.map(lastCellUnder)];
  if (fewer.length > 1 && widthsOf(fewer, shorter, ids, setting)) return table(fewer, shorter, setting);
  return { header: [], rows: rows.map(({ id, cells, notes }) => entry(id, [dotted(cells), ...notes], setting)) };
}

const lastCellUnder = ({ id, cells, notes }: Row): Row => ({
  id,
  cells: cells.slice(0, -1),
  notes: [cells.slice(-1), ...notes],
});

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
const indentOf = (ids: number): string => " ".repeat(2 + ids + 1);

/** How wide each column is, the last one taking what is left; null when that is too little. */
function widthsOf(header: readonly string[], rows: readonly Row[], ids: number, { width }: Setting): number[] | null {
  const natural = header.map((title, i) => widest([title, ...rows.map(({ cells }) => cells[i].text)]));
  const first = natural.slice(0, -1).map((columns) => Math.min(MOST, columns));
  const last = width - indentOf(ids).length - first.reduce((sum, columns) => sum + columns + GAP.length, 0);
  return last >= Math.min(LEAST, natural[natural.length - 1]) ? [...first, last] : null;
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnsOf(text)));

const headerOf = (header: readonly string[], widths: readonly number[], ids: number, { paint }: Setting): string =>
  indentOf(ids) +
  paint(
    header
      .map((title, i) => pad(title, widths[i]))
      .join(GAP)
      .trimEnd(),
    DIM,
  );

/** Cells side by side, each wrapped in its column. */
function inColumns(
  { id, cells, notes }: Row,
  widths: readonly number[],
  ids: number,
  { width, paint }: Setting,
): string[] {
  const columns = cells.map((cell, i) => wrap([cell], widths[i], (text) => text));
  const set = (text: string, i: number): string =>
    paint(text, cells[i].style) + (i < columns.length - 1 ? pad("", widths[i] - columnsOf(text)) : "");
  const lines = Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_, k) => {
    const label = k === 0 ? `  ${paint(pad(id, ids), DIM)} ` : indentOf(ids);
    return (label + columns.map((column, i) => set(column[k] ?? "", i)).join(GAP)).trimEnd();
  });
  return [...lines, ...notes.flatMap((note) => wrap(note, width, paint, `${indentOf(ids)}  `))];
}
