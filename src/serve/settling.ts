import type { Store } from "../store/store.js";

/** How long nothing must have changed, in ms: whoever brings a hundred reports isn't held up after each. */
const QUIET = 1_000;

/**
 * Finds what doesn't sit together, and which meetings are one, once nothing changes any more: whoever asks next needn't
 * wait for it.
 */
export class Settling {
  private readonly stop = new AbortController();
  private underWay: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: Pick<Store, "settle">,
    private readonly quiet = QUIET,
  ) {}

  /** Something has changed. */
  soon(): void {
    clearTimeout(this.timer);
    if (!this.stop.signal.aborted) this.timer = setTimeout(() => this.begin(), this.quiet).unref();
  }

  /** Resolves when what is under way has come to a stop; what is left is done when somebody asks. */
  async close(): Promise<void> {
    this.stop.abort();
    clearTimeout(this.timer);
    await this.underWay;
  }

  private begin(): void {
    // A fault in it is told to whoever asks: they do the same.
    this.underWay = this.underWay.then(() => this.store.settle({ signal: this.stop.signal })).catch(() => {});
  }
}
