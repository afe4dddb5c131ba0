import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadReader } from "../../src/read/read.js";
import type { Reader } from "../../src/read/reader.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { decided } from "../../src/work/decided.js";
import type { Reads } from "../../src/work/recorded.js";
import { BY, gathered, report } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

const AT = "2031-05-01T00:00:00.000Z";
const DATED = report(
  "dated",
  "Harbour stays shut\n\nPORT ANSEL, March 14, 2031 (Halyard) — Ana Ruel met Jon Averil yesterday. Ruel said on " +
    "Tuesday that the harbour would stay shut.",
);
const UNDATED = report(
  "undated",
  "Moira Penhale said on Tuesday that the pilots would not go back. She met Ana Ruel yesterday.",
);

describe.each(Object.entries(KINDS_EACH_TIME))("what is known of a report, in a store that is %s", (_, start) => {
  let places: Places;
  let made: string;
  let reader: Reader;
  let store: Store;
  let reads: Reads;
  beforeAll(async () => {
    places = await start();
    made = await places.place();
    reader = await loadReader({ model: "light" });
    reads = { read: async (doc) => ({ reading: await reader.read(doc), model: "light" }) };
    store = await openStore(made);
    for (const doc of [DATED, UNDATED]) await store.add(doc, gathered(doc), await reader.read(doc), BY);
    await store.close();
  });
  afterAll(async () => places?.stop());
  beforeEach(async () => {
    store = await openStore(await places.copy(made));
    return () => store.close();
  });

  const correct = (id: string, fields: object, by = "Ona") =>
    decided(store, reads, { by, at: AT, deed: { do: "correct-report", report: id, fields } });
  const undo = (decision: string) => decided(store, reads, { by: "Ona", at: AT, deed: { do: "undo", decision } });
  const entry = async (id: string) => (await store.reports()).entries.find((one) => one.id === id);
  /** The days of what a report says, and of whom it tells to have met. */
  const days = async (id: string) => {
    const found = await store.inReport(id);
    return {
      said: found?.entries.statements.map(({ on }) => on?.value),
      met: found?.entries.meetings.map(({ on }) => on?.value),
    };
  };

  test("is found in its text, and says where", async () => {
    const found = await entry("dated");
    expect(found).toMatchObject({
      publishedAt: "2031-03-14",
      title: "Harbour stays shut",
      outlet: "Halyard",
      review: { state: "machine" },
    });
    expect(
      Object.entries(found?.found ?? {}).map(([fact, { start, end }]) => [fact, DATED.text.slice(start, end)]),
    ).toEqual([
      ["publishedAt", "March 14, 2031"],
      ["title", "Harbour stays shut"],
      ["outlet", "Halyard"],
    ]);
    expect(await days("dated")).toEqual({ said: ["2031-03-11"], met: ["2031-03-13"] });
    expect((await store.reports({ since: "2031-03-01" })).entries.map(({ id }) => id)).toEqual(["dated"]);
    expect((await store.record()).asOf).toBe("2031-03-14");
  });

  test("was given, where it was given: that wins", async () => {
    const doc = {
      ...DATED,
      id: "given",
      text: `${DATED.text} Nobody else spoke.`,
      publishedAt: "2031-03-20",
      outlet: "The Courier",
    };
    await store.add(doc, gathered(doc), await reader.read(doc), BY);
    expect(await entry("given")).toMatchObject({
      publishedAt: "2031-03-20",
      outlet: "The Courier",
      found: { title: { start: 0, end: 18 } },
    });
    expect(Object.keys((await entry("given"))?.found ?? {})).toEqual(["title"]);
  });

  test("is corrected with all that hangs on it, and taken back, and done again", async () => {
    expect(await entry("undated")).toMatchObject({ publishedAt: null, title: null, outlet: null });
    expect(await days("undated")).toEqual({ said: [null], met: [null] });
    const {
      decision: { id },
    } = await correct("undated", { publishedAt: "2031-03-20", outlet: "Lantern" });
    expect(await entry("undated")).toMatchObject({
      publishedAt: "2031-03-20",
      outlet: "Lantern",
      review: { state: "corrected", by: "Ona" },
    });
    expect(await days("undated")).toEqual({ said: ["2031-03-18"], met: ["2031-03-19"] });
    expect((await store.today("2031-03-20")).reports).toBe(1);
    expect((await store.record()).asOf).toBe("2031-03-20");
    expect((await store.history("undated")).map((one) => one.id)).toEqual([id]);

    const back = await undo(id);
    expect(await entry("undated")).toMatchObject({ publishedAt: null, outlet: null, review: { state: "machine" } });
    expect(await days("undated")).toEqual({ said: [null], met: [null] });
    expect((await store.record()).asOf).toBe("2031-03-14");
    await undo(back.decision.id);
    expect(await days("undated")).toEqual({ said: ["2031-03-18"], met: ["2031-03-19"] });
    expect((await store.history("undated")).map(({ do: did, undone }) => [did, undone])).toEqual([
      ["correct-report", false],
      ["undo", true],
      ["undo", false],
    ]);
    expect((await store.check()).faults).toEqual([]);
  });

  test("stays corrected whatever is read anew, and in a newer version", async () => {
    await correct("dated", { publishedAt: "2031-03-21" });
    const again = await store.toRead("dated");
    await store.reread("dated", await reader.read(again ?? DATED), BY);
    expect(await days("dated")).toEqual({ said: ["2031-03-18"], met: ["2031-03-20"] });
    const newer = { ...DATED, text: `${DATED.text} Nobody else spoke.` };
    await store.add(newer, gathered(newer), await reader.read(await store.asDecided(newer)), BY);
    expect(await entry("dated")).toMatchObject({ version: 2, publishedAt: "2031-03-21", title: "Harbour stays shut" });
    expect(Object.keys((await entry("dated"))?.found ?? {})).toEqual(["title", "outlet"]);
    expect(await days("dated")).toEqual({ said: ["2031-03-18"], met: ["2031-03-20"] });
  });

  test("may be that nobody knows, whatever its text says", async () => {
    await correct("dated", { publishedAt: null });
    expect(await entry("dated")).toMatchObject({ publishedAt: null, outlet: "Halyard" });
    expect((await days("dated")).met).toEqual([null]);
  });

  test("is told by the last of several corrections, each of which can be taken back", async () => {
    await correct("undated", { publishedAt: "2031-03-20", title: "Pilots stay out" });
    const {
      decision: { id },
    } = await correct("undated", { publishedAt: "2031-03-27" }, "Ben");
    expect(await entry("undated")).toMatchObject({
      publishedAt: "2031-03-27",
      title: "Pilots stay out",
      review: { by: "Ben" },
    });
    expect((await store.searchReports("pilots stay")).entries.map((one) => one.report.id)).toEqual(["undated"]);
    await undo(id);
    expect(await entry("undated")).toMatchObject({
      publishedAt: "2031-03-20",
      title: "Pilots stay out",
      review: { by: "Ona" },
    });
  });

  test("what somebody else has decided since isn't lost silently", async () => {
    await correct("undated", { publishedAt: "2031-03-20" });
    const late = decided(
      store,
      reads,
      { by: "Ben", at: AT, deed: { do: "correct-report", report: "undated", fields: { publishedAt: "2031-03-27" } } },
      { seen: null },
    );
    await expect(late).rejects.toMatchObject({ code: "RAP-E-DECIDED-SINCE" });
    expect(await entry("undated")).toMatchObject({ publishedAt: "2031-03-20" });
  });

  test("a report that was corrected comes back as it was after it was taken out", async () => {
    await correct("undated", { publishedAt: "2031-03-20" });
    const removed = await store.remove("undated");
    await store.bringBack(removed);
    expect(await entry("undated")).toMatchObject({ publishedAt: "2031-03-20", review: { state: "corrected" } });
    expect(await days("undated")).toEqual({ said: ["2031-03-18"], met: ["2031-03-19"] });
  });

  test("isn't taken for something it can't be", async () => {
    await expect(correct("undated", { publishedAt: "2031-02-30" })).rejects.toMatchObject({ code: "RAP-E-DATE" });
    await expect(correct("undated", { title: " " })).rejects.toMatchObject({ code: "RAP-E-DEED" });
    await expect(
      store.decide("Ona", AT, { do: "correct-report", report: "nothing", fields: { title: "x" } }),
    ).rejects.toMatchObject({ code: "RAP-E-NO-REPORT" });
    await expect(
      store.decide("Ona", AT, { do: "correct-report", report: "undated", fields: { publishedAt: "2031-03-20" } }),
    ).rejects.toMatchObject({ code: "RAP-E-FACTS-SINCE" });
    expect(await store.decisions()).toEqual([]);
  });
});
