import type { MiddlewareHandler } from "hono";
import { type Accounts, countedAs, countedFrom } from "../accounts/accounts.js";
import type { Limit } from "../accounts/limits.js";
import { maybeYou } from "../who.js";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Where there are accounts, nobody asks too often. Without, whoever asks is at this machine. Signing in has limits of
 * its own: strangers of one address don't keep others of it out.
 */
export const limited =
  (accounts: Accounts | null): MiddlewareHandler =>
  async (c, next) => {
    if (accounts) {
      const you = maybeYou(c);
      if (you) await accounts.limits.count(c, limitOf(c.req.method, c.req.path), countedAs(you));
      else
        await accounts.limits.count(
          c,
          c.req.path === "/v1/session" ? "knocks" : "strangers",
          countedFrom(accounts.addressOf(c)),
        );
    }
    await next();
  };

const limitOf = (method: string, path: string): Limit =>
  path === "/v1/read" ? "readings" : SAFE.has(method) ? "reads" : "writes";
