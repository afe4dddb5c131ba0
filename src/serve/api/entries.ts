import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.js";
import type { ActorAnswer, EntryAnswer, IssueAnswer } from "./answers.js";
import { idSchema } from "./filters.js";
import { actorOf, foundOf, issueOf } from "./lookup.js";
import { namedBy } from "./named.js";
import { REFUSED } from "./refused.js";
import { answerOf } from "./shapes.js";

const entry = createRoute({
  method: "get",
  path: "/v1/entries/{id}",
  summary: "One entry, of whichever list",
  tags: ["Record"],
  request: { params: idSchema },
  description: "With all that it names, and every decision on it, the oldest first.",
  responses: { 200: answerOf<EntryAnswer>("EntryAnswer", "The entry."), ...REFUSED },
});
const actor = createRoute({
  method: "get",
  path: "/v1/actors/{id}",
  summary: "One actor",
  tags: ["Record"],
  request: { params: idSchema },
  description: "By its id, or one that it has gone by. `counts` are of the statements of whoever goes by that name.",
  responses: { 200: answerOf<ActorAnswer>("ActorAnswer", "The actor."), ...REFUSED },
});
const issue = createRoute({
  method: "get",
  path: "/v1/issues/{id}",
  summary: "One issue",
  tags: ["Record"],
  request: { params: idSchema },
  description: "By its id, or one that it has gone by. `counts` are of the statements about it.",
  responses: { 200: answerOf<IssueAnswer>("IssueAnswer", "The issue."), ...REFUSED },
});

/** Single entries, each at an address of its own. */
export function entries(app: OpenAPIHono, { store }: Desk): void {
  app.openapi(entry, async (c) => {
    const { list, entry, part } = await foundOf(store, c.req.valid("param").id);
    return c.json({ list, entry, named: await namedBy(store, part), history: await store.history(entry.id) }, 200);
  });
  app.openapi(actor, async (c) => {
    const entry = await actorOf(store, c.req.valid("param").id);
    return c.json(
      {
        entry,
        counts: await store.facets({ speaker: entry.id }),
        named: await namedBy(store, { actors: [entry] }),
        history: await store.history(entry.id),
      },
      200,
    );
  });
  app.openapi(issue, async (c) => {
    const entry = await issueOf(store, c.req.valid("param").id);
    return c.json(
      {
        entry,
        counts: await store.facets({ issue: entry.id }),
        named: await namedBy(store, { issues: [entry] }),
        history: await store.history(entry.id),
      },
      200,
    );
  });
}
