import { isPassing } from "../../store/faults.js";
import { afterUnsure } from "../../work/patiently.js";
import { log } from "../outward.js";
import { type Act, note } from "./audit.js";
import type { AccountsDb } from "./tables.js";

/** How many lines may wait for the database, and how often it is tried, in ms. */
const MOST = 10_000;
const EVERY = 5_000;

/** Writes a line. */
type Line = () => Promise<void>;

/**
 * Writes down what is done; what can't be written now, since the database is away, as soon as it can. Whoever did it
 * never hears of that.
 */
export class AuditLog {
  private readonly waiting: Line[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isAtIt = false;

  constructor(private readonly db: AccountsDb) {}

  async note(act: Act): Promise<void> {
    const late = { at: new Date(), ...act };
    const left = this.waiting.length > 0 ? () => note(this.db, late) : await this.leftOf(() => note(this.db, act));
    if (left === null) return;
    if (this.waiting.length >= MOST) return log("the audit log", new Error(`A line is lost: ${JSON.stringify(late)}`));
    this.waiting.push(left);
    this.timer ??= setInterval(() => void this.catchUp(), EVERY).unref();
  }

  private async catchUp(): Promise<void> {
    if (this.isAtIt) return;
    this.isAtIt = true;
    for (let left: Line | null = null; this.waiting.length > 0 && left === null; ) {
      left = await this.leftOf(this.waiting[0]);
      if (left === null) this.waiting.shift();
      else this.waiting[0] = left;
    }
    this.isAtIt = false;
    if (this.waiting.length > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** What is left to do for a line after a try; null where it is written, or never can be. */
  private async leftOf(line: Line): Promise<Line | null> {
    try {
      await line();
      return null;
    } catch (error) {
      if (isPassing(error)) return afterUnsure(error, line);
      log("the audit log", error);
      return null;
    }
  }
}
