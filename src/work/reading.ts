import type { Document } from "../document/document.js";
import { RapporteurError } from "../gather/error.js";
import { checkLanguage } from "../gather/language.js";
import { type Model, ModelMissing, type Reader, type ReadOptions } from "../read/reader.js";
import type { Reading } from "../read/reading.js";

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

/** A report's reading; refused where the report isn't in a language that can be read, unless somebody said that it is. */
export async function checkedReading(reader: Reader, doc: Document, options: ReadOptions): Promise<Reading> {
  if (options.language === undefined) await checkLanguage(doc.text);
  return reader.read(doc, options);
}
