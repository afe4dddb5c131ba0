import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import type { Span } from "../../src/document/span.js";
import type { Reading } from "../../src/read/reading.js";
import { bratOf } from "../../src/write/brat.js";
import { BRAT_CONFIGURATION } from "../../src/write/brat-configuration.js";
import { bratText, fragmentsOf } from "../../src/write/brat-text.js";
import { actorOf, docOf, positionOf, readingOf, said, span } from "../readings.js";
import { valley, valleyReading } from "../valley.js";
import { type BratFile, readBrat } from "./brat-file.js";

function fileOf(doc: Document, reading: Reading): BratFile {
  const { txt, ann } = bratOf(doc, reading);
  return readBrat(txt, ann);
}

const valleyFile = fileOf(valley, valleyReading);

/** The words of all annotations of a type. */
const wordsOf = ({ textBound }: BratFile, type: string): string[] =>
  [...textBound.values()].filter((bound) => bound.type === type).map(({ text }) => text);

/** An event by a part of its note. */
function eventOf(
  { events, notes, attributes, textBound }: BratFile,
  id: string,
): { words: string; args: string[]; attributes: string[]; note: string } {
  const [e, note] = [...notes].find(([of, words]) => of.startsWith("E") && words.startsWith(`${id};`))!;
  const { trigger, args } = events.get(e)!;
  return {
    words: textBound.get(trigger)!.text,
    note,
    attributes: attributes.filter((data) => data.split(" ")[1] === e).map((data) => data.replace(` ${e} `, " ")),
    args: args.map((arg) => arg.replace(/T\d+$/, (t) => textBound.get(t)!.text)),
  };
}

describe("a reading for brat", () => {
  test("is read without complaint", () => expect(valleyFile.faults).toEqual([]));

  test("has statements as events of their cues", () => {
    expect(eventOf(valleyFile, "s3")).toEqual({
      words: "had denied",
      args: ["Source:she", "Content:that President Ilmar Dovrek had agreed to any"],
      attributes: ["Quotation indirect", "Act deny"],
      note: "s3; speaker irsa-tolvik; on 2031-03-05 (stated); about observers; plover REJECT; confidence 0.91",
    });
    expect(eventOf(valleyFile, "s6").args).toContain("Addressee:a rally in Ostrel");
    expect(eventOf(valleyFile, "s5").args.at(-1)).toMatch(/^Within:E\d+$/);
  });

  test("has meetings and positions as events of the words that tell of them", () => {
    expect(eventOf(valleyFile, "m1")).toMatchObject({
      args: ["Participant:Orvane", "Participant2:Belmara"],
      attributes: ["Status held", "Kind talks", "Medium video", "Level ministers"],
    });
    expect(eventOf(valleyFile, "m3").args).toEqual([expect.stringMatching(/^According:E\d+$/)]);
    expect(eventOf(valleyFile, "p1")).toMatchObject({
      args: ["Condition:from states that have sent neither guns nor advice", expect.stringMatching(/^Statement:E/)],
      attributes: ["Stance for", "Firmness qualified"],
    });
    expect(eventOf(valleyFile, "p3").note).toContain("claimed by august-merrow");
  });

  test("has names, roles, dates and issues with what they stand for", () => {
    expect(wordsOf(valleyFile, "Person")).toContain("Irsa Tolvik");
    expect(wordsOf(valleyFile, "Role")).toEqual(["Orvanian Foreign Minister"]);
    expect(wordsOf(valleyFile, "Date")).toEqual(["March 21", "on Friday", "March 5", "next week"]);
    expect([...valleyFile.notes.values()]).toEqual(
      expect.arrayContaining([
        "irsa-tolvik; Irsa Tolvik; speaks for orvane",
        "2031-W13",
        "observers; observers in the valley",
      ]),
    );
  });

  test("has discrepancies as relations, with the reason", () => {
    expect(bratOf(valley, valleyReading).ann).toMatch(
      /\nR1\tReversal Arg1:E\d+ Arg2:E\d+\n#\d+\tAnnotatorNotes R1\td1; On 2031-03-05 Irsa Tolvik denied/,
    );
  });

  test("uses nothing that the configuration doesn't know", () => {
    const { ann } = bratOf(valley, valleyReading);
    const types = [...ann.matchAll(/^[TR]\d+\t(\w+) /gm)];
    const attributes = [...ann.matchAll(/^A\d+\t(\w+) \S+ (\S+)$/gm)];
    const roles = [...ann.matchAll(/^E\d+\t\S+ (.*)$/gm)].flatMap(([, args]) => [...args.matchAll(/([A-Za-z]+)\d*:/g)]);
    for (const found of [types, attributes, roles]) expect(found).not.toEqual([]);
    for (const [, type] of types) expect(BRAT_CONFIGURATION).toMatch(new RegExp(`^${type}(\\t|$)`, "m"));
    for (const [, name, value] of attributes)
      expect(BRAT_CONFIGURATION).toMatch(new RegExp(`^${name}\\t.*[:|]${value}([|]|$)`, "m"));
    for (const [, role] of roles) expect(BRAT_CONFIGURATION).toMatch(new RegExp(`\\b${role}[?*]:`));
  });

  test("leaves out what has no words, and arguments that aren't there", () => {
    const doc = docOf("“No,” said Ruel.");
    const bare = fileOf(
      doc,
      readingOf(doc, [said(doc.text, "s1", null, null, ["“No,”"]), said(doc.text, "s2", null, null, [])], {
        positions: [positionOf("p1", "ruel", "x", {})],
      }),
    );
    expect(bare.faults).toEqual([]);
    expect([...bare.events.values()].map(({ type, args }) => [type, args.length])).toEqual([["Statement", 1]]);
  });
});

describe("places", () => {
  test("are counted in code points: what other programs take for one character is one", () => {
    const doc = docOf("😀 Ruel 𝒔𝒂𝒊𝒅 “no”.");
    expect(bratOf(doc, readingOf(doc, [said(doc.text, "s1", "Ruel", "𝒔𝒂𝒊𝒅", ["“no”"])])).ann).toContain(
      "T1\tStatement 7 11\t𝒔𝒂𝒊𝒅\nT2\tSource 2 6\tRuel\nT3\tContent 12 16\t“no”\n",
    );
  });
  test.each<[string, string, string]>([
    ["a line's end", "one\ntwo", "0 3;4 7"],
    ["an empty line with blanks", "one\n \t\ntwo", "0 3;7 10"],
    ["CR LF", "one\r\ntwo", "0 3;5 8"],
    ["an indented line", "one\n\ttwo three", "0 3;5 14"],
  ])("are broken at %s", (_, text, places) => {
    const doc = docOf(text);
    const { txt, ann } = bratOf(
      doc,
      readingOf(doc, [{ ...said(text, "s1", null, null, []), content: [{ start: 0, end: text.length }] }]),
    );
    expect(ann).toContain(`Content ${places}\t`);
    expect(readBrat(txt, ann).faults).toEqual([]);
  });
  test("of a content in pieces are one annotation in pieces", () => {
    const doc = docOf("“No,” said Ruel, “not now.”");
    expect(bratOf(doc, readingOf(doc, [said(doc.text, "s1", "Ruel", "said", ["“No,”", "“not now.”"])])).ann).toContain(
      "Content 0 5;17 27\t“No,” “not now.”\n",
    );
  });
  test("that touch or overlap are joined", () =>
    expect(
      fragmentsOf("abcdefgh", [
        { start: 4, end: 6 },
        { start: 0, end: 2 },
        { start: 1, end: 4 },
        { start: 7, end: 7 },
      ]),
    ).toEqual([{ start: 0, end: 6 }]));
});

describe("the text for brat", () => {
  test("is as long as the report's, with one kind of line end and nothing that can't be shown", () =>
    expect(bratText("\ufeffa\r\nb\rc\td\u2028e\u001b[f\u202eg\u0085h")).toBe(" a \nb\nc d e\ufffd[f\ufffdg\ufffdh"));
  test("is the report's where there is nothing of the kind", () => expect(bratText(valley.text)).toBe(valley.text));
});

test("whatever a text holds, brat reads it without complaint", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "a",
      "é",
      "😀",
      "\ud800",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\t",
      "\u2028",
      "\u0085",
      "\u000b",
      "\u001b",
      "\ufeff",
      "“",
      "word",
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (pieces, at) => {
      const text = pieces.join("");
      const place = (n: number): number => pieces.slice(0, n % (pieces.length + 1)).join("").length;
      const any = (i: number): Span => ({
        start: Math.min(place(at[i]), place(at[i + 1])),
        end: Math.max(place(at[i]), place(at[i + 1])),
      });
      const doc = docOf(text);
      const statement = { ...said(text, "s1", null, null, []), source: any(0), cue: any(2), content: [any(4), any(6)] };
      const file = fileOf(
        doc,
        readingOf(doc, [statement], {
          actors: [actorOf(text, text, text, [text])],
          positions: [positionOf("p1", text, "x", { evidence: [any(8)] })],
        }),
      );
      expect(file.faults).toEqual([]);
    }),
  );
});

test("the words of a span are those of the report", () =>
  expect(
    wordsOf(
      fileOf(
        valley,
        readingOf(valley, [], { issues: [{ id: "i", label: "l", mentions: [span(valley.text, "observers")] }] }),
      ),
      "Issue",
    ),
  ).toEqual(["observers"]));
