import { setImmediate } from "node:timers/promises";
import { asRapporteurError } from "../../gather/error.js";
import type { Failure, Found, Gathered } from "../../gather/gathered.js";
import type { Model, Reader } from "../../read/reader.js";
import type { Added } from "../../store/add.js";
import { checkedReading, loadReader } from "../readings.js";
import { version } from "../version.js";
import type { Opened } from "./open.js";

/** A report that went into the record, or what stands in its place. */
export type Recorded = (Added & { readonly where: string }) | Failure;

export interface RecordOptions {
  readonly model?: Model;
  readonly language?: "en";
  /** Ends after the report that is under way. */
  readonly signal: AbortSignal;
}

/** Reads reports into a store, one after the other. Those that it holds already aren't read again; the model is loaded at the first that is new. */
export async function* recorded(reports: AsyncIterable<Gathered>, { store, dossier }: Pick<Opened, "store" | "dossier">, { model, language, signal }: RecordOptions): AsyncGenerator<Recorded> {
  let reader: Promise<Reader> | null = null;
  for await (const gathered of reports) {
    if (!("doc" in gathered)) yield gathered;
    else yield await record(gathered, () => (reader ??= loadReader(model)));
    await setImmediate(); // lets Ctrl-C in
    if (signal.aborted) return;
  }

  async function record({ doc, where, origin: { bytes, type, at } }: Found, load: () => Promise<Reader>): Promise<Recorded> {
    try {
      const gathered = { bytes, mediaType: type, from: where, at };
      const known = await store.known(doc, gathered);
      if (known) return { ...known, where };
      const reader = await load();
      const reading = await checkedReading(reader, doc, { language, dossier: dossier ?? undefined });
      return { ...(await store.add(doc, gathered, reading, { model: reader.model, program: version(), at: new Date().toISOString() })), where };
    } catch (error) {
      return { id: doc.id, where, error: asRapporteurError(error) };
    }
  }
}
