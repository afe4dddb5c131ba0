import type { Document } from "../document/document.js";
import { placeOfId } from "../document/known-by.js";
import { type Decided, decide } from "../record/decide.js";
import { withDecided } from "../record/facts.js";
import { intake } from "../record/intake.js";
import { latest } from "../record/order.js";
import type { Reading } from "../read/reading.js";
import { asOf } from "./as-of.js";
import { note } from "./changes.js";
import type { Db } from "./db.js";
import { keepFacts } from "./facts.js";
import { type GatheredAs, hashOf, type ReadBy, refuseUnstorable } from "./gathered.js";
import { identify, keepPlaces, knownByOf } from "./identify.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { NOTHING, takeOut } from "./merge/take-out.js";
import { decisionsOn } from "./journal.js";
import { keepReading } from "./readings.js";
import { keepVersion, maybeVersion, metAt } from "./reports.js";
import { writeReports } from "./write.js";

/** What became of a report that was added. */
export interface Added {
  /**
   * The id that it is kept under: another one than its own where the same bytes came before, or where its own is
   * another report's.
   */
  readonly report: string;
  readonly version: number;
  /** *known*: nothing was new; *changed*: a new version, the old one is kept. */
  readonly outcome: "new" | "changed" | "known";
  /** The version that this one takes the place of, and where that was met; of a changed report. */
  readonly replaces?: Held;
  /**
   * The report that has the id which this one brought with it, and where that was met; of a new report that couldn't
   * keep its own.
   */
  readonly holder?: Held;
}

/** A version of a report that is kept. */
export interface Held {
  readonly report: string;
  readonly version: number;
  readonly from: string;
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
  if (mayBeOne(additions)) return oneByOne(db, dossier, additions);
  return writeReports(db, async (transaction) => {
    const from = await asOf(transaction);
    const added: Added[] = [];
    const fresh: { addition: Addition; version: number }[] = [];
    for (const one of additions) {
      const { became, addition } = await keep(transaction, one);
      added.push(became);
      if (became.outcome !== "known") fresh.push({ addition, version: became.version });
    }
    if (!fresh.length) return added;
    const gone = await takeOut(
      transaction,
      fresh.filter(({ version }) => version > 1).map(({ addition }) => addition.doc.id),
    );
    const decisions = await decisionsOn(
      transaction,
      "report",
      fresh.map(({ addition }) => addition.doc.id),
    );
    const decided = fresh.map(({ addition: { doc, reading }, version }) =>
      decide(intake(withDecided(doc, decisions), reading, version), decisions),
    );
    await keepFacts(
      transaction,
      decided.map(({ intake }) => intake.report),
    );
    const to = gone === NOTHING ? latestOf(from, decided) : await asOf(transaction);
    await merge(transaction, decided, gone, { dossier, from, to });
    await note(
      transaction,
      fresh.map(({ addition: { doc }, version }) => ({ kind: version > 1 ? "changed" : "added", report: doc.id })),
    );
    return added;
  });
}

/** The dossier's own time with new reports: no need to ask for it. */
const latestOf = (day: string | null, fresh: readonly Decided[]): string | null =>
  fresh.reduce((last, { intake: { report } }) => latest(last, report.publishedAt), day);

/** Whether some of these may be one report: those that come later are to find the earlier ones in the store. */
function mayBeOne(additions: readonly Addition[]): boolean {
  const keys = additions.map(({ doc, gathered }) => {
    const { places, claims, otherIds } = knownByOf(doc, gathered);
    return new Set([...[doc.id, ...otherIds].map(placeOfId), ...places, ...claims, hashOf(doc, gathered)]);
  });
  return new Set(keys.flatMap((own) => [...own])).size < keys.reduce((sum, own) => sum + own.size, 0);
}

async function oneByOne(db: Db, dossier: KnownDossier, additions: readonly Addition[]): Promise<Added[]> {
  const added: Added[] = [];
  for (const addition of additions) added.push(...(await add(db, dossier, [addition])));
  return added;
}

/**
 * Keeps a report's text and reading, unless it is there already; gives it as it was kept, under its id in the store.
 */
async function keep(db: Db, addition: Addition): Promise<{ became: Added; addition: Addition }> {
  const { doc: given, gathered, reading, by } = addition;
  const identity = await identify(db, given, gathered);
  if (identity.is === "known") return { became: knownAs(identity), addition };
  const { id } = identity;
  const doc = { ...given, id };
  const { places, claims, spot } = knownByOf(given, gathered);
  const became = identity.is === "version" ? await changed(db, identity) : await fresh(db, given, gathered, id);
  await keepVersion(db, { version: became.version, doc, gathered, hash: hashOf(given, gathered), spot });
  await keepReading(db, id, became.version, { ...reading, id }, by);
  if (identity.is === "new" || !identity.isCopy) await keepPlaces(db, id, [...places, ...claims, placeOfId(id)]);
  return { became, addition: { doc, gathered, reading: { ...reading, id }, by } };
}

const knownAs = ({ id, before }: { readonly id: string; readonly before: number }): Added => ({
  report: id,
  version: before,
  outcome: "known",
});

const changed = async (db: Db, { id, before }: { readonly id: string; readonly before: number }): Promise<Added> => ({
  report: id,
  version: before + 1,
  outcome: "changed",
  replaces: { report: id, version: before, from: await metAt(db, id, before) },
});

/** A new report; who has the id that it brought with it, where it goes by another one now. */
async function fresh(db: Db, doc: Document, gathered: GatheredAs, id: string): Promise<Added> {
  const holder =
    id !== doc.id && knownByOf(doc, gathered).claims.includes(placeOfId(doc.id))
      ? await maybeVersion(db, doc.id)
      : null;
  return {
    report: id,
    version: 1,
    outcome: "new",
    ...(holder === null ? {} : { holder: { report: doc.id, version: holder, from: await metAt(db, doc.id, holder) } }),
  };
}

/**
 * Under which id a report is, or would be, kept; and what `add` would say of one that is there already, without a
 * reading of it.
 */
export async function placeIn(
  db: Db,
  doc: Document,
  gathered: GatheredAs,
): Promise<{ readonly id: string; readonly known: Added | null }> {
  const identity = await identify(db, doc, gathered);
  return { id: identity.id, known: identity.is === "known" ? knownAs(identity) : null };
}
