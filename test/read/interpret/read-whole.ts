import { loadReader, type Reading, type ReadOptions } from "../../../src/index.js";
import { docOf } from "../reading.js";

const reader = await loadReader();

/** A report of Friday, 14 March 2031, read whole. */
export const readWhole = (
  text: string,
  publishedAt: string | null = "2031-03-14",
  dossier?: ReadOptions["dossier"],
): Promise<Reading> => reader.read({ ...docOf(text), publishedAt }, { dossier });
