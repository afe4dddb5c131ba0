import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { RapporteurError } from "./error.js";
import { tooLarge } from "./limits.js";

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Opens a file, or standard input for "-". Throws when there is nothing to read from. */
export async function open(path: string): Promise<Bytes> {
  if (path === "-") return process.stdin;
  if (await isFolder(path)) throw new RapporteurError("RAP-E-FOLDER", "It is a folder.");
  return readable(path);
}

/** Whether a path is a folder's. Throws when there is nothing. */
export async function isFolder(path: string): Promise<boolean> {
  if (path === "-") return false;
  const entry = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw fromSystem(error);
  });
  return entry.isDirectory();
}

async function* readable(path: string): Bytes {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    throw fromSystem(error as NodeJS.ErrnoException);
  }
}

export function fromSystem(error: NodeJS.ErrnoException): RapporteurError {
  if (error.code === "ENOENT" || error.code === "ENOTDIR")
    return new RapporteurError("RAP-E-NO-FILE", "There is no such file.");
  if (error.code === "EACCES" || error.code === "EPERM")
    return new RapporteurError("RAP-E-UNREADABLE", "You may not read it.");
  return new RapporteurError("RAP-E-UNREADABLE", `It can't be read (${error.code ?? error.message}).`);
}

/** All bytes of a source, up to a limit. */
export async function readAll(bytes: Bytes, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
