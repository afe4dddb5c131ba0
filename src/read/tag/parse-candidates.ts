const START = 16;

/**
 * The best steps that the states of a beam could take, best first; of equal scores the one offered first stays before.
 */
export class Candidates {
  count = 0;
  state = new Int32Array(START);
  action = new Uint8Array(START);
  score = new Float64Array(START);
  private width = 0;

  /** Forgets all; from now on at most `width` are kept. */
  clear(width: number): void {
    this.count = 0;
    this.width = width;
    if (width <= this.state.length) return;
    this.state = new Int32Array(width);
    this.action = new Uint8Array(width);
    this.score = new Float64Array(width);
  }

  offer(state: number, action: number, score: number): void {
    const { width, score: scores } = this;
    if (this.count === width && scores[width - 1] >= score) return;
    let at = this.count < width ? this.count++ : width - 1;
    for (; at > 0 && scores[at - 1] < score; at--) {
      scores[at] = scores[at - 1];
      this.state[at] = this.state[at - 1];
      this.action[at] = this.action[at - 1];
    }
    scores[at] = score;
    this.state[at] = state;
    this.action[at] = action;
  }
}
