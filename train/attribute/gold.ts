import { ROLE } from "../../src/read/attribute/roles.js";
import { firstTokenAt, type Sheet } from "../../src/read/attribute/sheet.js";
import type { Attribution } from "./polnear.js";

/** A content span is written first, so that a source or cue inside it keeps its own label, as the scorer has it. */
const ORDER = [
  ["content", ROLE.content],
  ["source", ROLE.source],
  ["cue", ROLE.cue],
] as const;

/** The role of every token of an article, by its attributions. */
export function goldLabels(article: { readonly attributions: readonly Attribution[] }, sheet: Sheet): Uint8Array {
  const gold = new Uint8Array(sheet.n);
  for (const [role, first] of ORDER) {
    for (const attribution of article.attributions) {
      for (const [start, end] of attribution[role]) {
        let label: number = first;
        for (let t = firstTokenAt(sheet.words, start); t < sheet.n && sheet.words[t].start < end; t++) {
          if (sheet.words[t].start < start) continue;
          gold[t] = label;
          label = first + 1;
        }
      }
    }
  }
  // What another role or a paragraph's end breaks begins anew.
  for (let t = 0; t < sheet.n; t++) {
    if (gold[t] === 0 || gold[t] % 2 === 1) continue;
    const before = t === 0 || sheet.paragraph[t] !== sheet.paragraph[t - 1] ? -1 : gold[t - 1];
    if (before !== gold[t] && before !== gold[t] - 1) gold[t] -= 1;
  }
  return gold;
}
