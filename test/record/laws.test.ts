import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import type { Decision } from "../../src/record/decisions.js";
import type { Evidence, Record } from "../../src/record/record.js";
import { loadReader } from "../../src/read/read.js";
import { intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";
import type { Intake } from "../../src/record/rows.js";
import { readDossiers, report } from "./dossiers.js";
import { runs } from "../effort.js";

let dossiers: { docs: Document[]; intakes: Intake[] }[] = [];
beforeAll(async () => {
  dossiers = await readDossiers();
});

const bytes = (record: Record): string => JSON.stringify(record);
const allIn = (value: unknown): Evidence[] => {
  if (Array.isArray(value)) return value.flatMap(allIn);
  if (value === null || typeof value !== "object") return [];
  return "start" in value && "report" in value && "text" in value
    ? [value as Evidence]
    : Object.values(value).flatMap(allIn);
};

describe("whatever reports there are", () => {
  test("the order in which they arrive changes nothing", () => {
    for (const { intakes } of dossiers) {
      const wanted = bytes(recordOf(intakes));
      fc.assert(
        fc.property(
          fc.shuffledSubarray(intakes, { minLength: intakes.length }),
          (shuffled) => void expect(bytes(recordOf(shuffled))).toBe(wanted),
        ),
        runs(4),
      );
    }
  });

  test("a report that comes twice counts once", () => {
    for (const { intakes } of dossiers)
      expect(bytes(recordOf([...intakes, ...intakes.slice(0, 4)]))).toBe(bytes(recordOf(intakes)));
  });

  test("a changed report takes the place of its older version, whichever comes first", () => {
    const [
      {
        intakes: [first, ...rest],
      },
    ] = dossiers;
    const changed: Intake = { ...first, report: { ...first.report, title: "Corrected", version: 2 } };
    expect(bytes(recordOf([changed, first, ...rest]))).toBe(bytes(recordOf([first, ...rest, changed])));
    expect(recordOf([changed, first]).reports).toMatchObject([{ title: "Corrected", version: 2 }]);
  });

  test("every evidence is the slice of its report that it says it is", () => {
    for (const { docs, intakes } of dossiers) {
      const texts = new Map(docs.map(({ id, text }) => [id, text]));
      const evidence = allIn(recordOf(intakes));
      expect(evidence.length).toBeGreaterThan(100);
      for (const { report: id, start, end, text } of evidence) expect(texts.get(id)?.slice(start, end)).toBe(text);
    }
  });

  test("every id resolves, and each is given once", () => {
    for (const { intakes } of dossiers) {
      const record = recordOf(intakes);
      const ids = (list: readonly { id: string }[]): Set<string> => {
        const set = new Set(list.map(({ id }) => id));
        expect(set.size).toBe(list.length);
        return set;
      };
      const [reports, actors, issues, statements, positions] = [
        ids(record.reports),
        ids(record.actors),
        ids(record.issues),
        ids(record.statements),
        ids(record.positions),
      ];
      ids(record.meetings);
      ids(record.discrepancies);
      const known = (set: Set<string>, ...some: (string | null)[]): void => {
        for (const id of some) if (id !== null) expect(set).toContain(id);
      };
      for (const { sameTextAs } of record.reports) known(reports, sameTextAs);
      for (const { speaksFor, roles } of record.actors) known(actors, speaksFor, ...roles.map(({ of }) => of));
      for (const { speaker, about, within } of record.statements) {
        known(actors, speaker);
        known(issues, ...about);
        known(statements, within);
      }
      for (const { participants, host, chair, absent, history } of record.meetings) {
        known(actors, ...participants, host, chair, ...absent.map(({ actor }) => actor));
        known(statements, ...history.map(({ according }) => according));
        known(reports, ...history.map(({ report: id }) => id));
      }
      for (const { actor, voice, issue, beneficiary, statement, claimedBy } of record.positions) {
        known(actors, actor, voice, beneficiary, claimedBy);
        known(issues, issue);
        known(statements, statement);
      }
      for (const { actor, issue, between } of record.discrepancies) {
        known(actors, actor);
        known(issues, issue);
        known(positions, ...between);
      }
    }
  });

  test("a record is as its schema says", () => {
    const schema = readFileSync(new URL("../../schema/record.json", import.meta.url), "utf8");
    const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(schema));
    for (const { intakes } of dossiers)
      expect(validate(JSON.parse(bytes(recordOf(intakes)))) ? [] : validate.errors).toEqual([]);
  });

  test("what a person decided stands, whatever reports come after", () => {
    for (const { intakes } of dossiers) {
      const [position] = recordOf(intakes.slice(0, 3)).positions;
      const decision: Decision = {
        id: "1",
        by: "ana",
        at: "2031-04-01T10:00:00Z",
        do: "correct",
        entry: { list: "positions", passage: position.evidence[0] },
        fields: { stance: "noncommittal" },
      };
      const start = position.evidence[0];
      for (let n = 3; n <= intakes.length; n++) {
        const found = recordOf(intakes.slice(0, n), { decisions: [decision] }).positions.filter(({ evidence }) =>
          evidence.some((one) => one.report === start.report && one.start === start.start && one.text === start.text),
        );
        expect(found.map(({ stance, review }) => [stance, review.state])).toContainEqual(["noncommittal", "corrected"]);
      }
    }
  });

  test("hostile texts give a record all the same", async () => {
    const reader = await loadReader({ model: "light" });
    const texts = [
      "",
      "\u0000",
      "\ud800 said Ruel",
      "“".repeat(500),
      "said ".repeat(300),
      "Ana Ruel said that she is for it. ".repeat(50),
      "a".repeat(5000),
      "1/2/3 — … ’s 's’ «»",
    ];
    const read = await Promise.all(
      texts.map(async (text, i) => {
        const doc = {
          id: `h${i}`,
          text,
          publishedAt: i % 2 ? "not a day" : null,
          title: null,
          outlet: null,
          url: null,
        };
        return intake(doc, await reader.read(doc));
      }),
    );
    expect(bytes(recordOf(read))).toBe(bytes(recordOf(read.reverse())));
  });

  test("no report is no record to fail on", () =>
    expect(recordOf([])).toMatchObject({ asOf: null, reports: [], actors: [], positions: [] }));
});

describe("made-up reports", () => {
  const names = fc.constantFrom(
    "Ana Ruel",
    "Ruel",
    "Jon Averil",
    "Averil",
    "Tam Averil",
    "Volodymyr Zelensky",
    "Volodymyr Zelenskyy",
    "Zelenskiy",
  );
  const day = fc.constantFrom("2031-03-01", "2031-03-02", "2031-03-05", "2031-04-01", null);
  const status = fc.constantFrom(
    "held" as const,
    "scheduled" as const,
    "proposed" as const,
    "postponed" as const,
    "declined" as const,
  );
  const told = fc.oneof(
    fc.record({
      text: fc.constant("A position is taken."),
      position: fc.record({
        who: names,
        issue: fc.constantFrom("the harbour", "harbour fees", "peace talks", "talks"),
        stance: fc.constantFrom("for" as const, "against" as const, "noncommittal" as const),
        claimedBy: fc.option(names, { nil: undefined }),
      }),
    }),
    fc.record({
      text: fc.constant("They meet."),
      meeting: fc.record({
        sides: fc.uniqueArray(names, { minLength: 2, maxLength: 3 }),
        status,
        on: fc.option(fc.constantFrom("2031-03-02", "2031-03", "2031-W10"), { nil: undefined }),
      }),
    }),
    fc.record({
      text: fc.constant("We will not open the harbour for a promise before spring."),
      says: fc.record({
        who: names,
        words: fc.constantFrom("We will not open the harbour for a promise before spring.", "not open the harbour"),
      }),
    }),
  );
  const intakes = fc
    .array(fc.tuple(day, fc.array(told, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 6 })
    .map((list) => list.map(([when, parts], i) => report(`r${i}`, when, ...parts)));

  test("give the same record in every order", () => {
    fc.assert(
      fc.property(
        intakes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => void expect(bytes(recordOf(all))).toBe(bytes(recordOf(shuffled))),
      ),
      runs(60),
    );
  });

  test("have every position in just one line, and lose none", () => {
    fc.assert(
      fc.property(intakes, (all) => {
        const record = recordOf(all);
        const places = record.positions.flatMap(({ evidence }) =>
          evidence.map(({ report: id, start }) => `${id} ${start}`),
        );
        expect(new Set(places)).toEqual(
          new Set(
            all.flatMap(({ positions }) =>
              positions.flatMap(({ evidence }) => evidence.map(({ report: id, start }) => `${id} ${start}`)),
            ),
          ),
        );
      }),
      runs(40),
    );
  });
});
