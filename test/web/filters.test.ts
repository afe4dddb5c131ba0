import { describe, expect, it } from "vitest";
import { filtersIn, questionOf } from "../../web/src/state/filters.js";

describe("filters of a view", () => {
  it("ask the same question whatever order the address has them in", () => {
    expect(questionOf(new URLSearchParams("act=reject&speaker=Dovrek"))).toBe(
      questionOf(new URLSearchParams("speaker=Dovrek&act=reject")),
    );
  });

  it("leave out what is empty, unknown, or not of this view", () => {
    const query = new URLSearchParams("speaker=+&act=deny&since=2031-03-10&entry=x%23s1");
    expect(filtersIn(query, ["speaker", "since"])).toEqual([{ filter: "since", value: "2031-03-10" }]);
  });

  it("keep what is not plain letters", () => {
    expect(new URLSearchParams(questionOf(new URLSearchParams([["q", '"the bridge" & <b>']]))).get("q")).toBe(
      '"the bridge" & <b>',
    );
  });
});
