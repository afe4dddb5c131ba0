import type { Record } from "../../record/record.js";
import type { ExchangeFile } from "../exchange-file.js";
import type { Look } from "../look.js";

/** The record whole, an entry a line. */
export const jsonOf = ({ record }: Look): ExchangeFile[] => [
  { stem: "record", extension: ".json", content: pieces(record) },
];

function* pieces(record: Record): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    yield `${before}\n${JSON.stringify(key)}: `;
    yield* Array.isArray(value) ? listed(value) : [JSON.stringify(value)];
    before = ",";
  }
  yield "\n}\n";
}

function* listed(entries: readonly unknown[]): Generator<string> {
  let before = "[";
  for (const entry of entries) {
    yield `${before}\n${JSON.stringify(entry)}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "\n]";
}
