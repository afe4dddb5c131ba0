import { describe, expect, it } from "vitest";
import { readWhole } from "../read-whole.js";

/** "reversal irsa-tolvik: ceasefire". */
async function foundIn(text: string): Promise<string[]> {
  const { discrepancies, issues } = await readWhole(text);
  return discrepancies.map(
    ({ kind, actor, issue }) => `${kind} ${actor}: ${issues.find(({ id }) => id === issue)?.label}`,
  );
}

const FOUND: readonly (readonly [text: string, discrepancy: string])[] = [
  [
    "Foreign Minister Irsa Tolvik of Orvane said on Monday that Orvane agrees to a ceasefire. In May she had " +
      "rejected a ceasefire.",
    "reversal orvane: ceasefire",
  ],
  [
    "Vidmar Skell said that Ilmar Dovrek has always been open to a meeting with Valch. In May, however, Dovrek " +
      "had rejected such a meeting.",
    "disputed ilmar-dovrek: meeting with Valch",
  ],
  [
    "Edda Lowick promised to send 1,200 troops to the valley. However, she acknowledged on Friday that the plan " +
      "had become harder to carry out.",
    "shift edda-lowick: sending 1,200 troops to the valley",
  ],
  [
    "Edda Lowick rejected the sending of troops on Friday. She seems to be backtracking.",
    "reversal edda-lowick: sending of troops",
  ],
  [
    "Verrine officials had insisted that talks would be held only once Orvane had answered. In a surprising " +
      "twist, Verrine officials held a meeting with Orvane's envoys on Tuesday.",
    "conditional verrine-officials: talks",
  ],
];

const NOT_FOUND: readonly string[] = [
  "Irsa Tolvik rejected a ceasefire. Corin Adeyl welcomed a ceasefire.",
  "Irsa Tolvik rejected a ceasefire. She welcomed the new bridge.",
  "Irsa Tolvik rejected a ceasefire on Monday and again on Friday.",
  "Irsa Tolvik was asked whether Orvane would accept a ceasefire. She rejected a ceasefire.",
  "There would be no further grain until Orvane answered, Corin Adeyl said on Friday. Last week Corin Adeyl " +
    "offered grain to the valley.",
  "In March Corin Adeyl promised grain to the valley to help avoid famine.",
];

describe("what doesn't sit together", () => {
  it.each(FOUND)("%s", async (text, discrepancy) => expect(await foundIn(text)).toEqual([discrepancy]));

  it("says which of two is under a condition, and that several are", async () => {
    const { discrepancies } = await readWhole(FOUND[4][0]);
    expect(discrepancies[0].why).toMatch(
      /^Verrine officials are for .* under a condition .*: it can't be with a condition and without one\.$/,
    );
  });

  it("says why in one sentence, with the words of both sides", async () => {
    const { discrepancies } = await readWhole(FOUND[0][0]);
    expect(discrepancies[0].why).toMatch(/^\S.*“.*agrees to a ceasefire.*”.*“.*rejected a ceasefire.*”.*\.$/);
  });
});

describe("what does", () => {
  it.each(NOT_FOUND)("%s", async (text) => expect(await foundIn(text)).toEqual([]));
});
