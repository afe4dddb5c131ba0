import { loadReader, type Reading } from "../../../src/index.js";
import { docOf } from "../reading.js";

const reader = await loadReader();

/** A report of Friday, 14 March 2031, read whole. */
export const readWhole = (text: string, publishedAt: string | null = "2031-03-14"): Promise<Reading> => reader.read({ ...docOf(text), publishedAt });
