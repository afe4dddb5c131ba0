import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

/** How often others look whether the first is done, in ms. */
const PAUSE = 50;

/**
 * A folder or file that is made once a run, by whichever file of tests needs it first. Nobody changes it: what is to be
 * changed is a copy.
 */
export async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const shared = inject("shared");
  const [made, making, failed] = [
    join(shared, name),
    join(shared, `${name}-being-made`),
    join(shared, `${name}-failed`),
  ];
  if (isFirst(making)) {
    try {
      await make(join(making, name));
      renameSync(join(making, name), made);
    } catch (error) {
      writeFileSync(failed, String((error as Error).stack));
      throw error;
    }
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(`${name} couldn't be made:\n${readFileSync(failed, "utf8")}`);
    await setTimeout(PAUSE);
  }
  return made;
}

function isFirst(making: string): boolean {
  try {
    mkdirSync(making);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
