import { type Correction, type EntryRef, type List, type Passage, passagesIn } from "./decisions.js";
import { plainWords } from "./names/spelling.js";
import { isAround, isExact, isSameWords } from "./place.js";
import type { Intake, MeetingRow, PositionRow, StatementRow } from "./rows.js";

export type Row = StatementRow | MeetingRow | PositionRow;

export const keyOf = (row: Row): string =>
  "statement" in row && "content" in row
    ? row.statement
    : "meeting" in row
      ? row.meeting
      : (row as PositionRow).position;

/** The words that an entry rests on, those first that matter most. */
export const restsOn = (row: Row): readonly Passage[] =>
  "content" in row
    ? [...row.content, ...(row.cue ? [row.cue] : []), ...(row.source ? [row.source] : [])]
    : row.evidence;

/** What an entry is found by. */
interface Known {
  readonly list: List;
  /** The words that it rests on now. */
  places: readonly Passage[];
  /** Words that it rested on before somebody corrected it, or would if nobody had taken that back. */
  readonly others: Passage[];
  readonly names: Set<string>;
  readonly issues: Set<string>;
}

/**
 * The entries of a report by all that they rest on or have rested on: a decision finds its entry whatever was corrected
 * before or after it.
 */
export class KnownEntries {
  private readonly entries = new Map<string, Known>();

  constructor(intake: Intake) {
    for (const list of ["statements", "meetings", "positions"] as const)
      for (const row of intake[list]) this.see(list, row, intake);
  }

  /** An entry as it is now. */
  see(list: List, row: Row, intake: Intake): void {
    const known = this.of(keyOf(row), list);
    known.others.push(...known.places);
    known.places = restsOn(row);
    for (const name of namesOf(intake, row)) known.names.add(name);
    for (const words of wordsOf(intake, row)) known.issues.add(words);
  }

  /** What an entry would be as corrected. */
  hear(list: List, key: string, fields: Correction, places: readonly Passage[] = []): void {
    const { others, names, issues } = this.of(key, list);
    others.push(...places, ...passagesIn(fields));
    for (const name of [fields.speaker, fields.actor, ...(fields.participants ?? [])])
      if (typeof name === "string") names.add(plainWords(name));
    for (const words of [fields.issue, ...(fields.about ?? [])]) if (words !== undefined) issues.add(plainWords(words));
  }

  /**
   * The entries meant: those that rest on the very words, else on the same words elsewhere, else on words that hold
   * them or are held by them; of each kind first those that do so now.
   */
  find({ list, passage, actor, issue }: EntryRef): string[] {
    const fitting = [...this.entries].filter(
      ([, known]) =>
        known.list === list &&
        (actor === undefined || known.names.has(plainWords(actor.name))) &&
        (issue === undefined || known.issues.has(plainWords(issue))),
    );
    for (const fits of [isExact, isSameWords, isAround]) {
      for (const places of ["places", "others"] as const) {
        const found = fitting.filter(([, known]) => known[places].some((place) => fits(place, passage)));
        if (found.length > 0) return found.map(([key]) => key);
      }
    }
    return [];
  }

  private of(key: string, list: List): Known {
    const known = this.entries.get(key) ?? {
      list,
      places: [],
      others: [],
      names: new Set<string>(),
      issues: new Set<string>(),
    };
    this.entries.set(key, known);
    return known;
  }
}

function namesOf({ forms }: Intake, row: Row): string[] {
  const keys = "content" in row ? [row.speaker] : "participants" in row ? row.participants : [row.actor, row.party];
  return forms.filter(({ form }) => keys.includes(form)).flatMap(({ names }) => names);
}

function wordsOf({ labels }: Intake, row: Row): string[] {
  const keys = "content" in row ? row.about : "issue" in row ? [row.issue] : [];
  return labels.filter(({ label }) => keys.includes(label)).map(({ words }) => plainWords(words));
}
