import type { Appearance, RecordedStatement } from "../../record/record.js";
import type { Look } from "../look.js";
import { type Passage, passagesOf } from "../passages.js";
import { voiceOfStatement } from "../voice.js";
import { actorColumns, dayColumns, passageColumns, reviewColumns } from "./columns.js";
import { integer, listed, real, type Table, table, text } from "./table.js";

interface Row {
  readonly statement: RecordedStatement;
  readonly appearance: Appearance;
  readonly passage: Passage | null;
}

/** A row for each appearance of a statement. */
export const statementTable = (look: Look): Table =>
  table<Row>(
    "statements",
    [
      text("id", ({ statement }) => statement.id),
      ...actorColumns<Row>("speaker", ({ statement }) => statement.speaker),
      ...dayColumns<Row>("on", ({ statement }) => statement.on),
      text("act", ({ statement }) => statement.act),
      text("plover", ({ statement }) => statement.plover),
      text("quotation", ({ appearance }) => appearance.quotation),
      ...passageColumns<Row>(),
      text("source", ({ appearance }) => appearance.source?.text ?? null),
      text("cue", ({ appearance }) => appearance.cue?.text ?? null),
      text("addressee", ({ appearance }) => appearance.addressee?.text ?? null),
      text("about", ({ statement }) => listed(statement.about)),
      text("about_labels", ({ statement }, look) => listed(statement.about.map(look.label))),
      text("within", ({ statement }) => statement.within),
      text("reported_by", ({ statement }, look) =>
        statement.within === null ? null : voiceOfStatement(statement, look).by,
      ),
      integer("appearances", ({ statement }) => statement.appearances.length),
      integer("independent", ({ statement }) => statement.independent),
      real("confidence", ({ appearance }) => appearance.confidence),
      ...reviewColumns<Row>(({ statement }) => statement.review),
    ],
    () => rowsOf(look),
    look,
  );

function* rowsOf({ record }: Look): Generator<Row> {
  for (const statement of record.statements)
    for (const appearance of statement.appearances) yield { statement, appearance, passage: passageOf(appearance) };
}

/** What is said; where only the attribution tells it ("declined to comment"), that. */
export const passageOf = ({ content, cue }: Appearance): Passage | null =>
  passagesOf(content.length > 0 ? content : cue ? [cue] : [])[0] ?? null;
