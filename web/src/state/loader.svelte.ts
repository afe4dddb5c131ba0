import type { Refused } from "../api/client";

/** Something that is asked for: what came, or why it didn't. A newer question ends the one before. */
export class Loader<T> {
  data = $state.raw<T | null>(null);
  error = $state.raw<Refused | Error | null>(null);
  busy = $state(false);
  #asked: AbortController | null = null;

  async load(ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    this.busy = true;
    this.error = null;
    try {
      const data = await ask(asked.signal);
      if (asked === this.#asked) this.data = data;
    } catch (error) {
      if (asked === this.#asked && !asked.signal.aborted) this.error = error as Error;
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  end(): void {
    this.#asked?.abort();
  }
}
