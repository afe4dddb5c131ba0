import type { Change } from "../store/changes.js";
import type { Store } from "../store/store.js";
import { RapporteurError } from "../gather/error.js";
import type { Job } from "./jobs/job.js";
import { afterwards } from "./outward.js";

/** What is told of a job: how far it is. What became of each report, the job itself tells. */
export type Progress = Omit<Job, "items">;

/** What listeners are told: a change of the record, or how a job goes. */
export type Told = { readonly change: Change } | { readonly job: Progress };

const MOST_LISTENERS = 500;
/** Of one person or token. */
const MOST_EACH = 20;
/** Changes that are kept for those who come back. */
const MOST_KEPT = 1_000;
/** How often the store is looked into for what others have changed, in ms. */
const EVERY = 2_000;

type Changes = Pick<Store, "changes" | "version">;

/** Tells listeners what changes in the record, whoever changes it. */
export class Hub {
  private readonly listeners = new Set<Listener>();
  private readonly kept: Change[] = [];
  private before: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private constructor(
    private readonly store: Changes,
    private last: number,
    private readonly changed: () => void,
  ) {}

  /** `changed` is called whenever something is found to have changed. */
  static async open(store: Changes, changed: () => void): Promise<Hub> {
    // A version begins with the number of the last change.
    return new Hub(store, Number.parseInt(await store.version(), 10), changed);
  }

  /**
   * Looks what has changed, and tells it. Never rejects: what can't be looked for now is found the next time, and
   * whatever changed has changed.
   */
  notice(): Promise<void> {
    return (this.before = this.before.then(() => afterwards("looking for changes", () => this.look())));
  }

  tell({ items: _, ...job }: Job): void {
    for (const listener of this.listeners) listener.tell(job);
  }

  /**
   * Somebody who listens from now on, or from after the n-th change. `whose`: the person or token, where that is known.
   */
  listen(after: number | null, whose: string | null = null): Listener {
    if (this.listeners.size >= MOST_LISTENERS)
      throw new RapporteurError("RAP-E-BUSY", `${MOST_LISTENERS} are listening already.`);
    if (whose !== null && [...this.listeners].filter((one) => one.whose === whose).length >= MOST_EACH)
      throw new RapporteurError("RAP-E-BUSY", `You are listening ${MOST_EACH} times already.`);
    const listener = new Listener(
      whose,
      after === null ? this.last : Math.min(after, this.last),
      (n) => this.changesAfter(n),
      () => this.leave(listener),
    );
    this.listeners.add(listener);
    this.timer ??= setInterval(() => void this.notice(), EVERY).unref();
    return listener;
  }

  close(): void {
    clearInterval(this.timer);
    for (const listener of this.listeners) listener.end();
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async look(): Promise<void> {
    const found = await this.store.changes(this.last);
    if (found.length === 0) return;
    this.changed();
    this.last = found[found.length - 1].n;
    this.kept.push(...found);
    this.kept.splice(0, this.kept.length - MOST_KEPT);
    for (const listener of this.listeners) listener.wake();
    return this.look();
  }

  private async changesAfter(n: number): Promise<readonly Change[]> {
    if (n >= this.last) return [];
    return this.kept.length > 0 && this.kept[0].n <= n + 1
      ? this.kept.filter((change) => change.n > n)
      : this.store.changes(n);
  }
}

/**
 * One who listens. What it hasn't taken yet isn't heaped up: changes are asked for, and of each job only the latest
 * state waits.
 */
export class Listener {
  private readonly jobs = new Map<string, Progress>();
  private isEnded = false;
  private heard: (() => void) | null = null;

  constructor(
    readonly whose: string | null,
    private last: number,
    private readonly changesAfter: (n: number) => Promise<readonly Change[]>,
    private readonly left: () => void,
  ) {}

  tell(job: Progress): void {
    this.jobs.set(job.id, { ...job, counts: { ...job.counts } });
    this.wake();
  }

  wake(): void {
    this.heard?.();
  }

  end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.left();
    this.wake();
  }

  /** What there is to tell, waiting for it at most so long (ms): then nothing. Null once it is over. */
  async next(patience: number): Promise<readonly Told[] | null> {
    if (this.jobs.size === 0 && !this.isEnded) {
      const waiting = this.waited(patience);
      const changes = await this.changesAfter(this.last);
      if (changes.length === 0) await waiting.until;
      waiting.clear();
      if (changes.length > 0) return this.take(changes);
    }
    return this.isEnded ? null : this.take(await this.changesAfter(this.last));
  }

  private take(changes: readonly Change[]): Told[] {
    const told: Told[] = [...[...this.jobs.values()].map((job) => ({ job })), ...changes.map((change) => ({ change }))];
    this.jobs.clear();
    this.last = changes.at(-1)?.n ?? this.last;
    return told;
  }

  private waited(patience: number): { until: Promise<void>; clear(): void } {
    let timer: NodeJS.Timeout | undefined;
    const until = new Promise<void>((resolve) => {
      this.heard = resolve;
      timer = setTimeout(resolve, patience);
    });
    const clear = (): void => {
      clearTimeout(timer);
      this.heard = null;
    };
    return { until, clear };
  }
}
