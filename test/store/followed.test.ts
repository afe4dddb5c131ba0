import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";
import { openStore } from "../../src/store/open.js";
import { deedOf, type Wish } from "../../src/store/refs.js";
import type { Store } from "../../src/store/store.js";
import { quarrel, quarrelReading } from "../record/quarrel.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

describe.each(Object.entries(KINDS_EACH_TIME))("in a store that is %s", (_, start) => {
  let places: Places;
  let store: Store;
  beforeAll(async () => {
    places = await start();
    store = await openStore(await places.place());
    await store.add(quarrel, gathered(quarrel), quarrelReading, BY);
  });
  afterAll(async () => {
    await store?.close();
    await places?.stop();
  });

  const decide = async (wish: Wish) => store.decide("Ana", "2031-04-01T00:00:00.000Z", await deedOf(store, wish));
  /** All lists that can be asked for, as one text. */
  const lists = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all([
        store.statements(),
        store.meetings(),
        store.positions(),
        store.discrepancies(),
        store.timeline(),
        store.seats(),
        store.queue(),
        store.matrix(),
        store.today("2031-01-01"),
      ]),
    );
  const inMemory = async () => recordOf([intake(quarrel, quarrelReading)], { decisions: await store.decisions() });

  test("a correction names what followed, and comes back with all of it", async () => {
    const before = await store.record();
    const { decision, followed } = await decide({ do: "correct", id: "q1#s1", fields: { speaker: "Zed Marlow" } });
    expect(followed).toEqual([
      { list: "meetings", id: "q1#m1", change: "changed" },
      { list: "positions", id: "q1#p1", change: "changed" },
      { list: "discrepancies", id: "q1#d1", change: "gone" },
    ]);
    expect(await store.record()).toEqual(await inMemory());
    const back = await decide({ do: "undo", decision: decision.id });
    expect(back.followed.map(({ id, change }) => `${id} ${change}`).sort()).toEqual([
      "q1#d1 new",
      "q1#m1 changed",
      "q1#p1 changed",
    ]);
    const known = new Set(before.actors.map(({ id }) => id));
    const after = await store.record();
    expect({ ...after, actors: after.actors.filter(({ id }) => known.has(id)) }).toEqual(before);
  });

  test("a statement that is removed takes what rests on it, and gives it back", async () => {
    const { decision, followed } = await decide({ do: "reject", id: "q1#s1" });
    expect(followed.map(({ id, change }) => `${id} ${change}`).sort()).toEqual([
      "q1#d1 gone",
      "q1#m1 changed",
      "q1#p1 gone",
    ]);
    expect(await store.record()).toEqual(await inMemory());
    expect((await decide({ do: "undo", decision: decision.id })).followed).toHaveLength(3);
    expect(await store.record()).toEqual(await inMemory());
  });

  test("what says nothing else names nothing", async () => {
    for (const wish of [
      { do: "confirm", id: "q1#p2" },
      { do: "note", id: "q1#p2", words: "Hm." },
      { do: "correct", id: "q1#s2", fields: { act: "warn" } },
    ] satisfies Wish[])
      expect((await decide(wish)).followed).toEqual([]);
  });

  test("no list shows what it was", async () => {
    for (const id of ["q1#s1", "q1#s2", "q1#s3"])
      await decide({ do: "correct", id, fields: { speaker: "Zed Marlow", on: "2031-02-01" } });
    await decide({ do: "correct", id: "q1#p1", fields: { stance: "noncommittal" } });
    const shown = await lists();
    expect(shown).toContain("zed-marlow");
    expect(shown).not.toMatch(/otto.veld|2031-03-10|"against"/i);
    expect(await store.record()).toEqual(await inMemory());
    expect((await store.check()).faults).toEqual([]);
  });
});
