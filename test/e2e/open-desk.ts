import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "./run.js";

export interface OpenDesk {
  readonly url: string;
  /** Ends it as Ctrl-C does, or kills it. */
  end(signal?: "SIGINT" | "SIGKILL"): Promise<void>;
}

const folders: string[] = [];
const desks: OpenDesk[] = [];

export async function folderOf(fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-beside-"));
  folders.push(folder);
  await fill(folder);
  return folder;
}

/** Opens a desk on a folder; resolves once it says that it is open. */
export async function openDesk(folder: string, ...args: string[]): Promise<OpenDesk> {
  const child = start(["serve", "--port", "0", "--model", "light", ...args], { cwd: folder });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        const address = /open at (http:\/\/\S+)/.exec((said += chunk.toString()))?.[1];
        if (address) resolve(address);
      });
    child.once("exit", () => reject(new Error(said)));
  });
  let isOver = false;
  const desk: OpenDesk = {
    url,
    async end(signal = "SIGINT") {
      if (isOver) return;
      isOver = true;
      const gone = once(child, "close");
      child.kill(signal);
      await gone;
    },
  };
  desks.push(desk);
  return desk;
}

/** Ends the desks that are open yet, and removes the folders: after the tests of a file. */
export async function endAll(): Promise<void> {
  for (const desk of desks.splice(0)) await desk.end();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
