import fc from "fast-check";
import type { DnaEvent } from "../../src/exchange/dna/events.js";
import { shortened } from "../../src/exchange/dna/from-record.js";
import { ATTRIBUTES, type DnaProject, type DnaVariable } from "../../src/exchange/dna/project.js";

/** Values DNA can hold: short, on one line, not empty. */
const anyValue = fc
  .string({ minLength: 1, maxLength: 20, unit: fc.constantFrom("a", "é", "😀", ";", '"', "'", "=", " ", "%", "‑") })
  .map((text) => shortened(`x${text}x`));
const variables: DnaVariable[] = [
  { name: "who; is it", type: "short text" },
  { name: "long", type: "long text" },
  { name: "n", type: "integer" },
  { name: "agreement", type: "boolean" },
];

export const anyProject: fc.Arbitrary<DnaProject> = fc
  .tuple(
    fc.array(fc.tuple(anyValue, anyValue), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(anyValue, anyValue, fc.integer({ min: -9, max: 9 }), fc.constantFrom(0, 1), fc.nat(5)), {
      maxLength: 6,
    }),
    anyValue,
  )
  .map(([docs, codes, attribute]) => {
    const documents = docs.map(([title, text], i) => ({
      id: i + 1,
      title,
      text: `${text}\n`,
      author: "A",
      source: title,
      section: "",
      notes: `${title}\n"`,
      type: "t",
      date: i * 86_400,
    }));
    const statements = codes.map(([who, long, n, agreement, at], i) => ({
      id: i + 1,
      type: "T",
      document: (at % docs.length) + 1,
      start: 0,
      stop: 1 + (at % 2),
      values: { "who; is it": who, long, n, agreement },
    }));
    const entities = [...new Set(codes.map(([who]) => who))].map((who) => ({
      type: "T",
      variable: "who; is it",
      value: who,
      attributes: Object.fromEntries(ATTRIBUTES.map((name) => [name, attribute])),
    }));
    return {
      types: [
        { label: "T", variables },
        { label: "none", variables: [] },
      ],
      documents,
      statements,
      entities,
    };
  });

export const anyEvent: fc.Arbitrary<DnaEvent> = fc.record({
  statement: fc.nat(99),
  document: fc.nat(99),
  time: fc.constant("2031-03-14 00:00:00"),
  title: anyValue,
  author: anyValue,
  source: anyValue,
  section: fc.constant(""),
  type: anyValue,
  text: anyValue.map((text) => `=${text}\n"`),
  values: fc.record({ person: anyValue, agreement: fc.constantFrom(0, 1) }),
});
