import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { BY, gathered, report, silent } from "./reports.js";
import { KINDS, type Places } from "./stores.js";

const HARBOUR = report("harbour", "Ana Ruel said the harbour would stay closed.", {
  publishedAt: "2031-03-07",
  outlet: "Courier",
});

describe.each(Object.entries(KINDS))("a store that is %s", (_, start) => {
  let places: Places;
  let where: string;
  let store: Store;
  const add = (doc: typeof HARBOUR, facts = {}) => store.add(doc, gathered(doc, facts), silent(doc), BY);

  beforeAll(async () => {
    places = await start();
    where = await places.place();
    store = await openStore(where);
  });
  afterAll(async () => {
    await store?.close();
    await places?.stop();
  });

  describe("keeps reports", () => {
    test("with their text, bytes and where they came from", async () => {
      expect(await add(HARBOUR)).toEqual({ report: "harbour", version: 1, outcome: "new" });
      const kept = await store.report("harbour");
      expect(kept).toMatchObject({
        version: 1,
        doc: HARBOUR,
        gathered: { mediaType: "text/plain", from: "harbour.txt", at: "2031-03-08T09:00:00.000Z" },
      });
      expect(Buffer.from(kept!.gathered.bytes!).toString()).toBe(HARBOUR.text);
    });

    test("with bytes that aren't the text", async () => {
      const page = report("page", "The port opens.");
      const bytes = Buffer.from("<p>The port opens.</p>\xff", "latin1");
      await add(page, { bytes, mediaType: "text/html" });
      expect(Buffer.from((await store.report("page"))!.gathered.bytes!)).toEqual(bytes);
    });

    test("once, however often they come", async () => {
      expect(await add(HARBOUR)).toMatchObject({ version: 1, outcome: "known" });
      expect(await store.versions("harbour")).toHaveLength(1);
    });

    test("once, when the same bytes come under another id", async () => {
      expect(await add({ ...HARBOUR, id: "copy" })).toEqual({ report: "harbour", version: 1, outcome: "known" });
      expect(await store.report("copy")).toBeNull();
    });

    test("twice, when two outlets carry the same text in files of their own", async () => {
      const wire = { ...HARBOUR, id: "wire", outlet: "Mirror" };
      expect(await add(wire, { bytes: Buffer.from(JSON.stringify(wire)) })).toMatchObject({
        report: "wire",
        outcome: "new",
      });
    });

    test("in every version, when the text has changed, and when it changes back", async () => {
      const before = report("changing", "The port is closed.");
      const after = report("changing", "The port is open.");
      for (const doc of [before, after, before]) await add(doc);
      const versions = await store.versions("changing");
      expect(versions.map(({ version, doc }) => [version, doc.text])).toEqual([
        [1, before.text],
        [2, after.text],
        [3, before.text],
      ]);
      expect((await store.report("changing"))!.version).toBe(3);
      expect((await store.reading("changing"))!.version).toBe(3);
    });

    test.each([
      ["U+0000", "a\0b"],
      ["half a surrogate pair", "a\ud800b"],
    ])("or says why it can't: %s", async (_, text) => {
      await expect((async () => add(report("bad", text)))()).rejects.toMatchObject({ code: "RAP-E-STORE-TEXT" });
      expect(await store.report("bad")).toBeNull();
    });

    test("of any length and with any characters that are characters", async () => {
      const long = report("long", "\ufeff😀 “naïve”\r\n".repeat(100_000));
      await add(long);
      expect((await store.report("long"))!.doc.text).toBe(long.text);
    });
  });

  test("gives readings back as they were", async () => {
    expect(await store.reading("harbour")).toEqual({ reading: silent(HARBOUR), version: 1, by: BY });
  });

  test("says that a report isn't there", async () => {
    expect(await store.report("nowhere")).toBeNull();
    await expect(store.versions("nowhere")).rejects.toMatchObject({ code: "RAP-E-NO-REPORT" });
  });

  test("remembers how far the watching of a feed has come", async () => {
    const url = "https://courier.example/feed.xml";
    const state = {
      url,
      title: null,
      etag: '"a1"',
      lastModified: null,
      nextPollAt: "2031-03-08T10:00:00.000Z",
      failures: 0,
      error: null,
      seen: ["a"],
    };
    await store.keepFeed(state);
    await store.keepFeed({ ...state, failures: 1, error: "RAP-E-STATUS" });
    expect(await store.feed(url)).toEqual({ ...state, failures: 1, error: "RAP-E-STATUS" });
    expect(await store.feeds()).toHaveLength(1);
    await store.forgetFeed(url);
    expect(await store.feed(url)).toBeNull();
  });

  test("lets others have their turn between questions, however many follow one another", async () => {
    let turns = 0;
    let waiting = setImmediate(function count() {
      turns++;
      waiting = setImmediate(count);
    });
    for (let n = 0; n < 50; n++) await store.version();
    clearImmediate(waiting);
    expect(turns).toBeGreaterThanOrEqual(50);
  });

  test("holds all of it when it is opened anew", async () => {
    await store.close();
    store = await openStore(where);
    expect((await store.report("harbour"))!.doc).toEqual(HARBOUR);
  });
});
