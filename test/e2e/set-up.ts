import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder outside the repository, in which the packed package is installed. */
    readonly home: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);
const npm = (args: string[], cwd: string) =>
  run("npm", args, { cwd, shell: process.platform === "win32", maxBuffer: 1e8 });

/**
 * Builds, packs and installs the package as a stranger would, onnxruntime-node beside it: the end-to-end tests run
 * that, never an older build.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "rapporteur-home-"));
  const { stdout } = await npm(["pack", "--json", "--pack-destination", home], root); // builds first, by "prepack"
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await writeFile(join(home, "package.json"), '{ "name": "home", "private": true, "type": "module" }');
  await npm(["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-save", join(home, filename)], home);
  // A link: its files are many, and installing it anew would reach for more.
  await symlink(join(root, "node_modules/onnxruntime-node"), join(home, "node_modules/onnxruntime-node"), "junction");
  project.provide("home", home);
  return () => rm(home, { recursive: true, force: true });
}
