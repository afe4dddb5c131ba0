import type { components } from "../../web/src/api/types.js";

type Schemas = components["schemas"];

/** Entries of an invented report, for the tests of the desk's pages. */
export const TEXT = "Lowick said on Monday that she would meet Dovrek. Dovrek said he knew that she would come.";

export const words = (text: string, report = "r1", from = 0): Schemas["Evidence"] => ({
  report,
  start: TEXT.indexOf(text, from),
  end: TEXT.indexOf(text, from) + text.length,
  text,
});

const review = { state: "machine" as const, by: null, at: null };
const monday = { value: "2031-03-03", known: "stated" as const, basis: words("Monday") };

export const statement = (given: Partial<Schemas["RecordedStatement"]> = {}): Schemas["RecordedStatement"] => ({
  id: "s1",
  speaker: "lowick",
  act: "announce",
  plover: null,
  about: ["visit"],
  on: monday,
  within: null,
  independent: 1,
  confidence: 0.9,
  review,
  appearances: [
    {
      report: "r1",
      source: words("Lowick"),
      cue: words("said"),
      content: [words("that she would meet Dovrek")],
      quotation: "indirect",
      addressee: null,
      confidence: 0.9,
    },
  ],
  ...given,
});

export const meeting = (given: Partial<Schemas["RecordedMeeting"]> = {}): Schemas["RecordedMeeting"] => ({
  id: "m1",
  kind: "meeting",
  participants: ["lowick", "dovrek"],
  absent: [],
  host: null,
  chair: null,
  place: null,
  medium: "unknown",
  level: "leaders",
  status: "scheduled",
  on: { value: null, known: "unknown", basis: null },
  history: [
    {
      status: "scheduled",
      on: monday,
      day: { value: null, known: "unknown", basis: null },
      report: "r1",
      according: "s1",
      evidence: [words("she would meet Dovrek")],
      confidence: 0.8,
    },
  ],
  confidence: 0.8,
  review,
  ...given,
});

export const position = (given: Partial<Schemas["RecordedPosition"]> = {}): Schemas["RecordedPosition"] => ({
  id: "p1",
  actor: "haldria",
  voice: "lowick",
  issue: "visit",
  stance: "for",
  firmness: "firm",
  condition: null,
  deadline: null,
  beneficiary: null,
  statement: "s1",
  claimedBy: null,
  on: { value: "2031-03-04", known: "implied", basis: null },
  evidence: [words("she would meet Dovrek")],
  confidence: 0.7,
  review,
  ...given,
});

export const NAMES = {
  actor: (id: string | null): string =>
    ({ lowick: "Edda Lowick", dovrek: "Ilmar Dovrek", haldria: "Haldria" })[id ?? ""] ?? "somebody",
  issue: (id: string): string => ({ visit: "a visit to Teshk" })[id] ?? id,
};
