import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Facets } from "../../store/ask/facets.js";
import type { Lanes } from "../../store/ask/lanes.js";
import type { Network } from "../../store/ask/network.js";
import type { Today } from "../../store/ask/today.js";
import type { Desk } from "../desk.js";
import { youOf } from "../who.js";
import type { DossierAnswer, MatrixAnswer, TodayAnswer } from "./answers.js";
import { daysOf, daysSchema } from "./days.js";
import { filtersOf, filtersSchema, issueSchema, standsSchema, wordsSchema } from "./filters.js";
import { namedBy } from "./named.js";
import { answerOf } from "./shapes.js";

const tags = ["Overview"];
const whole = (most: number, description: string) =>
  z.coerce.number().int().min(1).max(most).optional().openapi({ description });

const dossier = createRoute({
  method: "get",
  path: "/v1/dossier",
  summary: "What the dossier is called, how much is in it, and who you are",
  tags,
  responses: { 200: answerOf<DossierAnswer>("DossierAnswer", "The dossier.") },
});
const today = createRoute({
  method: "get",
  path: "/v1/today",
  summary: "What moved since a day of publication",
  tags,
  request: { query: daysSchema },
  responses: { 200: answerOf<TodayAnswer>("TodayAnswer", "What moved.") },
});
const facets = createRoute({
  method: "get",
  path: "/v1/facets",
  summary: "How many statements there are, by speaker, party, issue, act, outlet, quotation and review",
  tags,
  request: { query: filtersSchema.extend(wordsSchema.shape) },
  responses: { 200: answerOf<Facets>("Facets", "Counts, the biggest first, twenty of each at most.") },
});
const matrix = createRoute({
  method: "get",
  path: "/v1/matrix",
  summary: "Who stands where: actors by issues",
  tags,
  request: { query: standsSchema.extend({ most: whole(40, "How many actors and issues at most; 40 without it.") }) },
  responses: {
    200: answerOf<MatrixAnswer>("MatrixAnswer", "The biggest actors and issues, and the cells that hold anything."),
  },
});
const lanes = createRoute({
  method: "get",
  path: "/v1/lanes",
  summary: "How much the biggest actors say, and how often they meet, over time",
  tags,
  request: {
    query: filtersSchema.extend({
      actors: whole(60, "How many lanes at most; 12 without it."),
      bins: whole(400, "How many bins at most; 60 without it."),
    }),
  },
  responses: { 200: answerOf<Lanes>("Lanes", "Counts by actor and bin.") },
});
const network = createRoute({
  method: "get",
  path: "/v1/network",
  summary: "Who agrees with whom, and who is against whom, over issues",
  tags,
  request: { query: issueSchema },
  responses: { 200: answerOf<Network>("Network", "Actors and their links.") },
});

/** Questions about the record as a whole. */
export function overview(app: OpenAPIHono, { store, dossier: known, accounts }: Desk): void {
  app.openapi(dossier, async (c) => {
    const { name, role } = youOf(c);
    const counts = await store.counts();
    return c.json(
      { name: known?.name ?? null, asOf: counts.last, counts, you: { name, role }, accounts: accounts !== null },
      200,
    );
  });
  app.openapi(today, async (c) => {
    const { since, on } = await daysOf(store, c.req.valid("query"));
    const found = await store.today(since, on ?? undefined);
    return c.json({ ...found, named: await namedBy(store, partOf(found)) }, 200);
  });
  app.openapi(facets, async (c) => {
    const { q, ...filters } = c.req.valid("query");
    return c.json(await store.facets(filtersOf(filters), q), 200);
  });
  app.openapi(matrix, async (c) => {
    const { most, ...filters } = c.req.valid("query");
    const found = await store.matrix(filters, most);
    return c.json(
      {
        ...found,
        named: await namedBy(store, {
          positions: found.cells.flatMap(({ latest, own }) =>
            own === null || own.id === latest.id ? [latest] : [latest, own],
          ),
        }),
      },
      200,
    );
  });
  app.openapi(lanes, async (c) => {
    const { actors, bins, ...filters } = c.req.valid("query");
    return c.json(await store.lanes(filtersOf(filters), { actors, bins }), 200);
  });
  app.openapi(network, async (c) => c.json(await store.network(c.req.valid("query")), 200));
}

const partOf = ({ statements, positions, meetings, discrepancies, absent }: Today) => ({
  statements,
  discrepancies,
  positions: positions.flatMap(({ before, after }) => (before ? [before, after] : [after])),
  meetings: [...new Map([...meetings, ...absent].map(({ meeting }) => [meeting.id, meeting])).values()],
});
