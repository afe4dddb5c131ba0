import { type Command, InvalidArgumentError } from "commander";
import { dossierCommand, MODEL, PRIVATE } from "../dossier/commands.js";
import type { ServeFlags } from "./serve.js";

export const serveCommand = (): Command =>
  dossierCommand("serve", "Open the dossier as a web page, and as an API.")
    .description(
      "Opens the dossier as a web page where people read, ask and correct, and as an API that programs use " +
        "(/v1/openapi.json), until Ctrl-C.",
    )
    .option("--port <N>", "The port to listen on; 0: any that is free.", portOf, 4747)
    .option("--host <HOST>", "The address to listen on.", "127.0.0.1")
    .option(
      "--accounts",
      "Have people sign in on this machine, too. Where others can reach it they do anyway (rapporteur people).",
    )
    .option(
      "--public-url <URL>",
      "The address that a proxy before it is reached by: https://desk.example.org",
      publicUrlOf,
    )
    .option("--proxy <ADDRESS...>", "Addresses of proxies on other machines, which are believed who asks.")
    .addOption(PRIVATE)
    .addOption(MODEL)
    .action(async (flags: ServeFlags) => (await import("./serve.js")).serve(flags));

function publicUrlOf(typed: string): URL {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash || url.username)
    throw new InvalidArgumentError("Give an address without a path, such as https://desk.example.org.");
  return url;
}

function portOf(typed: string): number {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}
