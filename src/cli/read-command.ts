import { Command, Option } from "commander";
import { DOCUMENTS, FORMATS } from "./format-names.js";
import type { ReadFlags } from "./read.js";
import { SECTIONS } from "./section-names.js";

/** `rapporteur read`: its arguments, options and help. What it does is in read.ts, loaded when it is called. */
export const readCommand = (): Command =>
  new Command("read")
    .summary("Read reports and show who said what.")
    .description(
      "Reads reports and shows who said what and when, who met whom, who stands where on what, and what doesn't " +
        "sit together. " +
        "Without FILE, or with -, it reads standard input.",
    )
    .argument(
      "[FILE...]",
      "Text, pages (.html), feeds, .json, .jsonl, .csv, mails (.eml), mailboxes (.mbox), crawls (.warc), packed " +
        "(.zip, .gz); folders of these; or an address that begins with https:// or http://.",
    )
    .option("--date <YYYY-MM-DD>", "The day the report was published.")
    .option("--title <TITLE>", "The report's title.")
    .option("--outlet <NAME>", "Who published it.")
    .option("--url <URL>", "Where it was published.")
    .option("--language <CODE>", "Read it as this language whatever it looks like. So far only en.")
    .option("--min-confidence <X>", "Leave out what is less certain than this, from 0 to 1.")
    .addOption(
      new Option(
        "--model <WHICH>",
        "full finds more and wants onnxruntime-node; light runs anywhere. Without it: full where it can run.",
      ).choices(["full", "light"]),
    )
    .option(
      "--dossier <FILE>",
      "What is known of the negotiation: its cast and its issues, in YAML. Names and issues in the reports are " +
        "taken for these.",
    )
    .option("--only <SECTIONS>", `Show only these, with commas between: ${SECTIONS.join(",")}.`)
    .addOption(
      new Option(
        "--format <FORMAT>",
        "text is for reading, brat and webannotation (W3C) for annotating, json and jsonl as below.",
      ).choices(FORMATS),
    )
    .option("--out <FOLDER>", `With --format ${DOCUMENTS.join(", ")}: write a file for each report into this folder.`)
    .option("--json", "Print the reading of one report as JSON.")
    .option(
      "--jsonl",
      "Print readings as JSON, one a line, in the order of the reports. Standard input is then one report a line.",
    )
    .option("--no-color", "Mark statements with signs instead of colours.")
    .helpOption("-h, --help", "Show this help.")
    .exitOverride()
    .addHelpText("after", MORE)
    .action(async (files: string[], flags: ReadFlags) => {
      const { read } = await import("./read.js");
      await read(files, flags);
    });

const MORE = `
The options about a report fill in what the report itself doesn't say.

Examples:
  $ rapporteur read report.txt --date 2031-03-14
  $ rapporteur read < report.txt
  $ rapporteur read dossier/*.json --min-confidence 0.5
  $ rapporteur read report.txt --only meetings,positions
  $ rapporteur read dossier/*.json --dossier dossier.yaml
  $ rapporteur read report.txt --json > reading.json
  $ rapporteur read --jsonl < reports.jsonl > readings.jsonl
  $ rapporteur read dossier/*.json --format brat --out annotated

A line of reports.jsonl:
  { "id": "a1", "text": "…", "publishedAt": "2031-03-14", "title": "…", "outlet": "…", "url": "…" }
All but id and text may be null or left out. In place of a report that can't be read, --jsonl
prints { "id": …, "error": { "code": …, "message": … } } and goes on.

Exit status: 0 when all was read, 1 when something couldn't be, 2 when called wrongly, 130 on Ctrl-C.
NO_COLOR and FORCE_COLOR are respected. Text never leaves this machine; nothing is fetched but
the addresses that you give, and those in the lists of feeds (OPML) that you give.`;
