import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import type { Reading, Statement } from "../read/reading.js";
import type { AnnotationCollection, Motivation, TextualBody, WebAnnotation } from "./web-annotation-model.js";
import { targetOf } from "./web-annotation-targets.js";

/** Makes annotations of one report. */
interface Maker {
  /** The IRI of the report's text, or of what these names lead to in its reading. */
  iri(...names: readonly string[]): string;
  annotation(
    names: readonly string[],
    motivation: Motivation,
    spans: readonly Span[],
    tag: string,
    words: string,
    values: object,
  ): WebAnnotation;
}

/** A reading as W3C web annotations: what a reading says of a place is an annotation of that place. */
export function webAnnotationsOf(doc: Document, reading: Reading): AnnotationCollection {
  const make = makerOf(doc);
  const items = [dates, actors, issues, statements, meetings, positions, discrepancies].flatMap((annotationsOf) =>
    annotationsOf(reading, make),
  );
  const id = make.iri("annotations");
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: doc.title ?? doc.id,
    generator: { type: "Software", name: "Rapporteur" },
    total: items.length,
    ...(items.length
      ? { first: { id: make.iri("page"), type: "AnnotationPage", partOf: id, startIndex: 0, items } }
      : {}),
  };
}

/** As part of an IRI; half characters can't be. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\ufffd"));

function makerOf(doc: Document): Maker {
  const iri = (...names: readonly string[]): string =>
    ["urn:x-rapporteur", ...[doc.id, ...names].map(encoded)].join(":");
  const target = targetOf(doc, iri());
  return {
    iri,
    annotation: (names, motivation, spans, tag, words, values) => ({
      id: iri(...names),
      type: "Annotation",
      motivation,
      body: bodyOf(motivation === "identifying" ? "identifying" : "describing", tag, words, values),
      target: spans.length ? spans.map(target) : [iri()],
    }),
  };
}

/** What it is, in words for people, and in JSON for programs. */
const bodyOf = (purpose: TextualBody["purpose"], tag: string, words: string, values: object): TextualBody[] => [
  { type: "TextualBody", purpose: "tagging", value: tag, format: "text/plain" },
  { type: "TextualBody", purpose, value: words, format: "text/plain" },
  { type: "TextualBody", purpose: "describing", value: JSON.stringify(values), format: "application/json" },
];

/** Values without places: those are in the targets. */
function bare(values: object): object {
  const kept = Object.entries(values).filter(([key]) => !PLACES.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, isWhen(value) ? { value: value.value, known: value.known } : value]),
  );
}

const PLACES: ReadonlySet<string> = new Set([
  "start",
  "end",
  "source",
  "cue",
  "content",
  "addressee",
  "condition",
  "evidence",
  "mentions",
  "roles",
]);
const isWhen = (value: unknown): value is { value: unknown; known: unknown } =>
  typeof value === "object" && value !== null && "known" in value;

const dates = ({ dates }: Reading, { annotation }: Maker): WebAnnotation[] =>
  dates.map((date, i) => annotation([`t${i + 1}`], "classifying", [date], "date", date.value, bare(date)));

const actors = ({ actors }: Reading, { annotation }: Maker): WebAnnotation[] =>
  actors.flatMap((actor) => [
    ...actor.mentions.map(({ form, ...span }, i) =>
      annotation(["actor", actor.id, `${i + 1}`], "identifying", [span], "mention", actor.name, {
        ...bare(actor),
        form,
      }),
    ),
    ...actor.roles.map(({ title, of, evidence }, i) =>
      annotation(["actor", actor.id, `role${i + 1}`], "describing", [evidence], "role", title, {
        actor: actor.id,
        title,
        of,
      }),
    ),
  ]);

const issues = ({ issues }: Reading, { annotation }: Maker): WebAnnotation[] =>
  issues.flatMap((issue) =>
    issue.mentions.map((mention, i) =>
      annotation(["issue", issue.id, `${i + 1}`], "identifying", [mention], "issue", issue.label, bare(issue)),
    ),
  );

/** What is said, and beside it who says it, to whom and by which words. */
function statements({ statements, actors }: Reading, make: Maker): WebAnnotation[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const who = ({ speaker }: Statement): string => (speaker === null ? "somebody" : (names.get(speaker) ?? speaker));
  return statements.flatMap((statement) => {
    const { id, source, cue, content, addressee, act } = statement;
    const said = make.annotation(
      [id],
      "describing",
      content,
      "statement",
      `${who(statement)}: ${act ?? "says"}`,
      bare(statement),
    );
    return [
      said,
      ...partOf(make, id, "source", source),
      ...partOf(make, id, "cue", cue),
      ...partOf(make, id, "addressee", addressee),
    ];
  });
}

/** A place that belongs to a statement or position which has an annotation of its own. */
const partOf = ({ annotation }: Maker, id: string, part: string, span: Span | null): WebAnnotation[] =>
  span ? [annotation([id, part], "linking", [span], part, `${part} of ${id}`, { of: id, part })] : [];

const meetings = ({ meetings }: Reading, { annotation }: Maker): WebAnnotation[] =>
  meetings.map((meeting) =>
    annotation(
      [meeting.id],
      "describing",
      meeting.evidence,
      "meeting",
      `${meeting.kind}: ${meeting.status}`,
      bare(meeting),
    ),
  );

const positions = ({ positions }: Reading, make: Maker): WebAnnotation[] =>
  positions.flatMap((position) => {
    const { id, actor, issue, stance, firmness, condition, claimedBy, evidence } = position;
    const words = `${actor}, ${issue}: ${stance}, ${firmness}${claimedBy === null ? "" : ` (claimed by ${claimedBy})`}`;
    return [
      make.annotation([id], "describing", evidence, "position", words, bare(position)),
      ...partOf(make, id, "condition", condition),
    ];
  });

/** A discrepancy is about two other annotations. */
const discrepancies = ({ discrepancies }: Reading, { annotation, iri }: Maker): WebAnnotation[] =>
  discrepancies.map((discrepancy) => ({
    ...annotation([discrepancy.id], "linking", [], "discrepancy", discrepancy.why, discrepancy),
    target: discrepancy.between.map((id) => iri(id)),
  }));
