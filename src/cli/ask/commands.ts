import { type Command, Option } from "commander";
import { dossierCommand } from "../dossier/commands.js";
import type { AskFlags } from "./ask.js";
import { ANSWER_FORMATS, QUESTIONS, type Question } from "./questions.js";

/** Which options each question takes; WORDS are looked for. */
const TAKES: Readonly<
  Record<Question, { readonly words?: string; readonly options: readonly (keyof typeof OPTIONS)[] }>
> = {
  statements: {
    words: "[WORDS...]",
    options: ["speaker", "party", "issue", "act", "since", "until", "outlet", "review", "quotation"],
  },
  positions: { options: ["speaker", "party", "issue", "since", "until", "outlet", "review"] },
  meetings: { options: ["speaker", "party", "since", "until", "outlet", "review"] },
  discrepancies: { options: ["speaker", "party", "issue", "since", "until", "review"] },
  actors: { words: "[NAME...]", options: [] },
  issues: { words: "[WORDS...]", options: [] },
  timeline: { options: ["speaker", "party", "issue", "act", "since", "until", "outlet", "review", "quotation"] },
  seats: { options: ["speaker", "party", "since", "until", "outlet", "review"] },
  search: { words: "<WORDS...>", options: ["since", "until", "outlet"] },
};

const OPTIONS = {
  speaker: new Option(
    "--speaker <NAME>",
    "Who says it, stands there or takes part: any name that reports have for him, or part of one.",
  ),
  party: new Option("--party <NAME>", "A party, and all who speak for it."),
  issue: new Option("--issue <WORDS>", "An issue: any wording of it, or its id."),
  act: new Option("--act <ACT>", "What the speaker does by it: offer, reject, threaten …"),
  since: new Option("--since <DAY>", "From this day on (YYYY-MM-DD, or a month or year)."),
  until: new Option("--until <DAY>", "Up to this day."),
  outlet: new Option("--outlet <NAME>", "As this outlet has it."),
  review: new Option("--review <STATE>", "What people made of it.").choices([
    "machine",
    "confirmed",
    "corrected",
    "rejected",
  ]),
  quotation: new Option("--quotation <KIND>", "In the speaker's own words, in others', or in both.").choices([
    "direct",
    "indirect",
    "mixed",
  ]),
};

/** A command for each question. */
export const questionCommands = (): Command[] => (Object.keys(QUESTIONS) as Question[]).map(questionCommand);

function questionCommand(question: Question): Command {
  const { words, options } = TAKES[question];
  const command = dossierCommand(question, QUESTIONS[question]).description(`${QUESTIONS[question]} The newest first.`);
  if (words !== undefined)
    command.argument(
      words,
      question === "statements" ? 'Words that are said: "a phrase", -without, this or that.' : "Words to look for.",
    );
  for (const name of options) command.addOption(OPTIONS[name]);
  return command
    .addOption(new Option("--format <FORMAT>", "How to print it.").choices(ANSWER_FORMATS).default("table"))
    .option("--limit <N>", "So many entries at most, up to 1000. Without it: 50.")
    .option("--after <CURSOR>", "The page after this one: the cursor that the page before ended with.")
    .option("--all", "Every page.")
    .option("--oldest-first", "The oldest first.")
    .option("--no-color", "Plain text.")
    .action(async (...given: unknown[]) => {
      const [asked, flags] =
        words === undefined ? [[], given[0] as AskFlags] : [given[0] as string[], given[1] as AskFlags];
      await (await import("./ask.js")).ask(question, asked, flags);
    });
}

/** The options by which entries of all kinds can be asked for. */
export const questionOptions = (command: Command): Command => {
  for (const name of ["speaker", "party", "issue", "act", "since", "until", "outlet"] as const)
    command.addOption(OPTIONS[name]);
  return command;
};
