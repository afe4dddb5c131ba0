import { RapporteurError } from "../gather/error.js";
import { complain } from "./complain.js";
import type { DocumentFormat } from "./format-names.js";
import { WRITERS } from "./formats.js";
import { endWell, write } from "./output.js";
import type { Task } from "./task.js";
import { type Read, readings } from "./readings.js";

/** Prints the reading of exactly one report. */
export async function readOne(task: Task, format: DocumentFormat): Promise<void> {
  endWell();
  const read = await onlyOne(task, format);
  if (!("error" in read)) return write(WRITERS[format].write(read.doc, read.reading)[0].content);
  complain(read.where, read.error);
  process.exitCode = 1;
}

async function onlyOne(task: Task, format: DocumentFormat): Promise<Read> {
  let first: Read | null = null;
  for await (const read of readings(task, "text")) {
    if (first)
      throw new RapporteurError(
        "RAP-E-MANY",
        `${format === "json" ? "--json" : `--format ${format}`} prints one report's reading, and there are several.`,
      );
    first = read;
  }
  if (!first) throw new RapporteurError("RAP-E-EMPTY", "There is no report in it.");
  return first;
}
