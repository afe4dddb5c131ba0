import type { Document } from "../document/document.js";
import type { Dossier } from "../document/dossier.js";
import type { Reading } from "./reading.js";

/** How a reading is made; each may be left out. */
export interface ReadOptions {
  /**
   * Leave out statements, meetings, positions and discrepancies whose confidence is lower, and what rests on them.
   * Default 0.
   */
  minConfidence?: number;
  /** Read the text as this language whatever it looks like. Only "en" can be read so far. */
  language?: string;
  /** What is known of the negotiation: its cast and its issues are used, and extended by what the report says. */
  dossier?: Dossier;
}

/**
 * *full*, a network: finds more, and wants onnxruntime (onnxruntime-node in Node, onnxruntime-web in a browser);
 * *light*: runs anywhere.
 */
export type Model = "full" | "light";

/** How a reader is made. */
export interface LoadOptions {
  /** Which model finds the statements. Default: the full one where it can run, else the light one. */
  model?: Model;
}

/** Reads reports. Holds the models; use one for many reports. */
export interface Reader {
  /** The model that finds the statements. */
  readonly model: Model;
  read(doc: Document, options?: ReadOptions): Promise<Reading>;
}

/** The full model was asked for where onnxruntime isn't installed or can't run. */
export class ModelMissing extends Error {
  override readonly name = "ModelMissing";
  constructor() {
    super("The full model can't run here: it wants onnxruntime-node (in a browser onnxruntime-web).");
  }
}
