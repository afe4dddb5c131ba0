import { Command, Option } from "commander";
import type { AddFlags } from "./add.js";
import type { StoreFlags } from "./open.js";
import type { WatchFlags } from "./watch.js";

/** A command that works on a dossier. Its options and help stand here; what it does is loaded when it is called. */
export const dossierCommand = (name: string, summary: string): Command =>
  new Command(name)
    .summary(summary)
    .helpOption("-h, --help", "Show this help.")
    .exitOverride()
    .option(
      "--store <WHERE>",
      "The dossier's store: a folder, or postgres://… Without it: RAPPORTEUR_STORE, or the nearest .rapporteur upward.",
    );

export const MODEL = new Option(
  "--model <WHICH>",
  "full finds more and wants onnxruntime-node; light runs anywhere. Without it: full where it can run.",
).choices(["full", "light"]);
export const PRIVATE = new Option("--allow-private", "Also ask addresses of this machine and of private networks.");

export const initCommand = (): Command =>
  dossierCommand("init", "Make a dossier in this folder.")
    .description(
      "Makes a dossier in the current folder: .rapporteur/, which keeps the record, and dossier.yaml, which is " +
        "for you to write and explains itself.",
    )
    .argument("[NAME]", "What the negotiation is called.")
    .action(async (name: string | undefined, flags: StoreFlags) => (await import("./init.js")).init(name, flags));

export const addCommand = (): Command =>
  dossierCommand("add", "Read reports into the record.")
    .description(
      "Reads reports and keeps them with all that they say. A report that is there already is passed over, a " +
        "changed one becomes a new version. " +
        "Broken off with Ctrl-C, nothing is lost: the same call goes on where it was.",
    )
    .argument(
      "<SOURCE...>",
      "Files, folders, archives and addresses: text, .html, .json, .jsonl, .csv, feeds, .opml, .warc, .eml, " +
        ".mbox, .mhtml, .zip … (docs/gather.md). - is standard input.",
    )
    .option("--date <YYYY-MM-DD>", "The day the reports were published, where they don't tell.")
    .option("--title <TITLE>", "The report's title.")
    .option("--outlet <NAME>", "Who published them.")
    .option("--url <URL>", "Where it was published.")
    .option("--language <CODE>", "Read them as this language whatever they look like. So far only en.")
    .option("--columns <NAMES>", "Which column of a table holds what: text=Body,title=Headline,date=Day.")
    .option("--follow", "Fetch the pages that a feed's items point at, rather than what the feed holds of them.")
    .addOption(PRIVATE)
    .addOption(MODEL)
    .addHelpText(
      "after",
      "\nExit status: 0 when all went in, 1 when something couldn't be read (the rest went in), 2 when called " +
        "wrongly, 130 on Ctrl-C.",
    )
    .action(async (sources: string[], flags: AddFlags) => (await import("./add.js")).add(sources, flags));

export const watchCommand = (): Command =>
  dossierCommand("watch", "Poll feeds, and add what is new.")
    .description("Polls feeds politely, those given here and those watched before, and adds what is new, until Ctrl-C.")
    .argument("[FEED...]", "Addresses of RSS, Atom or JSON feeds to watch from now on.")
    .option("--once", "Poll what is due, and end.")
    .option("--forget", "Watch these feeds no longer; what came in stays.")
    .option("--no-follow", "Take what the feed holds of its items, rather than the pages that they point at.")
    .addOption(PRIVATE)
    .addOption(MODEL)
    .action(async (urls: string[], flags: WatchFlags) => (await import("./watch.js")).watch(urls, flags));
