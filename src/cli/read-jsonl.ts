import { stat } from "node:fs/promises";
import { isAddress } from "../gather/fetch/is-address.js";
import { harmlessJson } from "./harmless.js";
import { endWell, write } from "./output.js";
import { failures, startProgress } from "./progress.js";
import type { Task } from "./task.js";
import { type Read, readings } from "./readings.js";
import { counted } from "./counted.js";

/** Prints a line for each report, in order: its reading, or its error. */
export async function readJsonl(task: Task): Promise<void> {
  const progress = await startProgress(await sizeOf(task.paths));
  endWell(() => progress.stop());
  let done = 0;
  let failed = 0;
  let bytes = 0;
  for await (const read of readings(task, "lines", (n) => (bytes += n))) {
    if ("error" in read) failed++;
    await write(`${harmlessJson(lineOf(read))}\n`);
    progress.update(++done, failed, bytes);
  }
  progress.stop();
  process.stderr.write(`${counted(done, "report")} done${failures(failed)}.\n`);
  if (failed) process.exitCode = 1;
}

function lineOf(read: Read): unknown {
  if (!("error" in read)) return read.reading;
  const { id, where, error } = read;
  return { id, error: { code: error.code, message: `${where}: ${error.message} ${error.remedy}` } };
}

/** How many bytes there are to read, or null when that can't be told (standard input, a folder, an address). */
async function sizeOf(paths: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(paths.map(async (path) => stat(path).then((entry) => (entry.isFile() ? entry.size : null), () => (path === "-" || isAddress(path) ? null : 0))));
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
