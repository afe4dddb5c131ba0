import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit and property tests: they run the sources, with nothing built. */
export default defineConfig({
  resolve: { alias: { "#weights": fileURLToPath(new URL("src/model/weights-file.ts", import.meta.url)) } },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"], testTimeout: 20_000 },
});
