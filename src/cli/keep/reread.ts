import type { Reading } from "../../read/reading.js";
import type { Model, Reader } from "../../read/reader.js";
import { counted } from "../counted.js";
import { harmless } from "../harmless.js";
import { write } from "../output.js";
import { startProgress } from "../progress.js";
import { checkedReading, loadReader } from "../../work/reading.js";
import { version } from "../../version.js";
import { type Opened, type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { stopping } from "../dossier/stopping.js";
import { changesBetween } from "./changes.js";
import { reportIds } from "./report-ids.js";

export interface RereadFlags extends StoreFlags {
  readonly dryRun?: true;
  readonly model?: Model;
}

/**
 * Reads every report again, with this version and today's dossier file, and says what changes. What people decided
 * stays.
 */
export const reread = (flags: RereadFlags): Promise<void> =>
  run("reread", () =>
    withDossier(flags, async (opened) => {
      const [stop, reader, progress] = [stopping(), await loadReader(flags.model), await startProgress(null)];
      let [done, changed] = [0, 0];
      for await (const id of reportIds(opened.store)) {
        if (await again(id, opened, reader, flags)) changed++;
        progress.update(++done, 0, 0);
        if (stop.signal.aborted) break;
      }
      progress.stop();
      stop.done();
      const became = flags.dryRun ? "would change; nothing was kept" : "changed";
      await write(`${counted(done, "report")} read again, ${changed} ${became}.\n`);
      if (stop.signal.aborted) process.exitCode = stop.status;
    }),
  );

async function again(
  id: string,
  { store, dossier }: Opened,
  reader: Reader,
  { dryRun }: RereadFlags,
): Promise<boolean> {
  const [doc, before] = [await store.toRead(id), await store.reading(id)];
  if (doc === null) return false;
  const reading: Reading = await checkedReading(reader, doc, { language: "en", dossier: dossier ?? undefined });
  const changes = before === null ? ["it had no reading"] : changesBetween(doc.text, before.reading, reading);
  if (changes.length > 0)
    await write(`${harmless(id)}\n${changes.map((change) => `  ${harmless(change)}\n`).join("")}`);
  // Also where the reading is the same: who is who and what is one issue may follow from a dossier file that has
  // changed.
  if (!dryRun)
    await store.reread(id, reading, { model: reader.model, program: version(), at: new Date().toISOString() });
  return changes.length > 0;
}
