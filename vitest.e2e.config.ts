import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ALL, HANGS } from "./test/effort.js";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** End-to-end tests: they run what is built, packed and installed, two files at a time. */
export default defineConfig({
  resolve: {
    alias: { "#engine": source("src/model/engine-node.ts"), "#weights": source("src/model/weights-file.ts") },
  },
  test: {
    include: ["test/e2e/**/*.test.ts"],
    exclude: ALL ? [] : ["test/e2e/**/*.long.test.ts"],
    globalSetup: ["test/shared.ts", "test/e2e/set-up.ts"],
    isolate: false,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS }, requireAssertions: true },
    maxWorkers: 2,
  },
});
