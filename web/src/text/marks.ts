import type { components } from "../api/types.js";

type Schemas = components["schemas"];
type Passage = Schemas["Evidence"];
type Entries = Schemas["ReportAnswer"]["entries"];
export type EntryList = keyof Entries;

/** What can be marked in a text. */
export const KINDS = ["sources", "cues", "statements", "meetings", "positions", "discrepancies"] as const;
export type Kind = (typeof KINDS)[number];

/** A passage that an entry rests on, and as what. */
export interface Mark {
  readonly kind: Kind;
  readonly list: EntryList;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The words that an entry rests on, in one report or in the first that carries it: those that can be chosen anew. */
export function wordsOf(list: string, entry: object, report: string | null): Passage[] {
  if (list === "statements") {
    const { appearances } = entry as Schemas["RecordedStatement"];
    return (appearances.find((one) => one.report === report) ?? appearances[0])?.content ?? [];
  }
  const evidence =
    list === "meetings"
      ? (entry as Schemas["RecordedMeeting"]).history.flatMap((one) => one.evidence)
      : list === "positions"
        ? (entry as Schemas["RecordedPosition"]).evidence
        : [];
  const at = report ?? evidence[0]?.report;
  return evidence.filter((words) => words.report === at);
}

/** Everything that was found in a report, as passages of its text. */
export function marksOf(report: string, entries: Entries): Mark[] {
  const marks: Mark[] = [];
  const mark = (kind: Kind, list: EntryList, id: string, words: readonly (Passage | null)[]): void => {
    for (const one of words)
      if (one && one.report === report) marks.push({ kind, list, id, start: one.start, end: one.end });
  };
  for (const { id, appearances } of entries.statements)
    for (const { source, cue, content } of appearances) {
      mark("statements", "statements", id, content);
      mark("sources", "statements", id, [source]);
      mark("cues", "statements", id, [cue]);
    }
  for (const { id, history } of entries.meetings)
    mark("meetings", "meetings", id, unique(history.flatMap(({ evidence }) => evidence)));
  for (const { id, evidence } of entries.positions) mark("positions", "positions", id, unique(evidence));
  const sides = new Map(entries.positions.map((position) => [position.id, position.evidence]));
  for (const { id, between } of entries.discrepancies)
    mark("discrepancies", "discrepancies", id, unique(between.flatMap((side) => sides.get(side) ?? [])));
  return marks;
}

const unique = (words: readonly Passage[]): Passage[] => [
  ...new Map(words.map((one) => [`${one.report} ${one.start} ${one.end}`, one])).values(),
];

/** An entry of a report among the others. */
export type Found =
  | { readonly list: "statements"; readonly entry: Schemas["RecordedStatement"]; readonly at: number }
  | { readonly list: "meetings"; readonly entry: Schemas["RecordedMeeting"]; readonly at: number }
  | { readonly list: "positions"; readonly entry: Schemas["RecordedPosition"]; readonly at: number }
  | { readonly list: "discrepancies"; readonly entry: Schemas["RecordedDiscrepancy"]; readonly at: number };

/** All entries in the order of the text; what begins at one place, the longer first. */
export function inOrder(entries: Entries, marks: readonly Mark[]): Found[] {
  const places = new Map<string, { at: number; end: number }>();
  for (const { id, start, end, kind } of marks) {
    const known = places.get(id);
    if (kind !== "sources" && kind !== "cues" && (!known || start < known.at)) places.set(id, { at: start, end });
  }
  const placed = (id: string): { at: number; end: number } => places.get(id) ?? { at: Number.MAX_SAFE_INTEGER, end: 0 };
  const all: Found[] = [
    ...entries.statements.map((entry) => ({ list: "statements" as const, entry, at: placed(entry.id).at })),
    ...entries.meetings.map((entry) => ({ list: "meetings" as const, entry, at: placed(entry.id).at })),
    ...entries.positions.map((entry) => ({ list: "positions" as const, entry, at: placed(entry.id).at })),
    ...entries.discrepancies.map((entry) => ({ list: "discrepancies" as const, entry, at: placed(entry.id).at })),
  ];
  return all.sort((a, b) => a.at - b.at || placed(b.entry.id).end - placed(a.entry.id).end);
}
