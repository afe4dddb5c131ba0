import type { Document } from "../../document/document.js";
import { slugOf } from "../../document/slug.js";
import type { Span } from "../../document/span.js";
import type { When } from "../../document/when.js";
import type { Actor, Issue, Position, Reading, Statement } from "../../read/reading.js";
import { isoDay } from "../days.js";
import { ACTS } from "../../document/act.js";
import { oneOf } from "../in/one-of.js";
import { THE_REPORT } from "./from-record.js";
import { factsIn } from "./notes.js";
import type { DnaDocument, DnaEntity, DnaProject, DnaStatement } from "./project.js";
import { quotationOf } from "./quotation.js";

export interface Coded {
  readonly doc: Document;
  readonly reading: Reading;
}

/**
 * The documents of a DNA project with what is coded in them: who says what where there is a person or an organization,
 * where they stand where there is a concept and whether they agree. Statements of other types are passed over.
 */
export function codedDocuments({ documents, statements, entities }: DnaProject): Coded[] {
  const known = new Map(entities.map((entity) => [`${entity.variable} ${entity.value}`, entity]));
  const byDocument = new Map<number, DnaStatement[]>(documents.map(({ id }) => [id, []]));
  for (const statement of statements) byDocument.get(statement.document)?.push(statement);
  return documents.map((document) => {
    const doc = reportOf(document);
    return { doc, reading: readingOfCodes(doc, byDocument.get(document.id)!, known) };
  });
}

function reportOf({ id, title, text, source, notes, date }: DnaDocument): Document {
  const day = date === 0 ? null : isoDay(date * 1000);
  return {
    id: `dna-${id}`,
    publishedAt: day,
    title: title || null,
    outlet: source || null,
    url: null,
    ...factsIn(notes),
    text,
  };
}

type Known = ReadonlyMap<string, DnaEntity>;

/** A reading while it is put together. */
interface Draft {
  readonly doc: Document;
  readonly known: Known;
  readonly actors: Map<string, Actor>;
  readonly issues: Map<string, Issue>;
  /** By passage and speaker: what is coded twice is said once. */
  readonly statements: Map<string, Statement>;
  readonly positions: Position[];
}

/** What is coded in one document, as a reading. */
export function readingOfCodes(doc: Document, statements: readonly DnaStatement[], known: Known): Reading {
  const draft: Draft = { doc, known, actors: new Map(), issues: new Map(), statements: new Map(), positions: [] };
  for (const statement of statements)
    if (statement.start < statement.stop && statement.stop <= doc.text.length) addCode(draft, statement);
  return {
    schema: "rapporteur/reading/1",
    id: doc.id,
    report: { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet, url: doc.url, language: "en" },
    dates: [],
    actors: [...draft.actors.values()],
    statements: [...draft.statements.values()],
    meetings: [],
    issues: [...draft.issues.values()],
    positions: draft.positions,
    discrepancies: [],
  };
}

function addCode(draft: Draft, code: DnaStatement): void {
  const { person, organization, concept, agreement, claimant } = code.values;
  const party = typeof organization === "string" ? actorIn(draft, code, "organization", organization, null) : null;
  const holder = typeof person === "string" ? actorIn(draft, code, "person", person, party) : party;
  const claimedBy =
    typeof claimant === "string" && claimant !== THE_REPORT ? actorIn(draft, code, "claimant", claimant, null) : null;
  const speaker = claimant === undefined ? holder : claimedBy;
  if (holder === null) return;
  const statement = speaker === null ? null : statementIn(draft, code, speaker);
  if (typeof concept !== "string" || typeof agreement !== "number") return;
  const issue = issueIn(draft, code, concept);
  if (statement && !statement.about.includes(issue)) statement.about.push(issue);
  draft.positions.push({
    id: idOf(code, "p"),
    actor: holder,
    issue,
    stance: agreement === 0 ? "against" : "for",
    firmness: oneOf(textOf(code.values.firmness), "firm", "qualified", "vague"),
    condition: null,
    deadline: null,
    beneficiary: null,
    statement: statement?.id ?? null,
    claimedBy,
    on: dayOf(draft.doc, code),
    evidence: [spanOf(code)],
    confidence: 1,
  });
}

const textOf = (value: string | number | undefined): string | null => (typeof value === "string" ? value : null);
const spanOf = ({ start, stop }: DnaStatement): Span => ({ start, end: stop });
const idOf = ({ id, values }: DnaStatement, prefix: string): string => textOf(values.record) ?? `${prefix}${id}`;

/** Coded passages have the day that is coded, or that of their document. */
function dayOf({ publishedAt }: Document, { values }: DnaStatement): When {
  const known = textOf(values.known);
  if (known !== null)
    return { value: textOf(values.day), known: oneOf(known, "unknown", "stated", "implied"), basis: null };
  return publishedAt === null
    ? { value: null, known: "unknown", basis: null }
    : { value: publishedAt, known: "implied", basis: null };
}

function statementIn({ doc, statements }: Draft, code: DnaStatement, speaker: string): Statement {
  const content = spanOf(code);
  const key = JSON.stringify([content, speaker]);
  const there = statements.get(key);
  const act = ACTS.find((one) => one === code.values.act) ?? there?.act ?? null;
  const statement: Statement = there ?? {
    id: code.values.concept === undefined ? idOf(code, "s") : `s${code.id}`,
    source: null,
    cue: null,
    content: [content],
    quotation: quotationOf(doc.text.slice(content.start, content.end)),
    speaker,
    addressee: null,
    within: null,
    act,
    plover: null,
    about: [],
    on: dayOf(doc, code),
    confidence: 1,
  };
  if (there) there.act = act;
  else statements.set(key, statement);
  return statement;
}

/** An actor by its name; the passage mentions it where its name stands nowhere. */
function actorIn(
  { doc, known, actors }: Draft,
  code: DnaStatement,
  variable: string,
  name: string,
  speaksFor: string | null,
): string {
  const { Notes, Type } = known.get(`${variable} ${name}`)?.attributes ?? {};
  const id = Notes ?? (slugOf(name) || name);
  const kind = variable === "person" ? ("person" as const) : oneOf(Type, "organization", "person", "state", "group");
  const actor = actors.get(id) ?? { id, kind, name, roles: [], speaksFor, mentions: mentionsOf(doc.text, name, code) };
  if (actor.speaksFor === null && speaksFor !== id) actor.speaksFor = speaksFor;
  actors.set(id, actor);
  return id;
}

function mentionsOf(text: string, name: string, code: DnaStatement): Actor["mentions"] {
  const start = text.indexOf(name);
  return [start === -1 ? { ...spanOf(code), form: "description" } : { start, end: start + name.length, form: "name" }];
}

function issueIn({ issues, known }: Draft, code: DnaStatement, label: string): string {
  const id = known.get(`concept ${label}`)?.attributes.Notes ?? (slugOf(label) || label);
  const issue = issues.get(id) ?? { id, label, mentions: [] };
  issue.mentions.push(spanOf(code));
  issues.set(id, issue);
  return id;
}
