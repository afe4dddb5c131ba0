import type { MiddlewareHandler } from "hono";
import { RapporteurError } from "../../gather/error.js";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what other pages in the same browser would have done: whatever changes something, and whatever of the API
 * isn't a link that somebody followed. Programs send neither header.
 */
export const originGuard: MiddlewareHandler = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  const isForeign =
    (site !== undefined && site !== "same-origin" && site !== "none") ||
    !isOwn(c.req.header("origin"), c.req.header("host"));
  if (isForeign && !(SAFE.has(c.req.method) && isFollowed(c.req.header("sec-fetch-mode"), c.req.path)))
    throw new RapporteurError("RAP-E-ORIGIN", "Another page's request isn't answered.");
  await next();
};

const isOwn = (origin: string | undefined, host: string | undefined): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === new URL(`http://${host}`).host);

/** Links may lead here from anywhere. */
const isFollowed = (mode: string | undefined, path: string): boolean =>
  mode === "navigate" || !/^\/(?:v1|api|mcp)(?:\/|$)/.test(path);
