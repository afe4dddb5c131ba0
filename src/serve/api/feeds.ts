import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { exported } from "../../exchange/export.js";
import type { Part } from "../../store/ask/around.js";
import type { Desk } from "../desk.js";
import { filtersOf, filtersSchema } from "./filters.js";
import { textOf } from "./shapes.js";

const ATOM = "application/atom+xml";
const CALENDAR = "text/calendar";
/** How many of each list a feed is made of, and how many meetings a calendar has at most. */
const NEWS = { limit: 100 };
const MEETINGS = { limit: 1_000 };

const tags = ["Following"];
const feed = createRoute({
  method: "get",
  path: "/v1/feed.atom",
  summary: "What is new, for readers of feeds",
  tags,
  request: { query: filtersSchema },
  description:
    "Discrepancies, what was told of meetings, positions: the newest report first, a hundred at most. Filters as " +
    "everywhere.",
  responses: { 200: textOf(ATOM, "An Atom feed (RFC 4287).") },
});
const calendar = createRoute({
  method: "get",
  path: "/v1/meetings.ics",
  summary: "Meetings, for calendars",
  tags,
  request: { query: filtersSchema },
  description: "Those whose day is told, as events of whole days, with their status and all that was told of them.",
  responses: { 200: textOf(CALENDAR, "A calendar (RFC 5545).") },
});

/** Filtered views for programs that people follow things with. */
export function feeds(app: OpenAPIHono, { store }: Desk): void {
  app.openapi(feed, async (c) => {
    const filters = filtersOf(c.req.valid("query"));
    const [{ entries: positions }, { entries: meetings }, { entries: discrepancies }] = [
      await store.positions(filters, NEWS),
      await store.meetings(filters, NEWS),
      await store.discrepancies(filters, NEWS),
    ];
    return c.body(await written({ positions, meetings, discrepancies }, "atom"), 200, {
      "content-type": `${ATOM}; charset=utf-8`,
    });
  });
  app.openapi(calendar, async (c) => {
    const { entries: meetings } = await store.meetings(filtersOf(c.req.valid("query")), MEETINGS);
    return c.body(await written({ meetings }, "icalendar"), 200, {
      "content-type": `${CALENDAR}; charset=utf-8`,
      "content-disposition": 'attachment; filename="meetings.ics"',
    });
  });

  async function written(part: Part, format: "atom" | "icalendar"): Promise<string> {
    let text = "";
    for await (const { content } of exported(await store.around(part), format, () => null))
      for (const piece of content) text += typeof piece === "string" ? piece : Buffer.from(piece).toString();
    return text;
  }
}
