import { defineConfig } from "vitest/config";

/** End-to-end tests: they run what is built, packed and installed, one file after the other. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/set-up.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
