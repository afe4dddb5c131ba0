import type { Dossier } from "../document/dossier.js";
import { type ActorCluster, clusterForms } from "./actors.js";
import { decide } from "./decide.js";
import { type Decision, standing } from "./decisions.js";
import { closedBy, discrepanciesOf, outcomeOf, type Setting } from "./discrepancies.js";
import { type Context, meetingEntry, positionEntry, statementEntry } from "./entries.js";
import { formsOf, rolesOf } from "./forms.js";
import { blocksOf } from "./groups.js";
import { historiesOf } from "./histories.js";
import { clusterLabels, type IssueCluster, labelsOf } from "./issues.js";
import { type Point, pointsOf } from "./lines.js";
import { compareText } from "./order.js";
import type {
  Record,
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedReport,
  RecordedStatement,
} from "./record.js";
import type { DiscrepancyRow, Intake, StatementRow } from "./rows.js";
import { sameTexts } from "./texts.js";
import { utterancesOf } from "./utterances.js";
import { type Who, whoOf } from "./who.js";
import { whyOf } from "./why.js";

export interface RecordOptions {
  decisions?: readonly Decision[];
  dossier?: Dossier | null;
}

/**
 * What reports add up to. The order of the intakes doesn't matter; a report that comes twice counts once, in its latest
 * version.
 */
export function recordOf(intakes: readonly Intake[], { decisions = [], dossier = null }: RecordOptions = {}): Record {
  const decided = latestOf(intakes).map((intake) => decide(intake, decisions));
  const all = decided.map(({ intake }) => intake);
  const reviews = new Map(decided.flatMap(({ reviews }) => [...reviews]));
  const actors = clusterForms(formsOf(all.flatMap(({ forms }) => forms)), decisions, dossier?.cast);
  const issues = clusterLabels(labelsOf(all.flatMap(({ labels }) => labels)), dossier?.issues ?? [], decisions);
  const who = whoOf(actors, issues);
  const carriers = sameTexts(all.map(({ report }) => report));
  const utterances = utterancesIn(all);
  const context: Context = {
    who,
    carrierOf: (report) => carriers.get(report) ?? report,
    reviewOf: (key) => reviews.get(key),
    statementOf: (key) => utterances.of.get(key) ?? key,
  };
  const points = pointsOf(
    all.flatMap(({ positions }) => positions),
    who,
    context.carrierOf,
  );
  const asOf = lastDayOf(all);
  const setting = { asOf, names: namesOf(actors, issues), decisions: standing(decisions) };
  return {
    schema: "rapporteur/record/1",
    dossier: dossier?.name ?? null,
    asOf,
    reports: all.map(({ report }) => reportEntry(report, carriers)),
    actors: actors.map((cluster) => actorEntry(cluster, who)).sort(byId),
    issues: issues.map(issueEntry).sort(byId),
    statements: statementsOf(utterances, context),
    meetings: meetingsOf(all, context),
    positions: points.map((point) => positionEntry(point, context)),
    discrepancies: allDiscrepancies(all, points, context, setting),
  };
}

/** The last day that a report was published on. */
const lastDayOf = (all: readonly Intake[]): string | null =>
  all
    .map(({ report }) => report.publishedAt)
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

/** What was said, each once, with the statements that report it. */
interface Utterances {
  readonly list: ReturnType<typeof utterancesOf>;
  /** A statement's utterance. */
  readonly of: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, StatementRow>;
}

function utterancesIn(all: readonly Intake[]): Utterances {
  const rows = byKey(
    all.flatMap((one) => one.statements),
    ({ statement }) => statement,
  );
  const list = utterancesOf([...rows.values()]);
  const of = new Map(list.flatMap(({ id, statements: keys }) => keys.map((key): [string, string] => [key, id])));
  return { list, of, rows };
}

const statementsOf = ({ list, rows }: Utterances, context: Context): RecordedStatement[] =>
  list
    .map(({ id, statements: keys }) =>
      statementEntry(
        id,
        keys.map((key) => rows.get(key)!),
        context,
      ),
    )
    .sort(byId);

function meetingsOf(all: readonly Intake[], context: Context): RecordedMeeting[] {
  const meetings = byKey(
    all.flatMap((one) => one.meetings),
    ({ meeting }) => meeting,
  );
  const blocks = blocksOf(
    all.flatMap((one) => one.absences),
    ({ meeting }) => meeting,
  );
  const absences = new Map(blocks.map((rows) => [rows[0].meeting, rows]));
  return historiesOf([...meetings.values()], { ...context.who, carrierOf: context.carrierOf })
    .map((history) =>
      meetingEntry(
        history,
        history.entries.map((key) => meetings.get(key)!),
        history.entries.flatMap((key) => absences.get(key) ?? []),
        context,
      ),
    )
    .sort(byId);
}

/** Those across reports, and those within one. */
function allDiscrepancies(
  all: readonly Intake[],
  points: readonly Point[],
  { who, reviewOf }: Context,
  setting: Setting,
): RecordedDiscrepancy[] {
  const isKept = (key: string): boolean => reviewOf(key)?.state !== "rejected";
  const across = blocksOf(
    points.filter(({ rows }) => rows.some(isKept)),
    ({ holder, issue }) => `${holder}\u0000${issue}`,
  ).flatMap((line) => discrepanciesOf(line, setting));
  const rows = all.flatMap((one) => one.discrepancies);
  return [...across, ...within(rows, points, across, who, setting)].sort(byId);
}

const byId = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id);
const byKey = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** Each report once, in its latest version, in the record's order. */
function latestOf(intakes: readonly Intake[]): Intake[] {
  const latest = new Map<string, Intake>();
  for (const one of intakes) {
    const other = latest.get(one.report.id);
    if (!other || isLater(one, other)) latest.set(one.report.id, one);
  }
  return [...latest.values()].sort(
    ({ report: a }, { report: b }) =>
      compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") || compareText(a.id, b.id),
  );
}

/** Of two readings of one version always the same is kept, whichever comes first. */
const isLater = (a: Intake, b: Intake): boolean =>
  a.report.version === b.report.version ? JSON.stringify(a) > JSON.stringify(b) : a.report.version > b.report.version;

const namesOf = (
  actors: readonly ActorCluster[],
  issues: readonly IssueCluster[],
): { actor(id: string): string; issue(id: string): string } => {
  const [actor, issue] = [
    new Map(actors.map(({ id, name }) => [id, name])),
    new Map(issues.map(({ id, label }) => [id, label])),
  ];
  return { actor: (id) => actor.get(id) ?? id, issue: (id) => issue.get(id) ?? id };
};

export function reportEntry(
  { id, publishedAt, title, outlet, url, found, version, review }: Omit<Intake["report"], "signature" | "buckets">,
  carriers: ReadonlyMap<string, string>,
): RecordedReport {
  const first = carriers.get(id) ?? id;
  return {
    id,
    publishedAt,
    title,
    outlet,
    url,
    ...(Object.keys(found).length > 0 && { found }),
    version,
    sameTextAs: first === id ? null : first,
    review,
  };
}

/** An actor's cluster as an entry: forms become actors. */
export function actorEntry({ forms: _, ...cluster }: ActorCluster, who: Who): RecordedActor {
  return {
    ...cluster,
    speaksFor: cluster.speaksFor && who.actor(cluster.speaksFor),
    roles: rolesOf(cluster.roles.map((role) => ({ ...role, of: role.of && who.actor(role.of) }))),
  };
}

export const issueEntry = ({ labels: _, ...cluster }: IssueCluster): RecordedIssue => cluster;

/** What readings found within their reports, where it isn't part of what was found across them. */
export function within(
  rows: readonly DiscrepancyRow[],
  points: readonly Point[],
  across: readonly RecordedDiscrepancy[],
  who: Who,
  { decisions, names }: Omit<Setting, "asOf">,
): RecordedDiscrepancy[] {
  const pointOf = new Map(points.flatMap((point) => point.rows.map((key): [string, Point] => [key, point])));
  const known = across.map(({ between }) => new Set(between));
  const found = new Map<string, RecordedDiscrepancy>();
  for (const { discrepancy, kind, between, why, confidence, actor, issue } of rows) {
    const [a, b] = between.map((key) => pointOf.get(key));
    if (!a || !b || a === b || known.some((ids) => ids.has(a.id) && ids.has(b.id))) continue;
    const key = `${kind} ${a.id} ${b.id}`;
    if (found.has(key)) continue;
    found.set(key, {
      id: discrepancy,
      kind,
      actor: who.party(actor),
      issue: who.issue(issue),
      between: [a.id, b.id],
      why: why ?? whyOf(kind, [a, b], names),
      confidence,
      ...outcomeOf(closedBy({ a, b }, decisions)),
    });
  }
  return [...found.values()];
}
