import type { MiddlewareHandler } from "hono";
import type { Store } from "../../store/store.js";
import { version } from "../../version.js";
import { maybeYou } from "../who.js";

/** Answers that change without the record changing. */
const OTHERWISE = /^\/v1\/(?:jobs|events|subscriptions|openapi\.json|docs|session|tokens|people|audit)(?:[/?]|$)/;

/** Answers hold for as long as the record is the same: who has one already gets none again (304). */
export const unchanged =
  (store: Pick<Store, "version">): MiddlewareHandler =>
  async (c, next) => {
    if ((c.req.method !== "GET" && c.req.method !== "HEAD") || OTHERWISE.test(c.req.path)) {
      await next();
      if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
      return;
    }
    const you = maybeYou(c);
    const whose = you ? `-${Buffer.from(`${you.name} ${you.role}`).toString("base64url")}` : "";
    const tag = `W/"${await store.version()}-${version()}${whose}"`;
    if (
      c.req
        .header("if-none-match")
        ?.split(/,\s*/)
        .some((one) => one === tag || one === "*")
    ) {
      c.header("etag", tag);
      return c.body(null, 304);
    }
    await next();
    if (c.res.status !== 200) return;
    c.header("etag", tag);
    c.header("cache-control", "private, no-cache");
  };
