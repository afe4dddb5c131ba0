import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all files of tests share. */
    readonly shared: string;
  }
}

/** Before all tests: a folder in which what many of them need is made by the first. */
export default function setUp(project: TestProject): () => void {
  const shared = mkdtempSync(join(tmpdir(), "rapporteur-shared-"));
  project.provide("shared", shared);
  return () => rmSync(shared, { recursive: true, force: true });
}

/** How long others wait for the first, in ms. */
const PATIENCE = 100_000;

/** A folder that is made once, by whichever file of tests needs it first. */
export async function madeOnce(shared: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
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
