import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../bench/record/generate.js";
import { world } from "../../bench/record/world.js";
import type { Record } from "../../src/record/record.js";
import type { Filters } from "../../src/store/ask/filters.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { briefOf } from "../../src/write/brief/brief.js";
import { type Read, readExamples } from "../read-examples.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

/** The example dossier, read, and invented reports, of which some are copies. */
let read: Read[];
beforeAll(async () => {
  const invented = world();
  read = [...(await readExamples()), ...Array.from({ length: 60 }, (_, n) => generate(invented, n < 30 ? n : n + 170))];
});

describe.each(Object.entries(KINDS_EACH_TIME))("a store that is %s", (_, start) => {
  let places: Places;
  let store: Store;
  let record: Record;
  beforeAll(async () => {
    places = await start();
    store = await filled(read);
    record = await store.record();
  });
  afterAll(async () => {
    await store?.close();
    await places?.stop();
  });

  async function filled(reports: readonly Read[]): Promise<Store> {
    const made = await openStore(await places.place());
    await made.addMany(
      reports.map(({ doc, reading }) => ({ doc, gathered: gathered(doc, { bytes: null }), reading, by: BY })),
    );
    return made;
  }

  const statementsBy = async (filters: Filters): Promise<Record["statements"]> => [
    ...(await store.statements(filters, { limit: 1000 })).entries,
  ];
  const countOf = <T>(list: readonly T[], of: (one: T) => readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of list) for (const key of new Set(of(one))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };

  describe("counts what it would list, by", () => {
    const questions: Filters[] = [
      {},
      { speaker: "Tolvik" },
      { party: "Orvane" },
      { act: "deny" },
      { outlet: "HALYARD" },
      { outlet: "HALYARD", act: "assert" },
      { quotation: "mixed" },
      { issue: "observers" },
      { since: "2031-03-05" },
      { review: "machine" },
      { party: "Orvane", act: "deny" },
      { issue: "observers", quotation: "indirect", until: "2031-03" },
      { speaker: "Nobody at All" },
    ];
    test.each(questions)("%j", async (filters) => {
      const [found, facets] = [await statementsBy(filters), await store.facets(filters)];
      const outlets = new Map(record.reports.map(({ id, outlet }) => [id, outlet]));
      expect(facets).toMatchObject({ total: found.length, bounded: false });
      const same = <T extends { count: number }>(
        facet: readonly T[],
        keyOf: (one: T) => string,
        counts: Map<string, number>,
      ): void => {
        expect(facet.length).toBe(Math.min(20, counts.size));
        for (const one of facet) expect([keyOf(one), one.count]).toEqual([keyOf(one), counts.get(keyOf(one))]);
        expect(facet.map(({ count }) => count)).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 20));
      };
      same(
        facets.speakers,
        ({ id }) => id,
        countOf(found, ({ speaker }) => (speaker === null ? [] : [speaker])),
      );
      same(
        facets.acts,
        ({ act }) => act,
        countOf(found, ({ act }) => (act === null ? [] : [act])),
      );
      same(
        facets.quotations,
        ({ quotation }) => quotation,
        countOf(found, ({ appearances }) => [appearances[0].quotation]),
      );
      same(
        facets.outlets,
        ({ outlet }) => outlet,
        countOf(found, ({ appearances }) => appearances.flatMap(({ report }) => outlets.get(report) ?? [])),
      );
      same(
        facets.reviews,
        ({ review }) => review,
        countOf(found, ({ review }) => [review.state]),
      );
    });
    test("words that are said", async () => {
      const { entries } = await store.searchStatements("observers", {}, { limit: 1000 });
      expect(await store.facets({}, "observers")).toMatchObject({ total: entries.length, bounded: false });
      expect((await store.facets({ act: "deny" }, "nosuchword")).total).toBe(0);
    });
    test("issues, and parties with all who speak for them", async () => {
      const { issues, parties } = await store.facets();
      for (const { id, count } of issues)
        expect(record.statements.filter(({ about }) => about.includes(id)).length).toBeGreaterThanOrEqual(count);
      for (const { name, count } of parties.slice(0, 3))
        expect((await statementsBy({ party: name })).length).toBeGreaterThanOrEqual(count);
    });
  });

  test("finds statements by how they are said", async () => {
    for (const quotation of ["direct", "indirect", "mixed"] as const)
      expect((await statementsBy({ quotation })).map(({ id }) => id).sort()).toEqual(
        record.statements
          .filter(({ appearances }) => appearances[0].quotation === quotation)
          .map(({ id }) => id)
          .sort(),
      );
    expect(
      (await store.timeline({ quotation: "direct" }, { limit: 1000 })).entries.map(({ kind }) => kind),
    ).not.toContain("position");
  });

  test("lays out who stands where, the latest and the latest own point", async () => {
    const { actors, issues, cells } = await store.matrix();
    expect(actors.length).toBeLessThanOrEqual(40);
    expect(issues.length).toBeLessThanOrEqual(40);
    for (const { actor, issue, points, latest, own } of cells) {
      const line = record.positions.filter((point) => point.actor === actor && point.issue === issue);
      expect(points).toBe(line.length);
      expect([latest.actor, latest.issue]).toEqual([actor, issue]);
      if (own === null) expect(line.every(({ claimedBy }) => claimedBy !== null)).toBe(true);
      else expect(own.claimedBy).toBeNull();
    }
    const some = await store.matrix({ since: "2031-03-05", until: "2031-03-12" });
    for (const { latest } of some.cells) expect(record.positions.map(({ id }) => id)).toContain(latest.id);
    expect(some.cells.reduce((sum, { points }) => sum + points, 0)).toBeLessThan(
      cells.reduce((sum, { points }) => sum + points, 0),
    );
    expect((await store.matrix({ issue: "nosuchissue" })).cells).toEqual([]);
  });

  test("draws lanes that hold every dated statement and meeting of their actors", async () => {
    const { bins, lanes, since, until } = await store.lanes({}, { actors: 60, bins: 7 });
    expect([bins[0].start, bins.at(-1)!.end]).toEqual([since, until]);
    expect(bins.length).toBeLessThanOrEqual(7);
    for (const { actor, statements, meetings } of lanes.slice(0, 10)) {
      const said = await statementsBy({ speaker: actor.id });
      expect(statements.reduce((sum, n) => sum + n, 0)).toBe(said.filter(({ speaker }) => speaker === actor.id).length);
      expect(meetings).toHaveLength(bins.length);
    }
    const denied = await store.lanes({ act: "deny" });
    expect(denied.lanes.flatMap(({ statements }) => statements).reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(
      (await statementsBy({ act: "deny" })).length,
    );
    expect(denied.lanes.every(({ meetings }) => meetings === null)).toBe(true);
    expect((await store.lanes({ since: "2001-01-01", until: "2001-01-31" })).lanes).toEqual([]);
  });

  test("links actors that agree and that are against each other, by their own words first", async () => {
    const { actors, links } = await store.network({});
    expect(links.length).toBeGreaterThan(0);
    const standsOf = (actor: string, issue: string): { stances: Set<string>; isClaimed: boolean } => {
      const all = record.positions.filter(
        (point) => point.actor === actor && point.issue === issue && point.stance !== "noncommittal",
      );
      const own = all.filter(({ claimedBy }) => claimedBy === null);
      return { stances: new Set((own.length ? own : all).map(({ stance }) => stance)), isClaimed: own.length === 0 };
    };
    for (const { a, b, agree, conflict, agreement, opposition, issues } of links.slice(0, 50)) {
      expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining([a, b]));
      for (const { id, ...found } of issues) {
        const [one, other] = [standsOf(a, id).stances, standsOf(b, id).stances];
        expect(found.agree).toBe([...one].filter((stance) => other.has(stance)).length);
        expect(found.conflict).toBe([...one].flatMap((x) => [...other].filter((y) => x !== y)).length);
      }
      expect(agree + conflict).toBeGreaterThan(0);
      expect(Math.max(agreement, opposition)).toBeLessThanOrEqual(1);
    }
    expect((await store.network({ until: "2001" })).links).toEqual([]);
    expect((await store.network({ since: "1900" })).links).toEqual(links);
  });

  describe("briefs on a period as the whole record would", () => {
    test.each([
      ["2031-03-05", null],
      ["2031-03-05", "2031-03-08"],
      ["2031-01-01", "2031-01-01"],
      ["2031-01-08", null],
      ["2040-01-01", null],
    ])("from %s to %s", async (since, on) => {
      const period = { since, on };
      expect(briefOf(await store.period(period), period)).toEqual({ ...briefOf(record, period), dossier: null });
    });
  });

  test("tells what moved since a day", async () => {
    const { statements, positions, meetings, absent, discrepancies, bounded } = await store.today("2031-03-06");
    expect(bounded).toBe(false);
    const published = new Map(record.reports.map(({ id, publishedAt }) => [id, publishedAt ?? ""]));
    const isNew = (report: string): boolean => (published.get(report) ?? "") >= "2031-03-06";
    expect(statements.length).toBeGreaterThan(0);
    for (const { appearances, act, within } of statements)
      expect([isNew(appearances[0].report), act === "assert", within]).toEqual([true, false, null]);
    expect(positions.length).toBeGreaterThan(0);
    for (const { before, after, own } of positions) {
      expect(after.evidence.some(({ report }) => isNew(report))).toBe(true);
      expect(after.claimedBy === null).toBe(own);
      if (before) expect([before.stance, before.firmness]).not.toEqual([after.stance, after.firmness]);
    }
    for (const { before, after } of meetings) expect(before?.status).not.toBe(after.status);
    for (const { absences } of absent) expect(absences.every(({ evidence }) => isNew(evidence.report))).toBe(true);
    for (const { outcome } of discrepancies) expect(outcome).toBe("open");
    expect(await store.today("2040-01-01")).toMatchObject({
      statements: [],
      positions: [],
      meetings: [],
      discrepancies: [],
      absent: [],
      reports: 0,
    });
  });

  test("gives a report with all that rests on its words", async () => {
    for (const { id } of record.reports.slice(0, 12)) {
      const found = (await store.inReport(id))!;
      const rests = (evidence: readonly { report: string }[]): boolean => evidence.some(({ report }) => report === id);
      const ids = (list: readonly { id: string }[]): string[] => list.map((one) => one.id).sort();
      expect(ids(found.entries.statements)).toEqual(
        ids(record.statements.filter(({ appearances }) => rests(appearances))),
      );
      expect(ids(found.entries.meetings)).toEqual(
        ids(record.meetings.filter(({ history }) => rests(history.flatMap(({ evidence }) => evidence)))),
      );
      const positions = record.positions.filter(({ evidence }) => rests(evidence));
      expect(ids(found.entries.positions)).toEqual(ids(positions));
      expect(ids(found.entries.discrepancies)).toEqual(
        ids(record.discrepancies.filter(({ between }) => positions.some((point) => between.includes(point.id)))),
      );
      for (const { appearances } of found.entries.statements)
        for (const { content, report } of appearances)
          if (report === id)
            for (const { start, end, text } of content) expect(found.text.slice(start, end)).toBe(text);
    }
    expect(await store.inReport("no such")).toBeNull();
  });

  test("gives any version's text", async () => {
    const one = await filled(read.slice(0, 1));
    const { doc, reading } = read[0];
    const changed = { ...doc, text: `${doc.text}\nCorrected.` };
    await one.add(changed, gathered(changed), reading, BY);
    expect(await one.inReport(doc.id, 1)).toMatchObject({
      version: 1,
      text: doc.text,
      versions: [{ version: 1 }, { version: 2 }],
    });
    expect(await one.inReport(doc.id)).toMatchObject({ version: 2, text: changed.text });
    expect(await one.inReport(doc.id, 3)).toBeNull();
    await one.close();
  });

  test("is, once reports are taken out, as if they had never come", async () => {
    const all = read.slice(0, 26);
    const made = await filled(all);
    const [statement] = all[3].reading.statements;
    const passage = {
      report: all[3].doc.id,
      ...statement.content[0],
      text: all[3].doc.text.slice(statement.content[0].start, statement.content[0].end),
    };
    await made.decide("Ana", "2031-03-22T08:00:00.000Z", {
      do: "correct",
      entry: { list: "statements", passage },
      fields: { act: "threaten" },
    });
    const whole = await made.record();
    for (const out of [[3], [0, 25, 12], [24, 1, 7, 9, 20]]) {
      for (const n of out) await made.remove(all[n].doc.id);
      const never = await filled(all.filter((_, n) => !out.includes(n)));
      const left = await made.record();
      for (const decision of await made.decisions())
        await never.decide(decision.by, decision.at, {
          do: "correct",
          entry: { list: "statements", passage },
          fields: { act: "threaten" },
        });
      expect(left).toEqual(await never.record());
      expect(await made.facets()).toEqual(await never.facets());
      expect((await made.check()).faults).toEqual([]);
      await never.close();
      await made.addMany(
        out.map((n) => ({
          doc: all[n].doc,
          gathered: gathered(all[n].doc, { bytes: null }),
          reading: all[n].reading,
          by: BY,
        })),
      );
      expect(await made.record()).toEqual(whole);
    }
    await expect(made.remove("no such")).rejects.toMatchObject({ code: "RAP-E-NO-REPORT" });
    await made.close();
  });

  test("is as it was once a report is brought back, with its versions and what was decided on it", async () => {
    const made = await filled(read.slice(0, 6));
    const { doc, reading } = read[3];
    const changed = { ...doc, text: `${doc.text}\nCorrected.` };
    await made.add(changed, gathered(changed), reading, BY);
    const [{ id }] = (await made.inReport(doc.id))!.entries.statements;
    await made.decide("Ana", null, { do: "confirm", entry: (await made.refs(id))[0] });
    const before = [await made.record(), await made.versions(doc.id), await made.reading(doc.id), await made.facets()];
    const removed = await made.remove(doc.id);
    expect(await made.inReport(doc.id)).toBeNull();
    await made.bringBack(removed);
    expect([await made.record(), await made.versions(doc.id), await made.reading(doc.id), await made.facets()]).toEqual(
      before,
    );
    expect((await made.check()).faults).toEqual([]);
    await expect(made.bringBack(removed)).rejects.toMatchObject({ code: "RAP-E-REPORT-THERE" });
    expect(await made.record()).toEqual(before[0]);
    await made.close();
  });

  test("has another version after each change, and tells what changed since", async () => {
    const made = await filled([]);
    const versions = [await made.version()];
    const { doc, reading } = read[0];
    const step = async (work: Promise<unknown>): Promise<void> => {
      await work;
      versions.push(await made.version());
    };
    await step(made.add(doc, gathered(doc), reading, BY));
    await step(made.reread(doc.id, reading, BY));
    await step(made.decide("Ana", null, { do: "rename-actor", actor: { name: "Irsa Tolvik" }, name: "Irsa" }));
    await step(made.remove(doc.id));
    expect(new Set(versions).size).toBe(versions.length);
    await made.add(read[1].doc, gathered(read[1].doc), read[1].reading, BY);
    const known = await made.version();
    expect(await made.counts()).toMatchObject({ reports: 1, feeds: 0 });
    await made.add(read[1].doc, gathered(read[1].doc), read[1].reading, BY);
    await made.statements();
    expect(await made.version()).toBe(known);
    await made.add(read[2].doc, gathered(read[2].doc), read[2].reading, BY);
    expect(await made.counts()).toMatchObject({ reports: 2 });
    const changes = (await made.changes(0)).slice(0, -1);
    expect(changes.map(({ kind }) => kind)).toEqual(["added", "reread", "decided", "removed", "added"]);
    expect(changes.map(({ report, decision }) => report ?? decision)).toEqual([
      doc.id,
      doc.id,
      "decision-1",
      doc.id,
      read[1].doc.id,
    ]);
    expect((await made.changes(changes[2].n)).slice(0, -1)).toEqual(changes.slice(3));
    await made.close();
  });
});
