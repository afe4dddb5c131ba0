// Brings a clone to where it can run: the right Node, the packages of the lock file, a fresh build.
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { quietly, quietTool, root, step, StepFailed } from "./steps.mjs";

const LEAST_NODE = [20, 19];

/** Installs what is missing and builds anew. Resolves to whether both worked. */
export async function setUp() {
  const ready = (await packages()) && (await step("Build", build));
  return Boolean(ready);
}

/** Installs what is missing. Resolves to null when that failed. */
export const packages = () => step("Node and packages", installed);

async function installed() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    throw new StepFailed(`Node ${LEAST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
  const stale = whatIsStale();
  if (!stale) return console.log(`  Node ${process.versions.node}, packages as in package-lock.json`);
  console.log(`  ${stale}: npm ci`);
  await quietly("npm", ["ci", "--no-fund", "--no-audit"], { shell: process.platform === "win32" });
}

/**
 * Why node_modules doesn't fit the lock file, or null. npm keeps what it installed in node_modules/.package-lock.json.
 */
function whatIsStale() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return "nothing is installed yet";
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(record);
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === "" || (optional && !present[path])) continue;
    if (present[path]?.version !== version) return `${path} isn't at ${version}`;
    if (!existsSync(join(root, path))) return `${path} is gone`;
  }
  return null;
}

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Compiles src and web into dist, which is emptied first: nothing of an older build survives. */
export async function build() {
  await rm(join(root, "dist"), { recursive: true, force: true });
  await quietTool("typescript-native/bin/tsc", "-p", "tsconfig.build.json");
  await quietTool("vite/bin/vite.js", "build", "--config", "web/vite.config.ts", "--logLevel", "warn");
  await copyDocs();
  await pack(join(root, "dist/web"));
}

/** What the page to try the API is made of; the rest of it is in web/public. */
async function copyDocs() {
  const to = join(root, "dist/web/assets/swagger-ui");
  await mkdir(to, { recursive: true });
  for (const name of ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE", "NOTICE"])
    await copyFile(join(root, "node_modules/swagger-ui-dist", name), join(to, name));
}

/** Puts packed copies beside the pages' files: the server needn't pack them each time. */
async function pack(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(?:js|css|html|svg)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path);
    if (bytes.length < 1024) continue;
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !(await setUp())) process.exitCode = 1;
