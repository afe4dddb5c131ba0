import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { findChromium, HOW_TO_GET_ONE } from "./scripts/chromium.mjs";
import { HANGS } from "./test/effort.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const executablePath = findChromium();
if (!executablePath) throw new Error(HOW_TO_GET_ONE);

/** Components of the desk, each mounted by itself in a real browser. */
export default defineConfig({
  plugins: [svelte({ configFile: at("web/svelte.config.js") })],
  test: {
    include: ["test/web/parts/**/*.test.ts"],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS }, requireAssertions: true },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      connectTimeout: HANGS,
      provider: playwright({ launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu"] } }),
      instances: [{ browser: "chromium" }],
    },
  },
});
