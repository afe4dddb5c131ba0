import { describe, expect, it } from "vitest";
import { readFully } from "../interpret/read-whole.js";

/**
 * For each of the given verbs the day on which the statement whose cue it stands in was said, and how that is known, by
 * a report of Friday, 14 March 2031.
 */
async function days(text: string, expected: string, publishedAt: string | null = "2031-03-14"): Promise<string> {
  const { statements } = await readFully(text, publishedAt);
  const verbs = expected.split("; ").map((part) => part.slice(0, part.indexOf(":")));
  return verbs
    .map((verb) => {
      const said = statements.find(({ cue }) => cue && text.slice(cue.start, cue.end).includes(verb));
      return `${verb}: ${said?.on?.value ?? "–"} ${said?.on?.known}`;
    })
    .join("; ");
}

/** What isn't told yet of a sentence or two that stand alone: when it is, the test says so. */
const NOT_YET: ReadonlySet<string> = new Set([
  "the day on which it was asked about",
  "the day before, where the report knows no other",
  "the day of the scene in which its speaker goes on",
  "the report's day, where something hasn't been said yet",
  "of another verb of saying",
]);

type Case = readonly [name: string, text: string, expected: string];

function each(before: string, cases: readonly Case[]): void {
  for (const [name, text, expected] of cases)
    (NOT_YET.has(name) ? it.fails : it)(`${before}${name}`, async () =>
      expect(await days(text, expected)).toBe(expected),
    );
}

describe("a statement is of", () => {
  each("", [
    [
      "the day that its clause states",
      "Tolvik said on Tuesday that the border would stay shut.",
      "said: 2031-03-11 stated",
    ],
    [
      "the day of publication, where nothing dates it",
      "Tolvik said that the border would stay shut.",
      "said: 2031-03-14 implied",
    ],
    [
      "no known day, where it had been said before",
      "Tolvik had insisted that the border would stay shut.",
      "insisted: – unknown",
    ],
    ["the month that is given", "In November Belmara accepted the proposal.", "accepted: 2030-11 stated"],
    [
      "the day that its speaker was last told to speak",
      "“We will wait,” Tolvik said on Wednesday. “We have time,” she added.",
      "said: 2031-03-12 stated; added: 2031-03-12 stated",
    ],
    [
      "the day of the occasion",
      "Speaking to reporters on Monday, Tolvik said that the border would stay shut.",
      "said: 2031-03-10 stated",
    ],
    [
      "the day on which it was asked about",
      "Asked on Tuesday about the talks, Dunnick said that nothing had been decided.",
      "Asked: 2031-03-11 stated; said: 2031-03-11 stated",
    ],
    [
      "the time at which something else went on",
      "When she visited Ostrel in May, Tolvik said that Orvane wanted peace.",
      "said: 2030-05 stated",
    ],
    [
      "the day of the letter that says it",
      "In a letter dated March 3, Valch offered to meet Dovrek.",
      "offered: 2031-03-03 stated",
    ],
    [
      "the day on which its report was published",
      "In a report published Monday, the Compact said that both sides had broken the truce.",
      "said: 2031-03-10 stated",
    ],
    [
      "the day of the statement that it is according to",
      "According to a statement released by Tolvik's office on Wednesday, the talks will go on.",
      "According to: 2031-03-12 stated",
    ],
    [
      "the day after its verb, whatever is taken to be said",
      "Merrow said Thursday he would meet Dovrek next week.",
      "said: 2031-03-13 stated",
    ],
    [
      "the day that any verb of its cue has",
      "Tolvik was quoted as saying on Tuesday that the talks had failed.",
      "saying: 2031-03-11 stated",
    ],
    [
      "the day before, where the report knows no other",
      "Tolvik met Valch on Thursday.\n\nDunnick said that the talks had been useful.",
      "said: 2031-03-13 implied",
    ],
    [
      "the day of the scene in which its speaker goes on",
      "Tolvik met Valch in Ostrel on Tuesday. She said the talks had been useful.",
      "said: 2031-03-11 stated",
    ],
    [
      "the month in which its speaker went on",
      "Adeyl said last month that the talks could begin in April. He added that Belmara was patient.",
      "said: 2031-02 stated; added: 2031-02 stated",
    ],
    [
      "the report's day, where its speaker goes back to the present",
      "Adeyl said last month that the talks could begin in April. He now says that they can't.",
      "said: 2031-02 stated; says: 2031-03-14 implied",
    ],
    [
      "the report's day, where it answers what was told",
      "Orvane on Thursday accused Belmara of breaking the truce, a charge that Belmara denied. Talks go on today.",
      "accused: 2031-03-13 stated; denied: 2031-03-14 implied",
    ],
    [
      "the report's day, where its speaker evades a question",
      "Tolvik declined to say whether the envoys had met.",
      "declined: 2031-03-14 implied",
    ],
    [
      "the report's day, where something hasn't been said yet",
      "The Front said Tuesday that more time was needed. It has not yet said whether it will attend.",
      "said: 2031-03-11 stated; not yet said: 2031-03-14 implied",
    ],
  ]);
  each("never of the day ", [
    [
      "of what it is about",
      "Commenting on Monday's attack, Tolvik said that the truce was dead.",
      "said: 2031-03-14 implied",
    ],
    [
      "of the report that it denies",
      "Tolvik denied Monday's report that the envoys had met.",
      "denied: 2031-03-14 implied",
    ],
    [
      "of another verb of saying",
      "President Merrow said Tuesday his government told Belmaran officials it is worried that exiles might take " +
        "the boy away.",
      "said: 2031-03-11 stated; told: – unknown; it is worried: – unknown",
    ],
    ["that came after it", "The offer came a week after Valch said that he would never sign.", "said: – unknown"],
    ["of a time that isn't named", "Tolvik said then that she would resign.", "said: – unknown"],
    [
      "that a newspaper's name seems to tell",
      "Tolvik told Orvane Today that the talks would go on.",
      "told: 2031-03-14 implied",
    ],
    [
      "of a clause that is set against it",
      "Valch left on Tuesday, but Tolvik said that the talks would go on.",
      "said: 2031-03-14 implied",
    ],
  ]);
  it.fails("its own day in an aside: “I would say”", async () => {
    const expected = "would say: 2031-03-11 stated";
    expect(await days("“I would say that Valch wants to wait,” Tolvik said on Tuesday.", expected)).toBe(expected);
  });
  it("no known day without a publication date", async () => {
    const expected = "said: – unknown";
    expect(await days("Tolvik said that the border would stay shut.", expected, null)).toBe(expected);
  });
});

describe("in a quotation a day counts from the one on which it was said", () => {
  const values = async (text: string): Promise<string[]> => (await readFully(text)).dates.map(({ value }) => value);
  it("“yesterday” on Monday is Sunday", async () =>
    expect(await values("“We met Valch yesterday,” Tolvik said on Monday.")).toEqual(["2031-03-09", "2031-03-10"]));
  it("“yesterday” today is yesterday", async () =>
    expect(await values("“We met Valch yesterday,” Tolvik said.")).toEqual(["2031-03-13"]));
  it("outside quotation marks it is the report's own", async () =>
    expect(await values("Tolvik said on Monday that Valch had left yesterday.")).toEqual(["2031-03-10", "2031-03-13"]));
});
