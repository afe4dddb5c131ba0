/** A table with an entry a line, in which an indented line goes on from the one before: each entry on one line. */
export const unfolded = (table: string): string => table.replaceAll("\n  ", " ");
