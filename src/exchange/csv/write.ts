import type { Cell } from "../tables/table.js";
import { harmlessCell } from "./formula.js";

/** A line as RFC 4180 has it; text is made harmless. */
export const csvLine = (cells: readonly Cell[], separator = ","): string =>
  `${cells.map((cell) => written(cell, separator)).join(separator)}\r\n`;

function written(cell: Cell, separator: string): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = harmlessCell(cell);
  return text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
