// The checks that `npm run check` and `npm test` are made of. Each resolves to what it counted, passed and failed.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { aloud, quietTool, root, step, tool } from "./steps.mjs";

/** A check that passes or fails as a whole. */
const whole = async (name, work) => ((await step(name, work)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const types = () =>
  whole("Types (tsc, svelte-check)", async () => {
    await quietTool("typescript/bin/tsc", "-p", ".", "--noEmit");
    await quietTool("svelte-check/bin/svelte-check", "--workspace", "web", "--tsconfig", "tsconfig.json", "--fail-on-warnings");
  });

const lint = () => whole("Lint (biome)", () => quietTool("@biomejs/biome/bin/biome", "lint", "--error-on-warnings"));

const imports = () =>
  whole("Import direction and cycles (dependency-cruiser)", async () => {
    const folders = ["src", "web", "train", "evaluate", "bench", "scripts", "test"].filter((folder) => existsSync(join(root, folder)));
    const report = await quietTool("dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.json", ...folders);
    console.log(`  ${report.match(/\(.*cruised\)/)?.[0] ?? ""}`);
  });

/** What is told from the sources without running them: side by side, each takes one core. */
export const still = () => Promise.all([types(), lint(), imports()]);

export const unit = () => vitest("Unit and property tests (vitest)", "vitest.config.ts");

/** Tests that start servers, kill processes or try hundreds of broken files: only `npm test` waits for them. */
const SLOW = ["test/store/**", "test/gather/malformed/**", "test/serve/**", "test/exchange/dossier.test.ts"];

export const quickUnit = () => vitest("Unit and property tests but the slow ones (vitest)", "vitest.config.ts", SLOW.flatMap((pattern) => ["--exclude", pattern]));

export const endToEnd = () => vitest("End to end: the built command, the package, the browser (vitest)", "vitest.e2e.config.ts");

/** Runs a suite and counts its tests from vitest's own JSON. A suite that didn't get to its tests counts as failed. */
async function vitest(name, config, options = []) {
  const report = join(root, ".cache", `${config}.json`);
  await rm(report, { force: true });
  await mkdir(join(root, ".cache"), { recursive: true });
  let counts = { passed: 0, failed: 1 };
  await step(name, async () => {
    const code = await aloud(process.execPath, [
      tool("vitest/vitest.mjs"), "run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...options,
    ]);
    counts = countsOf(JSON.parse(await readFile(report, "utf8")), code);
    if (counts.failed) throw new Error(`${counts.failed} failed`);
  });
  return counts;
}

/** A skipped or pending test is one that failed to run, and so is a file that broke before its tests. */
function countsOf({ numTotalTests, numPassedTests, testResults }, code) {
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const failed = numTotalTests - numPassedTests + broken;
  return { passed: numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
}

/** Adds up checks, prints the sum as the last line, and sets the exit code. */
export function conclude(results) {
  const sum = (key) => results.reduce((n, result) => n + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") ? 1 : 0;
}
