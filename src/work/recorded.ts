import { setImmediate } from "node:timers/promises";
import type { Document } from "../document/document.js";
import type { Dossier } from "../document/dossier.js";
import { asRapporteurError, type RapporteurError } from "../gather/error.js";
import type { Failure, Found, Gathered } from "../gather/gathered.js";
import type { Model } from "../read/reader.js";
import type { Added } from "../store/add.js";
import type { GatheredAs } from "../store/gathered.js";
import type { Store } from "../store/store.js";
import { version } from "../version.js";
import { type ReadBy, ReadingProcess } from "./reading-process.js";

/** A report that went into the record, or what stands in its place. */
export type Recorded = (Added & { readonly where: string }) | Failure;

/** What reports are read into, with what is known of the negotiation. */
export interface Recording {
  readonly store: Store;
  readonly dossier: Dossier | null;
  /** What reads them, and goes on living; without it a process of their own. */
  readonly reads?: Reads;
}

/** Reads reports one after the other. */
export interface Reads {
  read(doc: Document, language: "en" | undefined): Promise<ReadBy>;
}

export interface RecordOptions {
  readonly model?: Model;
  readonly language?: "en";
  /** Ends after the reports that are under way. */
  readonly signal: AbortSignal;
}

/** A report that is being read, with what was known before. */
interface Begun {
  readonly found: Found;
  readonly read: Promise<ReadBy | RapporteurError>;
}

/**
 * Reads reports into a store, in their order. Each is kept while the next one is read, in a process of its own; those that the store holds already aren't read again.
 */
export async function* recorded(reports: AsyncIterable<Gathered>, { store, dossier, reads }: Recording, { model, language, signal }: RecordOptions): AsyncGenerator<Recorded> {
  const own = reads ? null : new ReadingProcess({ model, dossier });
  const reading: Reads = reads ?? (own as Reads);
  try {
    let before: Begun | Recorded | null = null;
    for await (const gathered of reports) {
      const begun: Begun | Recorded = await begin(gathered);
      if (before) yield await keep(before);
      before = begun;
      await setImmediate(); // lets Ctrl-C in
      if (signal.aborted) break;
    }
    if (before) yield await keep(before);
  } finally {
    await own?.end();
  }

  async function begin(gathered: Gathered): Promise<Begun | Recorded> {
    if (!("doc" in gathered)) return gathered;
    const { doc, where } = gathered;
    try {
      const known = await store.known(doc, cameAs(gathered));
      return known ? { ...known, where } : { found: gathered, read: reading.read(doc, language).catch(asRapporteurError) };
    } catch (error) {
      return { id: doc.id, where, error: asRapporteurError(error) };
    }
  }

  async function keep(begun: Begun | Recorded): Promise<Recorded> {
    if (!("found" in begun)) return begun;
    const { found, read } = begun;
    const { doc, where } = found;
    try {
      const done = await read;
      if (!("reading" in done)) throw done;
      return { ...(await store.add(doc, cameAs(found), done.reading, { model: done.model, program: version(), at: new Date().toISOString() })), where };
    } catch (error) {
      return { id: doc.id, where, error: asRapporteurError(error) };
    }
  }
}

const cameAs = ({ where, origin: { bytes, type, at } }: Found): GatheredAs => ({ bytes, mediaType: type, from: where, at });
