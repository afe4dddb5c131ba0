import type { Period } from "../../record/period.js";
import type { Record } from "../../record/record.js";
import { Citing } from "./citing.js";
import { newDiscrepancies } from "./discrepancies.js";
import { absences, movedMeetings } from "./meetings.js";
import type { Brief, Entry, Section } from "./model.js";
import { scopeOf } from "./period.js";
import { movedPositions } from "./positions.js";
import { weightiest } from "./statements.js";

/** So many entries of a kind fit on the one page that a briefing is. */
const MOST_ENTRIES = 8;
const MOST_STATEMENTS = 12;

/** What moved in a dossier in a period, each claim with its words and its report. */
export function briefOf(record: Record, period: Period): Brief {
  const scope = scopeOf(record, period);
  const citing = new Citing(record);
  const sections = [
    section("Positions that moved", "No position moved.", movedPositions(scope, citing)),
    section("Meetings", "Nothing new is told of meetings.", movedMeetings(scope, citing)),
    section("Who was absent", "Nobody is said to have been left out or to have stayed away.", absences(scope, citing)),
    section("What doesn't sit together", "No new discrepancy.", newDiscrepancies(scope, citing)),
    said(weightiest(scope, citing, MOST_STATEMENTS)),
  ];
  const reports = record.reports.filter(({ id }) => scope.isNew(id));
  const days = reports.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    dossier: record.dossier,
    since: period.since ?? days[0] ?? null,
    on: period.on ?? days.at(-1) ?? null,
    reports: reports.length,
    outlets: new Set(reports.flatMap(({ outlet }) => outlet ?? [])).size,
    sections,
    sources: citing.sources(),
  };
}

const section = (title: string, nothing: string, entries: readonly Entry[]): Section => ({
  title,
  nothing,
  entries: entries.slice(0, MOST_ENTRIES),
  more: Math.max(0, entries.length - MOST_ENTRIES),
});

const said = ({ entries, more }: { entries: Entry[]; more: number }): Section => ({
  title: "Said",
  nothing: "Nothing that binds, threatens, offers or turns down was said.",
  entries,
  more,
});
