import type { Document } from "../document/document.js";
import { decide } from "../record/decide.js";
import { intake } from "../record/intake.js";
import type { Reading } from "../read/reading.js";
import { asOf } from "./as-of.js";
import type { Db } from "./db.js";
import { decisionsOf } from "./decisions.js";
import { type GatheredAs, hashOf, type ReadBy, refuseUnstorable } from "./gathered.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { NOTHING, takeOut } from "./merge/take-out.js";
import { keepReading } from "./readings.js";
import { keepVersion, maybeCurrent, maybeOfHash } from "./reports.js";
import { write } from "./write.js";

/** What became of a report that was added. */
export interface Added {
  /** The id that it is kept under: an earlier one's where the same bytes came before. */
  readonly report: string;
  readonly version: number;
  /** *known*: nothing was new; *changed*: a new version, the old one is kept. */
  readonly outcome: "new" | "changed" | "known";
}

/** Keeps a report with its reading, and all that it changes in the record, in one transaction. */
export async function add(db: Db, dossier: KnownDossier, doc: Document, gathered: GatheredAs, reading: Reading, by: ReadBy): Promise<Added> {
  refuseUnstorable(doc);
  return write(db, async (transaction) => {
    const { known, version } = await lookUp(transaction, doc, gathered);
    if (known) return known;
    const from = await asOf(transaction);
    const gone = version > 1 ? await takeOut(transaction, doc.id) : NOTHING;
    await keepVersion(transaction, doc, gathered, hashOf(doc, gathered), version);
    await keepReading(transaction, doc.id, version, reading, by);
    const decisions = await decisionsOf(transaction);
    await merge(transaction, decide(intake(doc, reading, version), decisions), gone, { dossier, decisions, from, to: await asOf(transaction) });
    return { report: doc.id, version, outcome: version > 1 ? "changed" : "new" };
  });
}

/** What `add` would say of a report that is there already, without a reading of it. */
export const maybeKnown = async (db: Db, doc: Document, gathered: GatheredAs): Promise<Added | null> => (await lookUp(db, doc, gathered)).known;

/** Whether a report is there already, as it is or as the same bytes; else which version this will be. */
async function lookUp(db: Db, doc: Document, gathered: GatheredAs): Promise<{ known: Added | null; version: number }> {
  const current = await maybeCurrent(db, doc.id);
  if (current) return { known: isSame(current.doc, doc) ? { report: doc.id, version: current.version, outcome: "known" } : null, version: current.version + 1 };
  const twin = await maybeOfHash(db, hashOf(doc, gathered));
  return { known: twin && { report: twin.id, version: twin.version, outcome: "known" }, version: 1 };
}

const isSame = (a: Document, b: Document): boolean =>
  a.text === b.text && a.publishedAt === b.publishedAt && a.title === b.title && a.outlet === b.outlet && a.url === b.url;
