import type { Document } from "../../document/document.js";
import { covers, type Span } from "../../document/span.js";
import type { Meeting, Position, Reading, Statement } from "../../read/reading.js";
import { type Correction, type Deed, type EntryRef, missingIn, type Passage } from "../../record/decisions.js";

/** What somebody made of a reading: decisions for the record's journal, and what no decision can say. */
export interface Corrections {
  readonly deeds: readonly Deed[];
  /** Ids of entries that are new there and can't be added: without words, or without what they can't do without. */
  readonly left: readonly string[];
}

/** The difference between the reading that somebody was given and the one that came back, such as from brat. */
export function correctionsOf(doc: Document, before: Reading, after: Reading): Corrections {
  const [then, now] = [tellingOf(doc, before), tellingOf(doc, after)];
  const followed = { ...after, statements: withTheirSpeakers(before.statements, after) };
  const lists = [
    compared("statements", [before.statements, followed.statements], placesOfStatement, statementFields, then, now),
    compared("meetings", [before.meetings, after.meetings], ({ evidence }) => evidence, meetingFields, then, now),
    compared("positions", [before.positions, after.positions], ({ evidence }) => evidence, positionFields, then, now),
  ] as const;
  return { deeds: lists.flatMap(({ deeds }) => deeds), left: lists.flatMap(({ left }) => left) };
}

/** How entries of a reading are told in a decision: actors by name, issues by their words, spans with their words. */
interface Telling {
  name<Id extends string | null>(actor: Id): Id | string;
  label(issue: string): string;
  passage(span: Span): Passage;
  maybe(span: Span | null): Passage | null;
}

function tellingOf({ id: report, text }: Document, { actors, issues }: Reading): Telling {
  const [names, labels] = [
    new Map(actors.map(({ id, name }) => [id, name])),
    new Map(issues.map(({ id, label }) => [id, label])),
  ];
  const passage = ({ start, end }: Span): Passage => ({ report, start, end, text: text.slice(start, end) });
  return {
    name: (actor) => (actor === null ? actor : (names.get(actor) ?? actor)),
    label: (id) => labels.get(id) ?? id,
    passage,
    maybe: (span) => span && passage(span),
  };
}

/**
 * Statements as somebody left them. Who gave one another source, and left its note as it was, means whoever is named
 * there. A statement without a cue hangs on the first words of its content: where these were moved, the words that it
 * hung on are no cue.
 */
function withTheirSpeakers(before: readonly Statement[], { statements, actors }: Reading): Statement[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  return statements.map((one) => {
    const was = earlier.get(one.id);
    if (!was) return one;
    const cue = was.cue === null && isSame(one.cue, was.content[0]) ? null : one.cue;
    const source = one.source;
    if (source === null || isSame(source, was.source) || one.speaker !== was.speaker) return { ...one, cue };
    const named = actors
      .filter(({ mentions }) => mentions.some((mention) => covers(source, mention)))
      .map(({ id }) => id);
    return { ...one, cue, speaker: named.length === 0 || named.includes(was.speaker ?? "") ? one.speaker : named[0] };
  });
}

const isSame = (a: Span | null, b: Span | null | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

const placesOfStatement = ({ content, cue }: Statement): readonly Span[] =>
  content.length > 0 ? content : cue ? [cue] : [];

function statementFields(
  { act, speaker, on, quotation, source, cue, content, addressee, about }: Statement,
  { name, label, passage, maybe }: Telling,
): Correction {
  return {
    act,
    speaker: name(speaker),
    on: on?.value ?? null,
    quotation,
    source: maybe(source),
    cue: maybe(cue),
    addressee: maybe(addressee),
    content: content.map(passage),
    about: about.map(label),
  };
}

function meetingFields(
  { status, kind, participants, host, chair, place, medium, level, on, evidence }: Meeting,
  { name, passage }: Telling,
): Correction {
  return {
    status,
    kind,
    participants: participants.map((one) => name(one)),
    host: name(host),
    chair: name(chair),
    place,
    medium,
    level,
    on: on.value,
    evidence: evidence.map(passage),
  };
}

function positionFields(
  { actor, claimedBy, issue, stance, firmness, condition, deadline, beneficiary, on, evidence }: Position,
  { name, label, passage, maybe }: Telling,
): Correction {
  return {
    actor: name(actor),
    claimedBy: name(claimedBy),
    issue: label(issue),
    stance,
    firmness,
    condition: maybe(condition),
    deadline: deadline?.value ?? null,
    beneficiary: name(beneficiary),
    on: on.value,
    evidence: evidence.map(passage),
  };
}

interface Difference {
  readonly deeds: readonly Deed[];
  readonly left: readonly string[];
}

/** Entries with one id are the same entry. What is gone is rejected, what is new is added. */
function compared<T extends { id: string }>(
  list: EntryRef["list"],
  [before, after]: readonly [readonly T[], readonly T[]],
  placesOf: (entry: T) => readonly Span[],
  fieldsOf: (entry: T, telling: Telling) => Correction,
  then: Telling,
  now: Telling,
): Difference {
  const there = new Map(after.map((entry) => [entry.id, entry]));
  const known = new Set(before.map(({ id }) => id));
  const deeds = before.flatMap((entry): Deed[] => {
    const [place] = placesOf(entry);
    if (!place) return [];
    const fields = fieldsOf(entry, then);
    const ref = refTo(list, then.passage(place), fields);
    const same = there.get(entry.id);
    if (!same) return [{ do: "reject", entry: ref }];
    const different = changed(fields, fieldsOf(same, now));
    return Object.keys(different).length === 0 ? [] : [{ do: "correct", entry: ref, fields: different }];
  });
  const fresh = after
    .filter(({ id }) => !known.has(id))
    .map((entry) => ({ id: entry.id, deed: addition(list, placesOf(entry).map(now.passage), fieldsOf(entry, now)) }));
  return {
    deeds: [...deeds, ...fresh.flatMap(({ deed }) => deed ?? [])],
    left: fresh.filter(({ deed }) => deed === null).map(({ id }) => id),
  };
}

/** Several entries can rest on the same words: actor and issue tell which is meant. */
function refTo(list: EntryRef["list"], passage: Passage, { speaker, actor, issue }: Correction): EntryRef {
  const who = actor ?? speaker;
  return { list, passage, ...(who ? { actor: { name: who } } : {}), ...(issue === undefined ? {} : { issue }) };
}

/** The fields that differ, as they are now. */
const changed = (then: Correction, now: Correction): Correction =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([field, value]) => JSON.stringify(then[field as keyof Correction]) !== JSON.stringify(value),
    ),
  );

/** The decision that adds an entry; null where it can't be added. What it rests on stands in `passages`. */
function addition(
  list: EntryRef["list"],
  passages: readonly Passage[],
  { content: _, evidence: __, ...fields }: Correction,
): Deed | null {
  const known = Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Correction;
  const deed: Extract<Deed, { do: "add" }> = { do: "add", list, passages: [...passages], fields: known };
  return passages.length === 0 || missingIn(deed).length > 0 ? null : deed;
}
