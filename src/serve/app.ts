import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { RapporteurError } from "../gather/error.js";
import { answerError } from "./answer-error.js";
import { adding } from "./api/adding.js";
import { audit } from "./api/audit.js";
import { briefs } from "./api/brief.js";
import { decisions } from "./api/decisions.js";
import { described } from "./api/describe.js";
import { entries } from "./api/entries.js";
import { events } from "./api/events.js";
import { feeds } from "./api/feeds.js";
import { health } from "./api/health.js";
import { jobRoutes } from "./api/jobs.js";
import { lists } from "./api/lists.js";
import { overview } from "./api/overview.js";
import { people } from "./api/people.js";
import { reading } from "./api/reading.js";
import { reports } from "./api/reports.js";
import { reviewing } from "./api/reviewing.js";
import { session } from "./api/session.js";
import { shapes } from "./api/shapes.js";
import { subscriptions } from "./api/subscriptions.js";
import { tokens } from "./api/tokens.js";
import type { Desk } from "./desk.js";
import { docs } from "./docs.js";
import { audited } from "./guard/audited.js";
import { bodyGuard } from "./guard/body.js";
import { headers } from "./guard/headers.js";
import { hostGuard } from "./guard/host.js";
import { limited } from "./guard/limited.js";
import { originGuard } from "./guard/origin.js";
import { roles } from "./guard/roles.js";
import { unchanged } from "./guard/unchanged.js";
import { mcp } from "./mcp/http.js";
import { pages } from "./pages.js";
import { machineUser, type WhoIs, who } from "./who.js";

export interface AppOptions {
  /** The address that is listened on. */
  readonly host?: string;
  /** Further names, with their ports, by which the server may be asked: those of a proxy before it. */
  readonly names?: readonly string[];
  /** The folder of the pages as they are built; without it the one beside this program. */
  readonly web?: string;
  /** Finds out who asks. Without it accounts do, or else whoever asks is this machine's user. */
  readonly whoIs?: WhoIs;
}

/** The server: its API, and the pages that use it. */
export function deskApp(
  desk: Desk,
  { host = "127.0.0.1", names = [], web, whoIs = desk.accounts?.whoIs ?? machineUser }: AppOptions = {},
): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const message = result.error.issues
        .map(({ path, message }) => `${path.join(".") || "The request"}: ${message}`)
        .join(" ");
      throw new RapporteurError("RAP-E-OPTION", message, "See /v1/openapi.json.");
    },
  });
  app.onError(answerError);

  // What may come in at all.
  app.use(headers, hostGuard(host, names), originGuard);
  // Who it is, how often they ask, and whether they may. Bodies wait until that is known.
  for (const path of ["/v1/*", "/mcp"]) app.use(path, who(whoIs), limited(desk.accounts));
  roles(app);
  app.use(bodyGuard);
  // What needn't be answered again, and what is answered small.
  app.use(compress());
  app.use("/v1/*", unchanged(desk.store));
  audited(app, desk.accounts);

  shapes(app);
  for (const routes of [
    health,
    overview,
    briefs,
    lists,
    entries,
    reports,
    adding,
    jobRoutes,
    subscriptions,
    reading,
    decisions,
    reviewing,
    events,
    feeds,
    session,
    tokens,
    people,
    audit,
  ])
    routes(app, desk);
  let description: object | undefined;
  app.get("/v1/openapi.json", (c) => c.json((description ??= described(app))));
  docs(app);
  mcp(app, desk);
  app.all("/v1/*", (c) => {
    throw new RapporteurError("RAP-E-NO-PATH", `There is no ${c.req.method} ${c.req.path}.`);
  });
  pages(app, web);
  return app;
}
