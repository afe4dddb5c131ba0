import type { Named } from "../api/client";
import { got } from "../api/client";
import { Names } from "../api/names";

interface Page<Entry> {
  entries: Entry[];
  /** Not where entries name nothing of the record. */
  named?: Named;
  next: string | null;
  /** Told with the first page of the queue. */
  left?: { count: number; bounded: boolean } | null;
}

/** A list that comes page by page as somebody reads on. */
export class Listing<Entry> {
  entries = $state.raw<readonly Entry[]>([]);
  names = $state.raw(new Names());
  error = $state.raw<Error | null>(null);
  busy = $state(false);
  isWhole = $state(false);
  /** How many there are in all, where the list says so. */
  left = $state.raw<{ readonly count: number; readonly bounded: boolean } | null>(null);
  #next: string | null = null;
  #ended = new AbortController();

  constructor(readonly address: string) {}

  /** The next page, unless it is under way or there is none. */
  async more(): Promise<void> {
    if (this.busy || this.isWhole) return;
    this.busy = true;
    this.error = null;
    try {
      const after =
        this.#next === null ? "" : `${this.address.includes("?") ? "&" : "?"}after=${encodeURIComponent(this.#next)}`;
      const { entries, named, next, left } = await got<Page<Entry>>(this.address + after, {
        signal: this.#ended.signal,
      });
      this.names = (named ? new Names().join(this.names).take(named) : this.names).takeEntries(entries);
      this.entries = [...this.entries, ...entries];
      this.left = left ?? this.left;
      this.#next = next;
      this.isWhole = next === null;
    } catch (error) {
      if (!this.#ended.signal.aborted) this.error = error as Error;
    } finally {
      this.busy = false;
    }
  }

  /** An entry as it is now, in its place. */
  put(entry: Entry & { readonly id: string }): void {
    this.entries = this.entries.map((one) => ((one as { readonly id?: string }).id === entry.id ? entry : one));
  }

  end(): void {
    this.#ended.abort();
  }
}

const KEPT = 12;
const kept = new Map<string, Listing<unknown>>();

/** The list of an address; when somebody comes back to it, as it was left. */
export function listing<Entry>(address: string): Listing<Entry> {
  const known = (kept.get(address) as Listing<Entry> | undefined) ?? new Listing<Entry>(address);
  kept.delete(address);
  kept.set(address, known as Listing<unknown>);
  for (const [old] of kept) if (kept.size > KEPT) kept.delete(old);
  if (known.entries.length === 0) void known.more();
  return known;
}

/** After something has changed: lists are asked for anew. */
export const forgetLists = (): void => kept.clear();
