import { expect, test } from "vitest";
import { nested } from "../../../src/read/attribute/nested.js";
import type { Linked, Stretch } from "../../../src/read/attribute/roles.js";

const stretch = (role: Stretch["role"], from: number, to: number): Stretch => ({ role, from, to, probability: 1 });
const said = (cue: number, from: number, to: number): Linked => ({
  cue: stretch("cue", cue, cue + 1),
  source: null,
  content: [stretch("content", from, to)],
});
const within = (found: readonly Linked[]) => nested(found, 30).map(({ cue, within }) => [cue.from, within]);

test("a statement stands in the smallest one whose content holds its cue", () =>
  expect(within([said(6, 7, 10), said(1, 2, 20), said(4, 5, 12), said(22, 23, 25)])).toEqual([
    [1, -1],
    [4, 0],
    [6, 1],
    [22, -1],
  ]));

test("what leaves the content that its cue stands in is none, and of two of the same parts one is kept", () => {
  expect(within([said(1, 2, 12), said(4, 8, 15)])).toEqual([[1, -1]]);
  expect(within([said(1, 2, 12), said(1, 2, 12)])).toEqual([[1, -1]]);
});

test("of two that stand in each other the larger is kept", () =>
  expect(within([said(5, 0, 4), said(2, 3, 12)])).toEqual([[2, -1]]));
