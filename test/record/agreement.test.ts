import { describe, expect, test } from "vitest";
import { agreementOf, reviewedBoth } from "../../src/record/agreement.js";
import type { Correction, Decision, Deed, Passage } from "../../src/record/decisions.js";
import { report } from "./dossiers.js";

const lines = [
  "Ruel says the harbour is shut.",
  "Ruel says the pact is off.",
  "Averil says it rained.",
  "Averil says boats came.",
];
const said = report(
  "r1",
  "2031-03-01",
  ...lines.map((text) => ({
    text,
    says: { who: text.startsWith("Ruel") ? "Ana Ruel" : "Jon Averil", words: text.slice(text.indexOf("says ") + 5) },
  })),
);
const content = (i: number): Passage => said.statements[i].content[0];
let n = 0;
const by = (who: string, ...deeds: Deed[]): Decision[] =>
  deeds.map((deed) => ({ id: `d${(n += 1)}`, by: who, at: null, ...deed }));
const entry = (i: number) => ({ entry: { list: "statements" as const, passage: content(i) } });
const confirm = (i: number): Deed => ({ do: "confirm", ...entry(i) });
const correct = (i: number, fields: Correction): Deed => ({ do: "correct", ...entry(i), fields });
const agreement = (...decisions: Decision[]) => agreementOf([reviewedBoth(said, decisions, "Ana", "Ben")]);

describe("two reviewers", () => {
  test("who leave the same agree on it", () => {
    const same = [confirm(0), correct(1, { act: "deny" }), { do: "reject", ...entry(2) } satisfies Deed];
    const { entries, labels, spans } = agreement(...by("Ana", ...same), ...by("Ben", ...same));
    expect(entries).toBe(3);
    expect([labels.verdict, labels.act, labels.speaker, spans.content]).toEqual([
      { alpha: 1, n: 3 },
      { alpha: 1, n: 2 },
      { alpha: null, n: 2 },
      { alpha: 1, n: 4 },
    ]);
  });
  test("are compared each by their own corrections, whoever came last", () => {
    const { labels } = agreement(
      ...by("Ana", correct(0, { act: "deny" }), correct(1, { act: "warn" })),
      ...by("Ben", correct(0, { act: "deny" }), correct(1, { act: "reject" })),
      ...by("Cem", correct(1, { act: "offer" })),
    );
    expect(labels.act.n).toBe(2);
    expect(labels.act.alpha).toBeCloseTo(0.4, 5);
  });
  test("are compared on nothing that one of them has not looked at, or has taken back", () => {
    const [first, second] = by("Ben", confirm(0), confirm(1));
    expect(
      agreement(
        ...by("Ana", ...[0, 1, 2, 3].map(confirm)),
        first,
        second,
        ...by("Ben", { do: "undo", decision: second.id }),
      ),
    ).toMatchObject({ entries: 1, spans: { content: { n: 2 } } });
  });
  test("who mark other words agree less the more they differ", () => {
    const shorter = (i: number, by: number): Passage => ({
      ...content(i),
      end: content(i).end - by,
      text: content(i).text.slice(0, -by),
    });
    const of = (by_: number) =>
      agreement(
        ...by("Ana", confirm(0), confirm(1)),
        ...by("Ben", confirm(0), correct(1, { content: [shorter(1, by_)] })),
      ).spans.content.alpha as number;
    expect(of(1)).toBeLessThan(1);
    expect(of(8)).toBeLessThan(of(1));
  });
  test("of whom one adds what the other doesn't have disagree on it", () => {
    const passage: Passage = {
      report: "r1",
      start: said.text.indexOf("boats"),
      end: said.text.indexOf("boats") + 5,
      text: "boats",
    };
    const both = [...by("Ana", confirm(0)), ...by("Ben", confirm(0))];
    const added = by("Ana", { do: "add", list: "statements", passages: [passage], fields: {} });
    expect(agreement(...both).spans.content.alpha).toBe(1);
    expect(agreement(...both, ...added).spans.content.alpha).toBeLessThan(1);
    expect(
      agreement(...both, ...added, ...by("Ben", { do: "confirm", entry: { list: "statements", passage } })).spans
        .content.alpha,
    ).toBe(1);
  });
});
