import { stat } from "node:fs/promises";
import { isAddress } from "../gather/fetch/is-address.js";

/** How many bytes there are to read, or null when that can't be told (standard input, a folder, an address). */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(
    paths.map(async (path) =>
      stat(path).then(
        (entry) => (entry.isFile() ? entry.size : null),
        () => (path === "-" || isAddress(path) ? null : 0),
      ),
    ),
  );
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
