import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ENGINE = "onnxruntime-node";

/** The command by which the full model comes beside this program, for all or in a project. `root`: its folder. */
export const installing = (root: string): string =>
  `npm install ${isForAll(root) ? "-g " : ""}${ENGINE} --${ENGINE}-install=skip`;

/** npm keeps what is installed for all in a folder that is no project. */
const isForAll = (root: string): boolean =>
  basename(dirname(root)) === "node_modules" && !existsSync(join(dirname(dirname(root)), "package.json"));

/** How the full model can be had here, where it can't be loaded. */
export function howToHaveFull(): string {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  return isThere() ? `${ENGINE} is installed, but doesn't run here` : installing(root.replace(/[\\/]$/, ""));
}

function isThere(): boolean {
  try {
    createRequire(import.meta.url).resolve(ENGINE);
    return true;
  } catch {
    return false;
  }
}
