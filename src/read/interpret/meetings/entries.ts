import type { Meeting } from "../../reading.js";
import type { MeetingMention } from "./mention.js";
import { differ, isAfter, isBefore } from "./on.js";
import type { Series } from "./series.js";

/** Mentions of one series with one status on one day: an entry of the reading. */
export interface Entry {
  readonly series: Series;
  status: Meeting["status"];
  readonly mentions: MeetingMention[];
}

/** Statuses that careful readers don't keep apart. */
const classes: Readonly<Record<Meeting["status"], string>> = {
  held: "held",
  underway: "held",
  scheduled: "planned",
  agreed: "planned",
  proposed: "open",
  possible: "open",
  declined: "declined",
  cancelled: "cancelled",
  postponed: "postponed",
};

/**
 * Splits a series by status and day. Mentions that say neither join the entry spoken of last. `writtenOn` is the day of
 * their words.
 */
export function entriesOf(series: Series, writtenOn: (mention: MeetingMention) => string | null): Entry[] {
  const entries: Entry[] = [];
  for (const mention of series.mentions) {
    const status = statusOf(mention, writtenOn(mention));
    if (status === "none") continue;
    const entry =
      status === null
        ? entries.findLast((e) => sameDay(e, mention))
        : entries.findLast((e) => classes[e.status] === classes[status] && sameDay(e, mention));
    if (entry) {
      entry.mentions.push(mention);
      if (status !== null) entry.status = firmer(entry.status, status);
    } else if (status !== null) entries.push({ series, status, mentions: [mention] });
  }
  return folded(entries);
}

/**
 * What a mention says of whether the meeting comes about; null where it says nothing. A day to come can't have seen it
 * held.
 */
function statusOf({ standing, on }: MeetingMention, publishedAt: string | null): Meeting["status"] | "none" | null {
  const isToCome = publishedAt !== null && on.value !== null && isAfter(on.value, publishedAt);
  const isPast = publishedAt !== null && on.value !== null && isBefore(on.value, publishedAt);
  if (standing === "none") return "none";
  if (standing === "bare") return isToCome ? "scheduled" : isPast ? "held" : null;
  if (standing === "aimed") return isPast ? "held" : "scheduled";
  if (standing === "agreed" && isToCome) return "scheduled";
  if ((standing === "held" || standing === "underway") && isToCome) return "scheduled";
  return standing;
}

/** No two different days. */
const sameDay = ({ mentions }: Entry, { on }: MeetingMention): boolean => mentions.every((m) => !differ(m.on, on));

const firmness: readonly Meeting["status"][] = [
  "possible",
  "proposed",
  "agreed",
  "scheduled",
  "underway",
  "held",
  "declined",
  "cancelled",
  "postponed",
];
const firmer = (a: Meeting["status"], b: Meeting["status"]): Meeting["status"] =>
  firmness.indexOf(b) > firmness.indexOf(a) ? b : a;

/** A meeting that is agreed on is no longer merely possible: what says so of it belongs to that entry. */
function folded(entries: readonly Entry[]): Entry[] {
  const planned = entries.filter(({ status }) => classes[status] === "planned");
  return entries.filter((entry) => {
    const into =
      entry.status === "possible"
        ? planned.find((p) =>
            entry.mentions.every((m) => m.on.value === null || p.mentions.some(({ on }) => on.value === m.on.value)),
          )
        : undefined;
    into?.mentions.push(...entry.mentions);
    return into === undefined;
  });
}
