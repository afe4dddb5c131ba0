import { redo, undo } from "./deeds";
import { takingBack } from "./taking-back.svelte";
import { type BackKey, toasts } from "./toasts.svelte";

/** Takes decisions back and does them again; the toast of the one offers the other. */
export class GoingBack {
  /** `run`: does it, shows what has changed by it, and says why it failed. */
  constructor(readonly run: (act: () => Promise<void>) => Promise<void>) {}

  /** By a key: what it would be is shown first, where no toast offers it. */
  press(key: BackKey): void {
    void takingBack.press(key, (decision) => void (key === "u" ? this.back(decision) : this.again(decision)));
  }

  back(decision: string): Promise<void> {
    return this.run(async () => {
      const made = await undo(decision);
      toasts.say("Taken back.", { redo: () => void this.again(made.decision.id) });
    });
  }

  again(decision: string): Promise<void> {
    return this.run(async () => {
      const made = await redo(decision);
      toasts.say("Done again.", { undo: () => void this.back(made.decision.id) });
    });
  }
}
