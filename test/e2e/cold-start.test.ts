import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLES, examples } from "../examples.js";
import { command } from "./run.js";

const FILE = join(EXAMPLES, `${examples()[0].id}.json`);

/** The best of several runs, in seconds: what the program needs, with the least of what else the machine does. */
function best(args: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    expect(spawnSync(process.execPath, args).status).toBe(0);
    return (performance.now() - from) / 1000;
  });
  return Math.min(...times);
}

test("reads one report, from a cold start, within twice the time of an empty Node and 0.6 s", { retry: 2 }, () => {
  const empty = best(["-e", "0"]);
  expect(best([command(), "read", FILE])).toBeLessThan(2 * empty + 0.6);
});
