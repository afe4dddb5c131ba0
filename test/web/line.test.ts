import { describe, expect, it } from "vitest";
import type { Position } from "../../web/src/api/client.js";
import { Names } from "../../web/src/api/names.js";
import { levelOf, pointsOn, stepsOf } from "../../web/src/state/line.js";

const NAMES = new Names({
  actors: [],
  issues: [],
  statements: [],
  positions: [],
  reports: [
    { id: "r", title: null, outlet: "Halyard", publishedAt: "2031-03-09", url: null, version: 1, sameTextAs: null },
  ],
});
const point = (id: string, day: string | null, more: Partial<Position> = {}): Position => ({
  id,
  actor: "orvane",
  voice: null,
  issue: "bridge",
  stance: "for",
  firmness: "firm",
  condition: null,
  deadline: null,
  beneficiary: null,
  statement: null,
  claimedBy: null,
  on: { value: day, known: day === null ? "unknown" : "stated", basis: null },
  evidence: [{ report: "r", start: 0, end: 1, text: "x" }],
  confidence: 0.9,
  review: { state: "machine", by: null, at: null },
  ...more,
});

describe("a line over time", () => {
  it("keeps what others say of an actor apart from its own word", () => {
    const { own, claimed } = pointsOn(
      [point("a", "2031-03-02"), point("b", "2031-03-01", { claimedBy: "belmara" })],
      { actor: "orvane", issue: "bridge" },
      NAMES,
    );
    expect([own, claimed].map((some) => some.map(({ id }) => id))).toEqual([["a"], ["b"]]);
  });

  it("leaves out issues and actors that are merely called alike", () => {
    const others = [
      point("a", "2031-03-02", { issue: "bridge-tolls" }),
      point("b", "2031-03-02", { actor: "orvane-coast" }),
    ];
    expect(pointsOn(others, { actor: "orvane", issue: "bridge" }, NAMES)).toEqual({ own: [], claimed: [] });
  });

  it("puts what has no day on that of its report, and says so", () => {
    expect(
      stepsOf([point("a", null), point("b", "2031-03-10"), point("c", "2031-03")], NAMES).map(
        ({ position, isDated }) => [position.id, isDated],
      ),
    ).toEqual([
      ["c", true],
      ["a", false],
      ["b", true],
    ]);
  });

  it("doesn't show what a person rejected", () => {
    expect(stepsOf([point("a", "2031-03-02", { review: { state: "rejected", by: "Ruta", at: null } })], NAMES)).toEqual(
      [],
    );
  });

  it("is higher the firmer somebody is for it, and lower the firmer against", () => {
    const levels = (
      [
        ["against", "firm"],
        ["against", "vague"],
        ["noncommittal", "firm"],
        ["for", "qualified"],
        ["for", "firm"],
      ] as const
    ).map(([stance, firmness]) => levelOf({ stance, firmness }));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels[2]).toBe(0);
  });
});
