import { type Command, InvalidArgumentError } from "commander";
import { dossierCommand, MODEL, PRIVATE } from "../dossier/commands.js";
import type { ServeFlags } from "./serve.js";

export const serveCommand = (): Command =>
  dossierCommand("serve", "Open the dossier as a web page, and as an API.")
    .description("Opens the dossier as a web page where people read, ask and correct, and as an API that programs use (/v1/openapi.json), until Ctrl-C.")
    .option("--port <N>", "The port to listen on; 0: any that is free.", portOf, 4747)
    .option("--host <HOST>", "The address to listen on.", "127.0.0.1")
    .addOption(PRIVATE)
    .addOption(MODEL)
    .action(async (flags: ServeFlags) => (await import("./serve.js")).serve(flags));

function portOf(typed: string): number {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}
