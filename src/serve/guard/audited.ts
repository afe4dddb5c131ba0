import type { Context, Hono, MiddlewareHandler } from "hono";
import type { Accounts } from "../accounts/accounts.js";
import type { Deed } from "../accounts/audit.js";
import type { Begun, Decided } from "../api/answers.js";
import { afterwards } from "../outward.js";
import { youOf } from "../who.js";

/** What is written down of a request that was done: which deed it is, and what it was done to. */
interface Audited {
  readonly what: Deed;
  about(c: Context): string | Promise<string>;
}

const byId = (c: Context): string => c.req.param("id") ?? "";
const decision = async (c: Context): Promise<string> => {
  const { decision } = (await c.res.clone().json()) as Decided;
  return `${decision.id} (${decision.do})`;
};
const job = async (c: Context): Promise<string> => {
  const { job } = (await c.res.clone().json()) as Begun;
  return `${job.kind}, job ${job.id}`;
};
const format = (c: Context): string => c.req.path.slice("/v1/".length);
/** Of an address its host: the rest may hold a key. */
const feed = async (c: Context): Promise<string> =>
  hostOf(c.req.query("url") ?? ((await c.res.clone().json()) as { url: string }).url);
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "");

/**
 * What people do to the record, and what they take out of it. Sign-ins, tokens and people are written down where they
 * are made.
 */
const AUDITED: { readonly [operation: string]: Audited } = {
  "POST /v1/decisions": { what: "decided", about: decision },
  "POST /v1/decisions/undo": { what: "took a decision back", about: decision },
  "POST /v1/decisions/redo": { what: "did a decision again", about: decision },
  "POST /v1/reports": { what: "added reports", about: job },
  "POST /v1/jobs/{id}/undo": { what: "undid an addition", about: byId },
  "DELETE /v1/reports/{id}": { what: "removed a report", about: byId },
  "POST /v1/reports/{id}/restore": { what: "brought a report back", about: byId },
  "POST /v1/subscriptions": { what: "watched a feed", about: feed },
  "DELETE /v1/subscriptions": { what: "left a feed", about: feed },
  "GET /v1/feed.atom": { what: "exported", about: format },
  "GET /v1/brief.md": { what: "exported", about: format },
  "GET /v1/brief.html": { what: "exported", about: format },
  "GET /v1/meetings.ics": { what: "exported", about: format },
};

/** Where there are accounts, what was done is written down, with who did it and from where. */
export function audited(app: Pick<Hono, "on">, accounts: Accounts | null): void {
  if (!accounts) return;
  for (const [operation, one] of Object.entries(AUDITED)) {
    const [method, path] = operation.split(" ", 2);
    app.on(method, path.replace(/\{(\w+)\}/g, ":$1"), noted(accounts, one));
  }
}

const noted =
  (accounts: Accounts, { what, about }: Audited): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok)
      await afterwards("the audit log", async () =>
        accounts.note(c, { who: youOf(c).name, what, about: await about(c) }),
      );
  };
