import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

/** How long others wait for the first, in ms. */
const PATIENCE = 100_000;

/** A folder or file that is made once a run, by whichever file of tests needs it first. Nobody changes it: what is to be changed is a copy. */
export async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const shared = inject("shared");
  const [made, making] = [join(shared, name), join(shared, `${name}-being-made`)];
  try {
    mkdirSync(making);
    await make(join(making, name));
    renameSync(join(making, name), made);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  for (const from = performance.now(); !existsSync(made); await setTimeout(50)) if (performance.now() - from > PATIENCE) throw new Error(`Nobody has made ${name}.`);
  return made;
}
