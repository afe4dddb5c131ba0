import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all files of tests share. */
    readonly shared: string;
  }
}

/** Before all tests: a folder in which what many of them need is made by the first (made-once.ts). */
export default function setUp(project: TestProject): () => void {
  const shared = mkdtempSync(join(tmpdir(), "rapporteur-shared-"));
  project.provide("shared", shared);
  return () => rmSync(shared, { recursive: true, force: true });
}
