import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ALL } from "./effort.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all files of tests share. */
    readonly shared: string;
    /** Where everything that is tried at random begins. */
    readonly seed: number;
  }
}

/** `npm test` tries the same each time: who has changed nothing can break nothing. */
const SEED = 20_310_314;

/** Before all tests: a folder in which what many of them need is made by the first (made-once.ts), and the seed. */
export default function setUp(project: TestProject): () => void {
  const shared = mkdtempSync(join(tmpdir(), "rapporteur-shared-"));
  const seed = Number(process.env.RAPPORTEUR_SEED ?? (ALL ? Date.now() % 2 ** 31 : SEED));
  console.log(`Properties are tried with the seed ${seed}${ALL ? ": RAPPORTEUR_SEED repeats it" : ""}.`);
  project.provide("shared", shared);
  project.provide("seed", seed);
  return () => rmSync(shared, { recursive: true, force: true });
}
