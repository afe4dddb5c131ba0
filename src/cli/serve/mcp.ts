import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Model } from "../../read/reader.js";
import { mcpServer } from "../../serve/mcp/server.js";
import { ReadingLane } from "../../work/reading-lane.js";
import { ReadingProcess } from "../../work/reading-process.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { harmless } from "../harmless.js";

export interface McpFlags extends StoreFlags {
  readonly model?: Model;
}

/** How many texts may wait to be read, and how long one may take, in ms. */
const READING = { waiting: 8, patience: 60_000 };

/**
 * Answers on standard input and output until that is closed, or somebody ends it. Nothing but the protocol goes to
 * standard output.
 */
export const mcp = (flags: McpFlags): Promise<void> =>
  run("mcp", () =>
    withDossier(flags, async (opened) => {
      const lane = new ReadingLane(() => new ReadingProcess({ model: flags.model, dossier: opened.dossier }), READING);
      const ended = untilEnded();
      const served = serveStdio(() => mcpServer(opened, (doc) => lane.read(doc, undefined)), {
        onerror: ({ message }) => process.stderr.write(`rapporteur: mcp: ${harmless(message)}\n`),
      });
      await ended;
      await served.close();
      await lane.end();
    }),
  );

function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    const ended = (): void => resolve();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, ended);
    for (const event of ["end", "close"] as const) process.stdin.once(event, ended);
    process.stdout.once("error", ended); // who reads our answers has gone
  });
}
