import { setImmediate } from "node:timers/promises";
import type { Document } from "../document/document.js";
import { asRapporteurError } from "../gather/error.js";
import { gather, type Form } from "../gather/gather.js";
import type { Failure, Found } from "../gather/gathered.js";
import type { Reader } from "../read/reader.js";
import type { Reading } from "../read/reading.js";
import { checkedReading, loadReader } from "../work/reading.js";
import type { Task } from "./task.js";

/** A report, with what its text tells of it, and its reading; or what stands in its place. */
export type Read = { readonly doc: Document; readonly reading: Reading } | Failure;

/** The readings of a task's reports, in order, one held at a time. The models are loaded at the first report. */
export async function* readings(
  { paths, facts, options, model }: Task,
  form: Form,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Read> {
  let reader: Reader | null = null;
  for await (const gathered of gather(paths, { facts, form, onBytes })) {
    if (!("doc" in gathered)) yield gathered;
    else yield await readOne((reader ??= await loadReader(model)), gathered, options);
    await setImmediate(); // lets Ctrl-C in
  }
}

async function readOne(reader: Reader, { doc, where }: Found, options: Task["options"]): Promise<Read> {
  try {
    const reading = await checkedReading(reader, doc, options);
    const { publishedAt, title, outlet } = reading.report;
    return { doc: { ...doc, publishedAt, title, outlet }, reading };
  } catch (error) {
    return { id: doc.id, where, error: asRapporteurError(error) };
  }
}
