import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { countedAs } from "../accounts/accounts.js";
import { asSeenBy } from "../addresses.js";
import type { Desk } from "../desk.js";
import type { Told } from "../hub.js";
import { afterwards } from "../outward.js";
import { type You, youOf } from "../who.js";
import type { Event } from "./answers.js";
import { textOf } from "./shapes.js";

/** How often something is sent at least, in ms: what is silent for long is cut off on its way. */
const HEARTBEAT = 15_000;

const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional();
const route = createRoute({
  method: "get",
  path: "/v1/events",
  summary: "What changes, as it changes",
  tags: ["Following"],
  description:
    "Server-sent events, each an `Event` as JSON. Changes of the record have ids: with `Last-Event-ID` (or " +
    "`after`) it goes on after that one. Without, it begins now.",
  request: {
    query: z.strictObject({ after: number.openapi({ description: "As Last-Event-ID." }) }),
    headers: z.object({ "last-event-id": number.openapi({ description: "The id of the last event that was seen." }) }),
  },
  responses: { 200: textOf("text/event-stream", "Events, until the connection ends.") },
});

/** What is new, as it comes. */
export function events(app: OpenAPIHono, { hub, accounts }: Desk): void {
  app.openapi(route, (c) => {
    let you: You = youOf(c);
    const listener = hub.listen(
      c.req.valid("header")["last-event-id"] ?? c.req.valid("query").after ?? null,
      accounts && countedAs(youOf(c)),
    );
    // Who is signed out meanwhile hears no more.
    let seen = Date.now();
    const mayHear = async (): Promise<boolean> => {
      if (!accounts || Date.now() - seen < HEARTBEAT) return true;
      seen = Date.now();
      const now = await accounts.look(c);
      you = now ?? you;
      return now !== null;
    };
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => listener.end());
      // Where the store doesn't answer the connection is ended: whoever listens comes again, and goes on after what
      // they heard last.
      await afterwards("telling what changes", async () => {
        await stream.write(": listening\n\n");
        for (
          let told = await listener.next(HEARTBEAT);
          told !== null && !stream.aborted && (await mayHear());
          told = await listener.next(HEARTBEAT)
        ) {
          if (told.length === 0) await stream.write(": still here\n\n");
          for (const one of told) await stream.writeSSE(messageOf(one, you));
        }
      });
      listener.end();
    });
  });
}

function messageOf(told: Told, you: You): { data: string; id?: string } {
  if ("job" in told)
    return {
      data: JSON.stringify({
        kind: "progress",
        job: { ...told.job, what: asSeenBy(you, told.job.what) },
      } satisfies Event),
    };
  const { n, kind, at, report, decision } = told.change;
  const event: Event = kind === "decided" ? { kind, at, decision: decision ?? "" } : { kind, at, report: report ?? "" };
  return { data: JSON.stringify(event), id: String(n) };
}
