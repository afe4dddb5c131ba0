import { readFile } from "node:fs/promises";

/** The packed bytes of a file in the package's `weights/` folder, read from disk. */
export const weightsBytes = async (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../../weights/${name}`, import.meta.url));
