/** A word on what was done, with a way back where there is one. */
export interface Toast {
  readonly n: number;
  readonly words: string;
  readonly undo: (() => void) | null;
  readonly isFault: boolean;
  /** Whether the key `u` means this, and not the last decision, for as long as nothing else was done. */
  readonly takesKey: boolean;
}

const STAYS = 8000;

interface ToastOptions {
  readonly undo?: (() => void) | null;
  readonly isFault?: boolean;
  readonly takesKey?: boolean;
  /** How long it is shown, in ms. */
  readonly stays?: number;
}

class Toasts {
  all = $state.raw<readonly Toast[]>([]);
  #n = 0;

  say(words: string, { undo = null, isFault = false, takesKey = false, stays = STAYS }: ToastOptions = {}): void {
    const toast = { n: this.#n++, words, undo, isFault, takesKey };
    this.all = [...this.all.slice(-2), toast];
    setTimeout(() => this.end(toast.n), stays);
  }

  /** The toast that has the key `u`, if one has. */
  get keyed(): Toast | null {
    const last = this.all.findLast(({ undo }) => undo !== null);
    return last?.takesKey ? last : null;
  }

  undo(toast: Toast): void {
    this.end(toast.n);
    toast.undo?.();
  }

  end(n: number): void {
    this.all = this.all.filter((toast) => toast.n !== n);
  }
}

export const toasts = new Toasts();
