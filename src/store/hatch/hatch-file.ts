import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Holder, isElsewhere, isRunning, me } from "../holder.js";

/**
 * What is left beside the lock of a store that is held for long: where commands ask, and the secret by which they may.
 */
export interface Hatch {
  readonly holder: Holder;
  /** On 127.0.0.1. */
  readonly port: number;
  readonly secret: string;
  /** The address of the desk, for people; null where it has none. */
  readonly desk: string | null;
  /** The folder that it lies in: a copy of that leads nowhere. */
  readonly folder: string;
}

const NAME = "hatch.json";

/** Leaves it, readable for its owner alone. Gives what takes it away; at the process's end it goes by itself. */
export function leaveHatch(folder: string, hatch: Omit<Hatch, "holder" | "folder">): () => void {
  const [path, part] = [join(folder, NAME), join(folder, `.hatch-${randomBytes(6).toString("hex")}.json`)];
  writeFileSync(part, JSON.stringify({ holder: me(), folder: markOf(folder), ...hatch } satisfies Hatch), {
    mode: 0o600,
    flag: "wx",
  });
  renameSync(part, path);
  const take = (): void => {
    process.off("exit", take);
    if (maybeHatch(folder)?.secret === hatch.secret) rmSync(path, { force: true });
  };
  process.on("exit", take);
  return take;
}

/** What a process of this machine has left that still runs; null where there is none. */
export function maybeHatch(folder: string): Hatch | null {
  try {
    const hatch = JSON.parse(readFileSync(join(folder, NAME), "utf8")) as Hatch;
    const isWhole = Number.isInteger(hatch.port) && typeof hatch.secret === "string";
    return isWhole && hatch.folder === markOf(folder) && !isElsewhere(hatch.holder) && isRunning(hatch.holder)
      ? hatch
      : null;
  } catch {
    return null; // none, or one that was cut off
  }
}

/** What tells a folder from any other of this machine, wherever it is moved. */
function markOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev}:${ino}`;
}

/** Takes away what somebody left who is no more. Only for whoever holds the store. */
export const clearHatch = (folder: string): void => rmSync(join(folder, NAME), { force: true });
