import { got, Refused, sent } from "../api/client";
import { isActive, type Job, joined, type Progress } from "../text/jobs";
import { forgetLists } from "./listing.svelte";

const KEPT = "jobs";
/** How often what became of each report is asked for, in ms, while a job runs. */
const WAITS = 400;

/** The jobs of this window and those that it hears of, the newest first; known again after the page is loaded anew. */
class Jobs {
  all = $state.raw<readonly Job[]>([]);
  #asked = new Map<string, ReturnType<typeof setTimeout>>();

  /** Those that were there before the page was loaded anew. */
  async recall(): Promise<void> {
    const missing = kept().filter((id) => !this.all.some((job) => job.id === id));
    await Promise.all([...missing, ...this.all.filter(isActive).map(({ id }) => id)].map((id) => this.#ask(id)));
  }

  async begin(asked: Promise<{ job: Job }>): Promise<Job> {
    const { job } = await asked;
    this.#put(job);
    this.#soon(job.id);
    return job;
  }

  /** What is told of a job while it goes. */
  told(progress: Progress): void {
    this.#put(
      joined(
        this.all.find(({ id }) => id === progress.id),
        progress,
      ),
    );
    this.#soon(progress.id);
  }

  async stop(id: string): Promise<void> {
    this.#put(await sent<Job>("DELETE", `/v1/jobs/${encodeURIComponent(id)}`));
    this.#soon(id);
  }

  async undo(id: string): Promise<void> {
    this.#put(await sent<Job>("POST", `/v1/jobs/${encodeURIComponent(id)}/undo`));
    forgetLists();
  }

  /** Shows it no more. */
  forget(id: string): void {
    this.all = this.all.filter((job) => job.id !== id);
    this.#keep();
  }

  #soon(id: string): void {
    if (this.#asked.has(id)) return;
    this.#asked.set(
      id,
      setTimeout(() => {
        this.#asked.delete(id);
        void this.#ask(id);
      }, WAITS),
    );
  }

  async #ask(id: string): Promise<void> {
    try {
      this.#put(await got<Job>(`/v1/jobs/${encodeURIComponent(id)}`));
    } catch (error) {
      if (error instanceof Refused && error.status === 404) this.forget(id);
    }
  }

  #put(job: Job): void {
    this.all = [...this.all.filter(({ id }) => id !== job.id), job].sort((a, b) => b.at.localeCompare(a.at));
    this.#keep();
    if (!isActive(job)) forgetLists();
  }

  #keep(): void {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(this.all.slice(0, 50).map(({ id }) => id)));
    } catch {
      // Storage may be forbidden: then they are known until the page is left.
    }
  }
}

function kept(): string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

export const jobs = new Jobs();
