import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Unit and property tests: they run the sources, with nothing built. Many wait for servers and stores more than they compute: three files at a time keep two cores busy. */
export default defineConfig({
  resolve: { alias: { "#engine": source("src/model/engine-node.ts"), "#weights": source("src/model/weights-file.ts") } },
  test: { globalSetup: ["test/shared.ts"], include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"], testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 3 },
});
