import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { audit as auditOf, DEEDS } from "../accounts/audit.js";
import type { Desk } from "../desk.js";
import { accountsIn } from "./accounts.js";
import type { AuditAnswer } from "./answers.js";
import { plainText } from "./filters.js";
import { REFUSED } from "./refused.js";
import { answerOf } from "./shapes.js";

const route = createRoute({
  method: "get",
  path: "/v1/audit",
  summary: "Who did what, the newest first",
  tags: ["Accounts"],
  description: "Only ever added to. It holds no password, no token and no words of reports.",
  request: {
    query: z.strictObject({
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(1000)
        .optional()
        .openapi({ description: "How many at most; 50 without it." }),
      after: z.coerce
        .number()
        .int()
        .min(1)
        .max(Number.MAX_SAFE_INTEGER)
        .optional()
        .openapi({ description: "The `next` of the page before." }),
      who: plainText(200).optional().openapi({ description: "The name of who did it, in any case of letters." }),
      what: z.enum(DEEDS).optional().openapi({ description: "Which kind of deed." }),
    }),
  },
  responses: { 200: answerOf<AuditAnswer>("AuditAnswer", "A page of it."), ...REFUSED },
});

/** The audit log: for owners. */
export function audit(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { limit = 50, after, who, what } = c.req.valid("query");
    const found = await auditOf(accountsIn(desk).db, limit + 1, { before: after, who, what });
    const entries = found.slice(0, limit);
    return c.json({ entries, next: found.length > limit ? String(entries[entries.length - 1].n) : null }, 200);
  });
}
