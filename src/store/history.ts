import { sql } from "kysely";
import { isAbout as isAboutActor } from "../record/actors.js";
import { sidesIn } from "../record/decisions.js";
import { isAbout as isAboutIssue } from "../record/issues.js";
import { plainWords } from "../record/names/spelling.js";
import { isAround } from "../record/place.js";
import type { RecordedDiscrepancy } from "../record/record.js";
import { maybePoint, positionsOf } from "./ask/entries.js";
import { idNow } from "./ask/id-now.js";
import { formsOf, labelsOf } from "./called.js";
import { type Db, maybeRow, rows } from "./db.js";
import { decisionsOn, type KeptDecision, kept, type Row } from "./journal.js";
import { settle } from "./settle/settle.js";

/**
 * Every decision about an entry of any list, or about what is known of a report, the oldest first, with those that were
 * taken back and those that took them back; also by an id that it has gone by. Costs what the entry's own decisions
 * cost.
 */
export async function historyOf(db: Db, id: string): Promise<KeptDecision[]> {
  await settle(db);
  const entry = (await idNow(db, id))?.id ?? id;
  return [
    ...(await ofEntry(db, entry)),
    ...(await ofDiscrepancy(db, entry)),
    ...(await ofActor(db, id)),
    ...(await ofIssue(db, id)),
    ...(await ofReport(db, id)),
  ];
}

/** On what is known of a report. */
const ofReport = async (db: Db, id: string): Promise<KeptDecision[]> =>
  withUndos(await decisionsOn(db, "report", [id]), (decision) => decision.do === "correct-report");

/** Of a statement, meeting or position: of any of the rows that it is made of. */
async function ofEntry(db: Db, id: string): Promise<KeptDecision[]> {
  const point = await maybePoint(db, id);
  return kept(
    await rows(
      db,
      sql<Row>`
    select decision, undone from decision where id in (
      select decision from entry_decision where key in (
        select unnest(${[id, ...(point?.rows ?? [])]}::text[])
        union select statement from statement where utterance = ${id}
        union select meeting from meeting where history = ${id}
      )
    ) order by n`,
    ),
  );
}

async function ofDiscrepancy(db: Db, id: string): Promise<KeptDecision[]> {
  const found = await maybeRow(db, sql<{ body: RecordedDiscrepancy }>`select body from discrepancy where id = ${id}`);
  if (!found) return [];
  const evidence = (await positionsOf(db, found.body.between)).flatMap((position) => position.evidence);
  return withUndos(
    await decisionsOn(
      db,
      "report",
      evidence.map(({ report }) => report),
    ),
    (decision) => {
      const sides = sidesIn(decision);
      return sides.length > 0 && sides.every((side) => evidence.some((one) => isAround(one, side)));
    },
  );
}

async function ofActor(db: Db, id: string): Promise<KeptDecision[]> {
  const forms = await formsOf(db, id);
  return withUndos(
    await decisionsOn(
      db,
      "name",
      forms.flatMap(({ names }) => names),
    ),
    (decision) => isAboutActor(decision, forms),
  );
}

async function ofIssue(db: Db, id: string): Promise<KeptDecision[]> {
  const labels = await labelsOf(db, id);
  return withUndos(
    await decisionsOn(
      db,
      "wording",
      labels.flatMap(({ aliases }) => aliases.map(plainWords)),
    ),
    (decision) => isAboutIssue(decision, labels),
  );
}

/** Those that pass, with what took them back. */
function withUndos(decisions: readonly KeptDecision[], passes: (decision: KeptDecision) => boolean): KeptDecision[] {
  const ids = new Set<string>();
  return decisions.filter((decision) => {
    const isOne = decision.do === "undo" ? ids.has(decision.decision) : passes(decision);
    if (isOne) ids.add(decision.id);
    return isOne;
  });
}
