import { got, Refused } from "../api/client";
import { since } from "../text/told";
import { type Conflict, decide, type Decided, type KeptDecision, type Wish } from "./deeds";
import { dossier } from "./dossier.svelte";
import { GoingBack } from "./going-back";
import { toasts } from "./toasts.svelte";

/** A decision that wasn't made: others had decided on the entry since its writer looked. */
export interface Clash {
  readonly wish: Wish;
  /** What would have been said of it. */
  readonly words: string;
  /** Whether it was written in a form. */
  readonly isWritten: boolean;
  readonly others: readonly KeptDecision[];
  readonly last: string | null;
}

/** What is decided on one entry: by a key, a button or a form, and what others have decided on it meanwhile. */
export class Deciding {
  busy = $state(false);
  fault = $state.raw<Error | null>(null);
  clash = $state.raw<Clash | null>(null);
  history = $state.raw<readonly KeptDecision[] | null>(null);
  readonly way: GoingBack;

  /** `ondone`: the entry has changed; null where something was taken back or done again. */
  constructor(
    readonly id: string,
    readonly ondone: (done: Decided | null) => void,
  ) {
    this.way = new GoingBack((act) =>
      this.#attempt(async () => {
        await act();
        ondone(null);
      }),
    );
  }

  /** `shut`: shuts the form that it was written in. */
  async send(wish: Wish, words: string, shut: (() => void) | null): Promise<void> {
    if (this.busy || (wish.do !== "undo" && wish.seen === undefined)) return;
    await this.#attempt(async () => {
      try {
        const done = await decide(wish);
        this.clash = null;
        shut?.();
        toasts.say(words, { undo: wish.do === "note" ? null : () => void this.way.back(done.decision.id) });
        this.ondone(done);
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 409) throw error;
        const { history: all = [] } = error.body as Partial<Conflict>;
        this.clash = {
          wish,
          words,
          isWritten: shut !== null,
          others: since(all, wish.seen ?? null, dossier.known?.you?.name ?? null),
          last: all.at(-1)?.id ?? null,
        };
      }
    });
  }

  async askHistory(): Promise<void> {
    this.history = null;
    await this.#attempt(async () => {
      const { history } = await got<{ history: KeptDecision[] }>(`/v1/entries/${encodeURIComponent(this.id)}`);
      this.history = history;
    });
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.fault = null;
    try {
      await act();
    } catch (error) {
      this.fault = error as Error;
    } finally {
      this.busy = false;
    }
  }
}
