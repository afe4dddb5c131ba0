import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { build } from "esbuild";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findChromium, HOW_TO_GET_ONE } from "../../scripts/chromium.mjs";
import { examples } from "../examples.js";
import { rapporteur } from "./run.js";

const ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** What the page runs: the package as a page's author would import it. */
const PAGE = `
import { loadReader } from "rapporteur";
const reader = await loadReader();
globalThis.readAll = async (docs) => {
  const lines = [];
  for (const doc of docs) lines.push(JSON.stringify(await reader.read(doc)));
  return lines.join("\\n") + "\\n";
};
document.title = "ready";
`;

let server: Server;
let context: BrowserContext;
let profile = "";

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  server = await serve(await bundle());
  profile = await mkdtemp(join(tmpdir(), "rapporteur-chromium-"));
  context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: ARGS });
});

afterAll(async () => {
  await context?.close();
  server?.close();
  if (profile) await rm(profile, { recursive: true, force: true });
});

/** The page's script, bundled from the installed package for browsers. */
async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: inject("home") }, bundle: true, format: "esm", platform: "browser", write: false, logLevel: "silent",
  });
  return outputFiles[0].contents;
}

/** Serves the page, its script at /assets/page.js, and the package's weights at /weights, on loopback. */
async function serve(script: Uint8Array): Promise<Server> {
  const weights = join(inject("home"), "node_modules/rapporteur/weights");
  const created = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    if (path === "/") response.setHeader("content-type", "text/html").end('<!doctype html><script type="module" src="/assets/page.js"></script>');
    else if (path === "/assets/page.js") response.setHeader("content-type", "text/javascript").end(script);
    else if (path.startsWith("/weights/")) response.end(await readFile(join(weights, path.slice("/weights/".length))));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => created.listen(0, "127.0.0.1", resolve));
  return created;
}

test("a browser reads the examples to the very same bytes as Node", { timeout: 60_000 }, async () => {
  const docs = examples();
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") elsewhere.push(request.url());
  });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => document.title === "ready", null, { timeout: 30_000 }).catch(() => {});
  expect(faults).toEqual([]);
  const inBrowser = await page.evaluate((all) => (globalThis as unknown as { readAll(docs: unknown): Promise<string> }).readAll(all), docs);
  const { stdout } = await rapporteur(["read", "--jsonl"], { input: docs.map((doc) => `${JSON.stringify(doc)}\n`).join("") });
  expect(inBrowser).toBe(stdout);
  expect(JSON.parse(stdout.split("\n")[0]).statements.length).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
});
