import type { Decided } from "../record/decide.js";
import { asOf } from "./as-of.js";
import type { Db } from "./db.js";
import { keepFacts, maybeDecided } from "./facts.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { takeOut } from "./merge/take-out.js";

/** Merges reports into the record anew, with what was decided on them and on their entries. */
export async function remerge(db: Db, dossier: KnownDossier, reports: readonly string[]): Promise<void> {
  const decided: Decided[] = [];
  for (const report of new Set(reports)) {
    const one = await maybeDecided(db, report);
    if (one) decided.push(one);
  }
  if (!decided.length) return;
  const from = await asOf(db);
  await keepFacts(
    db,
    decided.map(({ intake }) => intake.report),
  );
  const gone = await takeOut(
    db,
    decided.map(({ intake }) => intake.report.id),
  );
  await merge(db, decided, gone, { dossier, from, to: await asOf(db) });
}
