import type { MeetingEvent, RecordedDiscrepancy, RecordedMeeting, RecordedPosition } from "../record/record.js";
import type { Look } from "./look.js";
import { passagesOf, wordsIn } from "./passages.js";
import { cited, reportCited } from "./stances.js";
import { voiced, voiceOfEvent } from "./voice.js";
import { stands } from "./stands.js";

/** Something that a report brought. */
export interface New {
  /** Names of its IRI. */
  readonly id: readonly string[];
  readonly kind: "discrepancy" | "meeting" | "position";
  readonly title: string;
  /** Who says it, when, in which words of which report. */
  readonly text: string;
  readonly report: string;
  /** The day on which that was published. */
  readonly day: string | null;
}

/** All that reports brought, the newest report first. What a person rejected isn't news. */
export function newsOf(look: Look): New[] {
  const { discrepancies, meetings, positions } = look.record;
  const all = new Map(positions.map((position) => [position.id, position]));
  const news = [
    ...discrepancies.filter(stands).flatMap((discrepancy) => discrepancyNews(discrepancy, all, look)),
    ...meetings
      .filter(stands)
      .flatMap((meeting) => meeting.history.map((event, i) => meetingNews(meeting, event, i, look))),
    ...positions.filter(stands).flatMap((position) => positionNews(position, look)),
  ];
  return news.sort((a, b) => compare(b.day ?? "", a.day ?? "") || compare(a.report, b.report));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function discrepancyNews(
  { id, kind, actor, issue, between, why }: RecordedDiscrepancy,
  all: ReadonlyMap<string, RecordedPosition>,
  look: Look,
): New[] {
  const sides = between.flatMap((side) => all.get(side) ?? []);
  const reports = sides.flatMap(({ evidence }) => evidence.map(({ report }) => report));
  if (reports.length === 0) return [];
  const report = reports.reduce((last, one) =>
    compare(look.report(one).publishedAt ?? "", look.report(last).publishedAt ?? "") > 0 ? one : last,
  );
  const text = [why, ...sides.map((side) => cited(side, look))].join("\n");
  return [
    {
      id: ["discrepancy", id],
      kind: "discrepancy",
      title: `${kind}: ${look.name(actor)} on “${look.label(issue)}”`,
      text,
      report,
      day: look.report(report).publishedAt,
    },
  ];
}

function meetingNews({ id, kind, participants }: RecordedMeeting, event: MeetingEvent, i: number, look: Look): New {
  const title = `${kind} ${event.status}: ${participants.map(look.name).join(", ")}`;
  return {
    id: ["meeting", id, `${i + 1}`],
    kind: "meeting",
    title,
    text: told(event, look),
    report: event.report,
    day: look.report(event.report).publishedAt,
  };
}

/** What is told of a meeting, in a sentence: status, day, whose word, exact words and report. */
export function told(event: MeetingEvent, look: Look): string {
  const { status, day, evidence, report } = event;
  const when = day.value === null ? "day unknown" : `for ${day.value}`;
  const voice = voiced(voiceOfEvent(event, look), look);
  return `${status}, ${when} (${voice}): “${wordsIn(evidence)}” [${reportCited(report, look)}]`;
}

function positionNews(position: RecordedPosition, look: Look): New[] {
  const passage = passagesOf(position.evidence)[0];
  if (!passage) return [];
  const { id, actor, stance, issue, claimedBy } = position;
  const claimed = claimedBy === null ? "" : `, claims ${look.name(claimedBy)}`;
  const title = `${look.name(actor)} ${stance} “${look.label(issue)}”${claimed}`;
  return [
    {
      id: ["position", id],
      kind: "position",
      title,
      text: cited(position, look),
      report: passage.report,
      day: look.report(passage.report).publishedAt,
    },
  ];
}
