import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, rows } from "../../src/store/db.js";
import { openDatabase, openStore } from "../../src/store/open.js";
import { cursorOf } from "../../src/store/ask/cursor.js";
import { deedOf } from "../../src/store/refs.js";
import { type Store, storeOf } from "../../src/store/store.js";
import { whereOf } from "../../src/store/where.js";
import { docOf } from "../readings.js";
import { handMade, type Told } from "../record/dossiers.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

/** A report of a day, and how sure each list of its reading is. */
interface Made {
  readonly id: string;
  readonly day: string;
  readonly told: readonly Told[];
  readonly sure?: number;
}
const DOSSIER: readonly Made[] = [
  {
    id: "r1",
    day: "2031-03-01",
    told: [
      { text: "Ruel rules out the pact.", position: { who: "Ana Ruel", issue: "the pact", stance: "against" } },
      { text: "Ruel says that it rained.", says: { who: "Ana Ruel", words: "it rained" } },
    ],
    sure: 0.6,
  },
  {
    id: "r2",
    day: "2031-03-09",
    told: [{ text: "Ruel is for the pact.", position: { who: "Ana Ruel", issue: "the pact", stance: "for" } }],
    sure: 0.6,
  },
  {
    id: "r3",
    day: "2031-03-04",
    told: [
      {
        text: "Ruel and Averil met on 2031-03-03.",
        meeting: { sides: ["Ana Ruel", "Jon Averil"], status: "held", on: "2031-03-03" },
      },
    ],
    sure: 0.6,
  },
  {
    id: "r4",
    day: "2031-03-05",
    told: [
      {
        text: "On 2031-03-03 Averil met Ruel, it is told.",
        meeting: { sides: ["Ana Ruel", "Jon Averil"], status: "held", on: "2031-03-03" },
      },
    ],
    sure: 0.6,
  },
  {
    id: "r5",
    day: "2031-03-05",
    told: [{ text: "Averil says that the boats are late.", says: { who: "Jon Averil", words: "the boats are late" } }],
    sure: 0.3,
  },
  {
    id: "r6",
    day: "2031-03-06",
    told: [{ text: "Averil wants peace.", position: { who: "Jon Averil", issue: "peace", stance: "for" } }],
    sure: 0.9,
  },
];

async function put(store: Store, { id, day, told, sure = 0.5 }: Made): Promise<void> {
  const doc = docOf(told.map(({ text }) => text).join("\n"), { id, publishedAt: day });
  const { statements, meetings, positions, ...reading } = handMade(doc, told);
  const as = <T extends { confidence: number }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, confidence: sure }));
  await store.add(
    doc,
    gathered(doc),
    { ...reading, statements: as(statements), meetings: as(meetings), positions: as(positions) },
    BY,
  );
}

describe.each(Object.entries(KINDS_EACH_TIME))("the queue of a store that is %s", (_, start) => {
  let places: Places;
  let store: Store;
  let db: Db;
  beforeAll(async () => {
    places = await start();
    const where = await places.place();
    await (await openStore(where)).close();
    const opened = await openDatabase(whereOf(where), true);
    db = opened.db;
    store = storeOf(db, { cast: [], issues: [] }, opened.close);
    for (const one of DOSSIER) await put(store, one);
  });
  afterAll(async () => {
    await store?.close();
    await places?.stop();
  });

  const ids = async (filters = {}): Promise<string[]> =>
    (await store.queue(filters)).entries.map(({ entry }) => entry.id);

  test("begins with the unsure on which much hangs: turns, meetings of several accounts, lone assertions", async () => {
    const { entries } = await store.queue();
    expect(entries.map(({ list, entry, doubt }) => [list, entry.id, Number(doubt.toFixed(2))])).toEqual([
      ["positions", "r2#p1", 1.2],
      ["positions", "r1#p1", 1.2],
      ["statements", "r5#s1", 0.7],
      ["meetings", "r3#m1", 0.6],
      ["statements", "r1#s1", 0.4],
      ["positions", "r6#p1", 0.1],
    ]);
    expect(entries[0].why).toBe("read with a confidence of 0.60; stands in an open discrepancy (reversal)");
    expect(entries[3].why).toBe("read with a confidence of 0.60; several accounts of it");
  });

  test("comes in pages, which together are all of it", async () => {
    const all: string[] = [];
    for (let after: string | undefined; ; ) {
      const { entries, next } = await store.queue({}, { limit: 2, after });
      all.push(...entries.map(({ entry }) => entry.id));
      if (next === null) break;
      after = next;
    }
    expect(all).toEqual(await ids());
    await expect(
      store.queue({ act: "deny" }, { after: (await store.queue({}, { limit: 2 })).next as string }),
    ).rejects.toMatchObject({ code: "RAP-E-CURSOR" });
    await expect(
      store.queue({}, { after: cursorOf({ day: "no number", key: "r1#s1" }, ["queue", {}]) }),
    ).rejects.toMatchObject({ code: "RAP-E-CURSOR" });
  });

  test("says with its first page how much is left, of what is asked for", async () => {
    const { left, next } = await store.queue({}, { limit: 2 });
    expect(left).toEqual({ count: 6, bounded: false });
    expect((await store.queue({}, { limit: 2, after: next as string })).left).toBeNull();
    expect((await store.queue({ issue: "peace" })).left).toEqual({ count: 1, bounded: false });
    const {
      decision: { id },
    } = await store.decide("Ana", null, await deedOf(store, { do: "confirm", id: "r5#s1" }));
    expect((await store.queue()).left).toEqual({ count: 5, bounded: false });
    await store.decide("Ana", null, { do: "undo", decision: id });
  });

  test("can be asked for a speaker, an issue, an act", async () => {
    expect(await ids({ speaker: "Averil" })).toEqual(["r5#s1", "r3#m1", "r6#p1"]);
    expect(await ids({ issue: "peace" })).toEqual(["r6#p1"]);
    expect(await ids({ act: "assert", speaker: "Ana" })).toEqual(["r1#s1"]);
  });

  test("leaves out what somebody has looked at, and less hangs on the other side of what was settled", async () => {
    const undo: string[] = [];
    undo.push((await store.decide("Ana", null, await deedOf(store, { do: "confirm", id: "r5#s1" }))).decision.id);
    undo.push(
      (await store.decide("Ana", null, await deedOf(store, { do: "note", id: "r3#m1", words: "Hm." }))).decision.id,
    );
    const [{ id }] = (await store.discrepancies()).entries;
    undo.push((await store.decide("Ana", null, await deedOf(store, { do: "dismiss", id }))).decision.id);
    expect(await ids()).toEqual(["r3#m1", "r2#p1", "r1#s1", "r1#p1", "r6#p1"]);
    for (const decision of undo) await store.decide("Ana", null, { do: "undo", decision });
    expect(await ids()).toEqual(["r2#p1", "r1#p1", "r5#s1", "r3#m1", "r1#s1", "r6#p1"]);
  });

  test("is found by an index, without sorting a table", async () => {
    await db
      .transaction()
      .execute(async (transaction) => {
        await sql`insert into statement (statement, report, day, about, utterance, buckets, text, body)
        select 'x#' || i, 'r1', '2031-03-01', '{}', 'x#' || i, '{}', 'x',
          json_build_object('confidence', 0.5 + (i % 4000) / 8000.0) from generate_series(1, 6000) i`.execute(
          transaction,
        );
        await sql`insert into position (position, report, day, actor, label, body)
        select 'x#p' || i, 'r1', '2031-03-01', 'a', 'b', json_build_object('confidence', 0.5 + (i % 4000) / 8000.0)
          from generate_series(1, 6000) i`.execute(transaction);
        await sql`analyze statement, position, review`.execute(transaction);
        for (const [table, doubt, where] of [
          [
            "statement",
            "(1 - (s.body ->> 'confidence')::float8)",
            "coalesce(s.statement = s.utterance, false) and not exists (select 1 from review v where v.key in " +
              "(select o.statement from statement o where o.utterance = s.utterance))",
          ],
          [
            "position",
            "(s.weight * (1 - (s.body ->> 'confidence')::float8))",
            "not exists (select 1 from review v where v.key in (select s.position))",
          ],
        ]) {
          const plan = await sql<{
            "QUERY PLAN": string;
          }>`explain select ${sql.raw(`s.${table}`)} from ${sql.table(table)} s where ${sql.raw(where)}
            and (${sql.raw(doubt)}, ${sql.raw(`s.${table}`)}) < (0.4::float8, 'x')
              order by ${sql.raw(doubt)} desc, ${sql.raw(`s.${table}`)} desc limit 51`.execute(transaction);
          const told = plan.rows.map((row) => row["QUERY PLAN"]).join("\n");
          expect(told).toContain(`${table}_by_doubt`);
          expect(told).not.toMatch(new RegExp(`Sort|Seq Scan on ${table}`));
        }
        expect(
          (await storeOf(transaction, { cast: [], issues: [] }, async () => {}).queue({}, { limit: 1 })).left,
        ).toEqual({ count: 4000, bounded: true });
        throw new Error("rolled back");
      })
      .catch((error: Error) => {
        if (error.message !== "rolled back") throw error;
      });
    expect(await rows(db, sql<{ n: number }>`select count(*) as n from statement where statement like 'x#%'`)).toEqual([
      { n: 0 },
    ]);
  });
});
