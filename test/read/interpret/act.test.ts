import { describe, expect, it } from "vitest";
import type { Act, Statement } from "../../../src/index.js";
import { readFully } from "./read-whole.js";

async function firstIn(text: string): Promise<Statement | undefined> {
  return (await readFully(text)).statements.find(({ within }) => within === null);
}

const ACTS: readonly (readonly [act: Act, text: string])[] = [
  ["assert", "The bridge was closed on Monday, Corin Adeyl said."],
  ["announce", "Corin Adeyl announced that the third round would open in Port Ansel."],
  ["agree", "Corin Adeyl agreed to hand over the list."],
  ["support", "Edda Lowick welcomed the offer to meet."],
  ["offer", "Teodor Valch offered to meet Ilmar Dovrek."],
  ["promise", "Irsa Tolvik promised to deliver the names by Friday."],
  ["propose", "Ruta Oshane proposed that the two sides swap lists."],
  ["request", "Corin Adeyl asked the envoy to wait."],
  ["demand", "The Upland Front demanded on Sunday that it be seated at the talks."],
  ["demand", "“The troops must leave the valley,” Irsa Tolvik said."],
  ["warn", "Neva Stross warned that the truce could fail."],
  ["threaten", "Joram Tace threatened to blow up the bridge."],
  ["accuse", "Belmara accused Orvane of breaking its word."],
  ["reject", "Irsa Tolvik rejected the plan."],
  ["deny", "Irsa Tolvik denied that Orvane had agreed to observers."],
  ["concede", "Irsa Tolvik admitted that the list was late."],
  ["question", "Irsa Tolvik asked whether the list was complete."],
  ["question", "“What would observers observe?” Irsa Tolvik said."],
  ["evade", "Irsa Tolvik declined to say whether she would go."],
  ["reject", "Orvane did not agree to the plan, Corin Adeyl said. Irsa Tolvik refused to sign it."],
];

/** Acts that the words don't show assert; what isn't answered is evaded. */
const SHOWN: readonly (readonly [act: Act, text: string])[] = [
  ["assert", "The bridge will stay shut, according to Irsa Tolvik."],
  ["assert", "According to the foreign ministry, 40 ships were turned back."],
  ["assert", "The bridge, according to an envoy briefed on the talks, will stay shut."],
  ["agree", "Irsa Tolvik accepted the accord."],
  ["assert", "Irsa Tolvik wished to say more about the bridge."],
  ["request", "Irsa Tolvik wished for a new bridge."],
  ["question", "Irsa Tolvik wanted to know whether the list was complete."],
  ["assert", "Irsa Tolvik called the plan a mistake."],
  ["request", "Irsa Tolvik called for calm."],
  ["assert", "“It does not leak,” shot back Irsa Tolvik."],
  ["assert", "“The bridge is nobody’s,” said Irsa Tolvik."],
  ["assert", "Irsa Tolvik shook her head. “Not this year.”"],
  ["evade", "Irsa Tolvik did not wish to comment."],
  ["evade", "Irsa Tolvik declined to say more."],
  ["evade", "Irsa Tolvik refused to comment on the offer."],
  ["evade", "Irsa Tolvik refused comment."],
  ["evade", "The ministry gave no comment on the offer."],
  ["evade", "Irsa Tolvik had no comment on the offer."],
  ["evade", "Irsa Tolvik was unwilling to say whether the list was complete."],
  ["evade", "Irsa Tolvik was not ready to discuss the list."],
  ["evade", "The ministry did not respond to a request for comment."],
  ["evade", "Irsa Tolvik kept silent about the list."],
  ["evade", "“No comment,” Irsa Tolvik said."],
];

/** What isn't found yet in a sentence that stands alone: when it is, its test says so. */
const NOT_YET: ReadonlySet<string> = new Set([
  "Irsa Tolvik wanted to know whether the list was complete.",
  "The ministry gave no comment on the offer.",
  "Irsa Tolvik had no comment on the offer.",
  "Irsa Tolvik was not ready to discuss the list.",
  "The ministry did not respond to a request for comment.",
]);

describe("what the words don't show", () => {
  for (const [act, text] of SHOWN)
    (NOT_YET.has(text) ? it.fails : it)(`${act}: ${text}`, async () => {
      const outer = (await readFully(text)).statements.filter(({ within }) => within === null);
      expect(outer.map((s) => s.act)).toEqual([act]);
    });
});

describe("what a speaker does by saying it", () => {
  it.each(ACTS)("%s: %s", async (act, text) => {
    const { statements } = await readFully(text);
    expect(statements.map((s) => s.act)).toContain(act);
  });

  it("carries the PLOVER type where there is one, else null", async () => {
    expect((await firstIn("Irsa Tolvik rejected the plan."))?.plover).toBe("REJECT");
    expect((await firstIn("The bridge was closed on Monday, Corin Adeyl said."))?.plover).toBeNull();
  });
});

const ADDRESSEES: readonly (readonly [addressee: string | null, text: string])[] = [
  ["reporters", "“We will not open it for a promise,” Irsa Tolvik told reporters."],
  ["the envoy", "Corin Adeyl asked the envoy to wait."],
  ["both sides", "Ruta Oshane urged both sides to keep the road open."],
  ["the parliament", "Edda Lowick explained to the parliament in Port Ansel that the troops would stay at home."],
  [null, "Irsa Tolvik said that the list was complete."],
  [null, "Irsa Tolvik denied the report."],
];

describe("to whom it is said", () => {
  it.each(ADDRESSEES)("%s: %s", async (addressee, text) => {
    const found = (await readFully(text)).statements.map(
      (s) => s.addressee && text.slice(s.addressee.start, s.addressee.end),
    );
    expect(found[0] ?? null).toBe(addressee);
  });
});
