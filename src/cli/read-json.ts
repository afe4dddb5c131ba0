import { RapporteurError } from "../gather/error.js";
import { complain } from "./complain.js";
import { harmlessJson } from "./harmless.js";
import { endWell, write } from "./output.js";
import type { Task } from "./task.js";
import { type Read, readings } from "./readings.js";

/** Prints the reading of exactly one report. */
export async function readJson(task: Task): Promise<void> {
  endWell();
  const read = await onlyOne(task);
  if (!("error" in read)) return write(`${harmlessJson(read.reading, 2)}\n`);
  complain(read.where, read.error);
  process.exitCode = 1;
}

async function onlyOne(task: Task): Promise<Read> {
  let first: Read | null = null;
  for await (const read of readings(task, "text")) {
    if (first) throw new RapporteurError("RAP-E-MANY", "--json prints one report's reading, and there are several.");
    first = read;
  }
  if (!first) throw new RapporteurError("RAP-E-EMPTY", "There is no report in it.");
  return first;
}
