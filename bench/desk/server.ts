import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../bin/rapporteur.js", import.meta.url));
/** How long a server may take to open a store, in ms: after a crash its engine reads its log first. */
const PATIENCE = 300_000;

/** A server of a dossier, in a process of its own. */
export interface Served {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts `rapporteur serve` for a store. */
export function serve(store: string): Promise<Served> {
  const child = spawn(process.execPath, [COMMAND, "serve", "--store", store, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("The server doesn't start.")), PATIENCE);
    let said = "";
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
    child.stdout.on("data", (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec((said += chunk.toString()))?.[0];
      if (url === undefined) return;
      clearTimeout(late);
      resolve({ url: url.replace(/\/$/, ""), end: () => ended(child) });
    });
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill("SIGINT");
  });
