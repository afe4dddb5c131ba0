import { describe, expect, test } from "vitest";
import { changedIn, givenIn, NOTHING, shownIn, type ToldFact, type ToldFacts } from "../../web/src/text/told-facts.js";

const found: ToldFacts = { title: "Talks are off", outlet: "Halyard", publishedAt: "2031-03-14" };
const none: ReadonlySet<ToldFact> = new Set();

describe("a pasted text", () => {
  test("is proposed what it tells of itself, until somebody writes", () => {
    expect(shownIn("title", NOTHING, found, none)).toBe("Talks are off");
    expect(shownIn("title", { ...NOTHING, title: "Mine" }, found, none)).toBe("Mine");
    expect(shownIn("title", NOTHING, found, new Set(["title"] as const))).toBe("");
  });
  test("goes with what somebody gave and nothing else: what it tells itself is found there", () =>
    expect(givenIn({ title: " Mine ", outlet: "Halyard", publishedAt: "" }, found)).toEqual({ title: "Mine" }));
});

test("of a report's facts those count that were changed; what is emptied nobody knows", () =>
  expect(changedIn(found, { title: "Talks are off ", outlet: " ", publishedAt: "2031-03-15" })).toEqual({
    outlet: null,
    publishedAt: "2031-03-15",
  }));
