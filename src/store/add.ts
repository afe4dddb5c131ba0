import type { Document } from "../document/document.js";
import { decide } from "../record/decide.js";
import { intake } from "../record/intake.js";
import { latest } from "../record/order.js";
import type { Reading } from "../read/reading.js";
import { asOf } from "./as-of.js";
import { note } from "./changes.js";
import type { Db } from "./db.js";
import { type GatheredAs, hashOf, type ReadBy, refuseUnstorable } from "./gathered.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { NOTHING, takeOut } from "./merge/take-out.js";
import { decisionsOn } from "./journal.js";
import { keepReading } from "./readings.js";
import { keepVersion, maybeCurrent, maybeOfHash } from "./reports.js";
import { writeReports } from "./write.js";

/** What became of a report that was added. */
export interface Added {
  /** The id that it is kept under: an earlier one's where the same bytes came before. */
  readonly report: string;
  readonly version: number;
  /** *known*: nothing was new; *changed*: a new version, the old one is kept. */
  readonly outcome: "new" | "changed" | "known";
}

/** A report, how it came, and what it was read as. */
export interface Addition {
  readonly doc: Document;
  readonly gathered: GatheredAs;
  readonly reading: Reading;
  readonly by: ReadBy;
}

/** Keeps reports with their readings, and all that they change in the record, in one transaction. */
export async function add(db: Db, dossier: KnownDossier, additions: readonly Addition[]): Promise<Added[]> {
  for (const { doc } of additions) refuseUnstorable(doc);
  if (new Set(additions.map(({ doc }) => doc.id)).size < additions.length) return oneByOne(db, dossier, additions);
  return writeReports(db, async (transaction) => {
    const from = await asOf(transaction);
    const added: Added[] = [];
    const fresh: { addition: Addition; version: number }[] = [];
    for (const addition of additions) {
      const { known, version } = await keep(transaction, addition);
      added.push(known ?? { report: addition.doc.id, version, outcome: version > 1 ? "changed" : "new" });
      if (!known) fresh.push({ addition, version });
    }
    if (!fresh.length) return added;
    const gone = await takeOut(transaction, fresh.filter(({ version }) => version > 1).map(({ addition }) => addition.doc.id));
    const decisions = await decisionsOn(transaction, "report", fresh.map(({ addition }) => addition.doc.id));
    const decided = fresh.map(({ addition: { doc, reading }, version }) => decide(intake(doc, reading, version), decisions));
    const to = gone === NOTHING ? latestOf(from, fresh) : await asOf(transaction);
    await merge(transaction, decided, gone, { dossier, from, to });
    await note(transaction, fresh.map(({ addition: { doc }, version }) => ({ kind: version > 1 ? "changed" : "added", report: doc.id })));
    return added;
  });
}

/** The dossier's own time with new reports: no need to ask for it. */
const latestOf = (day: string | null, fresh: readonly { addition: Addition }[]): string | null =>
  fresh.reduce((last, { addition: { doc } }) => latest(last, doc.publishedAt), day);

/** Reports of one id are versions of one. */
async function oneByOne(db: Db, dossier: KnownDossier, additions: readonly Addition[]): Promise<Added[]> {
  const added: Added[] = [];
  for (const addition of additions) added.push(...(await add(db, dossier, [addition])));
  return added;
}

/** Keeps a report's text and reading, unless it is there already. */
async function keep(db: Db, { doc, gathered, reading, by }: Addition): Promise<{ known: Added | null; version: number }> {
  const found = await lookUp(db, doc, gathered);
  if (found.known) return found;
  await keepVersion(db, doc, gathered, hashOf(doc, gathered), found.version);
  await keepReading(db, doc.id, found.version, reading, by);
  return found;
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
