import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordOf } from "../../src/record/record-of.js";
import type { Intake } from "../../src/record/rows.js";
import { report } from "./dossiers.js";
import { contradictions, retellings } from "./tellings.js";

interface Saying {
  readonly words: string;
  readonly quotation?: "direct" | "indirect" | "mixed";
  readonly who?: string;
}

/** A report of a day, in which somebody says something. */
const said = (id: string, { words, quotation = "indirect", who = "Tam Yarrick" }: Saying, day = "2031-03-04"): Intake =>
  report(id, day, {
    text: quotation === "direct" ? `${words} ${who} said.` : `${who} said ${words}.`,
    says: { who, words, quotation },
  });

/** The wordings of each utterance. */
const utterances = (intakes: readonly Intake[]): string[][] =>
  recordOf(intakes).statements.map(({ appearances }) => appearances.map(({ content }) => content[0].text));
const told = (...sayings: Saying[]): number => utterances(sayings.map((saying, i) => said(`r${i}`, saying))).length;

describe("no two utterances that contradict each other are one", () => {
  test("whichever one thing differs", () => {
    const ways = fc.constantFrom("indirect" as const, "direct" as const, "mixed" as const);
    fc.assert(
      fc.property(contradictions, ways, ways, ({ a, b }, one, two) => {
        expect(
          utterances([
            said("r1", { words: a, quotation: one }),
            said("r2", { words: b, quotation: two }, "2031-03-05"),
          ]),
        ).toEqual([[a], [b]]);
      }),
      { numRuns: 500, seed: 15 },
    );
  });

  test("nor are they through a third telling that fits both", () => {
    fc.assert(
      fc.property(
        contradictions,
        fc.constantFrom(
          "He has told everybody so.",
          "That is known, and it was known in May.",
          "It is no secret in the valley.",
        ),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        ({ a, b }, frame, order) => {
          const all = [`“${frame}”`, `“${frame} ${a}.”`, `“${frame} ${b}.”`, `“${a}.”`];
          const found = utterances(order.map((i) => said(`r${i}`, { words: all[i], quotation: "direct" })));
          expect(found).not.toEqual([]);
          for (const wordings of found)
            expect(wordings.some((one) => one === all[1] || one === all[3]) && wordings.includes(all[2])).toBe(false);
        },
      ),
      { numRuns: 200, seed: 15 },
    );
  });

  test.each([
    ["he was ready to meet President Merrow", "he was not ready to meet President Merrow"],
    ["the talks would be held in Ostrel on Monday", "the talks would be held in Belmar on Friday"],
    ["the bridge would stay closed", "the bridge would open"],
    ["prices would rise by 2.5 per cent this year", "prices would rise by 25 per cent this year"],
    ["300 soldiers had died", "3,000 soldiers had died"],
    ["fees were 5 percent", "fees were -5 percent"],
    ["few soldiers were left in the valley", "a few soldiers were left in the valley"],
    ["Tavia had to leave the valley before spring", "Tavia had left the valley before spring"],
    ["the army was attacking the rebels in the hills", "the army was attacked the rebels in the hills"],
    ["they will attack us in the hills by night", "we will attack them in the hills by night"],
    [
      "two died in Ostrel on Monday and three in Belmar on Friday",
      "two died in Belmar on Monday and three in Ostrel on Friday",
    ],
    ["on Monday in Orvane and on Friday in Belmara", "on Friday in Orvane and on Monday in Belmara"],
    ["the League will vote for the treaty of the valley", "the League will vote against the treaty of the valley"],
    ["troops would move from Ostrel to Belmar at night", "troops would move from Belmar to Ostrel at night"],
    ["the US will leave the talks on the valley", "us will leave the talks on the valley"],
    ["will the bridge open before spring?", "the bridge will open before spring"],
    ["the bridge will open before spring", "the bridge will open before spring, but only if they pay"],
    ["it is false that the bridge will open before spring", "the bridge will open before spring"],
  ])("%s / %s", (a, b) => expect(told({ words: a }, { words: b })).toBe(2));

  test("the same few words of two cues", () => {
    const by = (id: string, act: "support" | "reject"): Intake => {
      const intake = said(id, { words: "the offer of the League" });
      return { ...intake, statements: intake.statements.map((row) => ({ ...row, act })) };
    };
    expect(utterances([by("r1", "support"), by("r2", "reject")])).toHaveLength(2);
  });
  test("what is denied and what is said", () => {
    const intake = said("r1", { words: "that Dovrek had agreed to observers in the valley" });
    const denied = { ...intake, statements: intake.statements.map((row) => ({ ...row, act: "deny" as const })) };
    expect(
      utterances([denied, said("r2", { words: "that Dovrek had agreed to observers in the valley" })]),
    ).toHaveLength(2);
  });
  test("what somebody didn't say", () => {
    const intake = said("r1", { words: "that the harbour would open before spring" });
    const cue = { report: "r1", start: 12, end: 16, text: "did not say" };
    expect(
      utterances([
        { ...intake, statements: intake.statements.map((row) => ({ ...row, cue })) },
        said("r2", { words: "that the harbour would open before spring" }),
      ]),
    ).toHaveLength(2);
  });
});

describe("tellings of one utterance", () => {
  test("stay one, whatever a report does to the words that aren't claimed", () => {
    fc.assert(
      fc.property(retellings, ({ a, b }) => {
        expect(utterances([said("r1", a), said("r2", b, "2031-03-05")])).toHaveLength(1);
      }),
      { numRuns: 300, seed: 15 },
    );
  });

  test.each([
    ["that the harbour would stay shut until the spring", "The harbour would stay shut until the spring"],
    [
      "“We will never open the harbour of Belmar to foreign warships,”",
      "“We will not open the harbour of Belmar to foreign warships,”",
    ],
    ["“I won't open the harbour for a promise.”", "that he would not open the harbour for a promise"],
    ["“We will not accept it,”", "they would not accept it"],
    ["it had organised talks with five million dollars", "it has organized talks with $5,000,000"],
    [
      "a general strike in Ostrel on May 3 to demand his ouster",
      "a general strike on May 3 in Ostrel to demand his ouster",
    ],
    ["3,000 U.S. soldiers would re-enter the valley", "that three thousand US soldiers would reenter the valley"],
    [
      "“Our president listened. He did not agree. There is a difference.”",
      "“Our president listened. He did not agree.”",
    ],
    [
      "“We won't open the harbour for a promise, and never before spring,”",
      "that they would not open the harbour for a promise",
    ],
  ])("%s / %s", (a, b) =>
    expect(
      told(
        { words: a, quotation: a.startsWith("“") ? "direct" : "indirect" },
        { words: b, quotation: b.startsWith("“") ? "direct" : "indirect" },
      ),
    ).toBe(1),
  );

  test("are told of one time", () => {
    const words = "that the talks would begin in Ostrel tomorrow";
    expect(utterances([said("r1", { words }, "2031-03-04"), said("r2", { words }, "2031-03-05")])).toHaveLength(2);
    expect(
      utterances([
        said("r1", { words: "that the talks would begin in Ostrel on Monday at noon" }, "2031-03-04"),
        said("r2", { words: "that the talks would begin in Ostrel on Monday at noon" }, "2031-05-05"),
      ]),
    ).toHaveLength(2);
  });
  test("come from one mouth", () => {
    const words = "that the harbour would stay shut until the spring";
    const by = (...names: string[]): number => told(...names.map((who) => ({ words, who })));
    expect([
      by("Edda Lowick", "Hamm Lowick"),
      by("Ana Ruel", "Jon Reilly"),
      by("Edda Lowick", "Lowick"),
      by("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ]).toEqual([2, 2, 1, 1]);
    // A bare name belongs to one of the two, and ties them not to each other.
    expect(by("Edda Lowick", "Lowick", "Hamm Lowick")).toBe(2);
  });
});
