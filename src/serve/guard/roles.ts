import type { Context, Hono, MiddlewareHandler } from "hono";
import { RapporteurError } from "../../gather/error.js";
import { NEEDS, OPEN } from "../needs.js";
import { may, type Role, youOf } from "../who.js";

/** Refuses those whose role isn't enough. */
export function demand(c: Context, needed: Role): void {
  const you = youOf(c);
  if (!may(you, needed))
    throw new RapporteurError("RAP-E-ROLE", `${you.name} is a ${you.role}; this needs a role of ${needed}.`);
}

const demands =
  (needed: Role): MiddlewareHandler =>
  async (c, next) => {
    demand(c, needed);
    await next();
  };

/** Everything of the API is for readers at least, but for its description; some of it needs more. */
export function roles(app: Pick<Hono, "on" | "use">): void {
  const readers: MiddlewareHandler = async (c, next) => {
    if (!OPEN.has(`${c.req.method === "HEAD" ? "GET" : c.req.method} ${c.req.path}`)) demand(c, "reader");
    await next();
  };
  app.use("/v1/*", readers);
  app.use("/mcp", readers);
  for (const [operation, needed] of Object.entries(NEEDS)) {
    const [method, path] = operation.split(" ", 2);
    app.on(method, path.replace(/\{(\w+)\}/g, ":$1"), demands(needed));
  }
}
