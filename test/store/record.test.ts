import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../bench/record/generate.js";
import { world } from "../../bench/record/world.js";
import type { Deed } from "../../src/record/decisions.js";
import { type Intake, intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { oneIn } from "../effort.js";
import { examples } from "../examples.js";
import { type Read, readExamples } from "../read-examples.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

/** The example dossier, read; then invented reports about other things, of which some are copies. */
let read: Read[];
beforeAll(async () => {
  const invented = world();
  read = [...(await readExamples()), ...Array.from({ length: 40 }, (_, n) => generate(invented, n < 20 ? n : n + 200))];
});

describe.each(Object.entries(KINDS_EACH_TIME))("a store that is %s", (_, start) => {
  let places: Places;
  beforeAll(async () => {
    places = await start();
  });
  afterAll(() => places?.stop());

  /** A store of these reports, in that order. */
  async function storeOf(reports: readonly Read[]): Promise<Store> {
    const store = await openStore(await places.place());
    for (const { doc, reading } of reports) await store.add(doc, gathered(doc, { bytes: null }), reading, BY);
    return store;
  }

  const intakes = (reports: readonly Read[]): Intake[] => reports.map(({ doc, reading }) => intake(doc, reading));

  test("keeps the record that its reports add up to, whatever their order", async () => {
    const whole = recordOf(intakes(read));
    for (const order of oneIn(3, [shuffled(read), read, [...read].reverse()])) {
      const store = await storeOf(order);
      expect(await store.record()).toEqual(whole);
      await store.close();
    }
  });

  test("keeps it up with each report, each change and each reading", async () => {
    const store = await storeOf([]);
    const now = new Map<string, Intake>();
    for (const [i, { doc, reading }] of read.slice(0, 24).entries()) {
      await store.add(doc, gathered(doc, { bytes: null }), reading, BY);
      now.set(doc.id, intake(doc, reading));
      if (i % 4 === 0) expect(await store.record()).toEqual(recordOf([...now.values()]));
    }
    const { doc, reading } = read[3];
    const changed = { ...doc, title: "Corrected" };
    await store.add(changed, gathered(changed, { bytes: null }), reading, BY);
    now.set(doc.id, intake(changed, reading, 2));
    expect(await store.record()).toEqual(recordOf([...now.values()]));
    const silent = { ...read[5].reading, statements: [], meetings: [], positions: [], discrepancies: [] };
    await store.reread(read[5].doc.id, silent, BY);
    now.set(read[5].doc.id, intake(read[5].doc, silent));
    expect(await store.record()).toEqual(recordOf([...now.values()]));
    expect((await store.check()).faults).toEqual([]);
    await store.close();
  });

  test("finds an entry by every id that it has gone by, for as long as it stands", async () => {
    const store = await openStore(await places.place());
    const ids = new Set<string>();
    for (const { doc, reading } of read.slice(0, examples().length).reverse()) {
      await store.add(doc, gathered(doc, { bytes: null }), reading, BY);
      for (const list of ["statements", "meetings", "positions", "discrepancies"] as const)
        for (const { id } of (await store.record())[list]) ids.add(id);
    }
    const now = await store.record();
    const former = [...ids].filter(
      (id) =>
        ![...now.statements, ...now.meetings, ...now.positions, ...now.discrepancies].some((entry) => entry.id === id),
    );
    expect(former.length).toBeGreaterThan(10);
    for (const id of former) {
      const [entry] = Object.values((await store.entry(id)) ?? {}).flat();
      expect(entry?.id, id).not.toBe(id);
      expect(await store.refs(id), id).toEqual(await store.refs(entry.id));
    }
    await store.close();
  });

  test("applies what people decide, and takes it back", async () => {
    const reports = read.slice(0, 16);
    const store = await storeOf(reports);
    const [statement] = intakes(reports)[2].statements;
    const shorter = {
      ...statement.content[0],
      end: statement.content[0].start + 12,
      text: statement.content[0].text.slice(0, 12),
    };
    const selected = { report: reports[5].doc.id, start: 10, end: 40, text: reports[5].doc.text.slice(10, 40) };
    const [one, other] = recordOf(intakes(reports)).actors.filter(({ kind }) => kind === "person");
    const [label] = recordOf(intakes(reports)).issues;
    const deeds: Deed[] = [
      { do: "merge-actors", actors: [{ name: one.name }, { name: other.name }] },
      { do: "rename-actor", actor: { name: one.name }, name: "Somebody Else" },
      { do: "rename-issue", label: label.label, name: "something else" },
      { do: "reject", entry: { list: "statements", passage: statement.content[0] } },
      {
        do: "correct",
        entry: { list: "statements", passage: statement.content[0] },
        fields: { act: "deny", speaker: one.name, about: [label.label] },
      },
      { do: "correct", entry: { list: "statements", passage: statement.content[0] }, fields: { content: [shorter] } },
      {
        do: "confirm",
        entry: { list: "statements", passage: shorter },
        further: [{ list: "statements", passage: intakes(reports)[3].statements[0].content[0] }],
      },
      { do: "add", list: "statements", passages: [selected], fields: { speaker: other.name, act: "warn" } },
      {
        do: "add",
        list: "meetings",
        passages: [selected],
        fields: { status: "held", participants: [one.name, other.name] },
      },
      {
        do: "add",
        list: "positions",
        passages: [selected],
        fields: { actor: other.name, issue: label.label, stance: "against", firmness: "vague" },
      },
      { do: "note", words: "Ask the desk.", actor: { name: one.name } },
    ];
    for (const deed of deeds) {
      await store.decide("Ana", "2031-03-20T10:00:00.000Z", deed);
      expect(await store.record(), deed.do).toEqual(recordOf(intakes(reports), { decisions: await store.decisions() }));
    }
    for (const { id } of [...(await store.decisions())].reverse()) {
      await store.decide("Ana", "2031-03-21T10:00:00.000Z", { do: "undo", decision: id });
      expect(await store.record(), id).toEqual(recordOf(intakes(reports), { decisions: await store.decisions() }));
    }
    await expect(store.decide(null, null, { do: "undo", decision: "no such" })).rejects.toMatchObject({
      code: "RAP-E-NO-DECISION",
    });
    expect(await store.decisions()).toHaveLength(2 * deeds.length);
    await store.close();
  });
});

/** In another order, the same each time. */
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item, i) => ({ item, by: (i * 7919) % list.length }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
