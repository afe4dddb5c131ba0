import { busy } from "./faults.js";

/** So many at once; the others wait in order, each at most so long (ms). */
export class Turns {
  private readonly waiting: ((taken: boolean) => void)[] = [];
  private free: number;

  constructor(
    most: number,
    private readonly patience: number,
  ) {
    this.free = most;
  }

  /**
   * Resolves to what gives the turn back, which is called once. Rejects with `RAP-E-STORE-BUSY` where it takes too
   * long.
   */
  async take(): Promise<() => void> {
    if (this.free > 0) this.free--;
    else if (!(await this.waited())) throw busy();
    return () => this.give();
  }

  private waited(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(come), 1);
        resolve(false);
      }, this.patience);
      const come = (taken: boolean): void => {
        clearTimeout(timer);
        resolve(taken);
      };
      this.waiting.push(come);
    });
  }

  private give(): void {
    const next = this.waiting.shift();
    if (next) next(true);
    else this.free++;
  }
}
