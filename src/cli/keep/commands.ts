import { Argument, type Command, Option } from "commander";
import { EXCHANGE_NAMES } from "../../exchange/formats.js";
import { TOLD } from "../../document/document.js";
import { dossierCommand, MODEL } from "../dossier/commands.js";
import type { StoreFlags } from "../dossier/open.js";
import { questionOptions } from "../ask/commands.js";
import type { AgreementFlags } from "./agreement.js";
import type { BriefFlags } from "./brief.js";
import type { DecideFlags } from "./decide.js";
import { FIELDS } from "./field-names.js";
import type { ExportFlags } from "./export.js";
import type { QueueFlags } from "./queue.js";
import type { RereadFlags } from "./reread.js";
import type { StatusFlags } from "./status.js";

const decideCommand = (name: string, summary: string): Command =>
  dossierCommand(name, summary).option("--by <NAME>", "Who decides. Without it: the user's name on this machine.");

/** The commands about a dossier as a whole. */
export const keepCommands = (): Command[] => [
  dossierCommand("status", "What the dossier holds.")
    .option("--json", "As JSON.")
    .action(async (flags: StatusFlags) => (await import("./status.js")).status(flags)),
  dossierCommand("brief", "A one-page briefing of what moved.")
    .description(
      "Prints a briefing of what moved between two days of publication: positions, meetings, who was absent, " +
        "what doesn't sit together, what was said. Every claim is cited.",
    )
    .option("--since <YYYY-MM-DD>", "The first day. Without it: from the first report on.")
    .option("--on <YYYY-MM-DD>", "The last day. Without it: to the last report.")
    .addOption(
      new Option("--format <FORMAT>", "Markdown, or one HTML page that needs nothing else.")
        .choices(["md", "html"])
        .default("md"),
    )
    .action(async (flags: BriefFlags) => (await import("./brief.js")).brief(flags)),
  dossierCommand("record", "The whole record, as JSON.")
    .option("--json", "As JSON; that is how it is printed anyway.")
    .action(async (flags: StoreFlags) => (await import("./record.js")).record(flags)),
  dossierCommand("export", "The whole record in other people's formats.")
    .argument("[FOLDER]", "Where the files go.")
    .addOption(
      new Option("--format <FORMAT>", "docs/exchange.md says what each holds and loses.").choices(EXCHANGE_NAMES),
    )
    .option(
      "--corrections [FILE]",
      "Instead: what people made of statements, as training data. Without FILE it is printed.",
    )
    .action(async (folder: string | undefined, flags: ExportFlags) =>
      (await import("./export.js")).exportAsked(folder, flags),
    ),
  decideCommand("import", "Take in what people made elsewhere.")
    .description(
      "Takes in, by the ending: .dna projects (their reports with what is coded in them), .ann files of brat " +
        "that were exported and corrected (as decisions), readings as .json or .jsonl (in place of those of " +
        "reports that are there).",
    )
    .argument("<FILE...>")
    .action(async (paths: string[], flags: DecideFlags) => (await import("./import.js")).importFiles(paths, flags)),
  dossierCommand("reread", "Read all reports again.")
    .description(
      "Reads every report again, with this version of the program and the dossier file as it is now, and says " +
        "what changes. What people decided stays.",
    )
    .option("--dry-run", "Only say what would change.")
    .addOption(MODEL)
    .action(async (flags: RereadFlags) => (await import("./reread.js")).reread(flags)),
  dossierCommand("backup", "Write all that is kept into one file.")
    .argument("<FILE>")
    .action(async (path: string, flags: StoreFlags) => (await import("./keep.js")).backup(path, flags)),
  dossierCommand("restore", "Make a store of a backup.")
    .argument("<FILE>")
    .action(async (path: string, flags: StoreFlags) => (await import("./keep.js")).restore(path, flags)),
  dossierCommand("check", "See whether all that is kept holds together.").action(async (flags: StoreFlags) =>
    (await import("./keep.js")).check(flags),
  ),
];

const KIND = new Argument("<KIND>", "What they are.").choices(["actors", "issues"]);
type Kind = "actors" | "issues";

/** The commands by which a person decides; each can be taken back. */
export const decideCommands = (): Command[] => [
  ...namingCommands(),
  ...judgingCommands(),
  ...correctingCommands(),
  ...undoingCommands(),
  ...reviewingCommands(),
];

/** Which names are one actor's or one issue's. */
const namingCommands = (): Command[] => [
  decideCommand("merge", "Say that several actors or issues are one.")
    .addArgument(KIND)
    .argument("<ID...>", "Their ids or names.")
    .action(async (kind: Kind, ids: string[], flags: DecideFlags) =>
      (await import("./decide.js")).merge(kind, ids, flags),
    ),
  decideCommand("split", "Say that some names or wordings of one aren't it.")
    .addArgument(KIND)
    .argument("<ID>", "Its id or name.")
    .argument("<NAME...>", "The names or wordings that are another's.")
    .action(async (kind: Kind, id: string, names: string[], flags: DecideFlags) =>
      (await import("./decide.js")).split(kind, id, names, flags),
    ),
  decideCommand("rename", "Call an actor or issue otherwise.")
    .addArgument(KIND)
    .argument("<ID>", "Its id or name.")
    .argument("<NAME>", "What to call it.")
    .action(async (kind: Kind, id: string, name: string, flags: DecideFlags) =>
      (await import("./decide.js")).rename(kind, id, name, flags),
    ),
];

/** Whether something is right. */
const judgingCommands = (): Command[] => [
  ...(["settle", "dismiss"] as const).map((deed) =>
    decideCommand(deed, deed === "settle" ? "Say that a discrepancy is cleared up." : "Say that a discrepancy is none.")
      .argument("<ID>", "Its id.")
      .action(async (id: string, flags: DecideFlags) => (await import("./decide.js")).judge(deed, id, flags)),
  ),
  ...(["confirm", "reject"] as const).map((deed) =>
    decideCommand(deed, deed === "confirm" ? "Say that an entry is right." : "Take a wrong entry out of the record.")
      .argument("<ID>", "Id of a statement, meeting or position.")
      .action(async (id: string, flags: DecideFlags) => (await import("./decide.js")).judge(deed, id, flags)),
  ),
];

/** How something should be. */
const correctingCommands = (): Command[] => [
  decideCommand("correct", "Say how an entry should be.")
    .description(
      `Says how a statement, meeting or position should be. Fields: ${FIELDS.join(", ")}. Actors by a name, ` +
        "issues by their words, several with ; between them, days as YYYY-MM-DD, passages by their words as the " +
        `report has them; nothing after = where the report doesn't tell. Of a report: ${TOLD.join(", ")}; it is ` +
        "read anew with that, and what hangs on its day follows.",
    )
    .argument("<ID>", "Id of a statement, meeting or position, or of a report.")
    .argument("<FIELD=VALUE...>", 'What should be otherwise: speaker="Ana Ruel" on=2031-03-04')
    .action(async (id: string, fields: string[], flags: DecideFlags) =>
      (await import("./decide.js")).correct(id, fields, flags),
    ),
  decideCommand("note", "Write something down about an entry, which changes nothing.")
    .argument("<ID>", "Id of an entry of any kind.")
    .argument("<WORDS...>")
    .action(async (id: string, words: string[], flags: DecideFlags) =>
      (await import("./decide.js")).note(id, words, flags),
    ),
];

const undoingCommands = (): Command[] => [
  decideCommand("undo", "Take a decision back.")
    .argument(
      "[DECISION]",
      "Its id, as the command said it; rapporteur decisions lists them all. Without it: the last one of who decides.",
    )
    .action(async (decision: string | undefined, flags: DecideFlags) =>
      (await import("./decide.js")).undo(decision, flags),
    ),
  decideCommand("redo", "Do again what was taken back last.").action(async (flags: DecideFlags) =>
    (await import("./decide.js")).redo(flags),
  ),
];

/** What is to be decided, and what was. */
const reviewingCommands = (): Command[] => [
  questionOptions(dossierCommand("queue", "What nobody has looked at yet, the most doubtful first."))
    .description(
      "What nobody has looked at yet, the most doubtful first: what was read with the least confidence, and what " +
        "most hangs on.",
    )
    .option("--limit <N>", "So many entries at most, up to 1000. Without it: 50.")
    .option("--after <CURSOR>", "The page after this one: the cursor that the page before ended with.")
    .option("--json", "As JSON.")
    .action(async (flags: QueueFlags) => (await import("./queue.js")).queue(flags)),
  dossierCommand("agreement", "How far two reviewers agree.")
    .description(
      "How far two reviewers agree on what both went through: Krippendorff's alpha, 1 for full agreement, 0 for " +
        "what chance gives.",
    )
    .argument("<NAME>", "One of them.")
    .argument("<OTHER>", "The other.")
    .option("--json", "As JSON.")
    .action(async (first: string, second: string, flags: AgreementFlags) =>
      (await import("./agreement.js")).agreement(first, second, flags),
    ),
  dossierCommand("history", "Every decision about an entry.")
    .argument("<ID>", "Id of an entry of any kind, or of a report.")
    .action(async (id: string, flags: StoreFlags) => (await import("./decide.js")).history(id, flags)),
  dossierCommand("decisions", "The journal of what people decided.").action(async (flags: StoreFlags) =>
    (await import("./decide.js")).decisions(flags),
  ),
];
