import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "../../src/document/document.js";
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
  const actors = new Map<string, Actor>();
  const issues = new Map<string, Issue>();
  const [statements, meetings, positions]: [Statement[], Meeting[], Position[]] = [[], [], []];
  let from = 0;
  for (const one of told) {
    const whole = { start: from, end: from + one.text.length };
    const at = (words: string): { start: number; end: number } => {
      const start = Math.max(whole.start, doc.text.indexOf(words, from));
      return { start, end: start + words.length };
    };
    const person = (name: string): string => {
      if (!actors.has(idOf(name)))
        actors.set(idOf(name), {
          id: idOf(name),
          kind: "person",
          name,
          roles: [],
          speaksFor: null,
          mentions: [{ ...at(name), form: "name" }],
        });
      return idOf(name);
    };
    for (const { name, kind = "person", role, of, speaksFor, mention = name, form = "name" } of one.actors ?? []) {
      if (of) state(actors, of, at(name));
      if (speaksFor) state(actors, speaksFor, at(name));
      actors.set(idOf(name), {
        id: idOf(name),
        kind,
        name,
        roles: role ? [{ title: role, of: of ? idOf(of) : null, evidence: whole }] : [],
        speaksFor: speaksFor ? idOf(speaksFor) : null,
        mentions: [{ ...at(mention), form }],
      });
    }
    if (one.says)
      statements.push({
        id: `s${statements.length + 1}`,
        source: null,
        cue: null,
        content: [at(one.says.words)],
        quotation: one.says.quotation ?? "indirect",
        speaker: person(one.says.who),
        addressee: null,
        within: null,
        act: "assert",
        plover: null,
        about: [],
        on: doc.publishedAt ? implied(doc.publishedAt) : UNDATED,
        confidence: 0.8,
      });
    if (one.position) {
      const { who, issue, stance, firmness = "firm", claimedBy } = one.position;
      if (!issues.has(idOf(issue))) issues.set(idOf(issue), { id: idOf(issue), label: issue, mentions: [whole] });
      positions.push({
        id: `p${positions.length + 1}`,
        actor: person(who),
        issue: idOf(issue),
        stance,
        firmness,
        condition: null,
        deadline: one.position.by ? { value: one.position.by, known: "stated", basis: null } : null,
        beneficiary: null,
        statement: null,
        claimedBy: claimedBy ? person(claimedBy) : null,
        on: doc.publishedAt ? implied(doc.publishedAt) : UNDATED,
        evidence: [whole],
        confidence: 0.6,
      });
    }
    if (one.meeting)
      meetings.push({
        id: `m${meetings.length + 1}`,
        kind: "talks",
        participants: one.meeting.sides.map(person),
        host: null,
        chair: null,
        status: one.meeting.status,
        medium: "unknown",
        level: "unknown",
        on: one.meeting.on ? stated(doc.text, one.meeting.on, one.text) : UNDATED,
        place: null,
        according: null,
        evidence: [whole],
        confidence: 0.7,
      });
    from = whole.end + 1;
  }
  return readingOf(doc, statements, {
    actors: [...actors.values()],
    issues: [...issues.values()],
    positions,
    meetings,
  });
}

function state(actors: Map<string, Actor>, name: string, at: { start: number; end: number }): void {
  if (!actors.has(idOf(name)))
    actors.set(idOf(name), {
      id: idOf(name),
      kind: "state",
      name,
      roles: [],
      speaksFor: null,
      mentions: [{ ...at, form: "name" }],
    });
}
