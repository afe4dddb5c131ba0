import { copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** PostgreSQL's own template databases, which no store ever writes to: half of a store's files. */
const TEMPLATE = /(?:^|[\\/])data[\\/]base[\\/][14][\\/]/;

/**
 * Copies an embedded store that nobody holds, or a folder with one in it. Templates are linked: that takes half the
 * time.
 */
export function copyStore(from: string, to: string, under = ""): void {
  mkdirSync(join(to, under), { recursive: true });
  for (const entry of readdirSync(join(from, under), { withFileTypes: true })) {
    const path = join(under, entry.name);
    if (entry.isDirectory()) copyStore(from, to, path);
    else (TEMPLATE.test(path) ? linkSync : copyFileSync)(join(from, path), join(to, path));
  }
}
