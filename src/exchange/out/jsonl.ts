import type { Record } from "../../record/record.js";
import type { ExchangeFile } from "../exchange-file.js";
import { LISTS } from "../lists.js";
import type { Look } from "../look.js";

/** `{ "schema", "dossier", "asOf" }`, then a line an entry: `{ "list": "statements", "entry": { … } }`. */
export const jsonlOf = ({ record }: Look): ExchangeFile[] => [
  { stem: "record", extension: ".jsonl", content: lines(record) },
];

function* lines(record: Record): Generator<string> {
  const { schema, dossier, asOf } = record;
  yield `${JSON.stringify({ schema, dossier, asOf })}\n`;
  for (const list of LISTS) for (const entry of record[list]) yield `${JSON.stringify({ list, entry })}\n`;
}
