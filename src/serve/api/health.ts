import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../version.js";
import type { Health } from "./answers.js";
import { answerOf } from "./shapes.js";

const route = createRoute({
  method: "get",
  path: "/health",
  summary: "Whether the server runs",
  tags: ["Server"],
  responses: { 200: answerOf<Health>("Health", "It does.") },
});

export const health = (app: OpenAPIHono): OpenAPIHono =>
  app.openapi(route, (c) => c.json({ status: "ok" as const, version: version() }, 200));
