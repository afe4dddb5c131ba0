import type { MeetingEvent } from "../api/answers.js";
import type { Names } from "../api/names.js";

/**
 * What somebody tells of a meeting, lastly. `by`: the party or actor that says so; null where the report says so
 * itself.
 */
export interface Account {
  readonly by: string | null;
  readonly report: string;
  readonly event: MeetingEvent;
}

type Side = "on" | "off" | "open";
const SIDE: Readonly<Record<MeetingEvent["status"], Side>> = {
  held: "on",
  underway: "on",
  scheduled: "on",
  agreed: "on",
  proposed: "open",
  possible: "open",
  postponed: "off",
  declined: "off",
  cancelled: "off",
};

/** Who tells an event: the party of the speaker, or the report. */
export function teller(
  { according, report }: MeetingEvent,
  names: Names,
): { readonly by: string | null; readonly report: string } {
  const speaker = according === null ? null : (names.statements.get(according)?.speaker ?? null);
  return { by: speaker === null ? null : (names.actors.get(speaker)?.speaksFor ?? speaker), report };
}

/**
 * The last accounts of those who tell of it, where two of them don't sit together: one has it on and another off, or
 * they name other days for it. Else none.
 */
export function rivals(history: readonly MeetingEvent[], names: Names): Account[] {
  const last = new Map<string, Account>();
  for (const event of history) {
    const { by, report } = teller(event, names);
    last.set(by ?? `report ${names.reports.get(report)?.outlet ?? report}`, { by, report, event });
  }
  const told = [...last.values()].filter(({ event }) => SIDE[event.status] !== "open" || event.day.value !== null);
  return told.filter((one) => told.some((other) => areRival(one.event, other.event)));
}

function areRival(a: MeetingEvent, b: MeetingEvent): boolean {
  const sides = [SIDE[a.status], SIDE[b.status]];
  if (sides.includes("on") && sides.includes("off")) return true;
  return sides.every((side) => side === "on") && isStated(a) && isStated(b) && a.day.value !== b.day.value;
}

const isStated = ({ day }: MeetingEvent): boolean =>
  day.known === "stated" && day.value !== null && /^\d{4}-\d{2}-\d{2}$/.test(day.value);
