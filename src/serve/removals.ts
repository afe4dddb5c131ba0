import { RapporteurError } from "../gather/error.js";
import type { Removed } from "../store/remove.js";

/** How long a report that was taken out can be brought back, in ms. */
export const KEPT_FOR = 10 * 60_000;
/** How many at most: the last ones. */
const MOST = 20;

/**
 * Reports that were taken out a moment ago, in memory alone: after that nothing of them is left but what people
 * decided.
 */
export class Removals {
  private readonly kept = new Map<string, { removed: Removed; timer: NodeJS.Timeout }>();

  keep(removed: Removed): void {
    this.forget(removed.report);
    this.kept.set(removed.report, { removed, timer: setTimeout(() => this.forget(removed.report), KEPT_FOR).unref() });
    for (const [report] of this.kept) if (this.kept.size > MOST) this.forget(report);
  }

  get(report: string): Removed {
    const kept = this.kept.get(report);
    if (!kept)
      throw new RapporteurError(
        "RAP-E-NO-REPORT",
        `No report ${JSON.stringify(report.slice(0, 60))} was taken out in the last ten minutes.`,
        "Add it anew: what people decided on its words holds again.",
      );
    return kept.removed;
  }

  forget(report: string): void {
    clearTimeout(this.kept.get(report)?.timer);
    this.kept.delete(report);
  }

  close(): void {
    for (const report of [...this.kept.keys()]) this.forget(report);
  }
}
