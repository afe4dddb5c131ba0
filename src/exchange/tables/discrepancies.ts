import type { RecordedDiscrepancy, RecordedPosition } from "../../record/record.js";
import type { Look } from "../look.js";
import { type Passage, passagesOf } from "../passages.js";
import { type Voice, voiceOfPosition } from "../voice.js";
import { actorColumns, dayColumns, passageColumns, reviewColumns, voiceColumns } from "./columns.js";
import { integer, real, type Table, table, text } from "./table.js";

interface Row {
  readonly discrepancy: RecordedDiscrepancy;
  readonly side: number;
  readonly position: RecordedPosition | undefined;
  readonly passage: Passage | null;
}

const NOBODY: Voice = { word: "report", by: null };

/** A row for each of the positions that don't sit together: both sides, with their words. */
export const discrepancyTable = (look: Look): Table =>
  table<Row>(
    "discrepancies",
    [
      text("id", ({ discrepancy }) => discrepancy.id),
      text("kind", ({ discrepancy }) => discrepancy.kind),
      ...actorColumns<Row>("actor", ({ discrepancy }) => discrepancy.actor),
      text("issue", ({ discrepancy }) => discrepancy.issue),
      text("issue_label", ({ discrepancy }, look) => look.label(discrepancy.issue)),
      text("why", ({ discrepancy }) => discrepancy.why),
      text("outcome", ({ discrepancy }) => discrepancy.outcome),
      integer("side", ({ side }) => side),
      text("position", ({ discrepancy, side }) => discrepancy.between[side - 1]),
      text("stance", ({ position }) => position?.stance ?? null),
      text("firmness", ({ position }) => position?.firmness ?? null),
      ...voiceColumns<Row>(({ position }, look) => (position ? voiceOfPosition(position, look) : NOBODY)),
      ...dayColumns<Row>("on", ({ position }) => position?.on ?? null),
      ...passageColumns<Row>(),
      real("confidence", ({ discrepancy }) => discrepancy.confidence),
      ...reviewColumns<Row>(({ discrepancy }) => discrepancy.review),
    ],
    () => rowsOf(look),
    look,
  );

function* rowsOf({ record }: Look): Generator<Row> {
  const positions = new Map(record.positions.map((position) => [position.id, position]));
  for (const discrepancy of record.discrepancies)
    for (const [i, id] of discrepancy.between.entries()) {
      const position = positions.get(id);
      yield {
        discrepancy,
        side: i + 1,
        position,
        passage: position ? (passagesOf(position.evidence)[0] ?? null) : null,
      };
    }
}
