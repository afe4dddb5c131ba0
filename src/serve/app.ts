import { OpenAPIHono } from "@hono/zod-openapi";
import { asRapporteurError, type ErrorCode, REMEDIES } from "../gather/error.js";
import { version } from "../version.js";
import { lists } from "./api/lists.js";
import { shapes } from "./api/shapes.js";
import type { Desk } from "./desk.js";
import { mcp } from "./mcp/http.js";
import { pages } from "./pages.js";

/** Statuses of what is the asker's to mend; everything else is the server's fault. */
const STATUS: { readonly [code in ErrorCode]?: 400 | 404 } = { "RAP-E-CURSOR": 400, "RAP-E-OPTION": 400, "RAP-E-DATE": 400, "RAP-E-NO-ENTRY": 404, "RAP-E-NO-REPORT": 404, "RAP-E-NO-DECISION": 404 };

/** The server: its API, and the pages that use it. */
export function deskApp(desk: Desk): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const message = result.error.issues.map(({ path, message }) => `${path.join(".") || "The request"}: ${message}`).join(" ");
      return c.json({ error: { code: "RAP-E-OPTION", message, remedy: "See /v1/openapi.json." } }, 400);
    },
  });
  app.onError((thrown, c) => {
    const { code, message, remedy } = asRapporteurError(thrown);
    return c.json({ error: { code, message, remedy: remedy ?? REMEDIES[code] } }, STATUS[code] ?? 500);
  });
  shapes(app);
  app.get("/health", (c) => c.json({ status: "ok", version: version() }));
  lists(app, desk);
  app.doc31("/v1/openapi.json", { openapi: "3.1.0", info: { title: "Rapporteur", version: version() } });
  mcp(app, desk);
  pages(app);
  return app;
}
