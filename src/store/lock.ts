import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RapporteurError } from "../gather/error.js";
import { clearHatch, maybeHatch } from "./hatch/hatch-file.js";
import { type Holder, isElsewhere, isRunning, me } from "./holder.js";

const ATTEMPTS = 8;
const LOCK = /^lock-\d+-[0-9a-f]+\.json$/;

/**
 * Takes an embedded store for this process. Resolves to what gives it back.
 *
 * Each process announces itself with a file of its own, then looks for others. Two that start at once both see the
 * other, step back and try again; neither can miss the other. Names are never used twice, so a dead process's file may
 * be deleted by whoever finds it.
 */
export async function hold(folder: string): Promise<() => void> {
  for (let attempt = 1; ; attempt++) {
    const mine = announce(folder);
    const other = maybeOther(folder, mine);
    if (!other) {
      clearHatch(folder); // whoever left one holds the store no more
      return released(join(folder, mine));
    }
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
  writeFileSync(join(folder, `.${name}`), JSON.stringify(me()));
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

function held(folder: string, { holder, path }: { holder: Holder; path: string }): RapporteurError {
  const desk = maybeHatch(folder)?.desk ?? null;
  const elsewhere = isElsewhere(holder);
  const isMine = holder.pid === process.pid && !elsewhere;
  const where = elsewhere ? holder.host : "this machine";
  const what = isMine ? "this very process" : `process ${holder.pid} on ${where}`;
  const who = desk === null ? what : `the desk at ${desk} (${what})`;
  const remedy = elsewhere
    ? `Wait until it is done. If ${holder.host} has stopped, delete ${path}.`
    : desk === null
      ? undefined
      : "Open that address, or end the desk first: Ctrl-C where it runs.";
  return new RapporteurError(
    "RAP-E-STORE-HELD",
    `The store in ${folder} is held by ${who}, since ${holder.since}.`,
    remedy,
  );
}
