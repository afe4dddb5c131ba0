import type { IncomingMessage } from "node:http";
import { inflate, type Packing } from "../bytes/inflate.js";
import { RapporteurError } from "../error.js";
import { MOST_JSON_BYTES, tooLarge } from "../limits.js";
import { type Bytes, readAll } from "../open.js";
import type { FetchOptions } from "./fetched.js";
import { asOurs } from "./request.js";

const PACKINGS: Readonly<Record<string, Packing>> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate", br: "br" };

/** The encodings that are asked for. */
export const ACCEPTED = "gzip, deflate, br";

/** The whole body of an answer, unpacked, up to a limit. */
export async function bodyOf(
  answer: IncomingMessage,
  { mostBytes = MOST_JSON_BYTES, onBytes = () => {}, signal }: FetchOptions,
): Promise<Uint8Array> {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const packing = PACKINGS[encoding];
  if (!packing && encoding !== "identity" && encoding !== "")
    throw new RapporteurError(
      "RAP-E-ARCHIVE",
      `The server packed it in a way that wasn't asked for (${encoding.slice(0, 40)}).`,
    );
  const bytes = counted(answer, mostBytes, onBytes, signal);
  return readAll(packing ? inflate(bytes, packing) : bytes, mostBytes);
}

async function* counted(
  answer: IncomingMessage,
  most: number,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Bytes {
  const said = Number(answer.headers["content-length"] ?? 0);
  if (said > most) throw tooLarge(most);
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      onBytes(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw asOurs(signal?.aborted ? signal.reason : error);
  }
}
