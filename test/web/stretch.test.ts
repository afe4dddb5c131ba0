import { describe, expect, it } from "vitest";
import { drawn, isWhole, shifted, zoomed } from "../../web/src/state/stretch.js";

const BOUNDS = { since: "2031-03-01", until: "2031-03-31" };
const days = (since: string, until: string) => ({ since: `2031-03-${since}`, until: `2031-03-${until}` });

describe("the days of a timeline", () => {
  it("come closer and go farther around the same middle", () => {
    expect(zoomed(days("11", "20"), 0.5, BOUNDS)).toEqual(days("14", "18"));
    expect(zoomed(days("14", "18"), 2, BOUNDS)).toEqual(days("12", "21"));
  });

  it("never leave those of the record", () => {
    expect(zoomed(days("11", "20"), 100, BOUNDS)).toEqual(BOUNDS);
    expect(shifted(days("25", "30"), 5, BOUNDS)).toEqual(days("26", "31"));
    expect(shifted(days("03", "08"), -5, BOUNDS)).toEqual(days("01", "06"));
    expect(shifted({ since: "2030-01-01", until: "2030-01-10" }, 0.5, BOUNDS)).toEqual(days("01", "10"));
  });

  it("never become fewer than three", () => {
    expect(zoomed(days("11", "13"), 0.5, BOUNDS)).toEqual(days("11", "13"));
  });

  it("move by half of what is shown", () => {
    expect(shifted(days("01", "10"), 0.5, BOUNDS)).toEqual(days("06", "15"));
  });

  it("are whole days where they are drawn", () => {
    expect(drawn(Date.parse("2031-03-05T14:00Z"), Date.parse("2031-03-09T02:00Z"), BOUNDS)).toEqual(days("05", "09"));
  });

  it("need no filter where they are all", () => {
    expect(isWhole(BOUNDS, BOUNDS)).toBe(true);
    expect(isWhole(days("01", "30"), BOUNDS)).toBe(false);
  });
});
