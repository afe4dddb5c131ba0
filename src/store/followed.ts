import { sql } from "kysely";
import type { Deed, List } from "../record/decisions.js";
import { refsOf } from "../record/decisions.js";
import { entryOf } from "./ask/entry.js";
import { entriesIn } from "./ask/in-report.js";
import { type Db, rows } from "./db.js";
import { settle } from "./settle/settle.js";

/** An entry that a decision on another one changed as well. */
export interface Followed {
  readonly list: List | "discrepancies";
  readonly id: string;
  /**
   * *changed*: it says something else, or rests on something else; *new*, *gone*: it has come into the record, or out
   * of it.
   */
  readonly change: "changed" | "new" | "gone";
}

/** The entries of some reports, by their ids, each with all that it says. */
type Shown = ReadonlyMap<string, { readonly list: Followed["list"]; readonly says: string }>;

/**
 * The reports whose entries a decision changes; none where it changes no entry: to confirm one only brings back what
 * was rejected.
 */
export async function reportsChangedBy(db: Db, deed: Deed): Promise<string[]> {
  if (deed.do === "correct-report") return [deed.report];
  if (deed.do !== "correct" && deed.do !== "reject" && deed.do !== "confirm" && deed.do !== "add") return [];
  const reports = [
    ...new Set([
      ...refsOf(deed).map(({ passage }) => passage.report),
      ...(deed.do === "add" ? deed.passages.map(({ report }) => report) : []),
    ]),
  ];
  if (deed.do !== "confirm") return reports;
  return (
    await rows(
      db,
      sql<{ report: string }>`select distinct report from review where report = any(${reports}) and state = 'rejected'`,
    )
  ).map(({ report }) => report);
}

/** What the entries of these reports say. Settles what has changed since: histories and lines are part of it. */
export async function shownIn(db: Db, reports: readonly string[]): Promise<Shown> {
  if (!reports.length) return new Map();
  await settle(db);
  const shown = new Map<string, { list: Followed["list"]; says: string }>();
  for (const report of reports)
    for (const [list, entries] of Object.entries(await entriesIn(db, report)) as [
      Followed["list"],
      readonly { readonly id: string }[],
    ][])
      for (const entry of entries) shown.set(entry.id, { list, says: saying(entry) });
  return shown;
}

/** An entry but for what people made of it: confirmed, it says what it said. */
const saying = (entry: object): string => JSON.stringify({ ...entry, review: null });

/** What followed from a decision: entries that aren't what they were, but for those that it is about. */
export async function followedBy(
  db: Db,
  decision: string,
  reports: readonly string[],
  before: Shown,
): Promise<Followed[]> {
  if (!reports.length) return [];
  const now = await shownIn(db, reports);
  const own = new Set(await entriesAbout(db, decision));
  const followed: Followed[] = [];
  for (const [id, { list, says }] of now) {
    const was = before.get(id);
    if (was?.says !== says) followed.push({ list, id, change: was === undefined ? "new" : "changed" });
  }
  for (const [id, { list, says }] of before) {
    if (now.has(id)) continue;
    const elsewhere = (await entryOf(db, id))?.[list]?.[0];
    if (elsewhere === undefined || elsewhere.id !== id) followed.push({ list, id, change: "gone" });
    else if (saying(elsewhere) !== says) followed.push({ list, id, change: "changed" });
  }
  return followed.filter(({ id }) => !own.has(id));
}

/**
 * The entries that a decision, or the one that it takes back, is about, by their ids and by the keys of what they are
 * made of.
 */
async function entriesAbout(db: Db, decision: string): Promise<string[]> {
  const found = await rows(
    db,
    sql<{ key: string; whole: string | null }>`
    select e.key, coalesce(s.utterance, m.history) as whole from entry_decision e
    left join statement s on s.statement = e.key left join meeting m on m.meeting = e.key
      where e.decision = ${decision}`,
  );
  return found.flatMap(({ key, whole }) => [key, ...(whole === null ? [] : [whole])]);
}
