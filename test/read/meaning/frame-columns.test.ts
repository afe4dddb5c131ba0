import { expect, test } from "vitest";
import { sheetOf } from "../../../src/read/attribute/sheet.js";
import { FRAME_COLUMNS, FRAME_SIZES, frameColumns } from "../../../src/read/meaning/frame-columns.js";
import { windowsOf } from "../../../src/read/meaning/windows.js";
import { treeOf } from "../../../src/read/tag/tree-of.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { examples } from "../../examples.js";
import { packagedTagger } from "../tag/model.js";

const tagger = await packagedTagger();
const sheetFrom = (text: string) => {
  const layout = layOut(text);
  return sheetOf(layout, treeOf(tagger.tag(layout)));
};

test("no column holds a number that the network has no row for", () => {
  const texts = [
    ...examples().map(({ text }) => text),
    "He said “no",
    "said ".repeat(700),
    "a\n\n“b\n\n“c” said d, e: f",
  ];
  for (const sheet of texts.map(sheetFrom))
    for (const { from, to } of windowsOf(sheet))
      for (const start of [from, (from + to) >> 1, to - 1]) {
        const n = to - from;
        const seen = frameColumns(sheet, new Map(), { start, end: start + 1, from, to });
        FRAME_COLUMNS.forEach((name, c) =>
          expect(Math.max(...seen.subarray(c * n, (c + 1) * n)), name).toBeLessThan(
            name in FRAME_SIZES ? FRAME_SIZES[name as keyof typeof FRAME_SIZES] : 1,
          ),
        );
      }
});

test("a cue's window shows the way through the tree", () => {
  const sheet = sheetFrom("Ana Ruel said the harbour would stay closed.");
  const relations = new Map([...new Set(sheet.relation)].map((h, i) => [h, i + 1]));
  const columns = frameColumns(sheet, relations, { start: 2, end: 3, from: 0, to: sheet.n });
  const column = (name: (typeof FRAME_COLUMNS)[number]) => [
    ...columns.subarray(FRAME_COLUMNS.indexOf(name) * sheet.n, (FRAME_COLUMNS.indexOf(name) + 1) * sheet.n),
  ];
  expect(column("distance")).toEqual([2, 1, 0, 16, 17, 18, 19, 20, 21]);
  expect(column("up")).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(column("down")).toEqual([1, 2, 0, 3, 2, 2, 1, 2, 1]);
});
