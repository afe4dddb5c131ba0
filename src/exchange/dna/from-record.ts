import type { Document } from "../../document/document.js";
import type { RecordedPosition, RecordedStatement } from "../../record/record.js";
import { bratText } from "../../write/brat-text.js";
import type { Look } from "../look.js";
import { passagesOf } from "../passages.js";
import { passageOf } from "../tables/statements.js";
import { voiceOfPosition } from "../voice.js";
import { noteOf } from "./notes.js";
import {
  CLAIMED,
  type DnaDocument,
  type DnaEntity,
  type DnaProject,
  type DnaStatement,
  POSITIONS,
  UTTERANCES,
} from "./project.js";
import { stands } from "../stands.js";

/** The longest text that DNA takes for a title or a value. */
const LONGEST = 190;

/** Who says it where nobody is named. */
export const THE_REPORT = "the report";

/** Text as DNA takes it: no longer than it may be, one line, nothing in it that can't be kept. */
export function shortened(text: string): string {
  const line = bratText(text)
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udfff]$/u, "")}…`;
}

/** A record's reports, positions and utterances as a DNA project. */
export function projectOf(look: Look, docs: readonly Document[]): DnaProject {
  const documents = docs.map(documentOf);
  const numbers = new Map(docs.map(({ id }, i) => [id, i + 1]));
  const { positions, statements } = look.record;
  const coded = [
    ...positions.filter(stands).flatMap((position) => codedPosition(position, look)),
    ...statements.filter(stands).flatMap((one) => codedUtterances(one, look)),
  ];
  const placed = coded.flatMap(({ report, ...rest }) =>
    numbers.has(report) && rest.start < rest.stop ? [{ ...rest, document: numbers.get(report)! }] : [],
  );
  placed.sort((a, b) => a.document - b.document || a.start - b.start);
  return {
    types: [POSITIONS, CLAIMED, UTTERANCES],
    documents,
    statements: placed.map((one, i) => ({ ...one, id: i + 1 })),
    entities: entitiesOf(placed, look),
  };
}

const documentOf = (doc: Document, i: number): DnaDocument => ({
  id: i + 1,
  title: shortened(doc.title ?? doc.id),
  text: bratText(doc.text).replace(/[\ud800-\udfff]/gu, "\ufffd"),
  author: "",
  source: shortened(doc.outlet ?? ""),
  section: "",
  notes: noteOf(doc),
  type: "news report",
  date: doc.publishedAt === null ? 0 : Date.parse(`${doc.publishedAt}T00:00:00Z`) / 1000,
});

/** A passage with its values; its report instead of a document's number. */
type Coded = Omit<DnaStatement, "id" | "document"> & { readonly report: string };

/**
 * What an actor says itself is a DNA Statement; what is said of it has a type of its own, and says by whom. Nothing can
 * be noncommittal there.
 */
function codedPosition(position: RecordedPosition, look: Look): Coded[] {
  const { actor, voice, issue, stance, firmness, on, evidence, id } = position;
  if (stance === "noncommittal") return [];
  const { word, by } = voiceOfPosition(position, look);
  const values = {
    ...speakers(voice ?? actor, look),
    concept: shortened(look.label(issue)),
    agreement: stance === "for" ? 1 : 0,
    firmness,
    ...dayOf(on),
    record: id,
    ...(word === "own" ? {} : { claimant: by === null ? THE_REPORT : shortened(look.name(by)) }),
  };
  return passagesOf(evidence).map(({ report, start, end }) => ({
    type: (word === "own" ? POSITIONS : CLAIMED).label,
    report,
    start,
    stop: end,
    values: filled(values),
  }));
}

const codedUtterances = ({ appearances, speaker, act, on, id }: RecordedStatement, look: Look): Coded[] =>
  appearances.flatMap((appearance) => {
    const passage = passageOf(appearance);
    const values = { ...speakers(speaker, look), act: act ?? "", ...dayOf(on), record: id };
    return passage
      ? [
          {
            type: UTTERANCES.label,
            report: passage.report,
            start: passage.start,
            stop: passage.end,
            values: filled(values),
          },
        ]
      : [];
  });

const dayOf = (on: { value: string | null; known: string } | null): { day: string; known: string } => ({
  day: on?.value ?? "",
  known: on?.known ?? "",
});

/** DNA tells persons from the organizations that they speak for. */
function speakers(actor: string | null, look: Look): { person: string; organization: string } {
  const isPerson = (id: string | null): boolean => look.actor(id)?.kind === "person";
  const party = look.party(actor);
  return {
    person: isPerson(actor) ? shortened(look.name(actor)) : "",
    organization: party === null || isPerson(party) ? "" : shortened(look.name(party)),
  };
}

const filled = (values: { readonly [variable: string]: string | number }): DnaStatement["values"] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));

/**
 * Every value of short text that is used (ids of ours are long text: they would be thousands), with what the record
 * knows of the actor or issue.
 */
function entitiesOf(statements: readonly Omit<DnaStatement, "id">[], look: Look): DnaEntity[] {
  const attributes = attributesByValue(look);
  const entities = new Map<string, DnaEntity>();
  for (const { type, values } of statements)
    for (const [variable, value] of Object.entries(values))
      if (typeof value === "string" && variable !== "record")
        entities.set(JSON.stringify([type, variable, value]), {
          type,
          variable,
          value,
          attributes: attributes.get(`${kindOf(variable)} ${value}`) ?? {},
        });
  return [...entities.values()];
}

const kindOf = (variable: string): string =>
  variable === "concept" ? "issue" : /^(?:person|organization|claimant)$/.test(variable) ? "actor" : "";

function attributesByValue({ record }: Look): Map<string, DnaEntity["attributes"]> {
  const attributes = (Type: string, aliases: readonly string[], id: string) =>
    filled({ Type, Alias: shortened(aliases.join("; ")), Notes: shortened(id) }) as DnaEntity["attributes"];
  return new Map([
    ...record.actors.map(
      ({ name, kind, aliases, id }) => [`actor ${shortened(name)}`, attributes(kind, aliases, id)] as const,
    ),
    ...record.issues.map(
      ({ label, aliases, id }) => [`issue ${shortened(label)}`, attributes("issue", aliases, id)] as const,
    ),
  ]);
}
