import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { RapporteurError } from "../../gather/error.js";
import { exported } from "../../exchange/export.js";
import type { ExchangeFile } from "../../exchange/exchange-file.js";
import type { ExchangeFormat } from "../../exchange/formats.js";
import { counted } from "../counted.js";
import { fileNameOf } from "../file-name.js";
import { harmless } from "../harmless.js";
import { write } from "../output.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";

export interface ExportFlags extends StoreFlags {
  readonly format?: ExchangeFormat;
  /** Where corrections go; true: they are printed. */
  readonly corrections?: string | true;
}

/** Exports what the call asks for: the record, or corrections. */
export async function exportAsked(
  folder: string | undefined,
  { format, corrections, ...flags }: ExportFlags,
): Promise<void> {
  const isRecord = folder !== undefined && format !== undefined && corrections === undefined;
  if (isRecord) return exportRecord(folder, format, flags);
  if (folder === undefined && format === undefined && corrections !== undefined)
    return (await import("./corrections.js")).exportCorrections(corrections === true ? null : corrections, flags);
  return run("export", async () => {
    throw new RapporteurError(
      "RAP-E-OPTION",
      "What is to be exported can't be told.",
      "Name a folder and a --format for the record, or --corrections and a file.",
    );
  });
}

/** Writes the whole record into a folder, in a format of others. Files that are there already stay. */
const exportRecord = (folder: string, format: ExchangeFormat, flags: StoreFlags): Promise<void> =>
  run("export", () =>
    withDossier(flags, async ({ store }) => {
      await mkdir(folder, { recursive: true });
      let files = 0;
      for await (const file of exported(
        await store.record(),
        format,
        async (id) => (await store.report(id))?.doc.text ?? null,
      )) {
        await writeNew(join(folder, `${fileNameOf(file.stem)}${file.extension}`), file);
        files++;
      }
      await write(`${counted(files, "file")} written to ${harmless(folder)}.\n`);
    }),
  );

async function writeNew(path: string, { content }: ExchangeFile): Promise<void> {
  const file = await open(path, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new RapporteurError("RAP-E-THERE", `There is already ${path}.`);
    throw new RapporteurError("RAP-E-NOT-WRITTEN", `${path} can't be written (${error.code ?? error.message}).`);
  });
  try {
    for (const part of content) await file.write(typeof part === "string" ? Buffer.from(part) : part);
  } finally {
    await file.close();
  }
}
