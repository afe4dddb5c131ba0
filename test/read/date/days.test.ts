import { describe, expect, it } from "vitest";
import { readWhole } from "../interpret/read-whole.js";

/** For each statement of a report of Friday, 14 March 2031 its cue, the day it was said and how that is known. */
async function days(text: string, publishedAt: string | null = "2031-03-14"): Promise<string> {
  const { statements } = await readWhole(text, publishedAt);
  return statements.map(({ cue, on }) => `${cue ? text.slice(cue.start, cue.end) : ""}: ${on?.value ?? "–"} ${on?.known}`).join("; ");
}

describe("a statement is of", () => {
  it.each([
    ["the day that its clause states", "Tolvik said on Tuesday that the border would stay shut.", "said: 2031-03-11 stated"],
    ["the day of publication, where nothing dates it", "Tolvik said that the border would stay shut.", "said: 2031-03-14 implied"],
    ["no known day, where it had been said before", "Tolvik had insisted that the border would stay shut.", "had insisted: – unknown"],
    ["the month that is given", "In November Belmara accepted the proposal.", "accepted: 2030-11 stated"],
    ["the day that its speaker was last told to speak", "“We will wait,” Tolvik said on Wednesday. “We have time,” she added.", "said: 2031-03-12 stated; added: 2031-03-12 stated"],
  ])("%s", async (_, text, expected) => expect(await days(text)).toBe(expected));
  it("no known day without a publication date", async () => expect(await days("Tolvik said that the border would stay shut.", null)).toBe("said: – unknown"));
});

describe("in a quotation a day counts from the one on which it was said", () => {
  const values = async (text: string): Promise<string[]> => (await readWhole(text)).dates.map(({ value }) => value);
  it("“yesterday” on Monday is Sunday", async () => expect(await values("“We met Valch yesterday,” Tolvik said on Monday.")).toEqual(["2031-03-09", "2031-03-10"]));
  it("“yesterday” today is yesterday", async () => expect(await values("“We met Valch yesterday,” Tolvik said.")).toEqual(["2031-03-13"]));
  it("outside quotation marks it is the report's own", async () => expect(await values("Tolvik said on Monday that Valch had left yesterday.")).toEqual(["2031-03-10", "2031-03-13"]));
});
