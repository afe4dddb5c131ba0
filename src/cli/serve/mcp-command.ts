import type { Command } from "commander";
import { dossierCommand, MODEL } from "../dossier/commands.js";
import type { McpFlags } from "./mcp.js";

export const mcpCommand = (): Command =>
  dossierCommand("mcp", "Let a model ask the record, over standard input and output.")
    .description(
      "Answers the Model Context Protocol on standard input and output: a client starts it, and its model asks " +
        "the dossier's record. Nothing is changed, and nothing leaves this machine by it (docs/mcp.md).",
    )
    .addOption(MODEL)
    .action(async (flags: McpFlags) => (await import("./mcp.js")).mcp(flags));
