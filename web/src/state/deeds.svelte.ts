import type { Conflict, Decided, Wish } from "../api/answers";
import { Refused, sent } from "../api/client";
import { live } from "./live.svelte";
import { toasts } from "./toasts.svelte";
import { whatWasDone } from "./told";

/** What somebody wanted to decide while somebody else did. */
export interface Clash {
  readonly wish: Wish;
  readonly theirs: Conflict;
}

/** What is decided at this desk; each can be taken back. */
class Deeds {
  /** Goes up with every decision that is made here: what shows entries asks for them anew. */
  done = $state(0);
  /** Shown until somebody has chosen; what they put in isn't lost. */
  clash = $state.raw<Clash | null>(null);

  /** Decides. `seen`: the last decision on the entry that was shown, null for none; not given: whatever others decided. Null where it was refused. */
  async decide(wish: Wish, seen?: string | null): Promise<Decided | null> {
    try {
      const done = await live.mine(sent<Decided>("POST", "/v1/decisions", seen === undefined ? wish : { ...wish, seen }));
      this.done++;
      toasts.say(`You ${whatWasDone(done.decision)}.`, { undo: () => void this.undo(done.decision.id) });
      return done;
    } catch (error) {
      if (error instanceof Refused && error.status === 409) this.clash = { wish, theirs: error.body as Conflict };
      else this.#tell(error);
      return null;
    }
  }

  /** Takes a decision back: one's last without an id. */
  undo = (decision?: string): Promise<void> => this.#back("undo", decision, "Taken back.");

  /** Does again what one took back last. */
  redo = (): Promise<void> => this.#back("redo", undefined, "Done again.");

  async #back(way: "undo" | "redo", decision: string | undefined, words: string): Promise<void> {
    try {
      await live.mine(sent<Decided>("POST", `/v1/decisions/${way}`, decision === undefined ? {} : { decision }));
      this.done++;
      toasts.say(words, way === "undo" ? {} : { undo: () => void this.undo() });
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    const words = error instanceof Refused ? [error.message, error.remedy].filter((one) => one !== undefined).join(" ") : "The server doesn't answer; nothing was changed. Try again.";
    toasts.say(words, { isFault: true });
  }
}

export const deeds = new Deeds();
