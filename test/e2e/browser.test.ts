import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findChromium, HOW_TO_GET_ONE } from "../../scripts/chromium.mjs";
import { loadReader, type Model, type Reading } from "../../src/index.js";
import { HANGS, oneIn } from "../effort.js";
import { examples } from "../examples.js";
import { rapporteur } from "./run.js";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
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
document.title = reader.model;
`;

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
const servers: Server[] = [];
let context: BrowserContext;
let profile = "";

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  profile = await mkdtemp(join(tmpdir(), "rapporteur-chromium-"));
  context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: ARGS });
});

afterAll(async () => {
  await context?.close();
  for (const server of servers) server.close();
  if (profile) await rm(profile, { recursive: true, force: true });
});

/**
 * The page's script, bundled from the installed package for browsers. For the full model its author has installed
 * onnxruntime-web as well.
 */
async function bundle(model: Model): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: inject("home") },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
    nodePaths: model === "full" ? [packages] : [],
  });
  return outputFiles[0].contents;
}

/**
 * Serves the page, its script at /assets/page.js with onnxruntime's WebAssembly beside it, and the package's weights at
 * /weights, on loopback.
 */
async function serve(script: Uint8Array): Promise<Server> {
  const weights = join(inject("home"), "node_modules/rapporteur/weights");
  const created = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    if (path === "/")
      response
        .setHeader("content-type", "text/html")
        .end('<!doctype html><script type="module" src="/assets/page.js"></script>');
    else if (path === "/assets/page.js") response.setHeader("content-type", "text/javascript").end(script);
    else if (path.startsWith("/assets/ort-"))
      response
        .setHeader("content-type", path.endsWith(".wasm") ? "application/wasm" : "text/javascript")
        .end(await readFile(join(packages, "onnxruntime-web/dist", path.slice("/assets/".length))));
    else if (path.startsWith("/weights/")) response.end(await readFile(join(weights, path.slice("/weights/".length))));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => created.listen(0, "127.0.0.1", resolve));
  servers.push(created);
  return created;
}

/**
 * What a page with that model reads, a line a report. Fails when the page does, or asks for anything from elsewhere.
 */
async function readInBrowser(model: Model, docs: readonly unknown[]): Promise<string> {
  const server = await serve(await bundle(model));
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!["127.0.0.1", ""].includes(new URL(request.url()).hostname)) elsewhere.push(request.url());
  });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => document.title !== "", null, { timeout: HANGS }).catch(() => {});
  expect(faults).toEqual([]);
  expect(await page.title()).toBe(model);
  const lines = await page.evaluate(
    (all) => (globalThis as unknown as { readAll(docs: unknown): Promise<string> }).readAll(all),
    docs,
  );
  expect(elsewhere).toEqual([]);
  return lines;
}

test("a browser reads the examples with the light model to the very same bytes as Node", async () => {
  const docs = examples();
  const { stdout } = await rapporteur(["read", "--jsonl", "--model", "light"], {
    input: docs.map((doc) => `${JSON.stringify(doc)}\n`).join(""),
  });
  expect(await readInBrowser("light", docs)).toBe(stdout);
  expect(JSON.parse(stdout.split("\n")[0]).statements.length).toBeGreaterThan(0);
});

/** Where two answers are as good, rounding decides, and processors round differently: so many statements may differ. */
const OTHERWISE = 0.08;

test("a browser reads nearly all of the examples with the full model as Node does", async () => {
  const docs = oneIn(3, examples());
  const reader = await loadReader({ model: "full" });
  const lines = (await readInBrowser("full", docs)).trimEnd().split("\n");
  let all = 0;
  let same = 0;
  for (const [i, doc] of docs.entries()) {
    const words = ({ statements }: Reading): string[] =>
      statements.map(({ source, cue, content, speaker, on }) => JSON.stringify([source, cue, content, speaker, on]));
    const here = words(await reader.read(doc));
    const there = new Set(words(JSON.parse(lines[i]) as Reading));
    expect(here).not.toEqual([]);
    all += here.length;
    same += here.filter((statement) => there.has(statement)).length;
  }
  expect(same / all).toBeGreaterThanOrEqual(1 - OTHERWISE);
});
