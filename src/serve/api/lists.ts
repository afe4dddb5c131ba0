import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import type {
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
} from "../../record/record.js";
import type { Happening } from "../../store/ask/timeline.js";
import type { Part } from "../../store/ask/around.js";
import type { Desk } from "../desk.js";
import type { ListedReport, ListedStatement } from "./answers.js";
import { filtersOf, filtersSchema, outletSchema, pageOf, pageSchema, wordsSchema } from "./filters.js";
import { namedBy } from "./named.js";
import { listOf } from "./shapes.js";

const filters = filtersSchema.extend(pageSchema.shape);
const words = wordsSchema.extend(pageSchema.shape);

/** The entries of each list, by the names of their schemas. */
interface Entries {
  ListedReport: ListedReport;
  ListedStatement: ListedStatement;
  RecordedPosition: RecordedPosition;
  RecordedMeeting: RecordedMeeting;
  RecordedDiscrepancy: RecordedDiscrepancy;
  RecordedActor: RecordedActor;
  RecordedIssue: RecordedIssue;
  Happening: Happening;
}

const list = <Path extends string, Query extends z.ZodObject, Name extends keyof Entries>(
  path: Path,
  summary: string,
  description: string,
  entry: Name,
  asked: Query,
) =>
  createRoute({
    method: "get",
    path,
    summary,
    description,
    tags: ["Record"],
    request: { query: asked },
    responses: { 200: listOf<Entries[Name]>(entry, "A page of them, with all that they name.") },
  });

const ROUTES = {
  statements: list(
    "/v1/statements",
    "Who said what",
    "Each utterance with the wordings in which reports carry it, by the day of the earliest. With `q`, those " +
      "that say these words, and where (`found`).",
    "ListedStatement",
    filters.extend(wordsSchema.shape),
  ),
  positions: list(
    "/v1/positions",
    "Who stands where on what, and since when",
    "Points of lines: what an actor says of an issue by itself, or what others claim of it (`claimedBy`).",
    "RecordedPosition",
    filters,
  ),
  meetings: list(
    "/v1/meetings",
    "Meetings",
    "What became of each, according to whom; who took part, and who is said to have been left out.",
    "RecordedMeeting",
    filters,
  ),
  discrepancies: list(
    "/v1/discrepancies",
    "What doesn't sit together",
    "Positions of one actor on one issue that differ; `named.positions` holds both sides.",
    "RecordedDiscrepancy",
    filters,
  ),
  timeline: list(
    "/v1/timeline",
    "All of these among each other",
    "Statements, positions, meetings and discrepancies by their days.",
    "Happening",
    filters,
  ),
  actors: list(
    "/v1/actors",
    "Who is in the record",
    "Under which names, in which roles, whose voice they are. Those that have a name first, by their names; then " +
      "those that reports only describe.",
    "RecordedActor",
    words,
  ),
  issues: list("/v1/issues", "What is negotiated or disputed", "Under which wordings.", "RecordedIssue", words),
  reports: list(
    "/v1/reports",
    "The reports",
    "With `q`, those that hold these words, with some of the words around them.",
    "ListedReport",
    outletSchema.extend(pageSchema.shape).extend(wordsSchema.shape),
  ),
};

/** The lists of a record: the same questions as on the command line. */
export function lists(app: OpenAPIHono, { store }: Desk): void {
  const answer = async <Entry>(entries: readonly Entry[], part: Part, next: string | null) => ({
    entries,
    named: await namedBy(store, part),
    next,
  });

  app.openapi(ROUTES.statements, async (c) => {
    const asked = c.req.valid("query");
    if (asked.q === undefined) {
      const { entries, next } = await store.statements(filtersOf(asked), pageOf(asked));
      return c.json(await answer(entries, { statements: entries }, next), 200);
    }
    const found = await store.searchStatements(asked.q, filtersOf(asked), pageOf(asked));
    const entries = found.entries.map(
      ({ statement, evidence }): ListedStatement => ({ ...statement, found: [...evidence] }),
    );
    return c.json(
      await answer(entries, { statements: found.entries.map(({ statement }) => statement) }, found.next),
      200,
    );
  });
  app.openapi(ROUTES.positions, async (c) => {
    const { entries, next } = await store.positions(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json(await answer(entries, { positions: entries }, next), 200);
  });
  app.openapi(ROUTES.meetings, async (c) => {
    const { entries, next } = await store.meetings(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json(await answer(entries, { meetings: entries }, next), 200);
  });
  app.openapi(ROUTES.discrepancies, async (c) => {
    const { entries, next } = await store.discrepancies(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json(await answer(entries, { discrepancies: entries }, next), 200);
  });
  app.openapi(ROUTES.timeline, async (c) => {
    const { entries, next } = await store.timeline(filtersOf(c.req.valid("query")), pageOf(c.req.valid("query")));
    return c.json(await answer(entries, partOf(entries), next), 200);
  });
  app.openapi(ROUTES.actors, async (c) => {
    const { entries, next } = await store.actors(c.req.valid("query").q, pageOf(c.req.valid("query")));
    return c.json(await answer(entries, { actors: entries }, next), 200);
  });
  app.openapi(ROUTES.issues, async (c) => {
    const { entries, next } = await store.issues(c.req.valid("query").q, pageOf(c.req.valid("query")));
    return c.json(await answer(entries, { issues: entries }, next), 200);
  });
  app.openapi(ROUTES.reports, async (c) => {
    const { q, since, until, outlet, ...page } = c.req.valid("query");
    if (q === undefined) {
      const { entries, next } = await store.reports({ since, until, outlet }, pageOf(page));
      return c.json(await answer(entries, { reports: entries }, next), 200);
    }
    const found = await store.searchReports(q, { since, until, outlet }, pageOf(page));
    const entries = found.entries.map(({ report, excerpt }): ListedReport => ({ ...report, excerpt }));
    return c.json(await answer(entries, {}, found.next), 200);
  });
}

const partOf = (happened: readonly Happening[]): Part => ({
  statements: happened.flatMap((one) => (one.kind === "statement" ? [one.entry] : [])),
  positions: happened.flatMap((one) => (one.kind === "position" ? [one.entry] : [])),
  meetings: happened.flatMap((one) => (one.kind === "meeting" ? [one.entry] : [])),
  discrepancies: happened.flatMap((one) => (one.kind === "discrepancy" ? [one.entry] : [])),
});
