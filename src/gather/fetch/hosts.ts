import { setTimeout } from "node:timers/promises";
import type { Robots } from "./robots.js";

export interface Patience {
  /** The least time between two requests to a host, in milliseconds. */
  readonly every?: number;
}

const EVERY = 1_000;
/** No robots.txt makes it wait longer than this between two requests, in milliseconds. */
const LONGEST = 60_000;

interface Host {
  /** When it may be asked next, by the clock of this process. */
  next: number;
  robots: { readonly rules: Promise<Robots>; readonly until: number } | null;
}

/** What is known of the hosts that are asked: when each may be asked again, and what its robots.txt says. */
export class Hosts {
  private readonly hosts = new Map<string, Host>();
  private readonly every: number;

  constructor({ every = EVERY }: Patience = {}) {
    this.every = every;
  }

  /** Resolves when it is this request's turn at its host. */
  async turn(url: URL, delay: number, signal?: AbortSignal): Promise<void> {
    const host = this.host(url);
    const now = performance.now();
    const at = Math.max(now, host.next);
    host.next = at + Math.min(LONGEST, Math.max(this.every, delay));
    if (at > now) await setTimeout(at - now, undefined, { signal });
  }

  /** What a host's robots.txt says, asked by `ask` when it isn't known. */
  async robots(url: URL, ask: () => Promise<Robots>): Promise<Robots> {
    const host = this.host(url);
    const now = performance.now();
    if (host.robots === null || host.robots.until < now)
      host.robots = { rules: ask(), until: Number.POSITIVE_INFINITY };
    const rules = await host.robots.rules;
    if (host.robots.until === Number.POSITIVE_INFINITY)
      host.robots = { rules: host.robots.rules, until: performance.now() + rules.keep };
    return rules;
  }

  private host({ protocol, host }: URL): Host {
    const key = `${protocol}//${host}`;
    const known = this.hosts.get(key) ?? { next: 0, robots: null };
    this.hosts.set(key, known);
    return known;
  }
}
