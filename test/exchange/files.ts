import { exported } from "../../src/exchange/export.js";
import type { ExchangeFormat } from "../../src/exchange/formats.js";
import type { Record } from "../../src/record/record.js";
import { textOf as harbourText } from "./harbour.js";

/** An export's files by name, as text. */
export async function textFiles(
  record: Record,
  format: ExchangeFormat,
  textOf = harbourText,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { stem, extension, content } of exported(record, format, textOf))
    files.set(stem + extension, [...content].join(""));
  return files;
}

/** The same as bytes. */
export async function byteFiles(
  record: Record,
  format: ExchangeFormat,
  textOf = harbourText,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { stem, extension, content } of exported(record, format, textOf))
    files.set(stem + extension, new Uint8Array(Buffer.concat([...content] as Uint8Array[])));
  return files;
}

export const onlyText = async (record: Record, format: ExchangeFormat, textOf = harbourText): Promise<string> =>
  [...(await textFiles(record, format, textOf)).values()][0];
