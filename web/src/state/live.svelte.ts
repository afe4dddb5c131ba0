import type { Schemas } from "../api/client";
import { isOwn } from "./deeds";
import { forgetLists } from "./listing.svelte";

/** Says when the record has changed; it never moves by itself what somebody is reading. */
class Live {
  /** How often something has changed since the view was last made. */
  changes = $state(0);
  /** Goes up when views are to be made anew. */
  round = $state(0);
  #source: EventSource | null = null;
  #listeners = new Set<Listener>();

  /** Listens, unless it does already: whoever wasn't signed in couldn't before. */
  start(): void {
    if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
    this.#source = new EventSource("/v1/events");
    this.#source.addEventListener(
      "message",
      ({ data }: MessageEvent<string>) => void this.#take(JSON.parse(data) as LiveEvent),
    );
  }

  /**
   * Hears every event until the function that is given back is called. A listener that gives true shows the change
   * itself.
   */
  hear(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes the view anew. */
  renew(): void {
    this.changes = 0;
    this.round++;
    forgetLists();
  }

  async #take(event: LiveEvent): Promise<void> {
    const own = event.decision !== undefined && (await isOwn(event.decision));
    const shown = [...this.#listeners].map((listener) => listener({ ...event, own }));
    if (event.kind !== "progress" && !own && !shown.includes(true)) this.changes++;
  }
}

type Listener = (event: LiveEvent) => unknown;

export interface LiveEvent {
  readonly kind: "added" | "changed" | "removed" | "decided" | "reread" | "progress";
  readonly report?: string;
  readonly decision?: string;
  readonly entry?: string;
  readonly job?: Schemas["Progress"];
  /** Whether it was decided in this very window. */
  readonly own?: boolean;
}

export const live = new Live();
