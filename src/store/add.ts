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
import { type KeptVersion, keepVersion, maybeCurrent, maybeOfHash } from "./reports.js";
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
export function add(db: Db, dossier: KnownDossier, doc: Document, gathered: GatheredAs, reading: Reading, by: ReadBy): Promise<Added> {
  refuseUnstorable(doc);
  const hash = hashOf(doc, gathered);
  return write(db, async (transaction) => {
    const current = await maybeCurrent(transaction, doc.id);
    if (current && isSame(current.doc, doc)) return { report: doc.id, version: current.version, outcome: "known" };
    const twin = current ? null : await maybeOfHash(transaction, hash);
    if (twin) return { report: twin.id, version: twin.version, outcome: "known" };
    const version = (current?.version ?? 0) + 1;
    const from = await asOf(transaction);
    const gone = current ? await takeOut(transaction, doc.id) : NOTHING;
    await keepVersion(transaction, doc, gathered, hash, version);
    await keepReading(transaction, doc.id, version, reading, by);
    const decisions = await decisionsOf(transaction);
    await merge(transaction, decide(intake(doc, reading, version), decisions), gone, { dossier, decisions, from, to: await asOf(transaction) });
    return { report: doc.id, version, outcome: current ? "changed" : "new" };
  });
}

/** What adding a report would give where it is there as it is, under its own id. */
export async function known(db: Db, doc: Document): Promise<Added | null> {
  const current = await maybeCurrent(db, doc.id);
  return current && isSame(current.doc, doc) ? { report: doc.id, version: current.version, outcome: "known" } : null;
}

const isSame = (a: KeptVersion["doc"], b: Document): boolean =>
  a.text === b.text && a.publishedAt === b.publishedAt && a.title === b.title && a.outlet === b.outlet && a.url === b.url;
