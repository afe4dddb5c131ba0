import { describe, expect, it } from "vitest";
import { readWhole } from "../read/interpret/read-whole.js";
import { docOf } from "../read/reading.js";
import { intake, recordOf } from "../../src/index.js";

/** Labels of the issues that reports are merged into, a report a day. */
async function issuesOf(...texts: readonly string[]): Promise<string[]> {
  const intakes = [];
  for (const [i, text] of texts.entries()) {
    const doc = { ...docOf(text), id: `r${i}`, publishedAt: `2031-03-${10 + i}` };
    intakes.push(intake(doc, await readWhole(text, doc.publishedAt)));
  }
  return recordOf(intakes).issues.map(({ label }) => label);
}

describe("wordings of one issue over several reports", () => {
  it("are one, named by a thing and not by how much of it", async () =>
    expect(
      await issuesOf(
        "Haldria's envoys offered 15 million crowns in food aid.",
        "Haldria's envoys refused to give food aid to Belmara.",
      ),
    ).toEqual(["food aid"]));

  it("are one however fully somebody is named in them", async () =>
    expect(
      await issuesOf(
        "Radu Velkan refused to meet Olmian President Tomas Orlend.",
        "President Tomas Orlend spoke. Radu Velkan agreed to meet Orlend.",
      ),
    ).toEqual(["meeting Orlend"]));

  it("are one where one thing is made to hang on another", async () =>
    expect(
      await issuesOf(
        "Edda Lowick denied any link between the grain and the talks.",
        "Grain should not be a condition for talks, Edda Lowick said.",
      ),
    ).toHaveLength(1));

  it("aren't where they name different people, and nothing else", async () =>
    expect(
      await issuesOf(
        "Radu Velkan refused to meet Ana Ruel on Monday.",
        "Radu Velkan agreed to meet Jon Averil on Tuesday.",
      ),
    ).toEqual(["meeting Ana Ruel", "meeting Jon Averil"]));

  it("aren't where only the thing is the same", async () =>
    expect(
      await issuesOf(
        "Edda Lowick denied any link between the grain and the talks.",
        "Edda Lowick promised grain to the valley.",
      ),
    ).toHaveLength(2));
});
