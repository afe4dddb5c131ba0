import { createMcpHandler } from "@modelcontextprotocol/server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.js";
import { mcpServer } from "./server.js";

/** A text to read, in JSON's longest way of writing it, and what is around it. */
const LONGEST_REQUEST = 1_000_000;

/** The tools for models over HTTP. Every request stands by itself. */
export function mcp(app: OpenAPIHono, desk: Desk): void {
  const handler = createMcpHandler(() => mcpServer(desk, (doc) => desk.quick.read(doc, undefined)), { maxRequestBodySize: LONGEST_REQUEST });
  app.all("/mcp", (c) => handler.fetch(c.req.raw));
}
