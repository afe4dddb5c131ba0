import { describe, expect, it } from "vitest";
import { placeOf } from "../../web/src/state/place.js";
import {
  matrixQuestion,
  pointsAddress,
  shutAddress,
  standingAddress,
  standingIn,
} from "../../web/src/state/standing.js";

const at = (query: string) => placeOf(`http://desk.example/positions${query}`);

describe("the line that is looked at", () => {
  it("is named by actor and issue, never by one of them", () => {
    expect(standingIn(at("?actor=orvane&issue=bridge").query)).toEqual({ actor: "orvane", issue: "bridge" });
    expect(standingIn(at("?issue=bridge").query)).toBeNull();
    expect(standingIn(at("?actor=orvane").query)).toBeNull();
  });

  it("leaves the matrix as it was asked for, opened, changed and closed", () => {
    const opened = at(
      standingAddress(at("?issue=bridge&since=2031-03"), { actor: "orvane", issue: "opening-the-bridge" }).slice(
        "/positions".length,
      ),
    );
    const changed = at(standingAddress(opened, { actor: "belmara", issue: "bridge-tolls" }).slice("/positions".length));
    expect([opened, changed].map(({ query }) => matrixQuestion(query))).toEqual([
      "issue=bridge&since=2031-03",
      "issue=bridge&since=2031-03",
    ]);
    expect(shutAddress(changed)).toBe("/positions?issue=bridge&since=2031-03");
  });

  it("isn't a filter of the matrix", () => {
    expect(matrixQuestion(at("?actor=orvane&issue=bridge").query)).toBe("");
  });

  it("shows the points of the period that is asked for", () => {
    expect(
      new URL(
        pointsAddress(at("?since=2031-03-02").query, { actor: "x#a b", issue: "bridge" }),
        "http://desk.example",
      ).searchParams.get("since"),
    ).toBe("2031-03-02");
    expect(pointsAddress(at("").query, { actor: "x#a b", issue: "bridge" })).toContain("party=x%23a+b");
  });
});
