import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The desk's pages, built beside the program that serves them. Nothing is inlined: the server's Content-Security-Policy
 * forbids it.
 */
export default defineConfig({
  root: at("."),
  plugins: [svelte({ configFile: at("svelte.config.js") })],
  build: {
    outDir: at("../dist/web"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/v1": "http://127.0.0.1:4747", "/api": "http://127.0.0.1:4747" } },
});
