import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import type { When } from "../document/when.js";
import type { Actor, Discrepancy, Issue, Meeting, Position, Reading, Statement } from "../read/reading.js";
import type { DatedBy, Evidence, Record } from "../record/record.js";
import type { Slice } from "./slices.js";

/** What a record has of one report, as a reading of it: for formats that annotate reports. */
export function readingOf(record: Slice, doc: Document): Reading {
  const here = evidenceIn(doc);
  const statements = record.statements.flatMap((statement) => statementsIn(statement, here));
  const told = new Set(statements.map(({ id }) => id));
  const within = statements.map((statement) => ({ ...statement, within: known(statement.within, told) }));
  const meetings = record.meetings.flatMap((meeting) => meetingsIn(meeting, here, told));
  const positions = record.positions.flatMap((position) => positionsIn(position, here, told));
  const taken = new Set(positions.map(({ id }) => id));
  return {
    schema: "rapporteur/reading/1",
    id: doc.id,
    report: { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet, url: doc.url, language: "en" },
    dates: [],
    actors: record.actors.flatMap((actor) => actorsIn(actor, here)),
    statements: within,
    meetings,
    issues: record.issues.flatMap((issue) => issuesIn(issue, here)),
    positions,
    discrepancies: record.discrepancies.flatMap((one) => discrepanciesIn(one, taken)),
  };
}

/** Finds evidence in a report: none that lies in another, or whose words aren't there any more. */
interface Here {
  readonly report: string;
  all(evidence: readonly Evidence[]): Span[];
  one(evidence: Evidence | null): Span | null;
  when(on: DatedBy): When;
}

function evidenceIn({ id, text }: Document): Here {
  const isHere = ({ report, start, end, text: words }: Evidence): boolean =>
    report === id && text.slice(start, end) === words;
  const one = (evidence: Evidence | null): Span | null =>
    evidence && isHere(evidence) ? { start: evidence.start, end: evidence.end } : null;
  return {
    report: id,
    one,
    all: (evidence) => evidence.filter(isHere).map(({ start, end }) => ({ start, end })),
    when: ({ value, known, basis }) => ({ value, known, basis: one(basis) }),
  };
}

const known = (id: string | null, there: ReadonlySet<string>): string | null =>
  id !== null && there.has(id) ? id : null;

/** An id for each of what stands in a report several times: "x", "x~2" … */
const numbered = (id: string, i: number): string => (i === 0 ? id : `${id}~${i + 1}`);

const statementsIn = (
  { id, appearances, speaker, within, act, plover, about, on }: Record["statements"][number],
  here: Here,
): Statement[] =>
  appearances
    .filter(({ report }) => report === here.report)
    .map(({ source, cue, content, quotation, addressee, confidence }, i) => ({
      id: numbered(id, i),
      source: here.one(source),
      cue: here.one(cue),
      content: here.all(content),
      quotation,
      speaker,
      addressee: here.one(addressee),
      within,
      act,
      plover,
      about,
      on: on && here.when(on),
      confidence,
    }));

const meetingsIn = (
  { id, kind, participants, host, chair, place, medium, level, history }: Record["meetings"][number],
  here: Here,
  told: ReadonlySet<string>,
): Meeting[] =>
  history
    .filter(({ report }) => report === here.report)
    .map(({ status, day, according, evidence, confidence }, i) => ({
      id: numbered(id, i),
      kind,
      participants,
      host,
      chair,
      status,
      medium,
      level,
      on: here.when(day),
      place,
      according: known(according, told),
      evidence: here.all(evidence),
      confidence,
    }));

function positionsIn(position: Record["positions"][number], here: Here, told: ReadonlySet<string>): Position[] {
  const { id, actor, issue, stance, firmness, condition, deadline, beneficiary, statement, claimedBy, on, confidence } =
    position;
  const evidence = here.all(position.evidence);
  return evidence.length === 0
    ? []
    : [
        {
          id,
          actor,
          issue,
          stance,
          firmness,
          condition: here.one(condition),
          deadline: deadline && here.when(deadline),
          beneficiary,
          statement: known(statement, told),
          claimedBy,
          on: here.when(on),
          evidence,
          confidence,
        },
      ];
}

function actorsIn({ id, kind, name, speaksFor, roles, evidence }: Record["actors"][number], here: Here): Actor[] {
  const mentions = evidence
    .filter((one) => here.one(one))
    .map(({ start, end, text }) => ({
      start,
      end,
      form: text === name ? ("name" as const) : ("description" as const),
    }));
  const given = roles.flatMap(({ title, of, evidence: words }) => {
    const span = here.one(words);
    return span ? [{ title, of, evidence: span }] : [];
  });
  return mentions.length + given.length === 0 ? [] : [{ id, kind, name, speaksFor, roles: given, mentions }];
}

function issuesIn({ id, label, evidence }: Record["issues"][number], here: Here): Issue[] {
  const mentions = here.all(evidence);
  return mentions.length === 0 ? [] : [{ id, label, mentions }];
}

function discrepanciesIn(
  { id, kind, actor, issue, between, why, confidence }: Record["discrepancies"][number],
  taken: ReadonlySet<string>,
): Discrepancy[] {
  const [one, two] = between;
  return taken.has(one) && taken.has(two) ? [{ id, kind, actor, issue, between: [one, two], why, confidence }] : [];
}
