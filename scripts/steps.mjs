// Running the steps of a script, each announced and timed. Plain Node: it must work before anything is installed.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** What a step throws when it failed in a way that the reader of the output can act upon. */
export class StepFailed extends Error {}

/**
 * Says what begins, does it, and says how long it took, by its name: several may go on at once. Returns { result } of
 * `work`, or null when it failed; a failure is printed, not thrown, so that the steps after it still run.
 */
export async function step(name, work) {
  const from = performance.now();
  console.log(`\n▸ ${name}`);
  try {
    const result = await work();
    console.log(`  done: ${name}, ${seconds(from)}`);
    return { result };
  } catch (error) {
    console.log(error instanceof StepFailed ? indent(error.message) : error);
    console.log(`  FAILED: ${name}, ${seconds(from)}`);
    return null;
  }
}

const indent = (text) => text.trimEnd().replace(/^/gm, "  ");

/** Runs a program from the repository's root; its output is shown only when it fails. Throws StepFailed then. */
export async function quietly(program, args, options) {
  const { code, output } = await run(program, args, options, "pipe");
  if (code !== 0) throw new StepFailed(`${output}\n${[program, ...args].join(" ")} ended with ${code}`);
  return output;
}

/** Runs a program from the repository's root with its output shown as it comes. Resolves to its exit code. */
export async function aloud(program, args, options) {
  return (await run(program, args, options, "inherit")).code;
}

function run(program, args, options, stdio) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", stdio, stdio], ...options });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? signal, output }));
  });
}

/** The path of a tool's script in node_modules, to be run with this same Node. */
export const tool = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** Runs a tool of node_modules with this same Node; its output is shown only when it fails. */
export const quietTool = (path, ...args) => quietly(process.execPath, [tool(path), ...args]);
