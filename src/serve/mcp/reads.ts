import type { Document } from "../../document/document.js";
import { RapporteurError } from "../../gather/error.js";
import type { Model } from "../../read/reader.js";
import { type ReadBy, ReadingThread } from "../../work/reading-thread.js";
import type { Desk } from "../desk.js";

/** Reads a text. */
export type Reads = (doc: Document) => Promise<ReadBy>;

/** A thread that reads; it is started at the first text, and anew after one that it has died of. */
export function readsOf({ dossier }: Desk, model?: Model): { readonly reads: Reads; end(): Promise<void> } {
  let thread: ReadingThread | null = null;
  const reads: Reads = async (doc) => {
    const reading = (thread ??= new ReadingThread({ model, dossier }));
    try {
      return await reading.read(doc, undefined);
    } catch (error) {
      if (!(error instanceof RapporteurError) && thread === reading) thread = null;
      throw error;
    }
  };
  return { reads, end: async () => thread?.end() };
}
