import { hostname } from "node:os";
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

/** This process, holding from now on. */
export const me = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  started: processStart(process.pid) ?? "?",
  since: new Date().toISOString(),
});

export const isElsewhere = ({ host }: Holder): boolean => host !== hostname();

/** Of a process on another machine nothing can be told: it counts as running. */
export function isRunning(holder: Holder): boolean {
  if (isElsewhere(holder)) return true;
  const now = processStart(holder.pid);
  return now !== null && (now === holder.started || now === "?" || holder.started === "?");
}
