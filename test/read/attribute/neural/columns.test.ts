import { expect, test } from "vitest";
import { batchesOf, sideBySide } from "../../../../src/read/attribute/neural/batches.js";
import {
  COLUMNS,
  columnsOf,
  headsOf,
  SIZES,
  type Vocabularies,
  VOCABULARIES,
} from "../../../../src/read/attribute/neural/columns.js";
import {
  FRAME_COLUMNS,
  FRAME_SIZES,
  frameColumns,
  windowOf,
} from "../../../../src/read/attribute/neural/frame-columns.js";
import { sheetOf } from "../../../../src/read/attribute/sheet.js";
import { treeOf } from "../../../../src/read/tag/tree-of.js";
import { stretchesToRead } from "../../../../src/read/attribute/stretches.js";
import { layOut } from "../../../../src/read/text/lay-out.js";
import { examples } from "../../../examples.js";
import { packagedTagger } from "../../tag/model.js";

const tagger = await packagedTagger();
const sheetFrom = (text: string) => {
  const layout = layOut(text);
  return sheetOf(layout, treeOf(tagger.tag(layout)));
};
const texts = [
  ...examples().map(({ text }) => text),
  "He said “no",
  "said ".repeat(700),
  "a\n\n“b\n\n“c” said d, e: f",
];
const nothingKnown = Object.fromEntries(VOCABULARIES.map((name) => [name, new Map()])) as unknown as Vocabularies;

test("no column holds a number that the network has no row for", () => {
  for (const sheet of texts.map(sheetFrom))
    for (const { from, to } of stretchesToRead(sheet)) {
      const n = to - from;
      const columns = columnsOf(sheet, nothingKnown, new Uint8Array(sheet.n).fill(7), from, to);
      COLUMNS.forEach((name, c) =>
        expect(Math.max(...columns.subarray(c * n, (c + 1) * n)), name).toBeLessThan(
          name in SIZES ? SIZES[name as keyof typeof SIZES] : 1,
        ),
      );
      for (const t of [from, (from + to) >> 1, to - 1]) {
        const window = windowOf(t, t + 1, from, to);
        const size = window.to - window.from;
        const seen = frameColumns(sheet, new Map(), window);
        FRAME_COLUMNS.forEach((name, c) =>
          expect(Math.max(...seen.subarray(c * size, (c + 1) * size)), name).toBeLessThan(
            name in FRAME_SIZES ? FRAME_SIZES[name as keyof typeof FRAME_SIZES] : 1,
          ),
        );
      }
    }
});

test("heads lie inside what is read", () => {
  const sheet = sheetFrom(texts[0]);
  for (const { from, to } of stretchesToRead(sheet))
    for (const h of headsOf(sheet, from, to)) expect(h >= 0 && h < to - from).toBe(true);
});

test("a cue's window shows the way through the tree", () => {
  const sheet = sheetFrom("Ana Ruel said the harbour would stay closed.");
  const columns = frameColumns(
    sheet,
    new Map([...new Set(sheet.relation)].map((h, i) => [h, i + 1])),
    windowOf(2, 3, 0, sheet.n),
  );
  const column = (name: (typeof FRAME_COLUMNS)[number]) => [
    ...columns.subarray(FRAME_COLUMNS.indexOf(name) * sheet.n, (FRAME_COLUMNS.indexOf(name) + 1) * sheet.n),
  ];
  expect(column("distance")).toEqual([2, 1, 0, 16, 17, 18, 19, 20, 21]);
  expect(column("up")).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(column("down")).toEqual([1, 2, 0, 3, 2, 2, 1, 2, 1]);
});

test("sequences lie side by side, zeros past their ends", () =>
  expect([...sideBySide([Int32Array.of(1, 2, 3, 4), Int32Array.of(5, 6)], [2, 1], 2)]).toEqual([
    1, 5, 2, 0, 3, 6, 4, 0,
  ]));

test("batches hold what is of like size, and no more than there is room for", () =>
  expect(batchesOf([5, 1, 9, 2, 30], (n) => n, 10)).toEqual([[1, 2], [5], [9], [30]]));
