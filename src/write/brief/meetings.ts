import { newAccounts } from "../../record/moved.js";
import { anyNew } from "../../record/period.js";
import type { MeetingEvent, RecordedMeeting } from "../../record/record.js";
import type { Citing } from "./citing.js";
import type { Entry } from "./model.js";
import type { Scope } from "./period.js";
import { dayOf, listed } from "./words.js";

/** Meetings of which something new was told: every account in the time, and the last one before it. */
export function movedMeetings(scope: Scope, citing: Citing): Entry[] {
  const speakers = new Map(scope.record.statements.map(({ id, speaker }) => [id, speaker]));
  const told = ({ status, on, according }: MeetingEvent, before = ""): string => {
    const voice = according === null ? "" : `, according to ${scope.actor(speakers.get(according) ?? null)}`;
    return `${before}${status} (${dayOf(on)})${voice}`;
  };
  return scope.record.meetings
    .filter(({ review }) => review.state !== "rejected")
    .flatMap((meeting) => {
      const { before, fresh } = newAccounts(meeting, scope);
      if (fresh.length === 0) return [];
      const lines = [
        ...(before ? [citing.line(told(before, "until then "), before.evidence)] : []),
        ...fresh.map((event) => citing.line(told(event), event.evidence)),
      ];
      return [{ head: headOf(meeting, scope), lines }];
    });
}

/** "Summit of Orvane and Belmara, 2031-03-20, Port Ansel". */
export function headOf({ kind, participants, on, place }: RecordedMeeting, { actor }: Scope): string {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return [
    participants.length === 0 ? name : `${name} of ${listed(participants.map(actor))}`,
    ...(on.value === null ? [] : [dayOf(on)]),
    ...(place === null ? [] : [place]),
  ].join(", ");
}

/** Parties that the record says were left out of a meeting, or stayed away. */
export const absences = (scope: Scope, citing: Citing): Entry[] =>
  scope.record.meetings
    .filter(({ review }) => review.state !== "rejected")
    .flatMap((meeting) => {
      const fresh = meeting.absent.filter(({ evidence }) => anyNew([evidence], scope));
      if (fresh.length === 0) return [];
      return [
        {
          head: headOf(meeting, scope),
          lines: fresh.map(({ actor, manner, evidence }) =>
            citing.line(`${scope.actor(actor)} ${manner === "left-out" ? "was left out" : "stayed away"}`, [evidence]),
          ),
        },
      ];
    });
