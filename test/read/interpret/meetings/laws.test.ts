import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadReader, type Reading } from "../../../../src/index.js";
import { docOf } from "../../reading.js";
import { runs } from "../../../effort.js";

const reader = await loadReader({ model: "light" });
const read = (text: string, publishedAt: string | null): Promise<Reading> =>
  reader.read({ ...docOf(text), publishedAt });

const word = fc.oneof(
  fc.constantFrom(
    "President Dovrek",
    "Valch",
    "Orvane",
    "Belmara",
    "the two sides",
    "they",
    "met",
    "will meet",
    "refused to meet",
    "talks",
    "the talks",
    "a summit",
    "four-party talks",
    "between",
    "with",
    "and",
    "held",
    "called off",
    "offered",
    "if",
    "whether",
    "not",
    "no",
    "said",
    "that",
    "on Monday",
    "on Friday",
    "visited",
    "phoned",
    "by phone",
    "in Teshk",
    "such an offer",
    "rejected",
    ".",
    ",",
    "?",
    "\n\n",
    "“",
    "”",
    "\uD800",
    "👩🏽‍🚀",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 50 }).map((words) => words.join(" "));
const day = fc.constantFrom("2031-03-05", "2031-12-31", null);

/** What is wrong with a reading's meetings, one line a fault. */
function broken(t: string, { meetings, actors, statements }: Reading): string[] {
  const known = new Set(actors.map(({ id }) => id));
  return meetings.flatMap(({ id, participants, host, chair, according, evidence, confidence }, i) => {
    const faults: string[] = [];
    if (id !== `m${i + 1}`) faults.push("its id is out of order");
    if (participants.length === 0 || new Set(participants).size < participants.length)
      faults.push("nobody, or somebody twice");
    for (const actor of [...participants, host, chair])
      if (actor !== null && !known.has(actor)) faults.push(`${actor} is no actor`);
    if (according !== null && !statements.some((s) => s.id === according)) faults.push(`${according} is no statement`);
    if (
      evidence.length === 0 ||
      !evidence.every(
        ({ start, end }, k) => start < end && end <= t.length && (k === 0 || evidence[k - 1].start <= start),
      )
    )
      faults.push("evidence out of place");
    if (!(confidence > 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
    return faults.map((fault) => `${id}: ${fault}`);
  });
}

describe("whatever the text", () => {
  it("meetings are numbered, their people are actors, their evidence lies in the text and in its order", async () => {
    await fc.assert(
      fc.asyncProperty(text, day, async (t, d) => {
        expect(broken(t, await read(t, d))).toEqual([]);
      }),
      runs(40),
    );
  });

  it("the same text gives the same meetings", async () => {
    await fc.assert(
      fc.asyncProperty(text, day, async (t, d) => {
        expect((await read(t, d)).meetings).toEqual((await read(t, d)).meetings);
      }),
      runs(50),
    );
  });

  it("without a publication date none has a day that the text doesn't spell out", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        expect((await read(t, null)).meetings.map(({ on }) => on.value).filter((value) => value !== null)).toEqual([]);
      }),
      runs(100),
    );
  });
});
