import type { AllowPrivate } from "../gather/fetch/address.js";
import { Hosts } from "../gather/fetch/hosts.js";
import type { Gathered } from "../gather/gathered.js";
import type { FeedState } from "../gather/fetch/poll-feed.js";
import type { Store } from "../store/store.js";
import { type Asked, asked, dueOf } from "../work/feeds.js";
import { patiently } from "../work/patiently.js";
import type { Jobs } from "./jobs/jobs.js";
import { afterwards } from "./outward.js";

/** How soon the store is asked again where it didn't answer, in ms. */
const AGAIN = 10_000;

/** Polls the feeds that are watched, as `rapporteur watch` does: each poll is a job. */
export class Watcher {
  private readonly hosts = new Hosts();
  private readonly asked = new Set<string>();
  private readonly stop = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: Store,
    private readonly jobs: Jobs,
    private readonly allowPrivate: AllowPrivate,
  ) {}

  /**
   * Looks which feeds are due, now and from then on. Never rejects: where the store can't tell now, it is asked again.
   */
  async look(): Promise<void> {
    clearTimeout(this.timer);
    if (this.stop.signal.aborted) return;
    let next = Date.now() + AGAIN;
    await afterwards("looking for feeds that are due", async () => {
      const found = dueOf(await this.store.feeds(), new Date());
      for (const feed of found.due) if (!this.stop.signal.aborted && !this.asked.has(feed.url)) this.ask(feed);
      next = found.next;
    });
    clearTimeout(this.timer); // another look's
    if (!this.stop.signal.aborted)
      this.timer = setTimeout(() => void this.look(), Math.max(1_000, next - Date.now())).unref();
  }

  close(): void {
    this.stop.abort();
    clearTimeout(this.timer);
  }

  private ask(feed: FeedState): void {
    const { store, hosts, allowPrivate } = this;
    let found: Asked | null = null;
    async function* reports(signal: AbortSignal): AsyncGenerator<Gathered> {
      found = await asked(store, feed, { follow: true, allowPrivate, hosts, signal });
      const { error } = found.polled;
      if (error) yield { id: null, where: feed.url, error };
      yield* found.reports;
    }
    this.asked.add(feed.url);
    this.jobs.begin({
      kind: "feed",
      what: feed.title ?? feed.url,
      by: null,
      reports,
      done: async () => {
        // Not where somebody has ceased to watch it meanwhile.
        await patiently(async () => void ((await store.feed(feed.url)) !== null && (await found?.keep())), {
          signal: this.stop.signal,
        });
      },
      end: async () => void this.asked.delete(feed.url),
    });
  }
}
