import { join } from "node:path";
import { restore as restoreInto } from "../../store/restore.js";
import { counted } from "../counted.js";
import { harmless } from "../harmless.js";
import { write } from "../output.js";
import { STORE_FOLDER } from "../dossier/place.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { type Steps, steps } from "./steps.js";

/** Writes all that is kept into one file. */
export const backup = (path: string, flags: StoreFlags): Promise<void> =>
  run("backup", () =>
    withDossier(flags, async ({ store }) => {
      await inSteps("rows", ({ watched }) => store.backup(path, watched));
      await write(`Wrote ${harmless(path)}.\n`);
    }),
  );

/** Makes a store of a backup: in the current folder, or where the flags say. */
export const restore = (path: string, flags: StoreFlags): Promise<void> =>
  run("restore", async () => {
    const where = flags.store ?? (process.env.RAPPORTEUR_STORE || join(process.cwd(), STORE_FOLDER));
    await inSteps("rows", ({ watched }) => restoreInto(path, where, watched));
    await write(`Restored ${harmless(path)}.\n`);
  });

/** Looks whether all that is kept holds together; 1 where it doesn't. */
export const check = (flags: StoreFlags): Promise<void> =>
  run("check", () =>
    withDossier(flags, async ({ store }) => {
      const { reports, spans, faults } = await inSteps("reports", ({ watched }) => store.check(watched));
      for (const { where, what } of faults) await write(`${harmless(where)}: ${harmless(what)}\n`);
      const verdict = faults.length === 0 ? "all holds together" : counted(faults.length, "fault");
      await write(`${counted(reports, "report")}, ${counted(spans, "passage")}: ${verdict}.\n`);
      if (faults.length > 0) process.exitCode = 1;
    }),
  );

async function inSteps<T>(what: string, work: (steps: Steps) => Promise<T>): Promise<T> {
  const progress = await steps(what);
  try {
    return await work(progress);
  } finally {
    progress.done();
  }
}
