import { tick } from "svelte";
import { type Discrepancy, got, Refused } from "../api/client";
import { decide, type KeptDecision, type Wish } from "./deeds";
import { drafts } from "./drafts";
import { GoingBack } from "./going-back";
import { live } from "./live.svelte";
import { type BackKey, toasts } from "./toasts.svelte";

export type Settlement = "settle" | "dismiss";
type OnOne = Extract<Wish, { id: string }>;

interface EntryNow {
  readonly entry: Discrepancy;
  readonly history: readonly KeptDecision[];
}
/** A decision that wasn't made: others had decided on the discrepancy since it was shown. */
interface Clash {
  readonly id: string;
  readonly wish: OnOne;
  readonly now: EntryNow;
}

/** What is decided on the discrepancies of a list, and the note that is being written on one of them. */
export class Settling {
  busy = $state(false);
  noting = $state.raw<{ readonly id: string; readonly seen: string | null; readonly isRestored: boolean } | null>(null);
  note = $state("");
  clash = $state.raw<Clash | null>(null);
  fault = $state.raw<{ readonly id: string; readonly error: Error } | null>(null);

  /** `put`: shows an entry as it is by now. */
  constructor(readonly put: (entry: Discrepancy) => void) {}

  /** Decides on what is shown: where somebody has decided otherwise since, that is shown first. */
  async settle(shown: Discrepancy, settlement: Settlement): Promise<void> {
    const { id } = shown;
    await this.#attempt(id, async () => {
      const now = await entryNow(id);
      const wish: OnOne = { do: settlement, id, seen: lastOf(now) };
      if (now.entry.outcome !== shown.outcome) return void (this.clash = { id, wish, now });
      await this.#send(wish, settlement === "settle" ? "Settled." : "Dismissed.");
    });
  }

  allTheSame(): void {
    if (!this.clash) return;
    const { id, wish, now } = this.clash;
    void this.#attempt(id, () => this.#send({ ...wish, seen: lastOf(now) } as OnOne, "Done all the same."));
  }

  leave(): void {
    if (!this.clash) return;
    const { wish, now } = this.clash;
    if (wish.do === "note") drafts.drop("note", wish.id);
    this.put(now.entry);
    this.clash = null;
  }

  async openNote(id: string): Promise<void> {
    await this.#attempt(id, async () => {
      const draft = drafts.get("note", id);
      const seen = draft ? draft.seen : lastOf(await entryNow(id));
      this.noting = { id, seen, isRestored: draft !== null };
      this.note = draft?.words ?? "";
    });
    await tick();
    document.querySelector<HTMLElement>("[data-note]")?.focus();
  }

  async saveNote(): Promise<void> {
    const words = this.note.trim();
    if (words === "" || this.noting === null) return;
    const { id, seen } = this.noting;
    await this.#attempt(id, async () => {
      await this.#send({ do: "note", id, words, seen }, "Noted.");
      this.#shutNote();
    });
  }

  /** What was written is thrown away. */
  breakOff(): void {
    if (this.noting) drafts.drop("note", this.noting.id);
    this.#shutNote();
  }

  draftNote(): void {
    if (!this.noting) return;
    const { id, seen } = this.noting;
    if (this.note.trim() === "") drafts.drop("note", id);
    else drafts.put("note", id, { words: this.note, seen });
  }

  /** Takes back what was decided last, or does it again: on one of these, or on something else. */
  goBack(key: BackKey): void {
    this.#way(null).press(key);
  }

  #way(id: string | null): GoingBack {
    return new GoingBack((act) =>
      this.#attempt(id ?? "", async () => {
        await act();
        if (id !== null) await this.#renew(id);
        else live.changes++;
      }),
    );
  }

  #shutNote(): void {
    const id = this.noting?.id;
    this.noting = null;
    void tick().then(() => document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id ?? "")}"]`)?.focus());
  }

  async #send(wish: OnOne, words: string): Promise<void> {
    try {
      const done = await decide(wish);
      this.clash = null;
      if (wish.do === "note") drafts.drop("note", wish.id);
      await this.#renew(wish.id);
      toasts.say(words, { undo: () => void this.#way(wish.id).back(done.decision.id) });
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 409) throw error;
      this.clash = { id: wish.id, wish, now: await entryNow(wish.id) };
    }
  }

  async #renew(id: string): Promise<void> {
    this.put((await entryNow(id)).entry);
  }

  async #attempt(id: string, act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      await act();
    } catch (error) {
      this.fault = { id, error: error as Error };
    } finally {
      this.busy = false;
    }
  }
}

const entryNow = (id: string): Promise<EntryNow> => got<EntryNow>(`/v1/entries/${encodeURIComponent(id)}`);
const lastOf = ({ history }: EntryNow): string | null => history.at(-1)?.id ?? null;
