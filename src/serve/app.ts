import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { RapporteurError } from "../gather/error.js";
import { answerError } from "./answer-error.js";
import { adding } from "./api/adding.js";
import { decisions } from "./api/decisions.js";
import { described } from "./api/describe.js";
import { entries } from "./api/entries.js";
import { events } from "./api/events.js";
import { feeds } from "./api/feeds.js";
import { health } from "./api/health.js";
import { jobRoutes } from "./api/jobs.js";
import { lists } from "./api/lists.js";
import { overview } from "./api/overview.js";
import { reading } from "./api/reading.js";
import { reports } from "./api/reports.js";
import { reviewing } from "./api/reviewing.js";
import { shapes } from "./api/shapes.js";
import { subscriptions } from "./api/subscriptions.js";
import type { Desk } from "./desk.js";
import { docs } from "./docs.js";
import { bodyGuard } from "./guard/body.js";
import { headers } from "./guard/headers.js";
import { hostGuard } from "./guard/host.js";
import { originGuard } from "./guard/origin.js";
import { roles } from "./guard/roles.js";
import { unchanged } from "./guard/unchanged.js";
import { pages } from "./pages.js";
import { machineUser, type WhoIs, who } from "./who.js";

export interface AppOptions {
  /** The address that is listened on. */
  readonly host?: string;
  /** Further names, with their ports, by which the server may be asked: those of a proxy before it. */
  readonly names?: readonly string[];
  /** Finds out who asks. Without it whoever asks is this machine's user. */
  readonly whoIs?: WhoIs;
}

/** The server: its API, and the pages that use it. */
export function deskApp(desk: Desk, { host = "127.0.0.1", names = [], whoIs = machineUser }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const message = result.error.issues.map(({ path, message }) => `${path.join(".") || "The request"}: ${message}`).join(" ");
      throw new RapporteurError("RAP-E-OPTION", message, "See /v1/openapi.json.");
    },
  });
  app.onError(answerError);

  // What may come in at all.
  app.use(headers, hostGuard(host, names), originGuard, bodyGuard);
  // Who it is, and whether they may.
  app.use(who(whoIs));
  roles(app);
  // What needn't be answered again, and what is answered small.
  app.use(compress());
  app.use("/v1/*", unchanged(desk.store));

  shapes(app);
  for (const routes of [health, overview, lists, entries, reports, adding, jobRoutes, subscriptions, reading, decisions, reviewing, events, feeds]) routes(app, desk);
  app.get("/v1/openapi.json", (c) => c.json(described(app)));
  docs(app);
  app.all("/v1/*", (c) => {
    throw new RapporteurError("RAP-E-NO-PATH", `There is no ${c.req.method} ${c.req.path}.`);
  });
  pages(app);
  return app;
}
