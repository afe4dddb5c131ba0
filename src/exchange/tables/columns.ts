import type { DatedBy, Review } from "../../record/record.js";
import type { Look } from "../look.js";
import type { Passage } from "../passages.js";
import type { Voice } from "../voice.js";
import { type Column, integer, text } from "./table.js";

/** A row that rests on words of a report. */
export interface Rested {
  readonly passage: Passage | null;
}

/** The words that a row rests on, and the report that they are in. */
export const passageColumns = <Row extends Rested>(): Column<Row>[] => [
  text("words", ({ passage }) => passage?.words ?? null),
  ...reportColumns<Row>(({ passage }) => passage?.report ?? null),
  integer("start", ({ passage }) => passage?.start ?? null),
  integer("end", ({ passage }) => passage?.end ?? null),
  text("spans", ({ passage }) => passage?.spans ?? null),
];

export const reportColumns = <Row>(reportOf: (row: Row) => string | null): Column<Row>[] => [
  text("report", reportOf),
  ...(["publishedAt", "outlet", "title", "url"] as const).map((field) =>
    text<Row>(field === "publishedAt" ? "published" : field, (row, look) => {
      const report = reportOf(row);
      return report === null ? null : look.report(report)[field];
    }),
  ),
];

/** An actor's id and name, and those of the party whose voice it is. */
export const actorColumns = <Row>(name: string, of: (row: Row) => string | null): Column<Row>[] => [
  text(name, of),
  text(`${name}_name`, (row, look) => nameOf(of(row), look)),
  text(`${name}_party`, (row, look) => look.party(of(row))),
  text(`${name}_party_name`, (row, look) => nameOf(look.party(of(row)), look)),
];

/** Whose word it is. */
export const voiceColumns = <Row>(of: (row: Row, look: Look) => Voice): Column<Row>[] => [
  text("word_of", (row, look) => of(row, look).word),
  text("said_by", (row, look) => of(row, look).by),
  text("said_by_name", (row, look) => nameOf(of(row, look).by, look)),
];

export const nameOf = (id: string | null, look: Look): string | null => (id === null ? null : look.name(id));

export const dayColumns = <Row>(name: string, of: (row: Row) => DatedBy | null): Column<Row>[] => [
  text(name, (row) => of(row)?.value ?? null),
  text(`${name}_known`, (row) => of(row)?.known ?? null),
];

export const reviewColumns = <Row>(of: (row: Row) => Review): Column<Row>[] => [
  text("review", (row) => of(row).state),
  text("reviewed_by", (row) => of(row).by),
  text("reviewed_at", (row) => of(row).at),
];
