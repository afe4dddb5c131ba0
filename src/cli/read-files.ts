import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asRapporteurError, RapporteurError } from "../gather/error.js";
import { complain } from "./complain.js";
import { fileNameOf } from "./file-name.js";
import type { DocumentFormat } from "./format-names.js";
import { WRITERS, type Written } from "./formats.js";
import { endWell } from "./output.js";
import { failures } from "./progress.js";
import type { Task } from "./task.js";
import { type Read, readings } from "./readings.js";
import { counted } from "./counted.js";

/** Writes each report's reading into a folder, in files named for its id. */
export async function readFiles(task: Task, format: DocumentFormat, folder: string): Promise<void> {
  endWell();
  const { besides } = WRITERS[format];
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw notWritten(folder, error);
  });
  for (const file of besides) if (!(await isThere(join(folder, file.name)))) await writeNew(folder, file);
  let [done, failed] = [0, 0];
  for await (const read of readings(task, "text")) {
    if (await written(read, format, folder)) done++;
    else failed++;
  }
  process.stderr.write(`${counted(done, "report")} written to ${folder}${failures(failed)}.\n`);
  if (failed) process.exitCode = 1;
}

/** Whether a report was read and its files are there. */
async function written(read: Read, format: DocumentFormat, folder: string): Promise<boolean> {
  try {
    if ("error" in read) throw read.error;
    const files = WRITERS[format]
      .write(read.doc, read.reading)
      .map(({ name, content }) => ({ name: fileNameOf(read.doc.id) + name, content }));
    const missing = await filesMissing(folder, files);
    for (const file of missing) await writeNew(folder, file);
    return true;
  } catch (error) {
    const known = asRapporteurError(error);
    if (known.code === "RAP-E-NOT-WRITTEN") throw known;
    complain("error" in read ? read.where : read.doc.id, known);
    return false;
  }
}

/**
 * The files that aren't there yet. Throws when one is there that holds something else: somebody may have corrected it.
 */
async function filesMissing(folder: string, files: readonly Written[]): Promise<Written[]> {
  const there = await Promise.all(files.map(({ name }) => contentOf(join(folder, name))));
  const other = files.find(({ content }, i) => there[i] !== null && there[i] !== content);
  if (other) throw new RapporteurError("RAP-E-THERE", `There is already another ${join(folder, other.name)}.`);
  return files.filter((_, i) => there[i] === null);
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw notWritten(path, error);
  });
}

const isThere = async (path: string): Promise<boolean> => (await contentOf(path)) !== null;

const writeNew = (folder: string, { name, content }: Written): Promise<void> =>
  writeFile(join(folder, name), content, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw notWritten(join(folder, name), error);
  });

const notWritten = (path: string, { code, message }: NodeJS.ErrnoException): RapporteurError =>
  new RapporteurError("RAP-E-NOT-WRITTEN", `${path} can't be written (${code ?? message}).`);
