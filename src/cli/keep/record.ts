import { write } from "../output.js";
import { harmlessJson } from "../harmless.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";

/** Prints the whole record as JSON. */
export const record = (flags: StoreFlags): Promise<void> =>
  run("record", () => withDossier(flags, async ({ store }) => write(`${harmlessJson(await store.record(), 1)}\n`)));
