import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { served } from "./serving.js";

const { server } = await served();

test("a feed of all is one that readers take", async () => {
  const answer = await server.ask("/v1/feed.atom");
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const { entries = [] } = parseAtomFeed(await answer.text());
  expect(entries.length).toBeGreaterThan(20);
  for (const { id, title, updated, content } of entries)
    expect([id, title, updated, content].every(Boolean)).toBe(true);
});

test("a feed of a filtered view holds that, and nothing else", async () => {
  const of = async (filters: string) =>
    parseAtomFeed(await (await server.ask(`/v1/feed.atom?${filters}`)).text()).entries ?? [];
  const late = await of("since=2031-03-15");
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan((await of("")).length);
  expect(await of("speaker=Nobody")).toEqual([]);
});

test("a calendar of meetings is one that calendars take; a filtered one holds fewer", async () => {
  const of = async (filters: string) =>
    new ICAL.Component(ICAL.parse(await (await server.ask(`/v1/meetings.ics?${filters}`)).text())).getAllSubcomponents(
      "vevent",
    );
  const all = await of("");
  expect(all.length).toBeGreaterThan(2);
  for (const event of all) expect(new ICAL.Event(event).startDate.isDate).toBe(true);
  expect((await of("since=2031-03-15")).length).toBeLessThan(all.length);
});
