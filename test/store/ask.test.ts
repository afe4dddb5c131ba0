import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainWords } from "../../src/record/names/spelling.js";
import type { Record } from "../../src/record/record.js";
import type { Page, PageOptions } from "../../src/store/ask/filters.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { readExamples } from "../read-examples.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

describe.each(Object.entries(KINDS_EACH_TIME))("a store that is %s", (_, start) => {
  let places: Places;
  let store: Store;
  let record: Record;
  beforeAll(async () => {
    places = await start();
    store = await openStore(await places.place());
    for (const { doc, reading } of await readExamples()) await store.add(doc, gathered(doc), reading, BY);
    record = await store.record();
  });
  afterAll(async () => {
    await store?.close();
    await places?.stop();
  });

  /** All pages of a question, put together. */
  async function whole<Entry>(ask: (page: PageOptions) => Promise<Page<Entry>>, oldestFirst = false): Promise<Entry[]> {
    const all: Entry[] = [];
    for (let after: string | undefined; ; ) {
      const { entries, next } = await ask({ limit: 7, after, oldestFirst });
      all.push(...entries);
      if (next === null) return all;
      after = next;
    }
  }

  const sorted = <Entry extends { id: string }>(entries: readonly Entry[]): Entry[] =>
    [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

  describe("answers in pages which together are the record's", () => {
    test.each([true, false])("statements, oldest first: %s", async (oldest) =>
      expect(sorted(await whole((page) => store.statements({}, page), oldest))).toEqual(sorted(record.statements)),
    );
    test("meetings", async () =>
      expect(sorted(await whole((page) => store.meetings({}, page)))).toEqual(sorted(record.meetings)));
    test("positions", async () =>
      expect(sorted(await whole((page) => store.positions({}, page)))).toEqual(sorted(record.positions)));
    test("discrepancies", async () =>
      expect(sorted(await whole((page) => store.discrepancies({}, page)))).toEqual(sorted(record.discrepancies)));
    test("actors", async () =>
      expect(sorted(await whole((page) => store.actors(undefined, page)))).toEqual(record.actors));
    test("actors by their names, those last that reports only describe", async () => {
      const order = (await whole((page) => store.actors(undefined, page))).map(
        ({ id, name }) => [id.includes("#"), plainWords(name)] as const,
      );
      expect(order).toEqual([...order].sort(([a, x], [b, y]) => Number(a) - Number(b) || (x < y ? -1 : x > y ? 1 : 0)));
      expect(new Set(order.map(([described]) => described)).size).toBe(2);
    });
    test("issues", async () => expect(await whole((page) => store.issues(undefined, page))).toEqual(record.issues));
    test("reports", async () =>
      expect(sorted(await whole((page) => store.reports({}, page)))).toEqual(sorted(record.reports)));
    test("a timeline of them all, by their days", async () => {
      const happened = await whole((page) => store.timeline({}, page));
      expect(happened).toHaveLength(
        record.statements.length + record.meetings.length + record.positions.length + record.discrepancies.length,
      );
      expect(happened.map(({ day }) => day)).toEqual(
        happened
          .map(({ day }) => day)
          .sort()
          .reverse(),
      );
    });
  });

  describe("finds by", () => {
    const speakerOf = (name: string): string => record.actors.find((actor) => actor.name === name)!.id;

    test.each(["Tolvik", "irsa tolvik", "Irsa Tolvik"])("any name of a speaker: %s", async (speaker) => {
      const found = await whole((page) => store.statements({ speaker }, page));
      expect(found.length).toBeGreaterThan(0);
      expect(sorted(found)).toEqual(
        sorted(record.statements.filter((statement) => statement.speaker === speakerOf("Irsa Tolvik"))),
      );
    });
    test("no name that is only part of a word", async () =>
      expect((await store.statements({ speaker: "Tolv" })).entries).toEqual([]));
    test("a party: it, and all who speak for it", async () => {
      const found = await whole((page) => store.statements({ party: "Orvane" }, page));
      expect(found.map(({ speaker }) => speaker)).toContain(speakerOf("Irsa Tolvik"));
      expect(found.map(({ speaker }) => speaker)).not.toContain(speakerOf("Teodor Valch"));
    });
    test("act", async () =>
      expect(sorted(await whole((page) => store.statements({ act: "deny" }, page)))).toEqual(
        sorted(record.statements.filter(({ act }) => act === "deny")),
      ));
    test("days, both ends in", async () => {
      const found = await whole((page) => store.timeline({ since: "2031-03-06", until: "2031-03-07" }, page));
      expect(new Set(found.map(({ day }) => day))).toEqual(new Set(["2031-03-06", "2031-03-07"]));
    });
    test("a month as the last day: all of it", async () =>
      expect(await whole((page) => store.reports({ until: "2031-03" }, page))).toHaveLength(record.reports.length));
    test("outlet, in any case of letters", async () => {
      const outlets = new Set(
        (await whole((page) => store.reports({ outlet: "halyard" }, page))).map(({ outlet }) => outlet),
      );
      expect([...outlets]).toEqual(["Halyard"]);
    });
    test("what people made of it", async () => {
      const [one] = record.statements;
      await store.decide("Ana", "2031-03-22T08:00:00.000Z", {
        do: "confirm",
        entry: { list: "statements", passage: one.appearances[0].content[0] },
      });
      expect((await store.statements({ review: "confirmed" })).entries.map(({ id }) => id)).toEqual([one.id]);
      expect(await whole((page) => store.statements({ review: "machine" }, page))).toHaveLength(
        record.statements.length - 1,
      );
    });
  });

  describe("searches for", () => {
    const ids = async (words: string): Promise<string[]> =>
      (await store.searchReports(words)).entries.map(({ report }) => report.id);

    test("words in any form, with what stands around them", async () => {
      const { entries } = await store.searchReports("observer");
      expect(entries.length).toBeGreaterThan(0);
      expect(entries[0].excerpt).toMatch(/«observers?»/i);
    });
    test("phrases", async () => {
      expect((await ids('"without conditions"')).length).toBeGreaterThan(0);
      expect(await ids('"conditions without"')).toEqual([]);
    });
    test("what doesn't hold a word", async () => {
      const [all, some] = [await ids("observers"), await ids("observers -troops")];
      expect(some.length).toBeLessThan(all.length);
      for (const id of some) expect((await store.report(id))!.doc.text).not.toMatch(/\btroops\b/i);
    });
    test("what was said", async () => {
      const { entries } = await store.searchStatements("observers", { party: "Orvane" });
      expect(entries.length).toBeGreaterThan(0);
      for (const { evidence } of entries) expect(evidence.map(({ text }) => text).join(" ")).toMatch(/observer/i);
    });
    test("anything that somebody may type, without an error", async () => {
      for (const words of ['"', "-", "a & | ! <-> (", "'", "\\", "or or", ""]) expect(await ids(words)).toEqual([]);
    });
  });

  test("tells who sat at the table, and who is said not to have", async () => {
    const { entries } = await store.seats();
    expect(entries.some(({ absent }) => absent.length > 0)).toBe(
      record.meetings.some(({ absent }) => absent.length > 0),
    );
    for (const { meeting, present } of entries) expect(present).toEqual(meeting.participants);
  });

  test.each(["", "nonsense", "e30"])("refuses a cursor that is none: %j", async (after) => {
    await expect(store.statements({}, { after })).rejects.toMatchObject({ code: "RAP-E-CURSOR" });
  });
  test("refuses the cursor of another question", async () => {
    const { next } = await store.statements({}, { limit: 2 });
    await expect(store.statements({ act: "deny" }, { after: next! })).rejects.toMatchObject({ code: "RAP-E-CURSOR" });
    await expect(store.statements({}, { after: next!, oldestFirst: true })).rejects.toMatchObject({
      code: "RAP-E-CURSOR",
    });
  });
});
