import type { Record } from "../record/record.js";
import type { LISTS } from "./lists.js";
import { stands } from "./stands.js";

/** What of a record concerns one report, less what a person rejected. */
export type Slice = Pick<Record, (typeof LISTS)[number]>;

/** A record cut into what concerns each report, in one pass. */
export function slicesOf(record: Record): (report: string) => Slice {
  const slices = new Map<string, Slice>();
  const sliceOf = (report: string): Slice => {
    const slice = slices.get(report) ?? {
      reports: [],
      actors: [],
      issues: [],
      statements: [],
      meetings: [],
      positions: [],
      discrepancies: [],
    };
    slices.set(report, slice);
    return slice;
  };
  const positionReports = new Map(record.positions.map(({ id, evidence }) => [id, reportsOf(evidence)]));
  for (const report of record.reports) sliceOf(report.id).reports.push(report);
  for (const actor of record.actors)
    for (const report of reportsOf([...actor.evidence, ...actor.roles.map(({ evidence }) => evidence)]))
      sliceOf(report).actors.push(actor);
  for (const issue of record.issues) for (const report of reportsOf(issue.evidence)) sliceOf(report).issues.push(issue);
  for (const statement of record.statements.filter(stands))
    for (const report of reportsOf(statement.appearances)) sliceOf(report).statements.push(statement);
  for (const meeting of record.meetings.filter(stands))
    for (const report of reportsOf(meeting.history)) sliceOf(report).meetings.push(meeting);
  for (const position of record.positions.filter(stands))
    for (const report of positionReports.get(position.id) ?? []) sliceOf(report).positions.push(position);
  for (const one of record.discrepancies.filter(stands))
    for (const report of positionReports.get(one.between[0]) ?? []) sliceOf(report).discrepancies.push(one);
  return sliceOf;
}

const reportsOf = (places: readonly { readonly report: string }[]): Set<string> =>
  new Set(places.map(({ report }) => report));
