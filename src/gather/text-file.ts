import { basename, extname } from "node:path";
import { decode } from "./decode.js";
import type { Gathered } from "./gathered.js";
import { checkText, MOST_BYTES } from "./limits.js";
import { open, readAll } from "./open.js";
import type { Facts } from "./report.js";

/** A file that is one report's text. Its id is the file's name without its ending. */
export async function gatherTextFile(path: string, where: string, facts: Facts): Promise<Gathered> {
  const text = await decode(await readAll(await open(path), MOST_BYTES));
  checkText(text);
  return { doc: { id: idOfFile(path), text, ...facts }, where };
}

export const idOfFile = (path: string): string => (path === "-" ? "standard-input" : basename(path, extname(path)));
