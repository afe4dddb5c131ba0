/** A word on what was done, with a way back where there is one. */
export interface Toast {
  readonly n: number;
  readonly words: string;
  readonly undo: (() => void) | null;
  readonly isFault: boolean;
}

const STAYS = 8000;

class Toasts {
  all = $state.raw<readonly Toast[]>([]);
  #n = 0;

  say(words: string, { undo = null, isFault = false }: { undo?: (() => void) | null; isFault?: boolean } = {}): void {
    const toast = { n: this.#n++, words, undo, isFault };
    this.all = [...this.all.slice(-2), toast];
    setTimeout(() => this.end(toast.n), STAYS);
  }

  end(n: number): void {
    this.all = this.all.filter((toast) => toast.n !== n);
  }
}

export const toasts = new Toasts();
