import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { type Decision, type Deed, sidesIn } from "../record/decisions.js";
import { isAround } from "../record/place.js";
import { type Db, rows } from "./db.js";
import { decisionOf, decisionsOn } from "./journal.js";

/**
 * Refuses a decision where somebody else has decided on the same entry since the one that the decider saw last: theirs
 * would be lost silently. `done`: what it does in the end.
 */
export async function refuseDecidedSince(db: Db, decision: Decision, done: Deed, seen: string | null): Promise<void> {
  const since = seen === null ? 0 : (await decisionOf(db, seen)).n;
  const same =
    sidesIn(done).length > 0
      ? await ofSides(db, decision, done)
      : done.do === "correct-report"
        ? await ofReport(db, done.report)
        : await ofEntry(db, decision);
  const [other] = await rows(
    db,
    sql<{ id: string; decider: string | null }>`
    select id, decider from decision where id = any(${same}) and n > ${since} and id <> ${decision.id}
      and decider is distinct from ${decision.by} and decision ->> 'do' <> 'note' order by n desc limit 1`,
  );
  if (other)
    throw new RapporteurError(
      "RAP-E-DECIDED-SINCE",
      `${other.decider ?? "Somebody"} has decided on this as well: ${other.id}.`,
    );
}

/** Decisions about the same entry, or another wording of it, or an actor or issue of the same names. */
async function ofEntry(db: Db, { id }: Decision): Promise<string[]> {
  const found = await rows(
    db,
    sql<{ id: string }>`
    with mine as (select key from entry_decision where decision = ${id}),
      keys as (
        select key from mine
        union select o.statement from statement s join statement o on o.utterance = s.utterance
          where s.statement in (select key from mine)
        union select o.meeting from meeting m join meeting o on o.history = m.history
          where m.meeting in (select key from mine)
      )
    select decision as id from entry_decision where key in (select key from keys)
    union select d.id from decision_about mine join decision_about a on (a.kind, a.key) = (mine.kind, mine.key)
      join decision d on d.n = a.n
      where mine.n = (select n from decision where id = ${id}) and mine.kind <> 'report'`,
  );
  return found.map(({ id }) => id);
}

/** Decisions about what is known of the same report, with those that take them back. */
async function ofReport(db: Db, report: string): Promise<string[]> {
  const ids = new Set<string>();
  for (const one of await decisionsOn(db, "report", [report]))
    if (one.do === "correct-report" || (one.do === "undo" && ids.has(one.decision))) ids.add(one.id);
  return [...ids];
}

/** Decisions about the same discrepancy: all words of the one are the other's. */
async function ofSides(db: Db, { id }: Decision, done: Deed): Promise<string[]> {
  const mine = sidesIn(done);
  const ids = new Set([id]);
  for (const one of await decisionsOn(
    db,
    "report",
    mine.map(({ report }) => report),
  )) {
    const sides = sidesIn(one);
    const isSame = sides.length > 0 && (within(sides, mine) || within(mine, sides));
    if (isSame || (one.do === "undo" && ids.has(one.decision))) ids.add(one.id);
  }
  return [...ids];
}

const within = (inner: ReturnType<typeof sidesIn>, outer: ReturnType<typeof sidesIn>): boolean =>
  inner.every((side) => outer.some((other) => isAround(side, other)));
