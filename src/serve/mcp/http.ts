import { createMcpHandler } from "@modelcontextprotocol/server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { RapporteurError } from "../../gather/error.js";
import { countedAs } from "../accounts/accounts.js";
import type { Desk } from "../desk.js";
import { youOf } from "../who.js";
import { mcpServer } from "./server.js";
import { READ_TEXT } from "./tools/read-text.js";

/** A text to read, in JSON's longest way of writing it, and what is around it, in bytes. */
const LONGEST_REQUEST = 1_000_000;
/** How many calls may come in one request. */
const MOST_CALLS = 100;

/** The tools for models over HTTP. Every request stands by itself. */
export function mcp(app: OpenAPIHono, desk: Desk): void {
  const handler = createMcpHandler(() => mcpServer(desk, (doc) => desk.quick.read(doc, undefined)), {
    maxRequestBodySize: LONGEST_REQUEST,
  });
  app.all("/mcp", async (c) => {
    const parsedBody = await maybeBody(c);
    if (parsedBody === undefined) return handler.fetch(c.req.raw);
    await count(c, desk, Array.isArray(parsedBody) ? parsedBody : [parsedBody]);
    return handler.fetch(c.req.raw, { parsedBody });
  });
}

/** A body that is JSON; undefined where there is none, or it isn't: what is wrong with it the handler says. */
async function maybeBody(c: Context): Promise<unknown> {
  if (c.req.method !== "POST" || Number(c.req.header("content-length") ?? 0) > LONGEST_REQUEST) return undefined;
  try {
    return (await c.req.raw.clone().json()) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Each call of a request counts, as if it had come by itself; a text to read as one at /v1/read. The request has been
 * counted once.
 */
async function count(c: Context, { accounts }: Desk, calls: readonly unknown[]): Promise<void> {
  if (calls.length > MOST_CALLS)
    throw new RapporteurError(
      "RAP-E-TOO-LARGE",
      `These are ${calls.length} calls; ${MOST_CALLS} are taken at once.`,
      "Send fewer at once.",
    );
  if (!accounts) return;
  const whose = countedAs(youOf(c));
  const texts = calls.filter(isReading).length;
  if (calls.length > 1) await accounts.limits.count(c, "writes", whose, calls.length - 1);
  if (texts > 0) await accounts.limits.count(c, "readings", whose, texts);
}

const isReading = (call: unknown): boolean => {
  const { method, params } = (call ?? {}) as { method?: unknown; params?: { name?: unknown } | null };
  return method === "tools/call" && params?.name === READ_TEXT;
};
