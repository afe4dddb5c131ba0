import { stat } from "node:fs/promises";

/** How many bytes there are to read, or null when that can't be told: standard input, folders, addresses. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(paths.map(async (path) => {
    const known = path === "-" ? null : await stat(path).catch(() => null);
    return known?.isFile() ? known.size : null;
  }));
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
