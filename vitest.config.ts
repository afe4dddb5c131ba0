import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ALL, HANGS } from "./test/effort.js";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Unit and property tests: they run the sources, with nothing built. Files of tests share processes, so that what all
 * of them load is loaded once in each. Two at a time keep two cores busy; a third would load all of it once more.
 */
export default defineConfig({
  resolve: {
    alias: { "#engine": source("src/model/engine-node.ts"), "#weights": source("src/model/weights-file.ts") },
  },
  test: {
    globalSetup: ["test/shared.ts", "test/store/one-postgres.ts"],
    setupFiles: ["test/properties.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/web/parts/**", ...(ALL ? [] : ["test/**/*.long.test.ts"])],
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS }, requireAssertions: true },
    maxWorkers: 2,
  },
});
