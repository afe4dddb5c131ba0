/** Something that is done by a press: whether it is under way, and why it failed. */
export class Attempt {
  busy = $state(false);
  error = $state.raw<Error | null>(null);

  /** Does it, unless it is under way already; whether it was done. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = null;
    try {
      await act();
      return true;
    } catch (error) {
      this.error = error as Error;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
