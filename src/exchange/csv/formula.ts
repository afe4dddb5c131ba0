/**
 * A cell that a spreadsheet would run as a formula: it begins with one of these, in wide forms too, or is such a cell
 * made harmless.
 */
const RUN = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Text as a cell that no spreadsheet runs: "=1+1" → "'=1+1". */
export const harmlessCell = (text: string): string => (RUN.test(text) ? `'${text}` : text);

/** The text that a harmless cell was made of. */
export const plainCell = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);
