import type {
  Evidence,
  RecordedActor,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from "../../record/record.js";
import type { Look } from "../../exchange/look.js";
import type { FoundReport } from "../../store/ask/search.js";
import type { Seats } from "../../store/ask/seats.js";
import type { Happening } from "../../store/ask/timeline.js";
import { dayOf, listed, quotedAll } from "../../write/brief/words.js";

/** An answer as a table: what is told of each entry, and under it the words that it rests on. */
export interface Shown {
  readonly header: readonly string[];
  readonly rows: readonly ShownRow[];
}

export interface ShownRow {
  readonly id: string;
  readonly cells: readonly string[];
  readonly notes: readonly string[];
}

/** "“no deal” — Halyard, 2031-03-04". */
function cited(evidence: readonly Evidence[], look: Look): string {
  const { outlet, publishedAt, id } = look.report(evidence[0]?.report ?? "");
  const words = new Set(evidence.filter(({ report }) => report === evidence[0].report).map(({ text }) => text));
  const where = [outlet ?? id, publishedAt].filter((part) => part !== null).join(", ");
  return `${quotedAll([...words])} — ${where}`;
}

const voiceOf = (id: string | null, look: Look): string => {
  const party = look.party(id);
  return id === null
    ? "nobody named"
    : party === null || party === id
      ? look.name(id)
      : `${look.name(id)} (${look.name(party)})`;
};

export const shownStatements = (statements: readonly RecordedStatement[], look: Look): Shown => ({
  header: ["day", "who", "does", "in"],
  rows: statements.map((statement) => statementRow(statement, look)),
});

function statementRow({ id, on, speaker, act, appearances, independent }: RecordedStatement, look: Look): ShownRow {
  return {
    id,
    cells: [
      dayOf(on),
      voiceOf(speaker, look),
      act ?? "",
      independent === 1 ? "1 report" : `${independent} independent reports`,
    ],
    notes: appearances.slice(0, 1).map(({ content }) => cited(content, look)),
  };
}

export const shownPositions = (positions: readonly RecordedPosition[], look: Look): Shown => ({
  header: ["day", "who", "stance", "on"],
  rows: positions.map((position) => positionRow(position, look)),
});

function positionRow(
  { id, on, actor, stance, firmness, issue, claimedBy, voice, condition, evidence }: RecordedPosition,
  look: Look,
): ShownRow {
  const whose =
    claimedBy !== null
      ? `according to ${voiceOf(claimedBy, look)}: `
      : voice === null
        ? ""
        : `by ${look.name(voice)}: `;
  return {
    id,
    cells: [dayOf(on), look.name(actor), `${stance}, ${firmness}`, look.label(issue)],
    notes: [
      `${whose}${cited(evidence, look)}`,
      ...(condition === null ? [] : [`on a condition: ${cited([condition], look)}`]),
    ],
  };
}

export const shownMeetings = (meetings: readonly RecordedMeeting[], look: Look): Shown => ({
  header: ["day", "status", "what", "who"],
  rows: meetings.map((meeting) => meetingRow(meeting, look)),
});

function meetingRow(
  { id, on, status, kind, place, participants, absent, history }: RecordedMeeting,
  look: Look,
): ShownRow {
  return {
    id,
    cells: [
      dayOf(on),
      status,
      place === null ? kind : `${kind}, ${place}`,
      listed(participants.map(look.name)) || "nobody named",
    ],
    notes: [
      ...history.map(({ status, on, according, evidence }) => {
        const voice = according === null ? "the report" : voiceOf(look.statement(according)?.speaker ?? null, look);
        return `${status} (${dayOf(on)}), ${voice}: ${cited(evidence, look)}`;
      }),
      ...absent.map(
        ({ actor, manner, evidence }) =>
          `${look.name(actor)} ${manner === "left-out" ? "was left out" : "stayed away"}: ${cited([evidence], look)}`,
      ),
    ],
  };
}

/** Both sides stand in the notes; `look` holds the positions. */
export const shownDiscrepancies = (look: Look): Shown => {
  const positions = new Map(look.record.positions.map((position) => [position.id, position]));
  return {
    header: ["kind", "who", "on", "outcome"],
    rows: look.record.discrepancies.map(({ id, kind, actor, issue, between, why, outcome }) => ({
      id,
      cells: [kind, look.name(actor), look.label(issue), outcome],
      notes: [
        why,
        ...between
          .flatMap((key) => positions.get(key) ?? [])
          .map(({ on, stance, firmness, claimedBy, evidence }) => {
            const claimed = claimedBy === null ? "" : `, according to ${voiceOf(claimedBy, look)}`;
            return `${dayOf(on)}, ${stance}, ${firmness}${claimed}: ${cited(evidence, look)}`;
          }),
      ],
    })),
  };
};

export const shownActors = (actors: readonly RecordedActor[], look: Look): Shown => ({
  header: ["name", "kind", "speaks for", "also"],
  rows: actors.map(({ id, name, kind, speaksFor, aliases, roles }) => ({
    id,
    cells: [name, kind, speaksFor === null ? "" : look.name(speaksFor), aliases.join(", ")],
    notes: roles.map(({ title, of, since, until }) => {
      const days = since === until || until === null ? since : `${since} to ${until}`;
      return `${title}${of === null ? "" : `, ${look.name(of)}`}${since === null ? "" : ` (${days})`}`;
    }),
  })),
});

export const shownIssues = (issues: readonly RecordedIssue[]): Shown => ({
  header: ["label", "also"],
  rows: issues.map(({ id, label, aliases }) => ({ id, cells: [label, aliases.join("; ")], notes: [] })),
});

export const shownSeats = (seats: readonly Seats[], look: Look): Shown => ({
  header: ["day", "meeting", "present", "absent"],
  rows: seats.map(({ meeting, present, absent }) => ({
    id: meeting.id,
    cells: [
      dayOf(meeting.on),
      `${meeting.kind}, ${meeting.status}`,
      listed(present.map(look.name)),
      listed(absent.map(look.name)),
    ],
    notes: meeting.absent.map(({ evidence }) => cited([evidence], look)),
  })),
});

export const shownTimeline = (happenings: readonly Happening[], look: Look): Shown => ({
  header: ["day", "what", "who", ""],
  rows: happenings.map((happening) => happeningRow(happening, look)),
});

function happeningRow(happening: Happening, look: Look): ShownRow {
  const row = rowOf(happening, look);
  return { ...row, cells: [happening.day || "undated", happening.kind, ...row.cells] };
}

function rowOf({ kind, entry }: Happening, look: Look): ShownRow {
  if (kind === "statement")
    return { ...statementRow(entry, look), cells: [voiceOf(entry.speaker, look), entry.act ?? ""] };
  if (kind === "position")
    return {
      ...positionRow(entry, look),
      cells: [look.name(entry.actor), `${entry.stance}, ${entry.firmness}: ${look.label(entry.issue)}`],
    };
  if (kind === "meeting")
    return {
      ...meetingRow(entry, look),
      cells: [listed(entry.participants.map(look.name)), `${entry.kind}, ${entry.status}`],
    };
  return {
    id: entry.id,
    cells: [look.name(entry.actor), `${entry.kind}: ${look.label(entry.issue)}`],
    notes: [entry.why],
  };
}

export const shownReports = (found: readonly FoundReport[]): Shown => ({
  header: ["day", "outlet", "title"],
  rows: found.map(({ report: { id, publishedAt, outlet, title }, excerpt }) => ({
    id,
    cells: [publishedAt ?? "undated", outlet ?? "", title ?? id],
    notes: [excerpt.replace(/\s+/g, " ").trim()],
  })),
});
