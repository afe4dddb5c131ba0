import { expect, test } from "vitest";
import { sheetOf } from "../../../src/read/attribute/sheet.js";
import { stretchesToRead } from "../../../src/read/attribute/stretches.js";
import { windowsOf, piecesOf } from "../../../src/read/meaning/windows.js";
import { treeOf } from "../../../src/read/tag/tree-of.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { examples } from "../../examples.js";
import { packagedTagger } from "../tag/model.js";

const tagger = await packagedTagger();
const sheetFrom = (text: string) => {
  const layout = layOut(text);
  return sheetOf(layout, treeOf(tagger.tag(layout)));
};

test("every token that is read stands in one window, in whole paragraphs", () => {
  for (const { text } of examples()) {
    const sheet = sheetFrom(text);
    const windows = windowsOf(sheet);
    windows.forEach(({ from, to }, i) => {
      expect(to - from).toBeLessThanOrEqual(300);
      expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : windows[i - 1].to);
    });
    for (const stretch of stretchesToRead(sheet))
      expect(windows.filter(({ from, to }) => from <= stretch.from && stretch.to <= to)).toHaveLength(1);
  }
});

test("what is too long is cut where a sentence ends, and anywhere where none does", () => {
  const sheet = sheetFrom("Ana Ruel said the harbour would stay closed. ".repeat(80).trim());
  const ends = windowsOf(sheet).map(({ to }) => to);
  expect(ends.length).toBeGreaterThan(2);
  expect(ends.at(-1)).toBe(sheet.n);
  for (const end of ends.slice(0, -1)) expect(sheet.sentence[end]).toBeGreaterThan(sheet.sentence[end - 1]);
  const endless = windowsOf(sheetFrom("said ".repeat(700)));
  expect(endless.map(({ from, to }) => to - from).reduce((a, b) => a + b, 0)).toBe(700);
  expect(Math.max(...endless.map(({ from, to }) => to - from))).toBeLessThanOrEqual(300);
});

test("a window begins and ends with its marks; each token knows its first piece, its case and its quotation", () => {
  const text = "“No,” said UN envoy Ana Ruel.";
  const sheet = sheetFrom(text);
  const forms = sheet.words.map(({ start, end }) => text.slice(start, end));
  const { ids, cases, quotes, first } = piecesOf(sheet, forms, (form) => [...form].map(() => 7), {
    from: 0,
    to: sheet.n,
  });
  expect([ids[0], ids.at(-1)]).toEqual([101, 102]);
  expect([...first]).toEqual(forms.map((_, i) => 1 + forms.slice(0, i).join("").length));
  expect(forms.map((form, t) => [form, cases[first[t]], quotes[first[t]] > 0])).toEqual([
    ["“", 0, true],
    ["No", 1, true],
    [",", 0, true],
    ["”", 0, true],
    ["said", 0, false],
    ["UN", 2, false],
    ["envoy", 0, false],
    ["Ana", 1, false],
    ["Ruel", 1, false],
    [".", 0, false],
  ]);
});
