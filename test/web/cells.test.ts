import { describe, expect, it } from "vitest";
import type { Cell } from "../../web/src/api/answers.js";
import type { Position } from "../../web/src/api/client.js";
import { Names } from "../../web/src/api/names.js";
import { cut, rowsOf, shownIn, stepIn, toldIn } from "../../web/src/state/cells.js";

const point = (more: Partial<Position>): Position =>
  ({
    id: "p",
    stance: "for",
    firmness: "firm",
    claimedBy: null,
    on: { value: "2031-03-02", known: "stated", basis: null },
    ...more,
  }) as Position;
const cell = (own: Position | null, latest: Position): Cell => ({
  actor: "orvane",
  issue: "bridge",
  points: 2,
  own,
  latest,
});
const own = point({});
const claim = point({ id: "c", stance: "against", claimedBy: "belmara" });

describe("a cell", () => {
  it("shows an actor's own word before what others say of it", () => {
    expect(shownIn(cell(own, claim))).toEqual([own, claim]);
  });

  it("shows one sign where others say the same", () => {
    expect(shownIn(cell(own, point({ claimedBy: "belmara" })))).toEqual([own]);
  });

  it("is told with whose word it is", () => {
    expect(toldIn(cell(null, claim), new Names())).toBe(
      "orvane on bridge: against, firm, as belmara says of it, 2031-03-02. 2 points",
    );
  });
});

describe("the grid", () => {
  it("has a place for what isn't known", () => {
    const one = cell(own, own);
    expect(
      rowsOf({
        actors: [
          { id: "belmara", name: "", points: 0 },
          { id: "orvane", name: "", points: 2 },
        ],
        issues: [{ id: "bridge", label: "", points: 2 }],
        cells: [one],
      }),
    ).toEqual([[null], [one]]);
  });

  it.each([
    ["ArrowUp", [0, 1]],
    ["ArrowDown", [1, 1]],
    ["ArrowLeft", [0, 0]],
    ["ArrowRight", [0, 2]],
    ["End", [0, 2]],
    ["Enter", null],
  ])("is gone through by %s, within its edges", (key, to) => {
    expect(stepIn([0, 1], key, 2, 3)).toEqual(to);
  });
});

describe("a name in little room", () => {
  it.each([
    ["opening the Karsa bridge", 30, "opening the Karsa bridge"],
    ["opening the Karsa bridge", 20, "opening the Karsa…"],
    ["Verrineverrineverrine", 10, "Verrineve…"],
  ])("%j in %i letters is %j", (name, most, shown) => {
    expect(cut(name, most)).toBe(shown);
  });
});
