import type { Document } from "../document/document.js";
import type { Deed } from "../record/decisions.js";
import { withDecided } from "../record/facts.js";
import type { Reading } from "../read/reading.js";
import { type Added, type Addition, add, placeIn } from "./add.js";
import type { Db } from "./db.js";
import { maybeToRead, maybeToReadAfter } from "./facts.js";
import type { GatheredAs, ReadBy } from "./gathered.js";
import { decisionsOn } from "./journal.js";
import type { KnownDossier } from "./merge/merge.js";
import { type KeptReading, maybeReading } from "./readings.js";
import { type KeptVersion, maybeAsKnown, versionsOf } from "./reports.js";
import { bringBack, type Removed, remove } from "./remove.js";
import { reread } from "./reread.js";
import { tending } from "./tend.js";

/** What is done with the reports of a store. */
export interface StoredReports {
  /**
   * The id that a report is, or would be, kept under, and what `add` would say of one that is there already; `known` is
   * null where it would be new or changed. Asked before it is read.
   */
  identify(doc: Document, gathered: GatheredAs): Promise<{ readonly id: string; readonly known: Added | null }>;
  /** Keeps a report with its reading, and all that it changes in the record, at once or not at all. */
  add(doc: Document, gathered: GatheredAs, reading: Reading, by: ReadBy): Promise<Added>;
  /**
   * Keeps several reports at once or none of them. Each costs a fraction of one that is added by itself: some fifty at
   * a time is a good number.
   */
  addMany(additions: readonly Addition[]): Promise<Added[]>;
  /** Puts another reading of a report in the place of the one before; what people decided stays. */
  reread(report: string, reading: Reading, by: ReadBy): Promise<void>;
  /**
   * Takes a report and all that it brought out of the record; what people decided stays in the journal. Gives what
   * `bringBack` needs: it is kept nowhere.
   */
  remove(report: string): Promise<Removed>;
  /** Brings a report back that was taken out, as it was; refuses where one of its id has come since. */
  bringBack(removed: Removed): Promise<void>;
  /** A report as it is now, with what is known of it; null where there is none of that id. */
  report(id: string): Promise<KeptVersion | null>;
  /**
   * A report as it is to be read: with what people decided of it, else what was given. What nobody gave is for the
   * reader to find.
   */
  toRead(id: string): Promise<Document | null>;
  /** A report that comes, as it is to be read: what people decided of one of its id holds for its new text as well. */
  asDecided(doc: Document): Promise<Document>;
  /**
   * The same as it would be after a deed, whose reading `decide` then needs; null where that changes nothing that is
   * known of a report.
   */
  toReadAfter(deed: Deed): Promise<Document | null>;
  /** Every version of a report, the first first. */
  versions(id: string): Promise<KeptVersion[]>;
  /** What a report's current version was read as. */
  reading(id: string): Promise<KeptReading | null>;
}

export function storedReports(db: Db, dossier: KnownDossier): StoredReports {
  const tend = tending(db);
  const addAll = async (additions: readonly Addition[]): Promise<Added[]> => {
    const added = await add(db, dossier, additions);
    await tend(additions.length);
    return added;
  };
  return {
    identify: (doc, gathered) => placeIn(db, doc, gathered),
    add: async (doc, gathered, reading, by) => (await addAll([{ doc, gathered, reading, by }]))[0],
    addMany: addAll,
    reread: (report, reading, by) => reread(db, dossier, report, reading, by),
    remove: (report) => remove(db, dossier, report),
    bringBack: (removed) => bringBack(db, dossier, removed),
    report: (id) => maybeAsKnown(db, id),
    toRead: (id) => maybeToRead(db, id),
    asDecided: async (doc) => withDecided(doc, await decisionsOn(db, "report", [doc.id])),
    toReadAfter: (deed) => maybeToReadAfter(db, deed),
    versions: (id) => versionsOf(db, id),
    reading: (id) => maybeReading(db, id),
  };
}
