import { McpServer } from "@modelcontextprotocol/server";
import { version } from "../../version.js";
import { prompts } from "./prompts.js";
import type { Asked, Reads } from "./reads.js";
import { resources } from "./resources.js";
import { offer } from "./tool.js";
import { brief } from "./tools/brief.js";
import { discrepancies } from "./tools/discrepancies.js";
import { entry } from "./tools/entry.js";
import { meetings } from "./tools/meetings.js";
import { positionsOf } from "./tools/positions-of.js";
import { readText } from "./tools/read-text.js";
import { searchReports } from "./tools/search-reports.js";
import { searchStatements } from "./tools/search-statements.js";
import { INSTRUCTIONS } from "./words.js";

/** What models may ask of a dossier's record; nothing of it changes anything. */
export function mcpServer(desk: Asked, reads: Reads): McpServer {
  const server = new McpServer(
    { name: "rapporteur", title: "Rapporteur", version: version() },
    { instructions: INSTRUCTIONS },
  );
  const { store } = desk;
  offer(server, searchStatements(store));
  offer(server, positionsOf(store));
  offer(server, meetings(store));
  offer(server, discrepancies(store));
  offer(server, searchReports(store));
  offer(server, entry(store));
  offer(server, readText(desk, reads));
  offer(server, brief(store));
  resources(server, store);
  prompts(server);
  return server;
}
