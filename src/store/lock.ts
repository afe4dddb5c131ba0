import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { RapporteurError } from "../gather/error.js";
import { processStart } from "./process-start.js";

/** Who holds an embedded store. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process started, as far as the system tells: another one may have its pid by now. */
  readonly started: string;
  /** Since when it holds the store (ISO 8601). */
  readonly since: string;
}

const ATTEMPTS = 8;
const LOCK = /^lock-\d+-[0-9a-f]+\.json$/;

/**
 * Takes an embedded store for this process. Resolves to what gives it back.
 *
 * Each process announces itself with a file of its own, then looks for others. Two that start at once both see the other,
 * step back and try again; neither can miss the other. Names are never used twice, so a dead process's file may be
 * deleted by whoever finds it.
 */
export async function hold(folder: string): Promise<() => void> {
  for (let attempt = 1; ; attempt++) {
    const mine = announce(folder);
    const other = maybeOther(folder, mine);
    if (!other) return released(join(folder, mine));
    rmSync(join(folder, mine), { force: true });
    if (attempt === ATTEMPTS) throw held(folder, other);
    await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
  }
}

/** The file given back, once; also when the process ends without closing its store. */
function released(path: string): () => void {
  const release = (): void => {
    process.off("exit", release);
    rmSync(path, { force: true });
  };
  process.on("exit", release);
  return release;
}

/** Writes this process's file under another name first: whoever sees it sees all of it. */
function announce(folder: string): string {
  const name = `lock-${process.pid}-${randomBytes(6).toString("hex")}.json`;
  const me: Holder = { pid: process.pid, host: hostname(), started: processStart(process.pid) ?? "?", since: new Date().toISOString() };
  writeFileSync(join(folder, `.${name}`), JSON.stringify(me));
  renameSync(join(folder, `.${name}`), join(folder, name));
  return name;
}

/** Another process that holds the store; files of processes that are no more are cleared away. */
function maybeOther(folder: string, mine: string): { holder: Holder; path: string } | null {
  for (const name of readdirSync(folder)) {
    if (name === mine || !LOCK.test(name)) continue;
    const path = join(folder, name);
    const holder = maybeHolder(path);
    if (holder && isRunning(holder)) return { holder, path };
    rmSync(path, { force: true });
  }
  return null;
}

function maybeHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** Of a process on another machine nothing can be told: it counts as running. */
function isRunning({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  const now = processStart(pid);
  return now !== null && (now === started || now === "?" || started === "?");
}

function held(folder: string, { holder, path }: { holder: Holder; path: string }): RapporteurError {
  const elsewhere = holder.host !== hostname();
  const who = holder.pid === process.pid && !elsewhere ? "this very process" : `process ${holder.pid} on ${elsewhere ? holder.host : "this machine"}`;
  const message = `The store in ${folder} is held by ${who}, since ${holder.since}.`;
  return elsewhere
    ? new RapporteurError("RAP-E-STORE-HELD", message, `Wait until it is done. If ${holder.host} has stopped, delete ${path}.`)
    : new RapporteurError("RAP-E-STORE-HELD", message);
}
