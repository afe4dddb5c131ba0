import { describe, expect, it } from "vitest";
import type { NetworkAnswer } from "../../web/src/api/answers.js";
import { aside, drawingOf, linksOf, namedIn, type Node, widthsOf } from "../../web/src/state/net.js";

const actor = (id: string, weight = 1) => ({ id, name: id, kind: "state", weight });
const link = (a: string, b: string, agree: number, conflict = 0): NetworkAnswer["links"][number] => ({
  a,
  b,
  agree,
  conflict,
  agreement: 0,
  opposition: 0,
  claimed: 0,
  issues: [],
});
const NET = {
  actors: [actor("orvane", 9), actor("belmara", 4), actor("haldria"), actor("verrine")],
  links: [link("belmara", "orvane", 2, 1), link("haldria", "orvane", 0, 1)],
};

describe("the network", () => {
  it("is drawn the same every time", () => {
    expect(drawingOf(NET, 800, 500)).toEqual(drawingOf(NET, 800, 500));
  });

  it("stays within its frame, names included, and keeps actors apart", () => {
    const many = Array.from({ length: 60 }, (_, i) => actor(`actor-${i}`, 60 - i));
    const { nodes } = drawingOf(
      { actors: many, links: many.slice(1).map(({ id }, i) => link(many[i % 7].id, id, 1 + (i % 3), i % 2)) },
      960,
      600,
    );
    expect(nodes.filter(({ x, y, r }) => !(x >= 20 && x <= 940 && y - r >= 0 && y + r + 13 <= 600))).toEqual([]);
    expect(new Set(nodes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(60);
  });

  it("leaves out whom nothing links", () => {
    expect(drawingOf(NET, 800, 500).nodes.map(({ id }) => id)).toEqual(["orvane", "belmara", "haldria"]);
    expect(drawingOf({ actors: NET.actors, links: [] }, 800, 500)).toEqual({ nodes: [], lines: [] });
  });

  it("names the biggest where names would cover one another", () => {
    const at = (id: string, x: number, y: number): Node => ({ ...actor(id), label: id, r: 6, x, y });
    expect([...namedIn([at("orvane", 100, 100), at("belmara", 120, 104), at("haldria", 120, 160)])]).toEqual([
      "orvane",
      "haldria",
    ]);
  });

  it("draws a line wider the more issues it is of, but never over others", () => {
    const [few, many] = [widthsOf([link("a", "b", 3)]), widthsOf([link("a", "b", 300)])];
    expect(few(1)).toBeLessThan(few(3));
    expect(many(300)).toBeLessThanOrEqual(8);
  });

  it("tells an actor's links from whichever side they are told", () => {
    expect(linksOf(NET.links, "orvane").map(({ other }) => other)).toEqual(["belmara", "haldria"]);
    expect(linksOf(NET.links, "haldria").map(({ other }) => other)).toEqual(["orvane"]);
  });

  it("draws agreement and conflict of the same two beside each other", () => {
    expect(aside({ x: 0, y: 0 }, { x: 10, y: 0 }, 3)).toEqual({ x1: 0, y1: 3, x2: 10, y2: 3 });
    expect(aside({ x: 5, y: 5 }, { x: 5, y: 5 }, 3)).toEqual({ x1: 5, y1: 5, x2: 5, y2: 5 });
  });
});
