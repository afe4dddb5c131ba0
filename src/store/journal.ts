import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { actorsIn, type Decision, type Deed, refsOf, sidesIn, wordingsIn } from "../record/decisions.js";
import { plainWords } from "../record/names/spelling.js";
import type { Page, PageOptions } from "./ask/filters.js";
import { type Db, maybeRow, rows, run } from "./db.js";

/** A decision with whether it was taken back. */
export type KeptDecision = Decision & { readonly undone: boolean };

/**
 * What decisions are found by: a report that they are about words of, a plain name of an actor, a plain wording of an
 * issue.
 */
export type About = "report" | "name" | "wording";

/** What people decided, in order. */
export const decisionsOf = async (db: Db): Promise<Decision[]> =>
  (await rows(db, sql<{ decision: Decision }>`select decision from decision order by n`)).map(
    ({ decision }) => decision,
  );

const found = (kind: About, keys: readonly string[]) =>
  sql`n in (select n from decision_about where kind = ${kind} and key = any(${[...new Set(keys)]}))`;

/** The decisions about any of these, in order, with those that were taken back, and those that took them back. */
export const decisionsOn = async (db: Db, kind: About, keys: readonly string[]): Promise<KeptDecision[]> =>
  keys.length === 0
    ? []
    : kept(await rows(db, sql<Row>`select decision, undone from decision where ${found(kind, keys)} order by n`));

/** The decisions about any of these that hold, in order. */
export const standingOn = async (db: Db, kind: About, keys: readonly string[]): Promise<KeptDecision[]> =>
  keys.length === 0
    ? []
    : kept(
        await rows(
          db,
          sql<Row>`select decision, undone from decision where ${found(kind, keys)} and not undone and undoes is null
            order by n`,
        ),
      );

export interface Row {
  readonly decision: Decision;
  readonly undone: boolean;
}

export const kept = (found: readonly Row[]): KeptDecision[] =>
  found.map(({ decision, undone }) => ({ ...decision, undone }));

/** A decision of the journal, by its id. */
export async function decisionOf(db: Db, id: string): Promise<KeptDecision & { readonly n: number }> {
  const row = await maybeRow(db, sql<Row & { n: number }>`select n, decision, undone from decision where id = ${id}`);
  if (!row) throw new RapporteurError("RAP-E-NO-DECISION", `There is no decision ${JSON.stringify(id)}.`);
  return { ...row.decision, undone: row.undone, n: row.n };
}

/** The decision that took one back and holds; null where none does. */
export const undoOf = async (db: Db, id: string): Promise<Decision | null> =>
  (
    await maybeRow(
      db,
      sql<Row>`select decision from decision where undoes = ${id} and not undone order by n desc limit 1`,
    )
  )?.decision ?? null;

/**
 * A page of the journal, the newest first: everybody's, or one person's. `after` is the id of the last one of the page
 * before.
 */
export async function journalPage(
  db: Db,
  by: string | undefined,
  { limit = 50, after }: Pick<PageOptions, "limit" | "after">,
): Promise<Page<KeptDecision>> {
  const where = [
    ...(by === undefined ? [] : [sql`decider = ${by}`]),
    ...(after === undefined ? [] : [sql`n < ${await placeIn(db, after)}`]),
  ];
  const found = await rows(
    db,
    sql<Row>`select decision, undone from decision where ${where.length ? sql.join(where, sql` and `) : sql`true`}
      order by n desc limit ${sql.lit(limit + 1)}`,
  );
  const entries = kept(found.slice(0, limit));
  return { entries, next: found.length > limit ? entries[entries.length - 1].id : null };
}

async function placeIn(db: Db, id: string): Promise<number> {
  const row = await maybeRow(db, sql<{ n: number }>`select n from decision where id = ${id}`);
  if (!row)
    throw new RapporteurError("RAP-E-CURSOR", `${JSON.stringify(id.slice(0, 60))} is no cursor of this question.`);
  return row.n;
}

/** What somebody did last that still holds. */
export const undoable = async (db: Db, by: string | null): Promise<Decision | null> =>
  (
    await maybeRow(
      db,
      sql<Row>`select decision from decision where ${decidedBy(by)} and undoes is null and not undone order by n desc
        limit 1`,
    )
  )?.decision ?? null;

/**
 * What somebody took back last, and did nothing new since: the decision that took it back. To take that back does it
 * again.
 */
export const redoable = async (db: Db, by: string | null): Promise<Decision | null> =>
  (
    await maybeRow(
      db,
      sql<Row>`
    select decision from decision u where ${decidedBy(by)} and undoes is not null and not undone
      and n > coalesce((select max(n) from decision where ${decidedBy(by)} and undoes is null), 0)
      and exists (select 1 from decision d where d.id = u.undoes and d.undoes is null)
    order by n desc limit 1`,
    )
  )?.decision ?? null;

/** Told in a way that an index finds. */
const decidedBy = (by: string | null) => (by === null ? sql`decider is null` : sql`decider = ${by}`);

/** A request to decide: a key that is never used twice, whose it is, and a hash of what is asked. */
export interface Request {
  readonly key: string;
  readonly asked: string;
}

/**
 * The decision that a request has made already; null where it hasn't. Refuses a key that was used for something else.
 */
export async function decisionBy(db: Db, { key, asked }: Request): Promise<Decision | null> {
  const found = await maybeRow(
    db,
    sql<{ decision: Decision; asked: string }>`select decision, asked from decision where request = ${key}`,
  );
  if (found && found.asked !== asked)
    throw new RapporteurError(
      "RAP-E-OPTION",
      "That Idempotency-Key was sent with something else before.",
      "Send each request with a key of its own, and only the very same again with it.",
    );
  return found?.decision ?? null;
}

/** Writes a decision down, with what it is found by. */
export async function keep(
  db: Db,
  by: string | null,
  at: string | null,
  deed: Deed,
  request: Request | null = null,
): Promise<Decision> {
  const [{ n }] = await rows(db, sql<{ n: number }>`select coalesce(max(n), 0) + 1 as n from decision`);
  const decision: Decision = { id: `decision-${n}`, by, at, ...deed };
  const undoes = deed.do === "undo" ? deed.decision : null;
  await run(
    db,
    sql`
    insert into decision (n, id, decision, decider, undoes, request, asked) overriding system value
    values (${n}, ${decision.id}, ${JSON.stringify(decision)}, ${by}, ${undoes}, ${request?.key ?? null},
      ${request?.asked ?? null})`,
  );
  await keepAbout(db, n, decision);
  if (undoes !== null) await settleUndone(db, undoes);
  return decision;
}

/** Keeps what a decision is found by; one that takes another back, by what finds that one. */
export async function keepAbout(db: Db, n: number, deed: Deed): Promise<void> {
  if (deed.do === "undo")
    return run(
      db,
      sql`insert into decision_about (kind, key, n) select kind, key, ${n} from decision_about a join decision d
        on d.n = a.n where d.id = ${deed.decision}`,
    );
  const found = aboutOf(deed);
  if (found.length)
    await run(
      db,
      sql`insert into decision_about (kind, key, n) select kind, key, ${n}
        from json_to_recordset(${JSON.stringify(found)}::json) as x(kind text, key text) on conflict do nothing`,
    );
}

/** What a deed is found by. */
function aboutOf(deed: Deed): { kind: About; key: string }[] {
  const passages = [
    ...refsOf(deed).map(({ passage }) => passage),
    ...sidesIn(deed),
    ...(deed.do === "add" ? deed.passages : []),
  ];
  return [
    ...(deed.do === "correct-report" ? [{ kind: "report" as const, key: deed.report }] : []),
    ...passages.map(({ report }) => ({ kind: "report" as const, key: report })),
    ...actorsIn(deed).map(({ name }) => ({ kind: "name" as const, key: plainWords(name) })),
    ...wordingsIn(deed).map((words) => ({ kind: "wording" as const, key: plainWords(words) })),
  ];
}

/** Notes of a decision whether it is taken back; of one that took another back, then of that one. */
async function settleUndone(db: Db, id: string): Promise<void> {
  for (let target: string | null = id; target !== null; ) {
    await run(
      db,
      sql`update decision d set undone = exists (select 1 from decision u where u.undoes = d.id and not u.undone)
        where d.id = ${target}`,
    );
    target =
      (await maybeRow(db, sql<{ undoes: string | null }>`select undoes from decision where id = ${target}`))?.undoes ??
      null;
  }
}
