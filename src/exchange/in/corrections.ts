import type { Document } from "../../document/document.js";
import type { Span } from "../../document/span.js";
import type { Meeting, Position, Reading, Statement } from "../../read/reading.js";
import type { Correction, Deed, EntryRef, Passage } from "../../record/decisions.js";

/** What somebody made of a reading: decisions for the record's journal, and what no decision can say. */
export interface Corrections {
  readonly deeds: readonly Deed[];
  /** Entries that weren't there before. */
  readonly added: { readonly statements: readonly Statement[]; readonly meetings: readonly Meeting[]; readonly positions: readonly Position[] };
  /** Ids of entries that have other places now. */
  readonly moved: readonly string[];
}

/** The difference between the reading that somebody was given and the one that came back, such as from brat. */
export function correctionsOf(doc: Document, before: Reading, after: Reading): Corrections {
  const names: Names = { before: namesIn(before), after: namesIn(after) };
  const lists = [
    compared("statements", before.statements, after.statements, placesOfStatement, (one, own) => statementFields(one, own), doc, names),
    compared("meetings", before.meetings, after.meetings, ({ evidence }) => evidence, (one, own) => meetingFields(one, own), doc, names),
    compared("positions", before.positions, after.positions, ({ evidence }) => evidence, (one, own) => positionFields(one, own), doc, names),
  ] as const;
  return {
    deeds: lists.flatMap(({ deeds }) => deeds), moved: lists.flatMap(({ moved }) => moved),
    added: { statements: lists[0].added, meetings: lists[1].added, positions: lists[2].added },
  };
}

/** Names of actors and words of issues: decisions hold on to these, not to ids. */
interface Own {
  name(actor: string): string;
  label(issue: string): string;
}

interface Names {
  readonly before: Own;
  readonly after: Own;
}

function namesIn({ actors, issues }: Reading): Own {
  const [names, labels] = [new Map(actors.map(({ id, name }) => [id, name])), new Map(issues.map(({ id, label }) => [id, label]))];
  return { name: (id) => names.get(id) ?? id, label: (id) => labels.get(id) ?? id };
}

const placesOfStatement = ({ content, cue }: Statement): readonly Span[] => (content.length > 0 ? content : cue ? [cue] : []);

function statementFields({ act, speaker, on }: Statement, { name }: Own): Correction {
  return { act, speaker: speaker === null ? null : name(speaker), on: on?.value ?? null };
}

function meetingFields({ status, kind, participants, place, on }: Meeting, { name }: Own): Correction {
  return { status, kind, participants: participants.map(name), place, on: on.value };
}

function positionFields({ actor, claimedBy, issue, stance, firmness, on }: Position, { name, label }: Own): Correction {
  return { actor: name(actor), claimedBy: claimedBy === null ? null : name(claimedBy), issue: label(issue), stance, firmness, on: on.value };
}

interface Difference<T> {
  readonly deeds: readonly Deed[];
  readonly added: readonly T[];
  readonly moved: readonly string[];
}

/** Entries with one id are the same entry. What is gone is rejected. */
function compared<T extends { id: string }>(
  list: EntryRef["list"], before: readonly T[], after: readonly T[], placesOf: (entry: T) => readonly Span[], fieldsOf: (entry: T, own: Own) => Correction, doc: Document, names: Names,
): Difference<T> {
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const known = new Set(before.map(({ id }) => id));
  const deeds = before.flatMap((entry): Deed[] => {
    const [place] = placesOf(entry);
    if (!place) return [];
    const then = fieldsOf(entry, names.before);
    const ref = refTo(list, passageAt(doc, place), then);
    const there = now.get(entry.id);
    if (!there) return [{ do: "reject", entry: ref }];
    const fields = changed(then, fieldsOf(there, names.after));
    return Object.keys(fields).length === 0 ? [] : [{ do: "correct", entry: ref, fields }];
  });
  const moved = before.filter((entry) => now.has(entry.id) && JSON.stringify(placesOf(entry)) !== JSON.stringify(placesOf(now.get(entry.id)!)));
  return { deeds, added: after.filter(({ id }) => !known.has(id)), moved: moved.map(({ id }) => id) };
}

const passageAt = ({ id, text }: Document, { start, end }: Span): Passage => ({ report: id, start, end, text: text.slice(start, end) });

/** Several entries can rest on the same words: actor and issue tell which is meant. */
function refTo(list: EntryRef["list"], passage: Passage, { speaker, actor, issue }: Correction): EntryRef {
  const who = actor ?? speaker;
  return { list, passage, ...(who ? { actor: { name: who } } : {}), ...(issue === undefined ? {} : { issue }) };
}

/** The fields that differ, as they are now. */
const changed = (then: Correction, now: Correction): Correction =>
  Object.fromEntries(Object.entries(now).filter(([field, value]) => JSON.stringify(then[field as keyof Correction]) !== JSON.stringify(value)));
