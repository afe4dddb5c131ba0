/** The keys that go back: `u` takes something back, `U` does it again. */
export type BackKey = "u" | "U";

/** A way back from what was done. */
interface Back {
  readonly key: BackKey;
  readonly act: () => void;
}

/** A word on what was done, with a way back where there is one. */
export interface Toast {
  readonly n: number;
  readonly words: string;
  readonly back: Back | null;
  readonly isFault: boolean;
}

const STAYS = 8000;

interface ToastOptions {
  /** Takes back what was done. */
  readonly undo?: (() => void) | null;
  /** Does again what was taken back. */
  readonly redo?: (() => void) | null;
  readonly isFault?: boolean;
  /** How long it is shown, in ms. */
  readonly stays?: number;
}

class Toasts {
  all = $state.raw<readonly Toast[]>([]);
  #n = 0;

  say(words: string, { undo = null, redo = null, isFault = false, stays = STAYS }: ToastOptions = {}): void {
    const back: Back | null = undo ? { key: "u", act: undo } : redo ? { key: "U", act: redo } : null;
    const toast = { n: this.#n++, words, back, isFault };
    this.all = [...this.all.slice(-2), toast];
    setTimeout(() => this.end(toast.n), stays);
  }

  /** What a key goes back by: the newest that is shown with it. */
  keyed(key: BackKey): Toast | null {
    return this.all.findLast(({ back }) => back?.key === key) ?? null;
  }

  goBack(toast: Toast): void {
    this.end(toast.n);
    toast.back?.act();
  }

  end(n: number): void {
    this.all = this.all.filter((toast) => toast.n !== n);
  }
}

export const toasts = new Toasts();
