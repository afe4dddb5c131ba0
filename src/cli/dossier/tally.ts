import { complain } from "../complain.js";
import { counted } from "../counted.js";
import { endsAll, type Recorded } from "../../work/recorded.js";

/** What became of the reports of a run, counted; what failed is said at once. */
export class Tally {
  readonly new: string[] = [];
  private changed = 0;
  private known = 0;
  private undated = 0;
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
      return;
    }
    if (recorded.undated) this.undated++;
    if (recorded.outcome === "new") this.new.push(recorded.report);
    else this[recorded.outcome]++;
  }

  /** What to do about reports without a day; empty where there are none. */
  get advice(): string {
    return this.undated === 0
      ? ""
      : ` ${this.undated === 1 ? "1 has" : `${this.undated.toLocaleString("en")} have`} no day: rapporteur correct ` +
          "REPORT date=YYYY-MM-DD";
  }

  /** "12 reports: 9 new, 1 changed, 2 there already." */
  toString(): string {
    const parts = [
      [this.new.length, "new"],
      [this.changed, "changed"],
      [this.known, "there already"],
      [this.failed, "couldn't be read"],
    ] as const;
    return `${counted(this.done, "report")}${
      this.done === 0
        ? ""
        : `: ${parts
            .filter(([n]) => n > 0)
            .map(([n, what]) => `${n.toLocaleString("en")} ${what}`)
            .join(", ")}`
    }.`;
  }
}
