import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
  /** The folder that it runs in; without it, where it is installed. */
  readonly cwd?: string;
}

/** The installed command. */
export const command = (): string => join(inject("home"), "node_modules/rapporteur/bin/rapporteur.js");

/** Starts the installed `rapporteur`, nothing of this terminal's settings about it. */
export function start(
  args: readonly string[],
  { env = {}, node = [], cwd = inject("home") }: How = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...rest } = process.env;
  return spawn(process.execPath, [...node, command(), ...args], { cwd, env: { ...rest, ...env } });
}

/** Runs the installed `rapporteur` to its end. */
export async function rapporteur(args: readonly string[], how: How = {}): Promise<Ended> {
  const child = start(args, how);
  child.stdin.on("error", () => {}); // it may end before it has read all
  child.stdin.end(how.input ?? "");
  return ended(child);
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
