import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBrat } from "../../src/exchange/in/brat.js";
import { readingOf } from "../../src/exchange/reading-of.js";
import { slicesOf } from "../../src/exchange/slices.js";
import type { Document } from "../../src/document/document.js";
import type { When } from "../../src/document/when.js";
import type { Reading } from "../../src/read/reading.js";
import { bratOf } from "../../src/write/brat.js";
import { docOf, readingOf as reading } from "../readings.js";
import { valley, valleyReading } from "../valley.js";
import { readBrat as complain } from "../write/brat-file.js";
import { anyRecord } from "./any-record.js";
import { textFiles } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

/** What brat has no place for: which words told a day, deadlines without one. */
const bare = (when: When | null): When | null =>
  when && { ...when, known: when.value === null ? "unknown" : when.known, basis: null };
const held = (whole: Reading): Reading => ({
  ...whole,
  statements: whole.statements.map((one) => ({ ...one, on: bare(one.on) })),
  meetings: whole.meetings.map((one) => ({ ...one, on: bare(one.on)! })),
  positions: whole.positions.map((one) => ({
    ...one,
    on: bare(one.on)!,
    deadline: one.deadline?.value ? bare(one.deadline) : null,
  })),
});

const again = (doc: Document, whole: Reading): Reading => readBrat(doc, bratOf(doc, whole).ann);

describe("a reading that brat has had", () => {
  test("comes back equal", () => {
    expect(again(valley, valleyReading)).toEqual(held(valleyReading));
  });

  test("has what somebody corrected", () => {
    const { ann } = bratOf(valley, valleyReading);
    const stance = /A\d+\tStance (E\d+) for\n/.exec(ann)!;
    const corrected = ann
      .replace(stance[0], stance[0].replace("for", "against"))
      .replace("speaker irsa-tolvik; on 2031-03-05", "speaker oda-renn; on 2031-03-06");
    const read = readBrat(valley, corrected);
    expect(read.positions[0].stance).toBe("against");
    expect(read.statements.find(({ id }) => id === "s3")).toMatchObject({
      speaker: "oda-renn",
      on: { value: "2031-03-06" },
    });
  });

  test("has what somebody added without notes: ids are made of words", () => {
    const doc = docOf("Ruel said no to the plan.");
    const ann =
      "T1\tPerson 0 4\tRuel\nT2\tSource 0 4\tRuel\nT3\tStatement 5 9\tsaid\nT4\tContent 10 12\tno\n" +
      "E1\tStatement:T3 Source:T2 Content:T4\nT5\tPosition 10 24\tno to the plan\n" +
      "E2\tPosition:T5 Holder:T1 Statement:E1\nA1\tStance E2 against\nA2\tFirmness E2 firm\n";
    expect(readBrat(doc, ann)).toEqual(
      reading(
        doc,
        [
          {
            id: "e1",
            source: { start: 0, end: 4 },
            cue: { start: 5, end: 9 },
            content: [{ start: 10, end: 12 }],
            quotation: "indirect",
            speaker: "ruel",
            addressee: null,
            within: null,
            act: null,
            plover: null,
            about: [],
            on: { value: null, known: "unknown", basis: null },
            confidence: 1,
          },
        ],
        {
          actors: [
            {
              id: "ruel",
              kind: "person",
              name: "Ruel",
              roles: [],
              speaksFor: null,
              mentions: [{ start: 0, end: 4, form: "name" }],
            },
          ],
          issues: [{ id: "no-to-the-plan", label: "no to the plan", mentions: [] }],
          positions: [
            {
              id: "e2",
              actor: "ruel",
              issue: "no-to-the-plan",
              stance: "against",
              firmness: "firm",
              condition: null,
              deadline: null,
              beneficiary: null,
              statement: "e1",
              claimedBy: null,
              on: { value: null, known: "unknown", basis: null },
              evidence: [{ start: 10, end: 24 }],
              confidence: 1,
            },
          ],
        },
      ),
    );
  });

  test("counts places in code points", () => {
    const doc = docOf("😀 Ruel");
    expect(readBrat(doc, "T1\tPerson 2 6\tRuel\n").actors[0].mentions).toEqual([{ start: 3, end: 7, form: "name" }]);
  });
});

describe("what isn't an annotation of the report is refused, with its line:", () => {
  const doc = docOf("Ruel said no.");
  test.each<[string, string, RegExp]>([
    ["words", "Ruel said no.\n", /isn't brat standoff \(line 1\)/],
    [
      "a place outside the text",
      "T1\tPerson 0 4\tRuel\nT2\tPerson 5 99\tsaid\n",
      /aren't in the report's text \(line 2\)/,
    ],
    ["a place that isn't one", "T1\tPerson a b\tRuel\n", /aren't in the report's text/],
    ["an event without a trigger", "E1\t\n", /without a trigger/],
    ["a relation of one", "R1\tReversal Arg1:E1\n", /two arguments/],
  ])("%s", (_, ann, message) => expect(() => readBrat(doc, ann)).toThrow(message));
  test("but what only brat knows is passed over", () =>
    expect(readBrat(doc, "*\tEquiv T1 T2\nN1\tReference T1 Wikipedia:1\tx\n\nT1\tMood 0 4\tRuel\n").actors).toEqual(
      [],
    ));
});

test("a record for brat is read there without complaint", async () => {
  const files = await textFiles(harbourRecord, "brat");
  expect([...files.keys()]).toEqual(["annotation.conf", "r1.txt", "r1.ann", "r 2/é.txt", "r 2/é.ann"]);
  for (const id of ["r1", "r 2/é"])
    expect(complain(files.get(`${id}.txt`)!, files.get(`${id}.ann`)!).faults).toEqual([]);
});

test("whatever a record holds, what brat gives back it is given again, to the byte", () => {
  fc.assert(
    fc.property(anyRecord, ({ record, docs }) => {
      for (const doc of docs) {
        const { ann } = bratOf(doc, readingOf(slicesOf(record)(doc.id), doc));
        const back = bratOf(doc, readBrat(doc, ann)).ann;
        expect(bratOf(doc, readBrat(doc, back)).ann).toBe(back);
      }
    }),
    runs(60),
  );
});
