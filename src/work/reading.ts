import type { Document } from "../document/document.js";
import { RapporteurError } from "../gather/error.js";
import { checkLanguage } from "../gather/language.js";
import { type Model, ModelMissing, type Reader, type ReadOptions } from "../read/reader.js";
import type { Reading } from "../read/reading.js";
import { howToHaveFull } from "./full-model.js";

/** The model asked for; without one the full model, and a word on standard error where only the light one can run. */
export async function loadReader(model: Model | undefined): Promise<Reader> {
  const { loadReader } = await import("../read/read.js");
  try {
    const reader = await loadReader({ model });
    if (!model && reader.model === "light") process.stderr.write(LIGHT(howToHaveFull()));
    return reader;
  } catch (error) {
    if (error instanceof ModelMissing)
      throw new RapporteurError(
        "RAP-E-MODEL",
        error.message,
        `Have the full model (${howToHaveFull()}), or read with --model light.`,
      );
    throw error;
  }
}

const LIGHT = (how: string): string =>
  `rapporteur: reading with the light model; the full one finds more: ${how} (with --model light this isn't said)\n`;

/**
 * A report's reading; refused where the report isn't in a language that can be read, unless somebody said that it is.
 */
export async function checkedReading(reader: Reader, doc: Document, options: ReadOptions): Promise<Reading> {
  if (options.language === undefined) await checkLanguage(doc.text);
  return reader.read(doc, options);
}
