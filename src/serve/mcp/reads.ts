import type { Document } from "../../document/document.js";
import type { ReadBy } from "../../work/reading-process.js";
import type { Dossier } from "../../document/dossier.js";
import type { Store } from "../../store/store.js";

/** Reads a text. */
export type Reads = (doc: Document) => Promise<ReadBy>;

/** What the tools work on. */
export interface Asked {
  readonly store: Store;
  readonly dossier: Dossier | null;
}
