import type { Document } from "../../document/document.js";
import { bratText } from "../../write/brat-text.js";
import { type DnaEvent, readEvents } from "../dna/events.js";
import { shortened } from "../dna/from-record.js";
import type { DnaStatement } from "../dna/project.js";
import { type Coded, readingOfCodes } from "../dna/to-readings.js";

export interface PlacedEvents {
  readonly coded: readonly Coded[];
  /** Those whose words aren't in a report of that title and day. */
  readonly unplaced: readonly DnaEvent[];
}

/**
 * An event list holds no reports: its passages are looked for in reports that are there, by title and day, then by
 * their words.
 */
export function codedInEvents(csv: string, reports: readonly Document[]): PlacedEvents {
  const byTitle = grouped(reports);
  const unplaced: DnaEvent[] = [];
  const placed = new Map<Document, DnaStatement[]>();
  for (const event of readEvents(csv)) {
    const candidates = byTitle.get(keyOf(event.title, event.time.slice(0, 10))) ?? [];
    const found = candidates
      .map((doc) => ({ doc, start: bratText(doc.text).indexOf(event.text) }))
      .find(({ start }) => start !== -1 && event.text !== "");
    if (!found) unplaced.push(event);
    else pushTo(placed, found.doc, statementOf(event, found.start));
  }
  return {
    coded: [...placed].map(([doc, statements]) => ({ doc, reading: readingOfCodes(doc, statements, new Map()) })),
    unplaced,
  };
}

const keyOf = (title: string, day: string): string => JSON.stringify([title, day]);

function grouped(reports: readonly Document[]): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const doc of reports)
    pushTo(groups, keyOf(shortened(doc.title ?? doc.id), doc.publishedAt ?? "1970-01-01"), doc);
  return groups;
}

function pushTo<Key, T>(groups: Map<Key, T[]>, key: Key, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

const statementOf = ({ statement, document, type, text, values }: DnaEvent, start: number): DnaStatement => ({
  id: statement,
  type,
  document,
  start,
  stop: start + text.length,
  values,
});
