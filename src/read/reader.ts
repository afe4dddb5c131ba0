import type { Document } from "../document/document.js";
import type { Reading } from "./reading.js";

/** How a reading is made; each may be left out. */
export interface ReadOptions {
  /** Leave out statements whose confidence is lower. Default 0. */
  minConfidence?: number;
  /** Read the text as this language whatever it looks like. Only "en" can be read so far. */
  language?: string;
}

/** Reads reports. Holds the models; use one for many reports. */
export interface Reader {
  read(doc: Document, options?: ReadOptions): Promise<Reading>;
}
