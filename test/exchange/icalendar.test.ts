import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { anyRecord } from "./any-record.js";
import { onlyText } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

const calendar = await onlyText(harbourRecord, "icalendar");
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
const [summit, ...more] = eventsIn(calendar);

/** What RFC 5545 demands of lines and of events. */
function expectCalendar(text: string): void {
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  for (const { component, uid, startDate, endDate } of eventsIn(text)) {
    expect(uid).not.toBe("");
    expect(component.getFirstPropertyValue("dtstamp")).not.toBeNull();
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
    expect(startDate.compare(endDate)).toBe(-1);
  }
}

describe("meetings as iCalendar", () => {
  test("are what RFC 5545 demands, read by an independent parser", () => expectCalendar(calendar));
  test("are whole days; the end is the day after", () =>
    expect([summit.startDate.toString(), summit.endDate.toString()]).toEqual(["2031-03-20", "2031-03-22"]));
  test("have their status in words and for calendars", () =>
    expect([summit.summary, summit.component.getFirstPropertyValue("status")]).toEqual([
      "summit (agreed): Tavia, League; of Ports",
      "TENTATIVE",
    ]));
  test("tell who says what of them, when and where, and who was left out", () =>
    expect(summit.description).toBe(
      [
        "proposed, for 2031-W12 (the report): “talks & a summit” [r 2/é]",
        "agreed, for 2031-03-20 (claimed by League; of Ports): “-2 talks & a summit … were agreed” [r 2/é]",
        "left-out: Jon Averil (“Jon Averil”)",
      ].join("\n"),
    ));
  test("without a day are left out", () => expect(more).toEqual([]));
  test("that a person rejected are left out", async () =>
    expect(
      eventsIn(
        await onlyText(
          {
            ...harbourRecord,
            meetings: harbourRecord.meetings.map((one) => ({
              ...one,
              review: { state: "rejected", by: null, at: null },
            })),
          },
          "icalendar",
        ),
      ),
    ).toEqual([]));
  test("have their place", async () => {
    const [met] = eventsIn(
      await onlyText(
        {
          ...harbourRecord,
          meetings: [{ ...harbourRecord.meetings[0], on: { value: "2031-W12", known: "stated", basis: null } }],
        },
        "icalendar",
      ),
    );
    expect([
      met.location,
      met.startDate.toString(),
      met.endDate.toString(),
      met.component.getFirstPropertyValue("status"),
    ]).toEqual(["Port Ansel", "2031-03-17", "2031-03-24", "CONFIRMED"]);
  });
});

test("whatever a record holds, the calendar is one", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      expectCalendar(await onlyText(record, "icalendar", () => null));
    }),
    runs(80),
  );
});
