import { Command, CommanderError } from "commander";
import { addCommand, initCommand, watchCommand } from "./dossier/commands.js";
import { questionCommands } from "./ask/commands.js";
import { decideCommands, keepCommands } from "./keep/commands.js";
import { readCommand } from "./read-command.js";
import { auditCommand, peopleCommand, tokensCommand } from "./serve/accounts-commands.js";
import { serveCommand } from "./serve/commands.js";
import { mcpCommand } from "./serve/mcp-command.js";
import { version } from "../version.js";

/** The exit status of a command that was called in a way that it doesn't understand. */
const MISUSED = 2;

/** The whole command line. */
export const program = (): Command => {
  const whole = new Command("rapporteur")
    .description("Reads press reports of a negotiation and keeps who said what, to the character.")
    .version(version(), "-V, --version", "Print the version.")
    .helpOption("-h, --help", "Show this help.")
    .helpCommand("help [command]", "Show the help of a command.")
    .exitOverride()
    .addHelpText("after", "\nStart with:\n  $ rapporteur read report.txt\n  $ rapporteur read --help");
  const dossier = [
    initCommand(),
    addCommand(),
    watchCommand(),
    ...questionCommands(),
    ...keepCommands(),
    ...decideCommands(),
    serveCommand(),
    mcpCommand(),
    peopleCommand(),
    tokensCommand(),
    auditCommand(),
  ];
  for (const command of [readCommand(), ...dossier]) whole.addCommand(command);
  return whole;
};

/** Runs the command and sets the exit status: 0, 1 when something couldn't be read, 2 when it was misused. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
  }
}
