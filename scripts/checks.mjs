// The checks that `npm run check`, `npm test` and `npm run test:all` are made of. Each resolves to how many passed, and
// which failed, by name.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { aloud, quietTool, root, step, StepFailed, tool } from "./steps.mjs";

/** A check that passes or fails as a whole. */
const whole = async (name, work) => ((await step(name, work)) ? { passed: 1, failed: [] } : failedWhole(name));

export const failedWhole = (name) => ({ passed: 0, failed: [name] });

const types = () =>
  whole("Types (tsc, svelte-check)", async () => {
    await quietTool("typescript-native/bin/tsc", "-p", ".");
    await quietTool(
      "svelte-check/bin/svelte-check",
      "--workspace",
      "web",
      "--tsconfig",
      "tsconfig.json",
      "--fail-on-warnings",
    );
  });

const lint = () => whole("Lint (biome)", () => quietTool(BIOME, "lint", "--error-on-warnings"));

const BIOME = "@biomejs/biome/bin/biome";
const PRETTIER = ["prettier/bin/prettier.cjs", "--log-level", "warn"];
const PAGES = "web/**/*.svelte";

/** Whether all is laid out as the formatters would: Biome, and prettier for Svelte, which Biome doesn't read whole. */
const layout = () =>
  whole("Layout (biome, prettier)", async () => {
    await quietTool(BIOME, "format");
    await quietTool(...PRETTIER, "--check", PAGES);
  });

/** Lays all of it out. Biome goes twice: of a few long chains it makes at first what it would change again. */
export const format = () =>
  whole("Layout (biome, prettier)", async () => {
    await quietTool(BIOME, "format", "--write");
    await quietTool(BIOME, "format", "--write");
    await quietTool(...PRETTIER, "--write", PAGES);
  });

const imports = () =>
  whole("Import direction and cycles (dependency-cruiser)", async () => {
    const folders = ["src", "web", "train", "evaluate", "bench", "scripts", "test"].filter((folder) =>
      existsSync(join(root, folder)),
    );
    const report = await quietTool(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      ".dependency-cruiser.json",
      ...folders,
    );
    console.log(`  ${report.match(/\(.*cruised\)/)?.[0] ?? ""}`);
  });

/** What is told from the sources without running them: side by side, each takes one core. */
export const still = () => Promise.all([types(), layout(), lint(), imports()]);

export const unit = () => vitest("Unit and property tests (vitest)", "vitest.config.ts");

/**
 * Tests that start servers, kill processes, keep records or try hundreds of broken files: only `npm test` waits for
 * them.
 */
const SLOW = [
  "test/store/**",
  "test/gather/malformed/**",
  "test/serve/**",
  "test/exchange/dossier.test.ts",
  "test/cases/record.test.ts",
];

export const quickUnit = () =>
  vitest(
    "Unit and property tests but the slow ones (vitest)",
    "vitest.config.ts",
    SLOW.flatMap((pattern) => ["--exclude", pattern]),
  );

export const components = () => vitest("Components of the desk in a browser (vitest)", "vitest.browser.config.ts");

export const endToEnd = () =>
  vitest("End to end: the built command, the package, the browser (vitest)", "vitest.e2e.config.ts");

/** Runs a suite and counts its tests from vitest's own JSON. A suite that didn't get to its tests has failed. */
async function vitest(name, config, options = []) {
  const report = join(root, ".cache", `${config}.json`);
  await rm(report, { force: true });
  await mkdir(join(root, ".cache"), { recursive: true });
  let counts = failedWhole(name);
  await step(name, async () => {
    const code = await aloud(process.execPath, [
      tool("vitest/vitest.mjs"),
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...options,
    ]);
    counts = countsOf(JSON.parse(await readFile(report, "utf8")), code);
    if (counts.failed.length > 0) throw new StepFailed(`${counts.failed.length} failed`);
  });
  return counts;
}

/**
 * What didn't pass, by file and name. A skipped or pending test is one that failed to run, and so is a file that broke
 * before its tests.
 */
function countsOf({ testResults }, code) {
  const named = (file, name) => `${relative(root, file)} › ${name}`;
  const failed = testResults.flatMap(({ name: file, status, assertionResults }) => [
    ...(status === "failed" && assertionResults.length === 0 ? [named(file, "it broke before its tests")] : []),
    ...assertionResults.filter((test) => test.status !== "passed").map((test) => named(file, test.fullName)),
  ]);
  const passed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((test) => test.status === "passed").length;
  return {
    passed,
    failed: failed.length === 0 && code !== 0 ? [`vitest ended with ${code}, though no test failed`] : failed,
  };
}

/** How many failures are named. */
const MOST_NAMED = 30;

/** Adds up checks, names what failed, prints the sum as the last line, and sets the exit code. */
export function conclude(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.flatMap((result) => result.failed);
  console.log("");
  for (const name of failed.slice(0, MOST_NAMED)) console.log(`FAILED: ${name}`);
  if (failed.length > MOST_NAMED) console.log(`FAILED: ${failed.length - MOST_NAMED} more`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
