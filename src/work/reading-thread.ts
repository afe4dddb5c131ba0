import { Worker } from "node:worker_threads";
import type { Document } from "../document/document.js";
import type { Dossier } from "../document/dossier.js";
import { type ErrorCode, RapporteurError } from "../gather/error.js";
import type { Model } from "../read/reader.js";
import type { Reading } from "../read/reading.js";

/** What the thread is started with. */
export interface ThreadData {
  readonly model: Model | undefined;
  readonly dossier: Dossier | null;
}

/** What it is sent, and what it answers: the same number, and a reading or what went wrong. */
export interface Asked {
  readonly n: number;
  readonly doc: Document;
  readonly language: "en" | undefined;
}

export type Answer = { readonly n: number } & (ReadBy | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly remedy: string } });

export interface ReadBy {
  readonly reading: Reading;
  readonly model: Model;
}

interface Waiting {
  resolve(read: ReadBy): void;
  reject(error: Error): void;
}

/** Reads reports in a thread of its own: recording one goes on beside the reading of the next. The model is loaded at the first. */
export class ReadingThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(data: ThreadData) {
    this.worker = new Worker(new URL("./reading-worker.js", import.meta.url), { workerData: data });
    this.worker.unref();
    this.worker.on("message", (answer: Answer) => this.take(answer));
    this.worker.on("error", (error) => this.fail(error));
  }

  /** A report's reading, and which model made it. Rejects with a `RapporteurError` where it can't be read. */
  read(doc: Document, language: "en" | undefined): Promise<ReadBy> {
    const n = this.asked++;
    const asked: Asked = { n, doc, language };
    return new Promise((resolve, reject) => {
      this.waiting.set(n, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage(asked);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private take(answer: Answer): void {
    const waiting = this.waiting.get(answer.n);
    this.waiting.delete(answer.n);
    if (this.waiting.size === 0) this.worker.unref();
    if ("error" in answer) waiting?.reject(new RapporteurError(answer.error.code, answer.error.message, answer.error.remedy));
    else waiting?.resolve(answer);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
