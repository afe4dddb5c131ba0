import type { Document } from "../document/document.js";
import { RapporteurError } from "../gather/error.js";
import type { ReadBy } from "./reading-process.js";
import type { Reads } from "./recorded.js";

/** Something that reads and can be ended: a `ReadingProcess`. */
export interface EndableReads extends Reads {
  /** Ends it at once; what is under way rejects. */
  end(): Promise<void>;
}

export interface LaneOptions {
  /** How many texts may wait. */
  readonly waiting: number;
  /** How long one text may take, in ms. */
  readonly patience: number;
}

/**
 * Texts that are read one after the other. One that takes too long is given up: its reader is ended, and a new one goes
 * on with the next.
 */
export class ReadingLane implements EndableReads {
  private reads: EndableReads | null = null;
  private before: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private isEnded = false;

  constructor(
    private readonly start: () => EndableReads,
    private readonly options: LaneOptions,
  ) {}

  /** `patience`: for this text, where it isn't the lane's. */
  read(doc: Document, language: "en" | undefined, patience: number = this.options.patience): Promise<ReadBy> {
    if (this.waiting >= this.options.waiting)
      return Promise.reject(new RapporteurError("RAP-E-BUSY", `${this.waiting} texts are waiting to be read.`));
    this.waiting++;
    const mine = this.before.then(() => this.readNow(doc, language, patience)).finally(() => this.waiting--);
    this.before = mine.catch(() => {});
    return mine;
  }

  /** What is under way, waits, or comes later rejects. */
  async end(): Promise<void> {
    this.isEnded = true;
    await this.giveUp();
  }

  private async giveUp(): Promise<void> {
    const { reads } = this;
    this.reads = null;
    await reads?.end();
  }

  private async readNow(doc: Document, language: "en" | undefined, patience: number): Promise<ReadBy> {
    if (this.isEnded) throw new RapporteurError("RAP-E-NOT-READ", "Nothing is read any more: the program ends.");
    this.reads ??= this.start();
    let timer: NodeJS.Timeout | undefined;
    const given = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new RapporteurError("RAP-E-TOO-LONG", `It takes more than ${Math.round(patience / 1000)} seconds to read.`),
        );
        void this.giveUp();
      }, patience);
    });
    try {
      return await Promise.race([this.reads.read(doc, language), given]);
    } finally {
      clearTimeout(timer);
    }
  }
}
