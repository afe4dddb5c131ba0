import { setImmediate } from "node:timers/promises";
import type { Document } from "../document/document.js";
import { asRapporteurError, RapporteurError } from "../gather/error.js";
import { gather, type Form } from "../gather/gather.js";
import type { Failure, Found } from "../gather/gathered.js";
import { checkLanguage } from "../gather/language.js";
import { type Model, ModelMissing, type Reader, type ReadOptions } from "../read/reader.js";
import type { Reading } from "../read/reading.js";
import type { Task } from "./task.js";

/** A report with its reading, or what stands in its place. */
export type Read = { readonly doc: Document; readonly reading: Reading } | Failure;

/** The readings of a task's reports, in order, one held at a time. The models are loaded at the first report. */
export async function* readings({ paths, facts, options, model }: Task, form: Form, onBytes?: (bytes: number) => void): AsyncGenerator<Read> {
  let reader: Reader | null = null;
  for await (const gathered of gather(paths, { facts, form, onBytes })) {
    if (!("doc" in gathered)) yield gathered;
    else yield await readOne((reader ??= await loadReader(model)), gathered, options);
    await setImmediate(); // lets Ctrl-C in
  }
}

/** The model asked for; without one the full model, and a word on standard error where only the light one can run. */
export async function loadReader(model: Model | undefined): Promise<Reader> {
  const { loadReader } = await import("../read/read.js");
  try {
    const reader = await loadReader({ model });
    if (!model && reader.model === "light") process.stderr.write("rapporteur: reading with the light model: onnxruntime-node isn't installed, or doesn't run here. The full one finds more; with --model light this isn't said.\n");
    return reader;
  } catch (error) {
    if (error instanceof ModelMissing) throw new RapporteurError("RAP-E-MODEL", error.message);
    throw error;
  }
}

async function readOne(reader: Reader, { doc, where }: Found, options: Task["options"]): Promise<Read> {
  try {
    return { doc, reading: await checkedReading(reader, doc, options) };
  } catch (error) {
    return { id: doc.id, where, error: asRapporteurError(error) };
  }
}

/** A report's reading; refused where the report isn't in a language that can be read, unless somebody said that it is. */
export async function checkedReading(reader: Reader, doc: Document, options: ReadOptions): Promise<Reading> {
  if (options.language === undefined) await checkLanguage(doc.text);
  return reader.read(doc, options);
}
