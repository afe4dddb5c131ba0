import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { RapporteurError } from "../../gather/error.js";
import { asSeenBy } from "../addresses.js";
import type { Desk } from "../desk.js";
import { MEANINGS } from "../status.js";
import { youOf } from "../who.js";
import type { Refusal, ReportAnswer } from "./answers.js";
import { idSchema } from "./filters.js";
import { namedBy } from "./named.js";
import { REFUSED } from "./refused.js";
import { answerOf } from "./shapes.js";

const report = createRoute({
  method: "get",
  path: "/v1/reports/{id}",
  summary: "One report: its text, its versions, and all that was found in it",
  tags: ["Reports"],
  description:
    "Entries rest on the current version, whichever text is asked for. Spans are UTF-16 code units into the text.",
  request: {
    params: idSchema,
    query: z.strictObject({
      version: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000_000)
        .optional()
        .openapi({ description: "Which of its texts; the current one without it." }),
    }),
  },
  responses: { 200: answerOf<ReportAnswer>("ReportAnswer", "The report."), ...REFUSED },
});
const removed = createRoute({
  method: "delete",
  path: "/v1/reports/{id}",
  summary: "Takes a report out of the record",
  tags: ["Reports"],
  request: { params: idSchema },
  description:
    "All its versions, and everything that it brought. What people decided stays in the journal, and holds again " +
    "should the report come back. For ten minutes, and for as long as this server runs, the report can be " +
    "brought back.",
  responses: { 204: { description: "It is out." }, ...REFUSED },
});
const broughtBack = createRoute({
  method: "post",
  path: "/v1/reports/{id}/restore",
  summary: "Brings a report back that was taken out",
  tags: ["Reports"],
  request: { params: idSchema },
  description:
    "As it was, with all its versions, its reading, and what was decided on its words. Only the server that took " +
    "it out knows it, and for ten minutes. Refused with 409 where a report of that id has come since.",
  responses: { 204: { description: "It is in again." }, 409: answerOf<Refusal>("Refusal", MEANINGS[409]), ...REFUSED },
});

/** Single reports. */
export function reports(app: OpenAPIHono, { store, hub, removals }: Desk): void {
  app.openapi(report, async (c) => {
    const found = await store.inReport(c.req.valid("param").id, c.req.valid("query").version);
    if (!found)
      throw new RapporteurError(
        "RAP-E-NO-REPORT",
        `There is no such report ${JSON.stringify(c.req.valid("param").id)}, or no such version of it.`,
      );
    const gathered = { ...found.gathered, from: asSeenBy(youOf(c), found.gathered.from) };
    return c.json(
      { ...found, gathered, named: await namedBy(store, { reports: [found.report], ...found.entries }) },
      200,
    );
  });
  app.openapi(removed, async (c) => {
    removals.keep(await store.remove(c.req.valid("param").id));
    await hub.notice();
    return c.body(null, 204);
  });
  app.openapi(broughtBack, async (c) => {
    const { id } = c.req.valid("param");
    await store.bringBack(removals.get(id));
    removals.forget(id);
    await hub.notice();
    return c.body(null, 204);
  });
}
