import { forgetLists } from "./listing.svelte";

/** Says when the record has changed; it never moves by itself what somebody is reading. */
class Live {
  /** How often something has changed since the view was last made. */
  changes = $state(0);
  /** Goes up when views are to be made anew. */
  round = $state(0);
  #source: EventSource | null = null;
  #listeners = new Set<(event: LiveEvent) => void>();
  #mine = new Set<string>();
  #sending = new Set<Promise<unknown>>();

  start(): void {
    this.#source ??= new EventSource("/v1/events");
    for (const kind of ["added", "changed", "removed", "decided", "reread", "progress"] as const)
      this.#source.addEventListener(kind, (event) => void this.#take({ ...(JSON.parse((event as MessageEvent<string>).data) as object), kind }));
    this.#source.addEventListener("message", (event) => void this.#take(JSON.parse(event.data as string) as LiveEvent));
  }

  /** Hears every event until the function that is given back is called. */
  hear(listener: (event: LiveEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What somebody decides here is no news to them. */
  async mine<T extends { readonly decision: { readonly id: string } }>(sent: Promise<T>): Promise<T> {
    this.#sending.add(sent);
    try {
      const done = await sent;
      this.#mine.add(done.decision.id);
      forgetLists();
      return done;
    } finally {
      this.#sending.delete(sent);
    }
  }

  /** Makes the view anew. */
  renew(): void {
    this.changes = 0;
    this.round++;
    forgetLists();
  }

  async #take(event: LiveEvent): Promise<void> {
    // The event of a decision may come before the answer to whoever sent it.
    if (event.kind === "decided") await Promise.allSettled([...this.#sending]);
    if (event.kind !== "progress" && !(event.decision !== undefined && this.#mine.has(event.decision))) this.changes++;
    for (const listener of this.#listeners) listener(event);
  }
}

export interface LiveEvent {
  readonly kind: "added" | "changed" | "removed" | "decided" | "reread" | "progress";
  readonly report?: string;
  readonly decision?: string;
  readonly entry?: string;
  readonly job?: unknown;
}

export const live = new Live();
