import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Agreement } from "../../record/agreement.js";
import type { Part } from "../../store/ask/around.js";
import type { Doubtful } from "../../store/ask/queue.js";
import type { Desk } from "../desk.js";
import { filtersOf, filtersSchema, pageSchema, plainText } from "./filters.js";
import { namedBy } from "./named.js";
import type { QueueAnswer } from "./answers.js";
import { answerOf } from "./shapes.js";

const tags = ["Decisions"];
const person = plainText(200);
const queue = createRoute({
  method: "get",
  path: "/v1/queue",
  summary: "What nobody has looked at, the most doubtful first",
  tags,
  description:
    "In order of doubt: what is least sure, and what most hangs on; `why` says both. `left` (of the first page) " +
    "is how many there are, up to four thousand.",
  request: { query: filtersSchema.omit({ review: true }).extend(pageSchema.omit({ order: true }).shape) },
  responses: { 200: answerOf<QueueAnswer>("QueueAnswer", "A page of them, with all that they name.") },
});
const agreement = createRoute({
  method: "get",
  path: "/v1/agreement",
  summary: "How far two reviewers agree",
  tags,
  description: "Krippendorff's alpha on labels and spans, of what both went through.",
  request: { query: z.strictObject({ first: person, second: person }) },
  responses: {
    200: answerOf<Agreement>(
      "Agreement",
      "Alphas, each with the number of entries that it is of; null where there is nothing to tell it by.",
    ),
  },
});

/** What reviewers work by. */
export function reviewing(app: OpenAPIHono, { store }: Desk): void {
  app.openapi(queue, async (c) => {
    const { limit, after, ...filters } = c.req.valid("query");
    const page = await store.queue(filtersOf(filters), { limit, after });
    return c.json({ ...page, named: await namedBy(store, partOf(page.entries)) }, 200);
  });
  app.openapi(agreement, async (c) => {
    const { first, second } = c.req.valid("query");
    return c.json(await store.agreement(first, second), 200);
  });
}

const partOf = (entries: readonly Doubtful[]): Part => ({
  statements: entries.flatMap((one) => (one.list === "statements" ? [one.entry] : [])),
  meetings: entries.flatMap((one) => (one.list === "meetings" ? [one.entry] : [])),
  positions: entries.flatMap((one) => (one.list === "positions" ? [one.entry] : [])),
});
