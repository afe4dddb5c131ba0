import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Decision, Deed } from "../../src/record/decisions.js";
import { openStore } from "../../src/store/open.js";
import type { KeptVersion } from "../../src/store/reports.js";
import type { OwnStore } from "../../src/store/store.js";
import type { Unsure } from "../../src/store/unsure.js";
import { sure, write } from "../../src/store/write.js";
import { patiently } from "../../src/work/patiently.js";
import { type Line, lineTo } from "./broken-line.js";
import { type Postgres, startPostgres } from "./postgres.js";
import { BY, gathered, report, silent } from "./reports.js";

let postgres: Postgres;
let line: Line;
let address: string;
let store: OwnStore;

const ONE = report("one", "Orvane will not sign the list, its envoy said on Monday.");

beforeAll(async () => {
  postgres = await startPostgres();
  address = await postgres.database();
  line = await lineTo(address);
  store = await openStore(line.over(address));
  await store.add(ONE, gathered(ONE), silent(ONE), BY);
});
afterAll(async () => {
  await store?.close();
  await line?.close();
  await postgres?.stop();
});

const note = async (words: string): Promise<Decision> =>
  (
    await store.decide("Ana Ruel", "2031-03-04T10:00:00Z", {
      do: "note",
      passages: [{ report: "one", start: 0, end: 6, text: "Orvane" }],
      words,
    })
  ).decision;
const notes = async (): Promise<string[]> =>
  (await store.decisions()).flatMap((one) => (one.do === "note" ? [one.words] : []));

/** What is asked in the very moment that connections end may hear of it, too; the next one doesn't. */
const found = (): Promise<KeptVersion | null> =>
  patiently(() => store.report("one"), { signal: new AbortController().signal });

/** Ends every connection of the store, whatever it is doing. */
const cutOff = (): Promise<void> =>
  postgres.ask(
    address,
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapporteur' and datname = " +
      "current_database()",
  );

describe("a connection that breaks while it is used", () => {
  test("is told to whoever uses it, and ends nothing else", async () => {
    const asked = sql`select pg_sleep(60)`.execute(store.accounts);
    const told = expect(asked).rejects.toMatchObject({ code: "RAP-E-STORE-AWAY", cause: { code: "57P01" } });
    for (let isAsked = false; !isAsked; ) isAsked = await isAsleep();
    await cutOff();
    await told;
    expect((await found())?.doc).toEqual(ONE);
  });

  test("nor does one that breaks while nobody uses it", async () => {
    for (let round = 0; round < 10; round++) {
      await cutOff();
      expect((await found())?.doc).toEqual(ONE);
    }
  });

  test("no place among the connections is lost by it", async () => {
    for (let round = 0; round < 20; round++) {
      const asked = Promise.allSettled(Array.from({ length: 12 }, () => store.report("one")));
      await cutOff();
      await asked;
    }
    expect(await Promise.all(Array.from({ length: 12 }, found))).toHaveLength(12);
  });
});

async function isAsleep(): Promise<boolean> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rowCount } = await client
    .query("select 1 from pg_stat_activity where query like '%pg_sleep(60)%' and wait_event = 'PgSleep'")
    .finally(() => client.end());
  return rowCount === 1;
}

describe("a connection that breaks at the commit", () => {
  test("before the server heard of it: nothing is written, and that is told", async () => {
    line.breakAtCommit("before");
    await expect(note("never heard")).rejects.toMatchObject({ code: "RAP-E-STORE-AWAY" });
    expect(await notes()).not.toContain("never heard");
  });

  test("after the server has done it: it is told as done, and is there once", async () => {
    line.breakAtCommit("after");
    expect(await note("done")).toMatchObject({ words: "done" });
    expect((await notes()).filter((words) => words === "done")).toHaveLength(1);
  });

  test.each(["before", "after"] as const)(
    "%s, with the server away: nobody can tell; once it is back, they can",
    async (when) => {
      line.breakAtCommit(when, { isCut: true });
      const told = await sure(
        store.accounts,
        async (transaction) => {
          await sql`create table ${sql.table(`left_${when}`)} (n int)`.execute(transaction);
          return 7;
        },
        0,
      ).catch((error: unknown) => error);
      expect(told).toMatchObject({ code: "RAP-E-STORE-UNSURE" });
      line.mend();
      // A connection may be found broken only now: then it is asked once more.
      await expect.poll(() => (told as Unsure<number>).again()).toEqual(when === "after" ? { result: 7 } : null);
      const { rows } = await sql<{
        there: boolean;
      }>`select to_regclass(${`left_${when}`}) is not null as there`.execute(store.accounts);
      expect(rows).toEqual([{ there: when === "after" }]);
    },
  );

  test.each(["before", "after"] as const)("%s, while it is tried patiently: it is done once", async (when) => {
    line.breakAtCommit(when);
    await patiently(() => note(`patient ${when}`), { signal: new AbortController().signal });
    expect((await notes()).filter((words) => words === `patient ${when}`)).toHaveLength(1);
  });

  test("the same request, sent again, is the decision that it made", async () => {
    const request = { key: "Ana Ruel 7", asked: "a note" };
    const deed: Deed = {
      do: "note",
      passages: [{ report: "one", start: 0, end: 6, text: "Orvane" }],
      words: "asked twice",
    };
    const first = await store.decide("Ana Ruel", null, deed, { request });
    expect(await store.decide("Ana Ruel", null, deed, { request })).toEqual(first);
    expect(await store.decisionBy(request)).toEqual(first.decision);
    expect((await notes()).filter((words) => words === "asked twice")).toHaveLength(1);
    await expect(
      store.decide("Ana Ruel", null, deed, { request: { ...request, asked: "something else" } }),
    ).rejects.toMatchObject({ code: "RAP-E-OPTION" });
    expect(await store.decisionBy({ key: "Bela Ost 7", asked: "a note" })).toBeNull();
  });
});

describe("those who write", () => {
  test("wait for each other without keeping those out who ask", async () => {
    const other = new pg.Client({ connectionString: address });
    await other.connect();
    await other.query("select pg_advisory_lock(7277371)");
    let written = 0;
    const writing = Promise.all(
      Array.from({ length: 30 }, async (_, n) => {
        await note(`waiting ${n}`);
        written++;
      }),
    );
    await Promise.all(Array.from({ length: 30 }, () => store.report("one")));
    expect(written).toBe(0);
    await other.query("select pg_advisory_unlock(7277371)");
    await writing;
    await other.end();
    expect((await notes()).filter((words) => words.startsWith("waiting "))).toHaveLength(30);
  });
});

describe("nothing lasts for ever", () => {
  const settings = async (): Promise<string[]> =>
    (
      await sql<{
        setting: string;
      }>`select setting from pg_settings
        where name in ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout')`.execute(
        store.accounts,
      )
    ).rows.map(({ setting }) => setting);
  test("every connection has limits", async () =>
    expect((await settings()).filter((setting) => Number(setting) > 0)).toHaveLength(3));

  test("what waits too long for others is told so", async () => {
    const other = new pg.Client({ connectionString: address });
    await other.connect();
    await other.query("select pg_advisory_lock(7277371)");
    const asked = sure(store.accounts, async (transaction) => {
      await sql`set local lock_timeout = '50ms'`.execute(transaction);
      await sql`select pg_advisory_xact_lock(7277371)`.execute(transaction);
    });
    await expect(asked).rejects.toMatchObject({ code: "RAP-E-STORE-BUSY", cause: { code: "55P03" } });
    await other.end();
  });

  test("what takes too long is told so", async () => {
    const asked = sure(store.accounts, async (transaction) => {
      await sql`set local statement_timeout = '50ms'`.execute(transaction);
      await sql`select pg_sleep(60)`.execute(transaction);
    });
    await expect(asked).rejects.toMatchObject({ code: "RAP-E-STORE-BUSY", cause: { code: "57014" } });
  });
});

test("a disk that the server says is full is told by a code of its own", async () => {
  const asked = write(store.accounts, (transaction) =>
    sql
      .raw("do $$ begin raise exception 'could not extend file: No space left' using errcode = 'disk_full'; end $$")
      .execute(transaction),
  );
  await expect(asked).rejects.toMatchObject({
    code: "RAP-E-NO-ROOM",
    message: expect.not.stringContaining("extend"),
    cause: { code: "53100" },
  });
});
