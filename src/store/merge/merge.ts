import type { KnownIssue } from "../../document/dossier.js";
import type { Decision } from "../../record/decisions.js";
import type { Intake } from "../../record/intake.js";
import type { Db } from "../db.js";
import { put, type Rows } from "../put.js";
import { cluster } from "./clustered.js";
import { ACTORS, issues } from "./kinds.js";
import { mergeLines, positionRows } from "./lines.js";
import { mergeMeetings } from "./meetings.js";
import { mergeStatements } from "./statements.js";
import type { TakenOut } from "./take-out.js";
import { mergeText } from "./texts.js";

/** What merging needs to know beside the rows. */
export interface Circumstances {
  readonly known: readonly KnownIssue[];
  readonly decisions: readonly Decision[];
  /** The dossier's own time before and after. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Merges what a report brings into the record, in place of what it brought before. Looks only at what has to do with it. */
export async function merge(db: Db, intake: Intake, gone: TakenOut, { known, decisions, from, to }: Circumstances): Promise<void> {
  const { report } = intake;
  const text = await mergeText(db, report, gone.carriers);
  const actors = await cluster(db, ACTORS, intake.forms, gone.forms, decisions);
  const topics = await cluster(db, issues(known), intake.labels, gone.labels, decisions);
  const statements = await mergeStatements(db, intake, gone.utterances);
  const meetings = await mergeMeetings(db, intake, gone.blocks);
  await put(db, { ...text.rows, ...actors.rows, ...topics.rows, ...rowsOf(intake), ...statements, ...meetings, ...positionRows(intake) });
  await mergeLines(db, { report: report.id, gone: gone.lines, actors: actors.moved, issues: topics.moved, reports: text.moved, from, to });
}

const rowsOf = ({ forms, labels }: Intake): Rows => ({
  form_row: forms.map((row) => ({ form: row.form, report: row.report, body: row })),
  label_row: labels.map((row) => ({ label: row.label, report: row.report, body: row })),
});
