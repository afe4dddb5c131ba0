import { inflate, type Packing } from "../bytes/inflate.js";
import { bytesOf } from "../bytes/peek.js";
import { RapporteurError } from "../error.js";
import { MOST_ARCHIVE_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { addField, type Fields } from "./records.js";

/** What a server answered, as a record keeps it. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: Uint8Array;
}

/** The answer in a record's content: its head read, its body put together and unpacked. Throws when it is none. */
export async function answerOf(content: Uint8Array): Promise<Answer> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const [end, gap] = [bytes.indexOf("\r\n\r\n"), bytes.indexOf("\n\n")];
  const [length, next] = end !== -1 ? [end, end + 4] : gap !== -1 ? [gap, gap + 2] : [bytes.length, bytes.length];
  const [first, ...lines] = bytes.subarray(0, Math.min(length, 100_000)).toString("latin1").split(/\r?\n/);
  const status = /^HTTP\/[\d.]{1,5} (\d{3})/.exec(first)?.[1];
  if (status === undefined) throw new RapporteurError("RAP-E-WARC", "A record doesn't hold what a server answered.");
  const fields = new Map<string, string>();
  for (const line of lines) addField(fields, line);
  return {
    status: Number(status),
    type: fields.get("content-type") ?? null,
    body: await unpacked(joined(bytes.subarray(next), fields), fields),
  };
}

/** A body that was sent in chunks, put together. Some crawlers did that already, and left the head as it was. */
function joined(body: Buffer, fields: Fields): Uint8Array {
  if (!/chunked/i.test(fields.get("transfer-encoding") ?? "")) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size =
      end === -1 || end - at > 100 ? undefined : /^[\da-f]{1,8}/i.exec(body.subarray(at, end).toString("latin1"))?.[0];
    if (size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    if (Number.parseInt(size, 16) === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + Number.parseInt(size, 16)));
    at = end + 4 + Number.parseInt(size, 16);
  }
  return Buffer.concat(chunks);
}

const PACKINGS: Readonly<Record<string, Packing>> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate", br: "br" };

async function unpacked(body: Uint8Array, fields: Fields): Promise<Uint8Array> {
  const packing = PACKINGS[fields.get("content-encoding")?.trim().toLowerCase() ?? ""];
  // some crawlers unpacked it already
  const isPacked = packing !== undefined && !(packing === "gzip" && body[0] !== 0x1f);
  return isPacked ? readAll(inflate(bytesOf(body), packing), MOST_ARCHIVE_BYTES) : body;
}
