import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadReader } from "../../src/index.js";
import { brokenReading, docOf } from "./reading.js";
import { runs } from "../effort.js";

const reader = await loadReader();

const word = fc.oneof(
  fc.constantFrom(
    "Kelm",
    "said",
    "says",
    "told",
    "the minister",
    "the offer",
    "that",
    "whether",
    "according to",
    "denied",
    "she",
    ",",
    ".",
    ":",
    "—",
    "“",
    "”",
    '"',
    "''",
    "``",
    "«",
    "»",
    "’s",
    " ",
    "\n",
    "\r\n\r\n",
    "\n\n",
    "\t",
    "\u00ad",
    "\u200b",
    "👩🏽‍🚀",
    "e\u0301",
    "12 May",
    "\u0000",
    "\uD800",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

describe("whatever the text", () => {
  it("every span lies inside it, every statement has content, and inner statements lie inside outer ones", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        expect(brokenReading(t, await reader.read(docOf(t)))).toEqual([]);
      }),
      runs(60),
    );
  });

  it("the same text gives the same reading, whatever was read in between", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (t, other) => {
        const first = JSON.stringify(await reader.read(docOf(t)));
        await reader.read(docOf(other));
        expect(JSON.stringify(await reader.read(docOf(t)))).toBe(first);
      }),
      runs(25),
    );
  });

  it("a higher threshold keeps a part of what a lower one keeps", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.double({ min: 0, max: 1, noNaN: true }), async (t, minConfidence) => {
        const all = (await reader.read(docOf(t))).statements.map((s) => JSON.stringify(s));
        const some = (await reader.read(docOf(t), { minConfidence })).statements;
        expect(all).toEqual(expect.arrayContaining(some.map((s) => JSON.stringify(s))));
        expect(some.every((s) => s.confidence >= minConfidence)).toBe(true);
      }),
      runs(20),
    );
  });
});

describe("paragraphs", () => {
  const paragraphs = [
    "The foreign minister of Olmia told reporters on Monday that talks without her country were “a futile exercise”.",
    "Vastria has not yet indicated whether it will answer.",
    "According to the envoy, the bridge will be opened in May.",
  ];

  it("are read together as they are one by one, by the light model", async () => {
    const reader = await loadReader({ model: "light" });
    const joined = paragraphs.join("\n\n");
    const whole = (await reader.read(docOf(joined))).statements.map(({ cue, content }) =>
      [cue, ...content].map((s) => s && joined.slice(s.start, s.end)),
    );
    const pieces = [];
    for (const p of paragraphs)
      for (const { cue, content } of (await reader.read(docOf(p))).statements)
        pieces.push([cue, ...content].map((s) => s && p.slice(s.start, s.end)));
    expect(whole).toEqual(pieces);
    expect(whole.length).toBeGreaterThanOrEqual(3);
  });

  it("lose nothing by the white space between them", async () => {
    const words = async (t: string): Promise<unknown> =>
      (await reader.read(docOf(t))).statements.map(({ source, cue, content }) =>
        [source, cue, ...content].map((s) => s && t.slice(s.start, s.end)),
      );
    expect(await words(paragraphs.join("\r\n\r\n\t"))).toEqual(await words(paragraphs.join("\n\n")));
  });
});
