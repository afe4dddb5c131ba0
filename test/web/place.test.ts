import { describe, expect, it } from "vitest";
import { addressOf, placeOf, to } from "../../web/src/state/place.js";

const DESK = "http://127.0.0.1:4747";

describe("addresses of the desk", () => {
  it.each([
    ["/", "", null],
    ["/statements", "statements", null],
    ["/reports/2031-03-12-courier", "reports", "2031-03-12-courier"],
    ["/entries/a%23s1", "entries", "a#s1"],
    ["/reports/feed/one/two", "reports", "feed/one/two"],
    ["/reports/100%", "reports", "100%"],
  ])("%s is the page %j with the id %j", (path, page, id) => {
    expect(placeOf(DESK + path)).toMatchObject({ page, id });
  });

  it("name one thing and the words in it that are meant, whatever its id holds", () => {
    const id = "Ærøsund/2031 #4?";
    expect(placeOf(DESK + to("reports", id, "10-20"))).toMatchObject({ page: "reports", id, hash: "10-20" });
  });

  it("keep the other filters when one changes, and lose one that is taken away", () => {
    const place = placeOf(`${DESK}/statements?speaker=dovrek&act=reject`);
    expect(addressOf(place, { act: "promise" })).toBe("/statements?speaker=dovrek&act=promise");
    expect(addressOf(place, { act: null, speaker: "" })).toBe("/statements");
  });
});
