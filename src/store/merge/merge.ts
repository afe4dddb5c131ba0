import type { Dossier } from "../../document/dossier.js";
import type { Decided } from "../../record/decide.js";
import type { Db } from "../db.js";
import { put, type Rows } from "../put.js";
import { type Brought, together } from "./brought.js";
import { cluster } from "./clustered.js";
import { actors, issues } from "./kinds.js";
import { type Line, touchLines } from "./lines.js";
import { meetingRows, moveMeetings, touchBlocks } from "./meetings.js";
import { positionRows } from "./positions.js";
import { mergeStatements } from "./statements.js";
import type { TakenOut } from "./take-out.js";
import { mergeTexts } from "./texts.js";
import { whoAre, withTheirVoices } from "./who.js";

/** What a dossier's own file knows beforehand. */
export type KnownDossier = Pick<Dossier, "cast" | "issues"> & Partial<Pick<Dossier, "name">>;

/** What merging needs to know beside the rows. */
export interface Circumstances {
  /** The dossier's own cast and issues come first. */
  readonly dossier: KnownDossier;
  /** The dossier's own time before and after. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Merges what reports bring into the record, in place of what they brought before. Looks only at what has to do with
 * it.
 */
export async function merge(
  db: Db,
  decided: readonly Decided[],
  gone: TakenOut,
  { dossier, from, to }: Circumstances,
): Promise<void> {
  const brought = together(decided);
  const texts = await mergeTexts(db, brought.reports, gone.carriers);
  const who = await cluster(db, actors(dossier.cast), { brought: brought.forms, gone: gone.forms });
  const what = await cluster(db, issues(dossier.issues), { brought: brought.labels, gone: gone.labels });
  const statements = await mergeStatements(db, brought, gone.utterances);
  await put(db, { ...texts.rows, ...who.rows, ...what.rows, ...rowsOf(brought), ...statements });
  const meant = await whoAre(db, [
    ...brought.meetings.flatMap(({ participants }) => participants),
    ...brought.positions.map(({ actor }) => actor),
  ]);
  await put(db, { ...meetingRows(brought, meant), ...(await positionRows(db, brought, meant)) });
  const reports = [...brought.reports.map(({ id }) => id), ...texts.moved];
  await touch(db, { reports, blocks: gone.blocks, lines: gone.lines, actors: who.moved, issues: what.moved }, from, to);
}

/**
 * What has changed: rows of reports, blocks and lines that rows were taken away from, actors and issues that are called
 * otherwise or have other members.
 */
export interface Changed {
  readonly reports: readonly string[];
  readonly blocks?: readonly string[];
  readonly lines?: readonly Line[];
  readonly actors?: readonly string[];
  readonly issues?: readonly string[];
}

/**
 * Notes where histories and discrepancies are to be looked for anew. A block or a line may be long: to add a report may
 * not cost more for it.
 */
export async function touch(
  db: Db,
  { reports, blocks = [], lines = [], actors = [], issues = [] }: Changed,
  from: string | null,
  to: string | null,
): Promise<void> {
  const moved = await withTheirVoices(db, actors);
  await touchBlocks(db, [...blocks, ...(await moveMeetings(db, moved))], reports);
  await touchLines(db, { reports, gone: lines, actors: moved, issues, from, to });
}

const rowsOf = ({ forms, labels, reviews, decisions }: Brought): Rows => ({
  form_row: forms.map((row) => ({ form: row.form, report: row.report, body: row })),
  label_row: labels.map((row) => ({ label: row.label, report: row.report, body: row })),
  review: reviews.map(({ key, report, review }) => ({ key, report, state: review.state, body: review })),
  entry_decision: decisions,
});
