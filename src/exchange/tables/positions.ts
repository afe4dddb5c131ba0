import type { RecordedPosition } from "../../record/record.js";
import type { Look } from "../look.js";
import { type Passage, passagesOf } from "../passages.js";
import { voiceOfPosition } from "../voice.js";
import { actorColumns, dayColumns, nameOf, passageColumns, reviewColumns, voiceColumns } from "./columns.js";
import { real, type Table, table, text } from "./table.js";

interface Row {
  readonly position: RecordedPosition;
  readonly passage: Passage | null;
}

/** A row for each report that a position rests on. */
export const positionTable = (look: Look): Table =>
  table<Row>(
    "positions",
    [
      text("id", ({ position }) => position.id),
      ...actorColumns<Row>("actor", ({ position }) => position.actor),
      text("issue", ({ position }) => position.issue),
      text("issue_label", ({ position }, look) => look.label(position.issue)),
      text("stance", ({ position }) => position.stance),
      text("firmness", ({ position }) => position.firmness),
      ...voiceColumns<Row>(({ position }, look) => voiceOfPosition(position, look)),
      ...dayColumns<Row>("on", ({ position }) => position.on),
      ...passageColumns<Row>(),
      text("condition", ({ position }) => position.condition?.text ?? null),
      text("deadline", ({ position }) => position.deadline?.value ?? null),
      text("beneficiary", ({ position }) => position.beneficiary),
      text("beneficiary_name", ({ position }, look) => nameOf(position.beneficiary, look)),
      text("statement", ({ position }) => position.statement),
      real("confidence", ({ position }) => position.confidence),
      ...reviewColumns<Row>(({ position }) => position.review),
    ],
    () => rowsOf(look),
    look,
  );

function* rowsOf({ record }: Look): Generator<Row> {
  for (const position of record.positions) {
    const passages = passagesOf(position.evidence);
    for (const passage of passages.length > 0 ? passages : [null]) yield { position, passage };
  }
}
