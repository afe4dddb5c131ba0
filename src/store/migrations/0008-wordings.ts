import { type Kysely, sql } from "kysely";
import type { StatementRow } from "../../record/rows.js";
import { comparedBy } from "../../record/statement-rows.js";
import { rows, run } from "../db.js";
import { connect } from "../merge/connected.js";
import { UTTERANCES } from "../merge/statements.js";

const AT_ONCE = 1000;

/** What an earlier program compared statements by. */
interface Earlier {
  readonly words?: unknown;
  readonly quoted?: unknown;
}

/**
 * Statements that are one utterance: earlier programs put tellings together that have most of their words in common,
 * those that contradict each other too. Each is compared anew, by what it says (`clauses`).
 */
export async function reword(db: Kysely<unknown>): Promise<void> {
  await inBatches(db, async (found) => {
    const now = found.map(({ words: _, quoted: __, ...row }) => {
      const compared = comparedBy(row);
      return { statement: row.statement, buckets: compared.buckets, body: { ...row, ...compared } };
    });
    await run(
      db,
      sql`
      update statement s set utterance = x.statement, buckets = x.buckets, body = x.body
      from json_to_recordset(${JSON.stringify(now)}::json) as x(statement text, buckets text[], body json)
        where s.statement = x.statement`,
    );
  });
  await inBatches(
    db,
    async (found) =>
      void (await connect(
        db,
        UTTERANCES,
        [],
        found.map(({ statement }) => statement),
      )),
  );
}

/** All statements, some at once, by their keys. */
async function inBatches(
  db: Kysely<unknown>,
  work: (found: readonly (StatementRow & Earlier)[]) => Promise<void>,
): Promise<void> {
  for (let after = ""; ; ) {
    const found = await rows(
      db,
      sql<{
        body: StatementRow & Earlier;
      }>`select body from statement where statement > ${after} order by statement limit ${sql.lit(AT_ONCE)}`,
    );
    if (!found.length) return;
    after = found[found.length - 1].body.statement;
    await work(found.map(({ body }) => body));
  }
}
