import type { Document } from "../../document/document.js";
import { slugOf } from "../../document/slug.js";
import { covers, type Span } from "../../document/span.js";
import type { Actor, Discrepancy, Issue, Meeting, Position, Reading, Statement } from "../../read/reading.js";
import { ACTS } from "../../document/act.js";
import { type Facts, factsOf } from "./facts.js";
import { oneOf } from "./one-of.js";
import { readStandoff, type Standoff } from "./standoff.js";

/** What is needed to read one annotation. */
interface Annotated extends Standoff {
  readonly doc: Document;
  readonly actors: readonly Actor[];
  /** Actor ids, by brat's ids of mentions. */
  readonly mentioned: ReadonlyMap<string, string>;
  /** Our ids of events, by brat's. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * A report's .ann file as a reading: as we wrote it, as somebody corrected it, or as somebody made it in the terms of
 * our annotation.conf. Our notes tell ids; what has none gets one from its words.
 */
export function readBrat(doc: Document, ann: string): Reading {
  const standoff = readStandoff(doc.text, ann);
  const mentioned = mentionsIn(doc, standoff);
  const actors = actorsOf(doc, standoff, mentioned);
  const ids = new Map(
    [...standoff.events.keys()].map((e) => [e, factsOf(standoff.notes.get(e)).id ?? e.toLowerCase()]),
  );
  const annotated: Annotated = { ...standoff, doc, actors, mentioned, ids };
  const events = [...standoff.events.keys()];
  const issues = issuesOf(annotated);
  const positions = events.flatMap((e) => positionOf(annotated, e));
  return {
    schema: "rapporteur/reading/1",
    id: doc.id,
    report: { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet, url: doc.url, language: "en" },
    dates: datesOf(standoff),
    actors,
    statements: events.flatMap((e) => statementOf(annotated, e)),
    meetings: events.flatMap((e) => meetingOf(annotated, e)),
    issues: [...issues, ...issuesMissing(positions, issues)],
    positions,
    discrepancies: discrepanciesOf(annotated, positions),
  };
}

const wordsOf = ({ text }: Document, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" ");
const whole = (spans: readonly Span[]): Span => ({ start: spans[0].start, end: spans[spans.length - 1].end });

const datesOf = ({ textBounds, notes }: Standoff): Reading["dates"] =>
  [...textBounds]
    .filter(([, { type }]) => /^(?:Date|Time|Duration|Set)$/.test(type))
    .map(([t, { type, spans }]) => ({
      ...whole(spans),
      type: type.toUpperCase() as Reading["dates"][number]["type"],
      value: notes.get(t) ?? "",
    }));

/** Mentions with one id in their notes are one actor; without a note, those of the same words. */
const mentionsIn = (doc: Document, { textBounds, notes }: Standoff): Map<string, string> =>
  new Map(
    [...textBounds]
      .filter(([, { type }]) => /^(?:Person|State|Organization|Group)$/.test(type))
      .map(([t, { spans }]) => [t, factsOf(notes.get(t)).id ?? slugOf(wordsOf(doc, spans))]),
  );

function actorsOf(
  doc: Document,
  { textBounds, notes, attributes }: Standoff,
  mentioned: ReadonlyMap<string, string>,
): Actor[] {
  const actors = new Map<string, Actor>();
  for (const [t, id] of mentioned) {
    const { type, spans } = textBounds.get(t)!;
    const facts = factsOf(notes.get(t));
    const words = wordsOf(doc, spans);
    const actor = actors.get(id) ?? {
      id,
      kind: oneOf(type, "person", "state", "organization", "group"),
      name: facts.second ?? words,
      roles: [],
      speaksFor: facts.the("speaks for"),
      mentions: [],
    };
    actor.mentions.push({
      ...whole(spans),
      form: oneOf(attributes.get(t)?.get("Form"), "name", "title", "pronoun", "metonym", "description"),
    });
    actors.set(id, actor);
  }
  for (const [t, { type, spans }] of textBounds)
    if (type === "Role") roleTo(actors, factsOf(notes.get(t)), whole(spans), wordsOf(doc, spans));
  return [...actors.values()];
}

function roleTo(actors: Map<string, Actor>, { id, second, the }: Facts, evidence: Span, words: string): void {
  actors.get(id ?? "")?.roles.push({ title: second ?? words, of: the("of"), evidence });
}

/** Whose mention a text-bound annotation is, or holds. */
const actorAt = ({ actors, mentioned, textBounds }: Annotated, t: string | undefined): string | undefined => {
  const spans = textBounds.get(t ?? "")?.spans;
  return (
    mentioned.get(t ?? "") ??
    (spans && actors.find(({ mentions }) => mentions.some((mention) => covers(whole(spans), mention)))?.id)
  );
};

function issuesOf({ textBounds, notes, doc }: Annotated): Issue[] {
  const issues = new Map<string, Issue>();
  for (const [t, { type, spans }] of textBounds) {
    if (type !== "Issue") continue;
    const { id, second } = factsOf(notes.get(t));
    const words = wordsOf(doc, spans);
    const issue = issues.get(id ?? slugOf(words)) ?? { id: id ?? slugOf(words), label: second ?? words, mentions: [] };
    issue.mentions.push(whole(spans));
    issues.set(issue.id, issue);
  }
  return [...issues.values()];
}

/** Issues that positions are on and that have no words of their own. */
const issuesMissing = (positions: readonly Position[], issues: readonly Issue[]): Issue[] =>
  [...new Set(positions.map(({ issue }) => issue))]
    .filter((id) => !issues.some((issue) => issue.id === id))
    .map((id) => ({ id, label: id.replaceAll("-", " "), mentions: [] }));

/** The arguments of an event by role: its spans, and the events. */
function partsOf(
  { textBounds, events, ids }: Annotated,
  e: string,
): {
  spans(role: string): Span[];
  span(role: string): Span | null;
  event(role: string): string | null;
  all(role: string): string[];
} {
  const { args } = events.get(e)!;
  const all = (role: string): string[] => args.filter(([name]) => name === role).map(([, id]) => id);
  const spans = (role: string): Span[] => [...(textBounds.get(all(role)[0])?.spans ?? [])];
  return {
    all,
    spans,
    span: (role) => (spans(role).length > 0 ? whole(spans(role)) : null),
    event: (role) => ids.get(all(role)[0]) ?? null,
  };
}

const triggerOf = ({ textBounds, events }: Annotated, e: string): Span[] => [
  ...(textBounds.get(events.get(e)!.trigger)?.spans ?? []),
];
const isType = ({ events }: Annotated, e: string, type: string): boolean => events.get(e)!.type === type;

function statementOf(annotated: Annotated, e: string): Statement[] {
  if (!isType(annotated, e, "Statement")) return [];
  const [parts, facts, trigger] = [partsOf(annotated, e), factsOf(annotated.notes.get(e)), triggerOf(annotated, e)];
  const attribute = (name: string) => annotated.attributes.get(e)?.get(name);
  const content = parts.spans("Content");
  const cue = trigger.length > 0 ? whole(trigger) : null;
  const act = ACTS.find((one) => one === attribute("Act")) ?? null;
  return [
    {
      id: annotated.ids.get(e)!,
      source: parts.span("Source"),
      cue: cue && isSame(cue, content[0]) ? null : cue,
      content,
      quotation: oneOf(attribute("Quotation"), "indirect", "direct", "mixed"),
      speaker: facts.id === null ? (actorAt(annotated, parts.all("Source")[0]) ?? null) : facts.the("speaker"),
      addressee: parts.span("Addressee"),
      within: parts.event("Within"),
      act,
      plover: facts.the("plover"),
      about: facts.list("about"),
      on: facts.when("on"),
      confidence: facts.confidence,
    },
  ];
}

/** A statement without a cue hangs on the first words of its content. */
const isSame = (a: Span, b: Span | undefined): boolean => b !== undefined && a.start === b.start && a.end === b.end;

function meetingOf(annotated: Annotated, e: string): Meeting[] {
  if (!isType(annotated, e, "Meeting")) return [];
  const [parts, facts] = [partsOf(annotated, e), factsOf(annotated.notes.get(e))];
  const attribute = (name: string) => annotated.attributes.get(e)?.get(name);
  const there = parts
    .all("Participant")
    .map((t) => actorAt(annotated, t))
    .filter((id) => id !== undefined);
  return [
    {
      id: annotated.ids.get(e)!,
      kind: oneOf(attribute("Kind"), "meeting", "call", "visit", "summit", "talks", "briefing"),
      participants: [...new Set([...facts.list("participants"), ...there])],
      host: facts.the("host"),
      chair: facts.the("chair"),
      status: oneOf(
        attribute("Status"),
        "held",
        "underway",
        "scheduled",
        "agreed",
        "proposed",
        "possible",
        "declined",
        "cancelled",
        "postponed",
      ),
      medium: oneOf(attribute("Medium"), "unknown", "in-person", "video", "phone"),
      level: oneOf(attribute("Level"), "unknown", "leaders", "ministers", "officials", "military"),
      on: facts.when("on"),
      place: facts.the("place"),
      according: parts.event("According"),
      evidence: triggerOf(annotated, e),
      confidence: facts.confidence,
    },
  ];
}

function positionOf(annotated: Annotated, e: string): Position[] {
  if (!isType(annotated, e, "Position")) return [];
  const [parts, facts, evidence] = [partsOf(annotated, e), factsOf(annotated.notes.get(e)), triggerOf(annotated, e)];
  const attribute = (name: string) => annotated.attributes.get(e)?.get(name);
  const deadline = facts.when("deadline");
  return [
    {
      id: annotated.ids.get(e)!,
      actor: actorAt(annotated, parts.all("Holder")[0]) ?? facts.the("actor") ?? "",
      issue: facts.the("issue") ?? slugOf(wordsOf(annotated.doc, evidence)),
      stance: oneOf(attribute("Stance"), "noncommittal", "for", "against"),
      firmness: oneOf(attribute("Firmness"), "vague", "qualified", "firm"),
      condition: parts.span("Condition"),
      deadline: deadline.value === null ? null : deadline,
      beneficiary: facts.the("beneficiary"),
      statement: parts.event("Statement"),
      claimedBy: facts.the("claimed by"),
      on: facts.when("since"),
      evidence,
      confidence: facts.confidence,
    },
  ];
}

function discrepanciesOf({ relations, notes, ids }: Annotated, positions: readonly Position[]): Discrepancy[] {
  const byId = new Map(positions.map((position) => [position.id, position]));
  return [...relations].flatMap(([r, { type, from, to }]) => {
    const [one, two] = [byId.get(ids.get(from) ?? ""), byId.get(ids.get(to) ?? "")];
    if (!one || !two || !/^(?:Reversal|Shift|Disputed|Conditional|Unkept)$/.test(type)) return [];
    const { id, second, the, confidence } = factsOf(notes.get(r));
    return [
      {
        id: id ?? r.toLowerCase(),
        kind: oneOf(type, "reversal", "shift", "disputed", "conditional", "unkept"),
        actor: the("actor") ?? one.actor,
        issue: the("issue") ?? one.issue,
        between: [one.id, two.id] as [string, string],
        why: second ?? "",
        confidence,
      },
    ];
  });
}
