import { randomUUID } from "node:crypto";
import { asRapporteurError, RapporteurError } from "../../gather/error.js";
import type { Gathered } from "../../gather/gathered.js";
import { endsAll, type Recorded, type Recording, recorded } from "../../work/recorded.js";
import { toldOf } from "../../work/told.js";
import { afterwards, outward } from "../outward.js";
import type { Job, JobItem } from "./job.js";

/** What is to be done. */
export interface Task extends Pick<Job, "kind" | "what" | "by"> {
  readonly language?: "en";
  reports(signal: AbortSignal): AsyncIterable<Gathered>;
  /** Called once all reports are in. */
  done?(): Promise<void>;
  /** Called in the end, whatever happened; where it fails, that is only logged. */
  end?(): Promise<void>;
}

/** Told of whatever changes: of a job, and of the record. Neither rejects. */
export interface Heard {
  told(job: Job): void;
  changed(): Promise<void>;
}

interface Kept {
  readonly job: Job;
  readonly stop: AbortController;
  /** New reports, in order. */
  readonly brought: string[];
}

const MOST_WAITING = 50;
const MOST_KEPT = 200;
const MOST_ITEMS = 1_000;

/** Work on the record that takes its time: one at a time, in order. */
export class Jobs {
  private readonly jobs = new Map<string, Kept>();
  private before: Promise<void> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly recording: Recording,
    private readonly heard: Heard,
  ) {}

  begin(task: Task): Job {
    if ([...this.jobs.values()].filter(({ job }) => job.state === "waiting").length >= MOST_WAITING)
      throw new RapporteurError("RAP-E-BUSY", `${MOST_WAITING} jobs are waiting.`);
    const { kind, what, by } = task;
    const job: Job = {
      id: randomUUID(),
      kind,
      what,
      by,
      at: new Date().toISOString(),
      state: "waiting",
      done: 0,
      counts: { new: 0, changed: 0, known: 0, failed: 0 },
      items: [],
    };
    const kept: Kept = { job, stop: new AbortController(), brought: [] };
    this.jobs.set(job.id, kept);
    this.forget();
    this.before = this.before.then(() => this.run(kept, task));
    return job;
  }

  get(id: string): Job {
    return this.kept(id).job;
  }

  /** Ends a job after the report that is under way; what is in stays in. */
  stop(id: string): Job {
    const { job, stop } = this.kept(id);
    if (job.state === "waiting" || job.state === "running") stop.abort();
    return job;
  }

  /** Takes the reports out again that a job brought. Those that were there before, changed ones too, stay. */
  async undo(id: string): Promise<Job> {
    const { job, brought } = this.kept(id);
    if (job.state === "waiting" || job.state === "running")
      throw new RapporteurError("RAP-E-NO-JOB", "It isn't done yet.", "Stop it first.");
    for (; brought.length > 0; brought.pop())
      await this.recording.store.remove(brought[brought.length - 1]).catch((error: unknown) => {
        if (asRapporteurError(error).code !== "RAP-E-NO-REPORT") throw error; // somebody else took it out
      });
    job.state = "undone";
    this.heard.told(job);
    await this.heard.changed();
    return job;
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    for (let last: Promise<void> | null = null; last !== this.before; await last) last = this.before;
  }

  /** Ends all of them; resolves when the report that is under way is done. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const { stop } of this.jobs.values()) stop.abort();
    await this.before;
  }

  private kept(id: string): Kept {
    const kept = this.jobs.get(id);
    if (!kept) throw new RapporteurError("RAP-E-NO-JOB", `There is no job ${JSON.stringify(id.slice(0, 60))}.`);
    return kept;
  }

  /** The oldest of those that are over. */
  private forget(): void {
    for (const [id, { job }] of this.jobs) {
      if (this.jobs.size <= MOST_KEPT) return;
      if (job.state !== "waiting" && job.state !== "running") this.jobs.delete(id);
    }
  }

  private async run({ job, stop, brought }: Kept, task: Task): Promise<void> {
    try {
      if (!stop.signal.aborted) {
        job.state = "running";
        this.heard.told(job);
        for await (const one of recorded(task.reports(stop.signal), this.recording, {
          language: task.language,
          signal: stop.signal,
        })) {
          note(job, one);
          if (!("error" in one) && one.outcome === "new") brought.push(one.report);
          if (endsAll(one)) stop.abort();
          this.heard.told(job);
          await this.heard.changed();
        }
        if (!stop.signal.aborted) await task.done?.();
      }
    } catch (error) {
      note(job, { id: null, where: task.what, error: asRapporteurError(error) });
    }
    await afterwards(`the end of job ${job.id}`, async () => task.end?.());
    job.state = stop.signal.aborted ? "stopped" : "done";
    if (!this.isClosed) this.heard.told(job);
  }
}

function note(job: Job, one: Recorded): void {
  job.done++;
  const item = itemOf(one);
  job.counts[item.outcome]++;
  job.items.push(item);
  if (job.items.length > MOST_ITEMS) job.items.shift();
}

function itemOf(one: Recorded): JobItem {
  if (!("error" in one))
    return {
      where: one.where,
      outcome: one.outcome,
      report: one.report,
      undated: one.undated,
      told: toldOf(one),
      error: null,
    };
  const { code, message, remedy } = outward(one.error, `adding ${one.where}`);
  return {
    where: one.where,
    outcome: "failed",
    report: null,
    undated: false,
    told: null,
    error: { code, message, remedy },
  };
}
