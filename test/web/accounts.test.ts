import { describe, expect, it } from "vitest";
import type { MeetingEvent } from "../../web/src/api/answers.js";
import { Names } from "../../web/src/api/names.js";
import { rivals } from "../../web/src/state/accounts.js";
import { intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";
import { readExamples } from "../read-examples.js";

const names = new Names({
  actors: [{ id: "dovrek", name: "Ilmar Dovrek", kind: "person", speaksFor: "orvane" }, { id: "tolvik", name: "Irsa Tolvik", kind: "person", speaksFor: "orvane" }, { id: "valch", name: "Teodor Valch", kind: "person", speaksFor: "belmara" }],
  issues: [], reports: [], positions: [], statements: ["dovrek", "tolvik", "valch"].map((speaker) => ({
    id: speaker, speaker, act: null, plover: null, about: [], on: null, within: null, appearances: [], independent: 1, confidence: 1, review: { state: "machine", by: null, at: null },
  })),
});
const UNKNOWN = { value: null, known: "unknown", basis: null } as const;
/** "dovrek held", "valch scheduled 2031-03-20" */
const told = (words: string): MeetingEvent => {
  const [by, status, day] = words.split(" ");
  return { status: status as MeetingEvent["status"], on: UNKNOWN, day: day ? { value: day, known: "stated", basis: null } : UNKNOWN, report: "mirror", according: by === "report" ? null : by, evidence: [], confidence: 1 };
};
const rivalIn = (...history: string[]): string[] => rivals(history.map(told), names).map(({ by, event }) => `${by ?? "report"} ${event.status}`);

describe("rival accounts of a meeting", () => {
  it.each([
    [["dovrek scheduled", "valch cancelled"], ["orvane scheduled", "belmara cancelled"]],
    [["report held", "valch declined"], ["report held", "belmara declined"]],
    [["dovrek scheduled 2031-03-20", "valch scheduled 2031-03-21"], ["orvane scheduled", "belmara scheduled"]],
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

describe("the example that everybody sees first", () => {
  it("has a meeting on two days, and one that is agreed and declined", async () => {
    const record = recordOf((await readExamples()).map(({ doc, reading }) => intake(doc, reading)));
    const known = new Names(record);
    const told = record.meetings
      .map(({ history }) => rivals(history, known).map(({ event: { status, day } }) => `${status} ${day.value}`))
      .filter((accounts) => accounts.length > 0);
    expect(told).toContainEqual(["held 2031-03-10", "held 2031-03-11"]);
    expect(told).toContainEqual(["scheduled 2031-03-16", "declined 2031-03-16"]);
  });
});
