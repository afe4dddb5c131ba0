import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import { recordOf } from "../../src/record/record-of.js";
import { intake } from "../../src/record/intake.js";
import type { Deed, EntryRef, Passage } from "../../src/record/decisions.js";
import { openDatabase, openStore } from "../../src/store/open.js";
import { restore } from "../../src/store/restore.js";
import { deedOf, type Wish } from "../../src/store/refs.js";
import { type Store, storeOf } from "../../src/store/store.js";
import { whereOf } from "../../src/store/where.js";
import { handMade, type Told } from "../record/dossiers.js";
import { docOf } from "../readings.js";
import { asOlder } from "./older.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, ONE_KIND, type Places } from "./stores.js";

const AT = "2031-04-01T00:00:00.000Z";
const SAID: Told = {
  text: "Ruel says that the harbour stays shut for the whole of the winter.",
  says: { who: "Ana Ruel", words: "the harbour stays shut for the whole of the winter" },
};

interface Made {
  readonly id: string;
  readonly day: string;
  readonly told: readonly Told[];
}
const DOSSIER: readonly Made[] = [
  {
    id: "r1",
    day: "2031-03-01",
    told: [
      SAID,
      { text: "Ruel rules out the pact.", position: { who: "Ana Ruel", issue: "the pact", stance: "against" } },
    ],
  },
  { id: "r2", day: "2031-03-01", told: [SAID, { text: "Nobody else spoke." }] },
  {
    id: "r3",
    day: "2031-03-05",
    told: [{ text: "Ruel is for the pact.", position: { who: "Ana Ruel", issue: "the pact", stance: "for" } }],
  },
];

/** A store of the dossier. */
async function filled(where: string, dossier = DOSSIER): Promise<Store> {
  const store = await openStore(where);
  for (const { id, day, told } of dossier) await put(store, id, day, ...told);
  return store;
}

async function put(store: Store, id: string, day: string, ...told: readonly Told[]): Promise<void> {
  const doc = docOf(told.map(({ text }) => text).join("\n"), { id, publishedAt: day });
  await store.add(doc, gathered(doc), handMade(doc, told), BY);
}

const ids = (decisions: readonly { id: string; undone?: boolean }[]): string[] =>
  decisions.map(({ id, undone }) => `${id}${undone ? " undone" : ""}`);

describe.each(Object.entries(KINDS_EACH_TIME))("decisions in a store that is %s", (_, start) => {
  let places: Places;
  let made: string;
  let store: Store;
  beforeAll(async () => {
    places = await start();
    made = await places.place();
    await (await filled(made)).close();
  });
  afterAll(async () => places?.stop());

  const withDossier = async (work: () => Promise<void>): Promise<void> => {
    store = await openStore(await places.copy(made));
    try {
      await work();
    } finally {
      await store.close();
    }
  };
  const by = (who: string | null, deed: Deed, seen?: string | null) =>
    store.decide(who, AT, deed, { seen }).then(({ decision }) => decision);
  const statement = async (): Promise<{ id: string; entry: EntryRef; further: EntryRef[] }> => {
    const [{ id, appearances }] = (await store.statements()).entries;
    const [entry, ...further] = appearances.map(
      ({ content }): EntryRef => ({ list: "statements", passage: content[0] }),
    );
    return { id, entry, further };
  };
  const sides = async (): Promise<Passage[]> => (await store.positions()).entries.map(({ evidence }) => evidence[0]);

  test("one decision is about a statement in each report that carries it", () =>
    withDossier(async () => {
      const { id, entry, further } = await statement();
      expect(further).toHaveLength(1);
      await by("Ana", { do: "correct", entry, further, fields: { act: "deny", speaker: "Jon Averil" } });
      expect((await store.statements()).entries).toMatchObject([
        { id, act: "deny", speaker: "jon-averil", independent: 2, review: { state: "corrected" } },
      ]);
      expect(await store.decisions()).toHaveLength(1);
    }));

  test("an entry's id is enough to decide on it, and on no other of the same words", () =>
    withDossier(async () => {
      const { id } = await statement();
      const deed = await deedOf(store, { do: "correct", id, fields: { act: "deny" } });
      expect(deed).toMatchObject({
        do: "correct",
        entry: { passage: { report: "r1" } },
        further: [{ passage: { report: "r2" } }],
      });
      await by("Ana", deed);
      expect((await store.statements()).entries).toMatchObject([{ act: "deny", independent: 2 }]);
      const [passage] = (await store.entry("r3#p1"))!.positions![0].evidence;
      await by("Ana", {
        do: "add",
        list: "positions",
        passages: [passage],
        fields: { actor: "Ana Ruel", issue: "inspectors", stance: "against", firmness: "firm" },
      });
      await by("Ana", await deedOf(store, { do: "reject", id: "r3#p1" }));
      expect((await store.positions({ review: "rejected" })).entries.map((one) => one.id)).toEqual(["r3#p1"]);
      const discrepancy = (await store.discrepancies()).entries[0]?.id;
      for (const about of [id, "r3#p1", "ana-ruel", "the-pact", ...(discrepancy ? [discrepancy] : [])]) {
        const note = await by("Ana", await deedOf(store, { do: "note", id: about, words: "Hm." }));
        expect(ids(await store.history(about))).toContain(note.id);
      }
      for (const wish of [
        { do: "confirm", id: "r9#s1" },
        { do: "note", id: "nobody", words: "Hm." },
        { do: "settle", id: "r3#p1" },
      ] satisfies Wish[])
        await expect(deedOf(store, wish)).rejects.toMatchObject({ code: "RAP-E-NO-ENTRY" });
    }));

  test("what was added stays when the report is read again or has changed, and is gone with its words", () =>
    withDossier(async () => {
      const passage: Passage = { report: "r3", start: 0, end: 4, text: "Ruel" };
      const { id } = await by("Ana", {
        do: "add",
        list: "statements",
        passages: [passage],
        fields: { speaker: "Ana Ruel" },
      });
      const added = async () =>
        (await store.statements({ review: "corrected" })).entries.map((one) => one.appearances[0].content[0]);
      const { reading } = (await store.reading("r3"))!;
      await store.reread("r3", reading, BY);
      expect(await added()).toEqual([passage]);
      await put(store, "r3", "2031-03-05", { text: "In Ostrel, Ruel is for the pact." });
      expect(await added()).toEqual([{ report: "r3", start: 11, end: 15, text: "Ruel" }]);
      await put(store, "r3", "2031-03-05", { text: "In Ostrel, nobody is for the pact." });
      expect(await added()).toEqual([]);
      expect(ids(await store.history(`r3#${id}`))).toEqual([id]);
    }));

  test("what can't be carried out is refused, and nothing changes", () =>
    withDossier(async () => {
      const { entry } = await statement();
      const before = await store.record();
      const refused: Deed[] = [
        { do: "correct", entry, fields: { content: [{ ...entry.passage, start: entry.passage.start + 1 }] } },
        { do: "correct", entry, fields: { speaker: " – " } },
        ...["soon", "2031-02-30", "2031-13", "2031-W60"].map((on): Deed => ({ do: "correct", entry, fields: { on } })),
        { do: "add", list: "statements", passages: [], fields: {} },
        { do: "add", list: "meetings", passages: [entry.passage], fields: {} },
        { do: "add", list: "statements", passages: [{ report: "r1", start: 0, end: 5, text: "Other" }], fields: {} },
        { do: "note", words: "\0", entry },
      ];
      for (const deed of refused)
        await expect(by("Ana", deed), JSON.stringify(deed)).rejects.toMatchObject({ code: "RAP-E-DEED" });
      await expect(
        by("Ana", {
          do: "add",
          list: "statements",
          passages: [{ report: "r9", start: 0, end: 1, text: "x" }],
          fields: {},
        }),
      ).rejects.toMatchObject({ code: "RAP-E-NO-REPORT" });
      expect(await store.record()).toEqual(before);
      expect(await store.decisions()).toEqual([]);
    }));

  test("whoever and whatever was renamed is renamed again, by anybody who has seen that", () =>
    withDossier(async () => {
      const wished = async (who: string, wish: Wish, seen?: string | null) => by(who, await deedOf(store, wish), seen);
      await wished("Ana", { do: "rename-actor", id: "ana-ruel", name: "A. R." });
      await expect(wished("Ben", { do: "rename-actor", id: "ana-ruel", name: "Ruel" }, null)).rejects.toMatchObject({
        code: "RAP-E-DECIDED-SINCE",
      });
      await wished("Ben", { do: "rename-actor", id: "ana-ruel", name: "Madam Ruel" }, "decision-1");
      await wished("Ana", { do: "rename-issue", id: "the-pact", name: "it" });
      await wished("Ana", { do: "rename-issue", id: "the-pact", name: "the treaty" });
      expect((await store.actors("ana-ruel")).entries[0]?.name).toBe("Madam Ruel");
      expect((await store.issues("the-pact")).entries[0]?.label).toBe("the treaty");
      await by("Ben", { do: "undo", decision: "decision-2" });
      expect((await store.actors("ana-ruel")).entries[0]?.name).toBe("A. R.");
    }));

  test("an entry's history is all that was decided on it, taken back or not", () =>
    withDossier(async () => {
      const { id, entry, further } = await statement();
      const passages = await sides();
      await by("Ana", {
        do: "correct",
        entry,
        fields: {
          content: [{ ...entry.passage, end: entry.passage.start + 11, text: entry.passage.text.slice(0, 11) }],
        },
      });
      await by("Ben", { do: "note", words: "Really?", entry });
      await by("Ben", { do: "undo", decision: "decision-1" });
      await by("Ben", { do: "confirm", entry: further[0] });
      await by("Ana", { do: "rename-actor", actor: { name: "Ana Ruel" }, name: "A. Ruel" });
      await by("Ana", { do: "note", words: "Which one?", label: "the pact" });
      await by("Ana", { do: "settle", passages });
      await by("Ana", { do: "note", words: "Told by phone.", passages });
      await by("Ana", { do: "undo", decision: "decision-7" });
      const [{ id: discrepancy }] = (await store.discrepancies()).entries;
      expect(ids(await store.history(id))).toEqual(["decision-1 undone", "decision-2", "decision-3", "decision-4"]);
      expect(ids(await store.history("ana-ruel"))).toEqual(["decision-5"]);
      expect(ids(await store.history("the-pact"))).toEqual(["decision-6"]);
      expect(ids(await store.history(discrepancy))).toEqual(["decision-7 undone", "decision-8", "decision-9"]);
      expect(await store.history("r9#s9")).toEqual([]);
    }));

  test("each takes back what they did last, and does it again", () =>
    withDossier(async () => {
      const { entry, further } = await statement();
      const act = async () => (await store.statements()).entries[0].act;
      const correct = (act: "deny" | "warn"): Deed => ({ do: "correct", entry, further, fields: { act } });
      const undo = async () => by("Ana", { do: "undo", decision: (await store.undoable("Ana"))!.id });
      const redo = async () => by("Ana", { do: "undo", decision: (await store.redoable("Ana"))!.id });
      expect([await store.undoable("Ana"), await store.redoable("Ana")]).toEqual([null, null]);
      await by("Ana", correct("deny"));
      await by("Ana", correct("warn"));
      await by("Ben", { do: "note", words: "Hm.", entry });
      await undo();
      expect(await act()).toBe("deny");
      await undo();
      expect(await act()).toBe("assert");
      expect(await store.undoable("Ana")).toBeNull();
      await redo();
      expect(await act()).toBe("deny");
      await redo();
      expect(await act()).toBe("warn");
      expect(await store.redoable("Ana")).toBeNull();
      await undo();
      await by("Ana", { do: "note", words: "No.", entry });
      expect(await store.redoable("Ana")).toBeNull();
      await expect(by("Ben", { do: "undo", decision: "decision-2" })).rejects.toMatchObject({
        code: "RAP-E-NO-DECISION",
      });
      expect(await store.undoable("Ben")).toMatchObject({ id: "decision-3" });
    }));

  test("who hasn't seen what somebody else decided is told so, and nothing is lost", () =>
    withDossier(async () => {
      const { entry, further } = await statement();
      const passages = await sides();
      const since = { code: "RAP-E-DECIDED-SINCE" };
      // One that says it, and one that announces it, are tellings of one statement: what denies it would be another.
      await by("Ana", { do: "correct", entry, fields: { act: "announce" } }, null);
      await expect(by("Ben", { do: "reject", entry }, null)).rejects.toMatchObject(since);
      await expect(by("Ben", { do: "confirm", entry: further[0] }, null)).rejects.toMatchObject(since);
      await expect(by("Ben", { do: "undo", decision: "decision-1" }, null)).rejects.toMatchObject(since);
      expect(await store.decisions()).toHaveLength(1);
      expect((await store.statements({ review: "corrected" })).entries).toMatchObject([{ act: "announce" }]);
      await by("Ana", { do: "correct", entry, fields: { act: "warn" } }, null);
      await by("Ben", { do: "confirm", entry }, "decision-2");
      await by("Cem", { do: "reject", entry });
      await by("Ben", { do: "note", words: "Seen.", entry }, null);
      await by("Ana", { do: "settle", passages }, null);
      await expect(by("Ben", { do: "dismiss", passages }, null)).rejects.toMatchObject(since);
      await by("Ana", { do: "rename-actor", actor: { name: "Ana Ruel" }, name: "A. Ruel" }, null);
      await expect(
        by("Ben", { do: "rename-actor", actor: { name: "Ana Ruel" }, name: "Ruel" }, "decision-6"),
      ).rejects.toMatchObject(since);
      await by("Ben", { do: "rename-issue", label: "the pact", name: "a pact" }, null);
      await expect(by("Ben", { do: "confirm", entry }, "no such")).rejects.toMatchObject({ code: "RAP-E-NO-DECISION" });
    }));

  test("two reviewers are compared on what both went through, whatever either calls somebody", () =>
    withDossier(async () => {
      const { id } = await statement();
      for (const [who, name] of [
        ["Ana", "Ana Ruel"],
        ["Ben", "A. Ruel"],
      ] as const) {
        await by(who, await deedOf(store, { do: "correct", id, fields: { speaker: name, act: "deny" } }));
        await by(who, await deedOf(store, { do: "confirm", id: "r1#p1" }));
      }
      await by("Ana", { do: "merge-actors", actors: [{ name: "Ana Ruel" }, { name: "A. Ruel" }] });
      await by("Ana", await deedOf(store, { do: "reject", id: "r3#p1" }));
      expect(await store.agreement("Ana", "Ben")).toMatchObject({
        reports: 2,
        entries: 3,
        labels: { verdict: { alpha: 1, n: 3 }, speaker: { n: 2, alpha: null }, stance: { n: 1 } },
        spans: { content: { alpha: 1, n: 4 } },
      });
      expect(await store.agreement("Ana", "Cem")).toMatchObject({
        reports: 0,
        entries: 0,
        labels: { verdict: { alpha: null, n: 0 } },
      });
    }));

  test("of two that decide at once, one is told so", () =>
    withDossier(async () => {
      const { entry } = await statement();
      const both = await Promise.allSettled([
        by("Ana", { do: "confirm", entry }, null),
        by("Ben", { do: "reject", entry }, null),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await store.decisions()).toHaveLength(1);
    }));

  test("a decision reads no more of the journal for every one made before", async () => {
    const { db, close } = await openDatabase(whereOf(await places.copy(made)), true);
    const read: number[] = [];
    const counting = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        read.push(JSON.stringify(result.rows).length);
        return result;
      },
    });
    const counted = storeOf(counting, { cast: [], issues: [] }, close);
    const {
      entries: [{ appearances }],
    } = await counted.statements();
    const entry: EntryRef = { list: "statements", passage: appearances[0].content[0] };
    const deeds: readonly Deed[] = [
      { do: "correct", entry, fields: { act: "deny" } },
      { do: "rename-actor", actor: { name: "Ana Ruel" }, name: "A. Ruel" },
      { do: "settle", passages: [entry.passage] },
      { do: "note", words: "Hm.", entry },
    ];
    const cost = async (): Promise<{ queries: number; characters: number }> => {
      read.length = 0;
      for (const deed of deeds) await counted.decide("Ana", AT, deed);
      await counted.history("r1#s1");
      await counted.settle();
      return { queries: read.length, characters: read.reduce((sum, n) => sum + n, 0) };
    };
    await cost();
    const before = await cost();
    await sql`
      insert into decision (n, id, decision, decider) overriding system value
        select 1000 + i, 'other-' || i,
          json_build_object('id', 'other-' || i, 'by', 'Ben', 'at', null, 'do', 'note', 'words', 'x', 'actor',
            json_build_object('name', 'Other ' || i)), 'Ben' from generate_series(1, 4000) i`.execute(db);
    await sql`insert into decision_about (kind, key, n) select 'name', 'other ' || n, n from decision
      where decider = 'Ben'`.execute(db);
    const after = await cost();
    await counted.close();
    expect(after.queries).toBe(before.queries);
    expect(after.characters).toBeLessThan(before.characters + 10_000);
  });
});

test("a journal of before is found by what it is about", async () => {
  const places = await ONE_KIND();
  const where = await places.place();
  const store = await filled(where);
  const [{ appearances, id }] = (await store.statements()).entries;
  const entry: EntryRef = { list: "statements", passage: appearances[0].content[0] };
  for (const deed of [
    { do: "reject", entry },
    { do: "rename-actor", actor: { name: "Ana Ruel" }, name: "A. Ruel" },
    { do: "undo", decision: "decision-1" },
  ] satisfies Deed[])
    await store.decide("Ana", AT, deed);
  const [history, { entries: actors }] = [await store.history(id), await store.actors()];
  const [file, older] = ["new", "old"].map((name) => join(mkdtempSync(join(tmpdir(), "rapporteur-journal-")), name));
  await store.backup(file);
  await store.close();
  asOlder(file, older);
  const old = await places.place();
  await restore(older, old);
  const again = await openStore(old);
  expect(await again.history(id)).toEqual(history);
  expect((await again.actors()).entries).toEqual(actors);
  expect(ids(history)).toEqual(["decision-1 undone", "decision-3"]);
  expect(ids(await again.history("ana-ruel"))).toEqual(["decision-2"]);
  expect(await again.undoable("Ana")).toMatchObject({ id: "decision-2" });
  const intakes = DOSSIER.map(({ id, day, told }) => {
    const doc = docOf(told.map(({ text }) => text).join("\n"), { id, publishedAt: day });
    return intake(doc, handMade(doc, told));
  });
  expect(await again.record()).toEqual(recordOf(intakes, { decisions: await again.decisions() }));
  await again.close();
  await places.stop();
});
