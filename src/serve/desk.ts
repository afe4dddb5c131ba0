import type { Dossier } from "../document/dossier.js";
import type { AllowPrivate } from "../gather/fetch/address.js";
import type { Model } from "../read/reader.js";
import type { OwnStore } from "../store/store.js";
import type { Accounts } from "./accounts/accounts.js";
import { type EndableReads, ReadingLane } from "../work/reading-lane.js";
import { ReadingProcess } from "../work/reading-process.js";
import { Hub } from "./hub.js";
import { Jobs } from "./jobs/jobs.js";
import { Removals } from "./removals.js";
import { Requests } from "./requests.js";
import { Settling } from "./settling.js";
import { Watcher } from "./watcher.js";

/** What the server serves: a dossier's record, and what works on it. */
export interface Desk {
  readonly store: OwnStore;
  /** What the dossier's file says; null where there is none. */
  readonly dossier: Dossier | null;
  /** Who may come in; null where whoever uses this machine owns the record. */
  readonly accounts: Accounts | null;
  /** Whether addresses of this machine and of private networks may be asked, or which. */
  readonly allowPrivate: AllowPrivate;
  readonly hub: Hub;
  readonly jobs: Jobs;
  readonly watcher: Watcher;
  readonly removals: Removals;
  readonly requests: Requests;
  /** Texts that are read without being kept: short ones don't wait for long ones. */
  readonly quick: ReadingLane;
  readonly long: ReadingLane;
  /** Reports that are read for the record: those that are added, and those of which something else is known now. */
  readonly again: ReadingLane;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly store: OwnStore;
  readonly dossier: Dossier | null;
  readonly accounts?: Accounts | null;
  readonly allowPrivate?: AllowPrivate;
  readonly model?: Model;
  /** What reads texts; without it processes. */
  readonly reads?: () => EndableReads;
}

const QUICK = { waiting: 32, patience: 20_000 };
const LONG = { waiting: 8, patience: 60_000 };
/**
 * How long a report may take that is added, in ms; and how long the one that is being read is waited for when the desk
 * is closed: it is in nobody's record yet.
 */
const PATIENCE = 600_000;
const GRACE = 5_000;

/** A desk with all that belongs to it. The store remains the caller's. */
export async function openDesk({
  store,
  dossier,
  accounts = null,
  allowPrivate = false,
  model,
  reads = () => new ReadingProcess({ model, dossier }),
}: DeskOptions): Promise<Desk> {
  const settling = new Settling(store);
  const hub = await Hub.open(store, () => settling.soon());
  settling.soon();
  const [quick, long, adding] = [
    new ReadingLane(reads, QUICK),
    new ReadingLane(reads, LONG),
    new ReadingLane(reads, { waiting: 4, patience: PATIENCE }),
  ];
  const jobs = new Jobs(
    { store, dossier, reads: adding },
    { told: (job) => hub.tell(job), changed: () => hub.notice() },
  );
  const watcher = new Watcher(store, jobs, allowPrivate);
  await watcher.look();
  const removals = new Removals();
  return {
    store,
    dossier,
    accounts,
    allowPrivate,
    hub,
    jobs,
    watcher,
    removals,
    requests: new Requests(),
    quick,
    long,
    again: adding,
    async close() {
      removals.close();
      watcher.close();
      hub.close();
      await Promise.all([quick.end(), long.end()]); // nobody keeps these
      const grace = setTimeout(() => void adding.end(), GRACE);
      await jobs.close();
      clearTimeout(grace);
      await adding.end();
      await settling.close();
    },
  };
}
