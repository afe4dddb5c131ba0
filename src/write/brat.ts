import type { Document } from "../document/document.js";
import { covers, type Span } from "../document/span.js";
import type { When } from "../document/when.js";
import type { Reading } from "../read/reading.js";
import { type BratLines, bratLines } from "./brat-lines.js";

/**
 * A report for the annotation tool brat (standoff format): its text and its annotations, which go into files of one
 * name.
 */
export interface Brat {
  readonly txt: string;
  readonly ann: string;
}

/** What is written so far: brat's ids by our own, and who is mentioned where. */
interface Written extends BratLines {
  readonly reading: Reading;
  readonly ids: Map<string, string>;
  readonly mentions: Map<string, (Span & { readonly id: string })[]>;
}

/**
 * A report and its reading as brat's .txt and .ann: places as text-bound annotations, statements, meetings and
 * positions as events.
 */
export function bratOf(doc: Document, reading: Reading): Brat {
  const written: Written = { ...bratLines(doc), reading, ids: new Map(), mentions: new Map() };
  writeDates(written);
  writeActors(written);
  writeIssues(written);
  writeStatements(written);
  writeMeetings(written);
  writePositions(written);
  writeDiscrepancies(written);
  return { txt: written.text, ann: written.print() };
}

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1).toLowerCase();
/** Facts with semicolons between; those within a fact have a backslash before them. */
const noted = (facts: readonly (string | null | false)[]): string =>
  facts
    .filter((fact) => typeof fact === "string" && fact !== "")
    .map((fact) => String(fact).replace(/[\\;]/g, "\\$&"))
    .join("; ");
const told = (label: string, when: When | null): string | null =>
  when && when.value !== null ? `${label} ${when.value} (${when.known})` : null;
const sure = (confidence: number): string => `confidence ${confidence}`;

function writeDates({ reading, textBound, note }: Written): void {
  for (const { type, value, ...span } of reading.dates) {
    const id = textBound(capital(type), [span]);
    if (id) note(id, value);
  }
}

function writeActors({ reading, mentions, textBound, attribute, note }: Written): void {
  for (const { id: actor, kind, name, speaksFor, roles, ...rest } of reading.actors) {
    const there = rest.mentions
      .flatMap((mention) => ({ ...mention, id: textBound(capital(kind), [mention]) ?? "" }))
      .filter(({ id }) => id);
    mentions.set(actor, there);
    for (const { id, form } of there) {
      attribute("Form", id, form);
      note(id, noted([actor, name, speaksFor !== null && `speaks for ${speaksFor}`]));
    }
    for (const { title, of, evidence } of roles) {
      const id = textBound("Role", [evidence]);
      if (id) note(id, noted([actor, title, of !== null && `of ${of}`]));
    }
  }
}

function writeIssues({ reading, textBound, note }: Written): void {
  for (const { id: issue, label, mentions } of reading.issues)
    for (const mention of mentions) {
      const id = textBound("Issue", [mention]);
      if (id) note(id, noted([issue, label]));
    }
}

function writeStatements(written: Written): void {
  const { ids, textBound, event, attribute, note } = written;
  for (const {
    id,
    source,
    cue,
    content,
    quotation,
    speaker,
    addressee,
    within,
    act,
    plover,
    about,
    on,
    confidence,
  } of written.reading.statements) {
    const trigger = textBound("Statement", cue ? [cue] : content.slice(0, 1));
    if (!trigger) continue;
    const e = event("Statement", trigger, [
      ["Source", source && textBound("Source", [source])],
      ["Content", textBound("Content", content)],
      ["Addressee", addressee && textBound("Addressee", [addressee])],
      ["Within", within && ids.get(within)],
    ]);
    ids.set(id, e);
    attribute("Quotation", e, quotation);
    if (act) attribute("Act", e, act);
    note(
      e,
      noted([
        id,
        speaker && `speaker ${speaker}`,
        told("on", on),
        about.length > 0 && `about ${about.join(", ")}`,
        plover && `plover ${plover}`,
        sure(confidence),
      ]),
    );
  }
}

/** An actor's mention among these words. */
const mentionIn = ({ mentions }: Written, actor: string, evidence: readonly Span[]): string | undefined =>
  mentions.get(actor)?.find((mention) => evidence.some((span) => covers(span, mention)))?.id;

function writeMeetings(written: Written): void {
  const { ids, textBound, event, attribute, note } = written;
  for (const {
    id,
    kind,
    participants,
    host,
    chair,
    status,
    medium,
    level,
    on,
    place,
    according,
    evidence,
    confidence,
  } of written.reading.meetings) {
    const trigger = textBound("Meeting", evidence);
    if (!trigger) continue;
    const there = participants.map((actor) => mentionIn(written, actor, evidence)).filter((t) => t !== undefined);
    const e = event("Meeting", trigger, [
      ...there.map((t, i) => [i === 0 ? "Participant" : `Participant${i + 1}`, t] as const),
      ["According", according && ids.get(according)],
    ]);
    for (const [name, value] of [
      ["Status", status],
      ["Kind", kind],
      ["Medium", medium],
      ["Level", level],
    ])
      if (value !== "unknown") attribute(name, e, value);
    note(
      e,
      noted([
        id,
        `participants ${participants.join(", ")}`,
        host && `host ${host}`,
        chair && `chair ${chair}`,
        told("on", on),
        place && `place ${place}`,
        sure(confidence),
      ]),
    );
  }
}

function writePositions(written: Written): void {
  const { ids, textBound, event, attribute, note } = written;
  for (const {
    id,
    actor,
    issue,
    stance,
    firmness,
    condition,
    deadline,
    beneficiary,
    statement,
    claimedBy,
    on,
    evidence,
    confidence,
  } of written.reading.positions) {
    const trigger = textBound("Position", evidence);
    if (!trigger) continue;
    const e = event("Position", trigger, [
      ["Holder", mentionIn(written, actor, evidence)],
      ["Condition", condition && textBound("Condition", [condition])],
      ["Statement", statement && ids.get(statement)],
    ]);
    ids.set(id, e);
    attribute("Stance", e, stance);
    attribute("Firmness", e, firmness);
    note(
      e,
      noted([
        id,
        `actor ${actor}`,
        `issue ${issue}`,
        claimedBy && `claimed by ${claimedBy}`,
        told("since", on),
        told("deadline", deadline),
        beneficiary && `beneficiary ${beneficiary}`,
        sure(confidence),
      ]),
    );
  }
}

function writeDiscrepancies({ reading, ids, relation, note }: Written): void {
  for (const {
    id,
    kind,
    actor,
    issue,
    between: [first, second],
    why,
    confidence,
  } of reading.discrepancies) {
    const [from, to] = [ids.get(first), ids.get(second)];
    if (from && to)
      note(relation(capital(kind), from, to), noted([id, why, `actor ${actor}`, `issue ${issue}`, sure(confidence)]));
  }
}
