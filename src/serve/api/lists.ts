import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import type { RecordedActor, RecordedDiscrepancy, RecordedIssue, RecordedMeeting, RecordedPosition, RecordedReport, RecordedStatement } from "../../record/record.js";
import type { Desk } from "../desk.js";
import { filtersOf, filtersSchema, pageOf, pageSchema, wordsSchema } from "./filters.js";
import { namedBy } from "./named.js";
import { listOf, REFUSED } from "./shapes.js";

const query = filtersSchema.extend(pageSchema.shape);
const wordsQuery = wordsSchema.extend(pageSchema.shape);

/** The entries of each list, by the names of their schemas. */
interface Entries {
  RecordedReport: RecordedReport;
  RecordedStatement: RecordedStatement;
  RecordedPosition: RecordedPosition;
  RecordedMeeting: RecordedMeeting;
  RecordedDiscrepancy: RecordedDiscrepancy;
  RecordedActor: RecordedActor;
  RecordedIssue: RecordedIssue;
}

const list = <Path extends string, Query extends z.ZodObject, Name extends keyof Entries>(path: Path, summary: string, entry: Name, asked: Query) =>
  createRoute({ method: "get", path, summary, tags: ["Record"], request: { query: asked }, responses: { 200: listOf<Entries[Name]>(entry, summary), ...REFUSED } });

/** The lists of a record: the same questions as on the command line. */
export function lists(app: OpenAPIHono, { store }: Desk): void {
  app.openapi(list("/v1/statements", "Who said what: each utterance with its wordings", "RecordedStatement", query.extend(wordsSchema.shape)), async (c) => {
    const asked = c.req.valid("query");
    if (asked.q === undefined) {
      const { entries, next } = await store.statements(filtersOf(asked), pageOf(asked));
      return c.json({ entries, named: await namedBy(store, { statements: entries }), next }, 200);
    }
    const found = await store.searchStatements(asked.q, filtersOf(asked), pageOf(asked));
    const entries = found.entries.map(({ statement, evidence }) => ({ ...statement, found: evidence }));
    return c.json({ entries, named: await namedBy(store, { statements: found.entries.map(({ statement }) => statement) }), next: found.next }, 200);
  });
  app.openapi(list("/v1/positions", "Who stands where on what, and since when", "RecordedPosition", query), async (c) => {
    const { entries, next } = await store.positions(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json({ entries, named: await namedBy(store, { positions: entries }), next }, 200);
  });
  app.openapi(list("/v1/meetings", "Meetings, and what became of each according to whom", "RecordedMeeting", query), async (c) => {
    const { entries, next } = await store.meetings(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json({ entries, named: await namedBy(store, { meetings: entries }), next }, 200);
  });
  app.openapi(list("/v1/discrepancies", "What doesn't sit together", "RecordedDiscrepancy", query), async (c) => {
    const { entries, next } = await store.discrepancies(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json({ entries, named: await namedBy(store, { discrepancies: entries }), next }, 200);
  });
  app.openapi(list("/v1/actors", "Who is in the record, under which names", "RecordedActor", wordsQuery), async (c) => {
    const { entries, next } = await store.actors(c.req.valid("query").q, pageOf(c.req.valid("query")));
    return c.json({ entries, named: await namedBy(store, { actors: entries }), next }, 200);
  });
  app.openapi(list("/v1/issues", "What is negotiated or disputed, under which wordings", "RecordedIssue", wordsQuery), async (c) => {
    const { entries, next } = await store.issues(c.req.valid("query").q, pageOf(c.req.valid("query")));
    return c.json({ entries, named: await namedBy(store, { issues: entries }), next }, 200);
  });
}
