import { describe, expect, it } from "vitest";
import { placeOf } from "../../web/src/state/place.js";
import { binAddress, binIn, countedIn, nextBin, shutBinAddress, wordsOfBin } from "../../web/src/state/lanes.js";

const lane = (id: string, statements: number[], meetings: number[] | null = null) => ({
  actor: { id, name: id },
  statements,
  meetings,
});
const LANES = { lanes: [lane("a", [2, 0, 0, 1]), lane("b", [0, 0, 0, 0]), lane("c", [0, 1, 0, 0], [0, 0, 3, 0])] };

describe("the bins of a timeline", () => {
  it("tell statements and meetings apart, and nothing where nothing is", () => {
    expect([0, 1, 2].map((bin) => countedIn(lane("x", [2, 0, 1], [1, 0, 0]), bin))).toEqual([
      "2 statements, 1 meeting",
      null,
      "1 statement",
    ]);
  });

  it.each([
    [[0, 0], "ArrowRight", [0, 3]],
    [[0, 3], "ArrowRight", [0, 3]],
    [[0, 3], "ArrowDown", [2, 2]],
    [[2, 2], "ArrowUp", [0, 3]],
    [[2, 1], "ArrowUp", [0, 0]],
    [[0, 3], "Home", [0, 0]],
    [[0, 0], "x", null],
  ] as const)("from %j %s leads to %j, past what is empty", (from, key, to) => {
    expect(nextBin(LANES, from, key)).toEqual(to);
  });

  it("have an address that keeps the filters", () => {
    const bin = { actor: "x#a", from: "2031-03-01", to: "2031-03-03" };
    const timeline = placeOf("http://desk.example/timeline?issue=bridge");
    const at = placeOf(`http://desk.example${binAddress(timeline, bin)}`);
    expect(binIn(at.query)).toEqual(bin);
    expect(shutBinAddress(at)).toBe("/timeline?issue=bridge");
  });

  it("ask for meetings only where the lanes have them", () => {
    const bin = { actor: "a", from: "2031-03-01", to: "2031-03-03" };
    expect(wordsOfBin(new URLSearchParams("since=2030"), bin).meetings).toBe(
      "/v1/meetings?speaker=a&since=2031-03-01&until=2031-03-03&order=oldest",
    );
    expect(wordsOfBin(new URLSearchParams("issue=bridge"), bin)).toMatchObject({
      meetings: null,
      statements: "/v1/statements?issue=bridge&speaker=a&since=2031-03-01&until=2031-03-03&order=oldest",
    });
  });
});
