import { got, type Schemas } from "../api/client";
import type { KeptDecision } from "./deeds";
import { type BackKey, toasts } from "./toasts.svelte";

/** What would be taken back or done again, shown before it is. */
interface Asked {
  readonly key: BackKey;
  readonly decision: KeptDecision;
  readonly act: (decision: string) => void;
}

/**
 * Taking back and doing again by a key. Where a toast offers it, that is what is meant. Else what it would be is shown,
 * and waits for a yes: a key that was meant for a field never takes back what nobody sees.
 */
class TakingBack {
  asked = $state.raw<Asked | null>(null);
  #isLooking = false;

  /** `act`: does it, with the decision that is meant. Pressed again before it is shown, it asks once. */
  async press(key: BackKey, act: (decision: string) => void): Promise<void> {
    const toast = toasts.keyed(key);
    if (toast) return toasts.goBack(toast);
    if (this.#isLooking || this.asked) return;
    this.#isLooking = true;
    try {
      const last = await got<Schemas["LastDecisions"]>("/v1/decisions/last");
      const decision = key === "u" ? last.undo : last.redo;
      if (decision) this.asked = { key, decision, act };
      else
        toasts.say(
          key === "u"
            ? "You have decided nothing that could be taken back."
            : "You have taken nothing back that could be done again.",
        );
    } catch (error) {
      toasts.say((error as Error).message, { isFault: true });
    } finally {
      this.#isLooking = false;
    }
  }

  /** The answer to what was asked. */
  end(isMeant: boolean): void {
    const { asked } = this;
    this.asked = null;
    if (isMeant) asked?.act(asked.decision.id);
  }
}

export const takingBack = new TakingBack();
