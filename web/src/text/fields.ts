import type { components } from "../api/types.js";
import { type Is, isListOf, isMadeOf, isMaybe, isPlace, isText } from "./made-of.js";

type Schemas = components["schemas"];
export type Passage = Schemas["Evidence"];
export type Fields = Schemas["Fields"];
/** The lists whose entries rest on words of a report, and can be corrected. */
export const LISTS = ["statements", "meetings", "positions"] as const;
export type Correctable = (typeof LISTS)[number];

/**
 * An entry as a form holds it; what isn't told is empty. `next…`: a name or issue that is being written, and isn't
 * among the others yet.
 */
export interface Form {
  speaker: string;
  act: string;
  quotation: string;
  about: string[];
  nextAbout: string;
  source: Passage | null;
  cue: Passage | null;
  addressee: Passage | null;
  status: string;
  kind: string;
  participants: string[];
  nextParticipant: string;
  host: string;
  place: string;
  medium: string;
  level: string;
  actor: string;
  claimedBy: string;
  issue: string;
  stance: string;
  firmness: string;
  condition: Passage | null;
  deadline: string;
  on: string;
}

export const BLANK: Readonly<Form> = {
  speaker: "",
  act: "",
  quotation: "",
  about: [],
  nextAbout: "",
  source: null,
  cue: null,
  addressee: null,
  status: "",
  kind: "",
  participants: [],
  nextParticipant: "",
  host: "",
  place: "",
  medium: "",
  level: "",
  actor: "",
  claimedBy: "",
  issue: "",
  stance: "",
  firmness: "",
  condition: null,
  deadline: "",
  on: "",
};

export const isPassage: Is<Passage> = isMadeOf<Passage>({ report: isText, start: isPlace, end: isPlace, text: isText });
/** Whether something that was kept elsewhere is a form. */
export const isForm: Is<Form> = isMadeOf<Form>(
  Object.fromEntries(
    Object.entries(BLANK).map(([field, blank]) => [
      field,
      isText(blank) ? isText : blank === null ? isMaybe(isPassage) : isListOf(isText),
    ]),
  ) as unknown as { [field in keyof Form]: Is<Form[field]> },
);

/** What a form asks of an entry of each list, in this order. */
export const ASKED: Readonly<Record<Correctable, readonly (keyof Form)[]>> = {
  statements: ["speaker", "act", "quotation", "on", "about", "source", "cue", "addressee"],
  meetings: ["status", "kind", "participants", "host", "place", "on", "medium", "level"],
  positions: ["actor", "issue", "stance", "firmness", "condition", "claimedBy", "on", "deadline"],
};

/** What an entry can't be without, once it is told. */
const NEEDED: ReadonlySet<keyof Form> = new Set([
  "quotation",
  "status",
  "kind",
  "medium",
  "level",
  "actor",
  "issue",
  "stance",
  "firmness",
]);
/** What an added entry can't do without. */
const NEEDED_TO_ADD: Readonly<Record<Correctable, readonly (keyof Form)[]>> = {
  statements: [],
  meetings: ["status"],
  positions: ["actor", "issue", "stance", "firmness"],
};

export interface Named {
  actor(id: string | null): string;
  issue(id: string): string;
}

/** An entry as a form holds it, in the wording of one report. */
export function formOf(list: Correctable, entry: object, names: Named, report: string | null): Form {
  const who = (id: string | null): string => (id === null ? "" : names.actor(id));
  if (list === "statements") {
    const { speaker, act, about, on, appearances } = entry as Schemas["RecordedStatement"];
    const here = appearances.find((one) => one.report === report) ?? appearances[0];
    return {
      ...BLANK,
      speaker: who(speaker),
      act: act ?? "",
      about: about.map((id) => names.issue(id)),
      on: stated(on),
      quotation: here?.quotation ?? "",
      source: here?.source ?? null,
      cue: here?.cue ?? null,
      addressee: here?.addressee ?? null,
    };
  }
  if (list === "meetings") {
    const { status, kind, participants, host, place, medium, level, on } = entry as Schemas["RecordedMeeting"];
    return {
      ...BLANK,
      status,
      kind,
      participants: participants.map(who),
      host: who(host),
      place: place ?? "",
      medium,
      level,
      on: stated(on),
    };
  }
  const { actor, voice, claimedBy, issue, stance, firmness, condition, deadline, on } =
    entry as Schemas["RecordedPosition"];
  return {
    ...BLANK,
    actor: who(voice ?? actor),
    claimedBy: who(claimedBy),
    issue: names.issue(issue),
    stance,
    firmness,
    condition,
    deadline: stated(deadline),
    on: stated(on),
  };
}

/** A day that the report tells; where it doesn't, the form is empty. */
const stated = (on: Schemas["DatedBy"] | null): string => (on?.known === "stated" ? (on.value ?? "") : "");

/** What somebody has changed in a form, as a correction; whatever was emptied isn't told. */
export function changesOf(list: Correctable, before: Form, now: Form): Fields {
  const changed = ASKED[list].filter(
    (field) =>
      JSON.stringify(before[field]) !== JSON.stringify(now[field]) && !(NEEDED.has(field) && now[field] === ""),
  );
  return Object.fromEntries(changed.map((field) => [field, given(now[field])])) as Fields;
}

/** The fields that an added entry still lacks. */
export const lacking = (list: Correctable, form: Form): (keyof Form)[] =>
  NEEDED_TO_ADD[list].filter((field) => form[field] === "");

const given = (value: Form[keyof Form]): unknown => (typeof value === "string" ? value.trim() || null : value);

/** What a field is called. */
export const LABELS: Readonly<Record<string, string>> = {
  speaker: "speaker",
  act: "act",
  quotation: "kind of quotation",
  about: "about",
  source: "words for the source",
  cue: "cue",
  content: "words",
  addressee: "words for the addressee",
  status: "status",
  kind: "kind",
  participants: "participants",
  host: "host",
  chair: "chair",
  place: "place",
  medium: "medium",
  level: "level",
  actor: "whose position",
  claimedBy: "claimed by",
  issue: "issue",
  stance: "stance",
  firmness: "firmness",
  condition: "condition",
  deadline: "deadline",
  beneficiary: "in favour of",
  evidence: "words",
  on: "day",
  publishedAt: "published",
  title: "title",
  outlet: "outlet",
};

export const CHOICES: Readonly<Partial<Record<keyof Form, readonly string[]>>> = {
  act: [
    "assert",
    "announce",
    "agree",
    "support",
    "offer",
    "promise",
    "propose",
    "request",
    "demand",
    "warn",
    "threaten",
    "accuse",
    "reject",
    "deny",
    "concede",
    "question",
    "evade",
  ],
  quotation: ["direct", "indirect", "mixed"],
  status: ["held", "underway", "scheduled", "agreed", "proposed", "possible", "declined", "cancelled", "postponed"],
  kind: ["meeting", "call", "visit", "summit", "talks", "briefing"],
  medium: ["in-person", "video", "phone", "unknown"],
  level: ["leaders", "ministers", "officials", "military", "unknown"],
  stance: ["for", "against", "noncommittal"],
  firmness: ["firm", "qualified", "vague"],
};
