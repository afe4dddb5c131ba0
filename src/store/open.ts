import { existsSync } from "node:fs";
import { join } from "node:path";
import { RapporteurError } from "../gather/error.js";
import type { Db } from "./db.js";
import { openEmbedded } from "./embedded.js";
import type { KnownDossier } from "./merge/merge.js";
import { migrate } from "./migrate.js";
import { openServed } from "./served.js";
import { type OwnStore, storeOf } from "./store.js";
import { tend } from "./tend.js";
import { type Where, whereOf } from "./where.js";

/** How a store is opened. */
export interface OpenOptions {
  /** Make a folder's store where there is none. Default true; false: refuse. */
  readonly create?: boolean;
  /** Cast and issues that are known beforehand: the dossier file's. */
  readonly dossier?: KnownDossier;
}

const NO_DOSSIER: KnownDossier = { cast: [], issues: [] };

/**
 * Opens a store: a folder's, which is then held by this process, or a database's (`postgres://…`), which many may use.
 * Its tables are brought to what this program knows. Close it: the folder is free for others only then.
 */
export async function openStore(
  where: string,
  { create = true, dossier = NO_DOSSIER }: OpenOptions = {},
): Promise<OwnStore> {
  const { db, close } = await openDatabase(whereOf(where), create);
  try {
    await migrate(db);
    await tend(db);
    return storeOf(db, dossier, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** The database of a store, as it is: not migrated. */
export function openDatabase(where: Where, create: boolean): Promise<{ db: Db; close: () => Promise<void> }> {
  if (where.kind === "served") return openServed(where.url);
  if (!create && !existsSync(join(where.folder, "data")))
    throw new RapporteurError("RAP-E-STORE-NONE", `There is no store in ${where.folder}.`);
  return openEmbedded(where.folder);
}
