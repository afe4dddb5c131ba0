import { complain } from "../complain.js";
import { counted } from "../counted.js";
import { endsAll, type Recorded } from "../../work/recorded.js";

/** What became of the reports of a run, counted; what failed is said at once. */
export class Tally {
  readonly new: string[] = [];
  private changed = 0;
  private known = 0;
  failed = 0;
  /** Whether nothing more can be kept: what comes after the last one wasn't tried. */
  isOver = false;

  get done(): number {
    return this.new.length + this.changed + this.known + this.failed;
  }

  take(recorded: Recorded): void {
    if ("error" in recorded) {
      this.failed++;
      this.isOver ||= endsAll(recorded);
      complain(recorded.where, recorded.error);
    } else if (recorded.outcome === "new") this.new.push(recorded.report);
    else this[recorded.outcome]++;
  }

  /** "12 reports: 9 new, 1 changed, 2 there already." */
  toString(): string {
    const parts = [[this.new.length, "new"], [this.changed, "changed"], [this.known, "there already"], [this.failed, "couldn't be read"]] as const;
    return `${counted(this.done, "report")}${this.done === 0 ? "" : `: ${parts.filter(([n]) => n > 0).map(([n, what]) => `${n.toLocaleString("en")} ${what}`).join(", ")}`}.`;
  }
}
