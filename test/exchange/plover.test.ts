import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord } from "./any-record.js";
import { onlyText } from "./files.js";
import { harbour, harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

interface Event {
  id: string;
  date: string;
  enddate?: string;
  source: { actor_text: string; identifier_id?: string }[];
  event: string[];
  text: string;
  text_info: { start: number; end: number };
  cite_info: { citation: string };
  comment: string;
}

const eventsIn = (lines: string): Event[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Event);
const events = eventsIn(await onlyText(harbourRecord, "plover"));
const byId = new Map(events.map((event) => [event.id, event]));

describe("a record as PLOVER events", () => {
  test("has what PLOVER has an event for: acts of speech, and meetings that took place", () =>
    expect(events.map(({ id, event }) => `${id} ${event.join()}`)).toEqual(["u1 REJECT", "m1 CONSULT"]));
  test("says who, when, in which words of which report, and whose word that is", () =>
    expect(byId.get("u1")).toEqual({
      id: "u1",
      date: "2031-03-10",
      source: [
        {
          actor_text: "Ana Ruel, the Tavian minister",
          identifier_id: "ana-ruel",
          identifier_text: "Ana Ruel",
          office: "minister",
        },
      ],
      recipient: [],
      event: ["REJECT"],
      quad_code: 3,
      text: "that Tavia “will not reopen the harbour”",
      text_info: { start: 46, end: 86 },
      event_text: ["said"],
      issues: ["reopen the harbour"],
      cite_info: {
        citation: "r1",
        url: "https://halyard.example.org/1",
        title: "Harbour stays shut",
        publication: "Halyard",
        language: "en",
        coder: "Rapporteur",
      },
      comment: "own word of Ana Ruel",
    }));
  test("has all who meet as sources", () =>
    expect(byId.get("m1")).toMatchObject({
      source: [{ identifier_id: "ana-ruel" }, { identifier_id: "jon-averil" }],
      quad_code: 1,
      event_loc: { name: "Port Ansel" },
      date: "2031-03-14",
    }));
  test("leaves out what no report dates, and says where the day is the report's", async () => {
    const undated = {
      ...harbourRecord,
      reports: harbourRecord.reports.map((report) => ({ ...report, publishedAt: null })),
    };
    expect(eventsIn(await onlyText(undated, "plover")).map(({ id }) => id)).toEqual(["u1", "m1"]);
    const dated = {
      ...harbourRecord,
      reports: harbourRecord.reports.map((report) => ({ ...report, publishedAt: "2031-03-14" })),
    };
    expect(eventsIn(await onlyText(dated, "plover")).find(({ id }) => id === "u3")).toMatchObject({
      date: "2031-03-14",
      comment: "own word of Ana Ruel; day unknown: that of the report",
    });
  });
  test("points at the words in the report", () => {
    const {
      text,
      text_info: { start, end },
    } = byId.get("u1")!;
    expect(harbour[0].text.slice(start, end)).toBe(text);
  });
});

test("whatever a record holds, each event has what PLOVER requires", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      for (const { id, date, source, event, text, cite_info } of eventsIn(
        await onlyText(record, "plover", () => null),
      )) {
        expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect([typeof id, Array.isArray(source), event.length, typeof text, typeof cite_info.citation]).toEqual([
          "string",
          true,
          1,
          "string",
          "string",
        ]);
      }
    }),
    runs(80),
  );
});
