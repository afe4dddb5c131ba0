import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Document } from "../document/document.js";
import type { Dossier } from "../document/dossier.js";
import { type ErrorCode, RapporteurError } from "../gather/error.js";
import type { Model } from "../read/reader.js";
import type { Reading } from "../read/reading.js";

/** What the process is started with. */
export interface Start {
  readonly model: Model | undefined;
  readonly dossier: Dossier | null;
}

/** What it is sent after that, and what it answers: the same number, and a reading or what went wrong. */
export interface Asked {
  readonly n: number;
  readonly doc: Document;
  readonly language: "en" | undefined;
}

export type Answer = { readonly n: number } & (
  | ReadBy
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly remedy: string } }
);

export interface ReadBy {
  readonly reading: Reading;
  readonly model: Model;
}

const CHILD = fileURLToPath(new URL("./reading-child.js", import.meta.url));
/**
 * Nothing of it goes to standard output, which may carry a protocol; and no terminal ends it: Ctrl-C lets the report
 * under way be finished.
 */
const OPTIONS: ForkOptions = {
  serialization: "advanced",
  stdio: ["ignore", "ignore", "inherit", "ipc"],
  detached: process.platform !== "win32",
};

interface Waiting {
  readonly asked: Asked;
  resolve(read: ReadBy): void;
  reject(error: Error): void;
}

/**
 * Reads reports in a process of its own: recording one goes on beside the reading of the next. A process, not a thread:
 * it can be ended at any moment, also inside the network's own code or when memory is short, and nothing but the
 * reading that was under way is lost. It is started, and the model loaded, at the first.
 */
export class ReadingProcess {
  private child: ChildProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(private readonly start: Start) {}

  /** A report's reading, and which model made it. Rejects with a `RapporteurError` where it can't be read. */
  read(doc: Document, language: "en" | undefined): Promise<ReadBy> {
    const asked: Asked = { n: this.asked++, doc, language };
    return new Promise((resolve, reject) => {
      this.waiting.set(asked.n, { asked, resolve, reject });
      this.child ??= this.begin();
      hold(this.child);
      this.child.send(asked, () => {}); // where it has ended, its end tells
    });
  }

  /** Ends it at once. What was under way, or waited, rejects; it can be asked anew. */
  async end(): Promise<void> {
    const { child } = this;
    this.child = null;
    this.fail(new RapporteurError("RAP-E-NOT-READ", "The reading was ended before it was done."));
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.ref(); // its end is waited for, also where nothing else keeps this process
    child.kill("SIGKILL");
    await gone;
  }

  private begin(): ChildProcess {
    const child = fork(CHILD, OPTIONS);
    child.on("message", (answer: Answer) => this.take(answer));
    child.on(
      "error",
      (error) =>
        child.pid === undefined &&
        this.fail(new RapporteurError("RAP-E-NOT-READ", `No process can be started to read in: ${error.message}.`)),
    );
    child.on("exit", (code, signal) => this.ended(child, signal ?? `status ${code}`));
    child.send(this.start, () => {});
    return child;
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.n);
    this.waiting.delete(answer.n);
    if (this.waiting.size === 0 && this.child) letGo(this.child);
    if ("error" in answer)
      waiting?.reject(new RapporteurError(answer.error.code, answer.error.message, answer.error.remedy));
    else waiting?.resolve(answer);
  }

  /** It ended by itself: on the report that it was at. Those behind that one are read by a new one. */
  private ended(child: ChildProcess, how: string): void {
    if (this.child !== child) return;
    this.child = null;
    const [first, ...others] = this.waiting.values();
    if (!first) return;
    this.waiting.delete(first.asked.n);
    if (others.length > 0) {
      this.child = this.begin();
      for (const { asked } of others) this.child.send(asked, () => {});
    }
    first.reject(
      new RapporteurError(
        "RAP-E-NOT-READ",
        `The process that read it ended (${how}): there may not be enough memory for it.`,
      ),
    );
  }

  private fail(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}

/** While something is read, this process goes on; while nothing is, the other doesn't keep it. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
