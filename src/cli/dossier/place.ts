import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { RapporteurError } from "../../gather/error.js";
import { whereOf } from "../../store/where.js";

/** The folder of a dossier that its store lies in, and the file that a person writes. */
export const STORE_FOLDER = ".rapporteur";
export const DOSSIER_FILE = "dossier.yaml";

/** Where a dossier is. */
export interface Place {
  /** A folder, or `postgres://…`. */
  readonly store: string;
  /** The file that says what is known of the negotiation; null where there is none. */
  readonly file: string | null;
  /**
   * The dossier's own folder: what is below it stays below it when it is moved. Null where there is none, with a
   * database.
   */
  readonly folder: string | null;
}

/**
 * What `--store` or else RAPPORTEUR_STORE names, or the nearest dossier upward from a folder, as git finds its
 * repository.
 */
export function placeOf(asked: string | undefined, { from = process.cwd(), env = process.env } = {}): Place {
  const store = asked ?? (env.RAPPORTEUR_STORE || undefined);
  if (store !== undefined) {
    const file = nearest(from, DOSSIER_FILE);
    return {
      store,
      file,
      folder: file !== null ? dirname(file) : whereOf(store).kind === "embedded" ? dirname(resolve(from, store)) : null,
    };
  }
  const folder = nearest(from, STORE_FOLDER);
  if (folder === null)
    throw new RapporteurError("RAP-E-STORE-NONE", `There is no dossier in ${resolve(from)}, nor in a folder above it.`);
  const file = join(dirname(folder), DOSSIER_FILE);
  return { store: folder, file: existsSync(file) ? file : null, folder: dirname(folder) };
}

/** The nearest of that name, in a folder or above it. */
function nearest(from: string, name: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return null;
  }
}
