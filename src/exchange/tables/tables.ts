import type { Look } from "../look.js";
import { actorTable, issueTable, reportTable } from "./cast.js";
import { discrepancyTable } from "./discrepancies.js";
import { absenceTable, meetingTable } from "./meetings.js";
import { positionTable } from "./positions.js";
import { statementTable } from "./statements.js";
import type { Table } from "./table.js";

/**
 * All lists of a record as tables. Each row that tells of somebody's word has who says it, the day, the exact words and
 * the report.
 */
export const tablesOf = (look: Look): Table[] =>
  [
    statementTable,
    positionTable,
    meetingTable,
    absenceTable,
    discrepancyTable,
    actorTable,
    issueTable,
    reportTable,
  ].map((make) => make(look));
