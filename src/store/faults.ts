import { isDiskFull, RapporteurError } from "../gather/error.js";

/** What a database says of itself by SQLSTATE: it is going, coming or full up, or the connection broke. */
const AWAY = /^(?:08|57P0[1235]|53300|25P0[34])/;
/** Somebody else has held what was needed for too long, or the question took too long. */
const BUSY = /^(?:55P03|57014|40001|40P01)$/;
/** No room on its disk. */
const FULL = /^53100$/;
/** What the system says of a connection. */
const BROKEN =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN)$/;
/** What a client says of a connection that is no more: it has no code for it. */
const LAST_WORDS =
  "Connection terminated|Client (?:has encountered a connection error|was closed)|timeout expired|" +
  "Postgres connection has been discarded";
const GONE = new RegExp(`^(?:${LAST_WORDS})`);
/** The same as a database tells it. */
const NO_ROOM_TOLD = /No space left on device|Disk quota exceeded|File too large/i;

/** The store's database is away: nothing of what was asked was written. */
export const away = (cause: unknown): RapporteurError =>
  new RapporteurError("RAP-E-STORE-AWAY", "The store's database doesn't answer at the moment.", undefined, { cause });

export const busy = (cause?: unknown): RapporteurError =>
  new RapporteurError("RAP-E-STORE-BUSY", "Others have been at the store for too long.", undefined, { cause });

export const noRoom = (cause: unknown): RapporteurError =>
  new RapporteurError("RAP-E-NO-ROOM", "There is too little room left on the disk of the store.", undefined, { cause });

/**
 * An error of a database as one of ours, where it is about the place rather than about what was asked; else the error
 * itself. Its own words, which may hold an address, are its cause: they are for the log.
 */
export function faultOf(error: unknown): unknown {
  if (error instanceof RapporteurError) return error;
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (FULL.test(code) || isNoRoom(error)) return noRoom(error);
  if (BUSY.test(code)) return busy(error);
  if (AWAY.test(code) || BROKEN.test(code) || GONE.test(message)) return away(error);
  return error;
}

/** Whether the system or a database says that a disk is full, or a quota used up. */
export function isNoRoom(error: unknown): boolean {
  const { message = "", detail = "" } = (error ?? {}) as { message?: string; detail?: string };
  return isDiskFull(error) || NO_ROOM_TOLD.test(message) || NO_ROOM_TOLD.test(detail);
}

const codeOf = (error: unknown): string | null => (error instanceof RapporteurError ? error.code : null);

/** Whether it passes by itself: the same can be tried again. */
export const isPassing = (error: unknown): boolean =>
  ["RAP-E-STORE-AWAY", "RAP-E-STORE-UNSURE", "RAP-E-STORE-BUSY"].includes(codeOf(error) ?? "");

/** Whether whatever comes next will fail as well: it isn't worth trying. */
export const isLasting = (error: unknown): boolean => isPassing(error) || codeOf(error) === "RAP-E-NO-ROOM";

/** Whether the connection broke or there is none. */
export const isAway = (error: unknown): boolean => codeOf(error) === "RAP-E-STORE-AWAY";
