import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { RapporteurError } from "./error.js";
import { isPassedOver } from "./form.js";
import { DEEPEST_FOLDER } from "./limits.js";
import { fromSystem } from "./open.js";

/** A file in a folder, by its path below that folder with "/" between, or why a folder in it can't be read. */
export interface Entry {
  readonly path: string;
  readonly error: RapporteurError | null;
}

/**
 * All files below a folder, by name; hidden ones and those that hold no report (pictures, styles) are passed over.
 * Links to folders aren't followed.
 */
export async function* filesBelow(folder: string, below = "", depth = 0): AsyncGenerator<Entry> {
  if (depth > DEEPEST_FOLDER)
    return yield {
      path: below,
      error: new RapporteurError("RAP-E-UNREADABLE", "Its folders lie too deep in each other."),
    };
  for (const entry of await entriesOf(join(folder, below))) {
    if (entry instanceof RapporteurError) {
      yield { path: below, error: entry };
      continue;
    }
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (isPassedOver(path)) continue;
    if (entry.isDirectory()) yield* filesBelow(folder, path, depth + 1);
    else if (await isFile(entry, join(folder, path))) yield { path, error: null };
  }
}

async function entriesOf(path: string): Promise<(Dirent | RapporteurError)[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return [fromSystem(error as NodeJS.ErrnoException)];
  }
}

/** A file, or a link to one: no folder, device or socket. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(path).catch(() => null))?.isFile() ?? true; // a link to nothing is told where it is opened
}
