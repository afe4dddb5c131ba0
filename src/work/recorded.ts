import { setImmediate } from "node:timers/promises";
import type { Document } from "../document/document.js";
import type { Dossier } from "../document/dossier.js";
import { asRapporteurError, type RapporteurError } from "../gather/error.js";
import type { Failure, Found, Gathered } from "../gather/gathered.js";
import type { Model } from "../read/reader.js";
import type { Added } from "../store/add.js";
import type { GatheredAs } from "../store/gathered.js";
import { isLasting } from "../store/faults.js";
import type { Store } from "../store/store.js";
import { version } from "../version.js";
import { patiently } from "./patiently.js";
import { type ReadBy, ReadingProcess } from "./reading-process.js";

/**
 * A report that went into the record, or what stands in its place. `undated`: neither was its day given, nor is it
 * found in its text.
 */
export type Recorded = (Added & { readonly where: string; readonly undated: boolean }) | Failure;

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
 * Reads reports into a store, in their order. Each is kept while the next one is read, in a process of its own; those
 * that the store holds already aren't read again. While the store's database is away it is waited for. Where nothing
 * can be kept any more (`isLasting`), that is told once, and it ends.
 */
export async function* recorded(
  reports: AsyncIterable<Gathered>,
  { store, dossier, reads }: Recording,
  { model, language, signal }: RecordOptions,
): AsyncGenerator<Recorded> {
  const own = reads ? null : new ReadingProcess({ model, dossier });
  const reading: Reads = reads ?? (own as Reads);
  try {
    let before: Begun | Recorded | null = null;
    for await (const gathered of reports) {
      const begun: Begun | Recorded = await begin(gathered);
      const kept: Recorded | null = before && (await keep(before));
      if (kept) yield kept;
      before = begun;
      if (kept && endsAll(kept)) return;
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
      const { id, known } = await patiently(() => store.identify(doc, cameAs(gathered)), { signal });
      if (known) return { ...known, where, undated: false };
      const toRead = await patiently(() => store.asDecided({ ...doc, id }), { signal });
      return { found: gathered, read: reading.read(toRead, language).catch(asRapporteurError) };
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
      const by = { model: done.model, program: version(), at: new Date().toISOString() };
      const undated = done.reading.report.publishedAt === null;
      return {
        ...(await patiently(() => store.add(doc, cameAs(found), done.reading, by), { signal })),
        where,
        undated,
      };
    } catch (error) {
      return { id: doc.id, where, error: asRapporteurError(error) };
    }
  }
}

/** Whether whatever comes after this can't be kept either. */
export const endsAll = (one: Recorded): boolean => "error" in one && isLasting(one.error);

const cameAs = ({ where, knownBy, origin: { bytes, type, at } }: Found): GatheredAs => ({
  bytes,
  mediaType: type,
  from: where,
  at,
  knownBy,
});
