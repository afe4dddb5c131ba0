import { describe, expect, it } from "vitest";
import type { MeetingEvent } from "../../web/src/api/answers.js";
import { Names } from "../../web/src/api/names.js";
import { rivals } from "../../web/src/state/accounts.js";

const names = new Names({
  actors: [
    { id: "dovrek", name: "Ilmar Dovrek", kind: "person", speaksFor: "orvane" },
    { id: "tolvik", name: "Irsa Tolvik", kind: "person", speaksFor: "orvane" },
    { id: "valch", name: "Teodor Valch", kind: "person", speaksFor: "belmara" },
  ],
  issues: [],
  reports: [],
  positions: [],
  statements: ["dovrek", "tolvik", "valch"].map((speaker) => ({
    id: speaker,
    speaker,
    act: null,
    plover: null,
    about: [],
    on: null,
    within: null,
    appearances: [],
    independent: 1,
    confidence: 1,
    review: { state: "machine", by: null, at: null },
  })),
});
const UNKNOWN = { value: null, known: "unknown", basis: null } as const;
/** "dovrek held", "valch scheduled 2031-03-20" */
const told = (words: string): MeetingEvent => {
  const [by, status, day] = words.split(" ");
  return {
    status: status as MeetingEvent["status"],
    on: UNKNOWN,
    day: day ? { value: day, known: "stated", basis: null } : UNKNOWN,
    report: "mirror",
    according: by === "report" ? null : by,
    evidence: [],
    confidence: 1,
  };
};
const rivalIn = (...history: string[]): string[] =>
  rivals(history.map(told), names).map(({ by, event }) => `${by ?? "report"} ${event.status}`);

describe("rival accounts of a meeting", () => {
  it.each([
    [
      ["dovrek scheduled", "valch cancelled"],
      ["orvane scheduled", "belmara cancelled"],
    ],
    [
      ["report held", "valch declined"],
      ["report held", "belmara declined"],
    ],
    [
      ["dovrek scheduled 2031-03-20", "valch scheduled 2031-03-21"],
      ["orvane scheduled", "belmara scheduled"],
    ],
  ])("%j are told side by side", (history, sides) => {
    expect(rivalIn(...history)).toEqual(sides);
  });

  it.each([
    ["one party that changes its mind", ["dovrek scheduled", "tolvik cancelled"]],
    ["a proposal and a refusal", ["valch proposed", "dovrek declined"]],
    ["one day told by two", ["dovrek scheduled 2031-03-20", "valch scheduled 2031-03-20"]],
    ["who comes round", ["valch cancelled", "dovrek held", "valch held"]],
  ])("%s is none", (_, history) => {
    expect(rivalIn(...history)).toEqual([]);
  });
});
