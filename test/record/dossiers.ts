import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "../../src/document/document.js";
import type { Span } from "../../src/document/span.js";
import type { When } from "../../src/document/when.js";
import { intake } from "../../src/record/intake.js";
import type { Intake } from "../../src/record/rows.js";
import type { Actor, Issue, Meeting, Position, Reading, Statement } from "../../src/read/reading.js";
import { readExamples, readOnce } from "../read-examples.js";
import { docOf, implied, readingOf, stated, UNDATED } from "../readings.js";

const STRAIT = new URL("../../evaluate/record/strait/", import.meta.url);

/** The reports of the dossier that records are scored on. */
export const strait = (): Document[] =>
  readdirSync(STRAIT)
    .filter((file) => /^\d.*\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, STRAIT), "utf8")) as Document);

/** Whole dossiers as read by the program: the reports and what they bring. */
export async function readDossiers(): Promise<{ docs: Document[]; intakes: Intake[] }[]> {
  const dossiers = await Promise.all([readExamples(), readOnce("strait", strait())]);
  return dossiers.map((read) => ({
    docs: read.map(({ doc }) => doc),
    intakes: read.map(({ doc, reading }) => intake(doc, reading)),
  }));
}

/** A report of a day, made of sentences, each with what it tells. */
export interface Told {
  readonly text: string;
  readonly actors?: readonly Told.Person[];
  readonly says?: { readonly who: string; readonly words: string; readonly quotation?: Statement["quotation"] };
  readonly position?: {
    readonly who: string;
    readonly issue: string;
    readonly stance: Position["stance"];
    readonly by?: string;
    readonly claimedBy?: string;
    readonly firmness?: Position["firmness"];
  };
  readonly meeting?: { readonly sides: readonly string[]; readonly status: Meeting["status"]; readonly on?: string };
}

export declare namespace Told {
  interface Person {
    readonly name: string;
    readonly kind?: Actor["kind"];
    readonly role?: string;
    readonly of?: string;
    readonly speaksFor?: string;
    readonly mention?: string;
    readonly form?: Actor["mentions"][number]["form"];
  }
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");

/**
 * A report as an intake, its reading made by hand: `report("r1", "2031-03-04", { text: "Ruel will meet Averil.",
 * meeting: … })`.
 */
export function report(id: string, day: string | null, ...told: readonly Told[]): Intake {
  const text = told.map((one) => one.text).join("\n");
  const doc = docOf(text, { id, publishedAt: day });
  return intake(doc, handMade(doc, told));
}

export function handMade(doc: Document, told: readonly Told[]): Reading {
  const made = new HandMade(doc);
  for (const one of told) made.tell(one);
  return made.reading();
}

/** A reading that grows sentence by sentence. */
class HandMade {
  private readonly actors = new Map<string, Actor>();
  private readonly issues = new Map<string, Issue>();
  private readonly statements: Statement[] = [];
  private readonly meetings: Meeting[] = [];
  private readonly positions: Position[] = [];
  /** The sentence that is being told, and where the next one begins. */
  private sentence: Span = { start: 0, end: 0 };
  private next = 0;

  constructor(private readonly doc: Document) {}

  tell(one: Told): void {
    this.sentence = { start: this.next, end: this.next + one.text.length };
    this.next = this.sentence.end + 1;
    for (const person of one.actors ?? []) this.describe(person);
    if (one.says) this.say(one.says);
    if (one.position) this.take(one.position);
    if (one.meeting) this.meet(one.meeting, one.text);
  }

  reading(): Reading {
    const { statements, meetings, positions } = this;
    const [actors, issues] = [[...this.actors.values()], [...this.issues.values()]];
    return readingOf(this.doc, statements, { actors, issues, positions, meetings });
  }

  private at(words: string): Span {
    const start = Math.max(this.sentence.start, this.doc.text.indexOf(words, this.sentence.start));
    return { start, end: start + words.length };
  }

  private get on(): When {
    return this.doc.publishedAt ? implied(this.doc.publishedAt) : UNDATED;
  }

  /** The actor of that name, whom nothing may have described yet. */
  private named(name: string, kind: Actor["kind"] = "person", at = this.at(name)): string {
    const id = idOf(name);
    if (!this.actors.has(id))
      this.actors.set(id, { id, kind, name, roles: [], speaksFor: null, mentions: [{ ...at, form: "name" }] });
    return id;
  }

  private describe({ name, kind = "person", role, of, speaksFor, mention = name, form = "name" }: Told.Person): void {
    if (of) this.named(of, "state", this.at(name));
    if (speaksFor) this.named(speaksFor, "state", this.at(name));
    this.actors.set(idOf(name), {
      id: idOf(name),
      kind,
      name,
      roles: role ? [{ title: role, of: of ? idOf(of) : null, evidence: this.sentence }] : [],
      speaksFor: speaksFor ? idOf(speaksFor) : null,
      mentions: [{ ...this.at(mention), form }],
    });
  }

  private say({ who, words, quotation = "indirect" }: NonNullable<Told["says"]>): void {
    this.statements.push({
      id: `s${this.statements.length + 1}`,
      source: null,
      cue: null,
      content: [this.at(words)],
      quotation,
      speaker: this.named(who),
      addressee: null,
      within: null,
      act: "assert",
      plover: null,
      about: [],
      on: this.on,
      confidence: 0.8,
    });
  }

  private take({ who, issue, stance, by, claimedBy, firmness = "firm" }: NonNullable<Told["position"]>): void {
    const id = idOf(issue);
    if (!this.issues.has(id)) this.issues.set(id, { id, label: issue, mentions: [this.sentence] });
    this.positions.push({
      id: `p${this.positions.length + 1}`,
      actor: this.named(who),
      issue: id,
      stance,
      firmness,
      condition: null,
      deadline: by ? { value: by, known: "stated", basis: null } : null,
      beneficiary: null,
      statement: null,
      claimedBy: claimedBy ? this.named(claimedBy) : null,
      on: this.on,
      evidence: [this.sentence],
      confidence: 0.6,
    });
  }

  private meet({ sides, status, on }: NonNullable<Told["meeting"]>, text: string): void {
    this.meetings.push({
      id: `m${this.meetings.length + 1}`,
      kind: "talks",
      participants: sides.map((side) => this.named(side)),
      host: null,
      chair: null,
      status,
      medium: "unknown",
      level: "unknown",
      on: on ? stated(this.doc.text, on, text) : UNDATED,
      place: null,
      according: null,
      evidence: [this.sentence],
      confidence: 0.7,
    });
  }
}
