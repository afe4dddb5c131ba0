import type { Context } from "hono";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { RapporteurError } from "../../gather/error.js";

/** How often: points in so many seconds. */
export const LIMITS = {
  /** Of one person or token. */
  reads: { points: 1_200, duration: 60 },
  writes: { points: 240, duration: 60 },
  /** Texts that are read without being kept. */
  readings: { points: 60, duration: 60 },
  /** Of one address: requests for what only those may see who are signed in, and tokens that are none. */
  strangers: { points: 120, duration: 60 },
  /**
   * Of one address: requests to sign in or out, and who is signed in, of those who aren't; counted before anything of
   * them is read.
   */
  knocks: { points: 120, duration: 60 },
  /** Attempts to sign in: from one address, to one account from one address, to one account. */
  attemptsFrom: { points: 30, duration: 900 },
  attemptsBoth: { points: 8, duration: 900 },
  attemptsTo: { points: 60, duration: 900 },
} as const;
export type Limit = keyof typeof LIMITS;
type Limiters = { readonly [limit in Limit]: RateLimiterMemory };

/** How often each may ask, kept in this process's memory. */
export class Limits {
  private readonly limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([keyPrefix, options]) => [keyPrefix, new RateLimiterMemory({ keyPrefix, ...options })]),
  ) as Limiters;

  /** Counts once more, or so many times. Throws where it was too often, and says in the answer how long to wait. */
  async count(c: Context, limit: Limit, key: string, times = 1): Promise<void> {
    try {
      await this.limiters[limit].consume(key, times);
    } catch (refused) {
      const seconds = Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
      c.header("retry-after", String(seconds));
      throw new RapporteurError(
        "RAP-E-TOO-MANY",
        limit.startsWith("attempts") ? "Too many attempts to sign in." : "Too many requests.",
        `Try again in ${seconds} s.`,
      );
    }
  }

  /** Forgets what was counted. */
  async forget(limit: Limit, key: string): Promise<void> {
    await this.limiters[limit].delete(key);
  }
}
