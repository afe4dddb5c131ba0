import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { RapporteurError } from "../gather/error.js";
import type { BackupHead } from "./backup.js";
import { newer, unknownOf } from "./migrate.js";

/**
 * The longest line of a backup, in bytes: a report of 10 MB, all of it escaped, with the mail of 50 MB that it came in.
 * A line is held whole when it is restored, so that none may be longer.
 */
const LONGEST_LINE = 256_000_000;
/** So much of each line is looked at: all of a head, and what a row is of. */
const LOOKED_AT = 1_000_000;
const NEWLINE = 10;

/**
 * A backup's head, once all of the file has been gone through: it is whole, and holds what it says. Holds a piece of it
 * at a time, however much it unpacks to.
 */
export async function verified(path: string, signal?: AbortSignal): Promise<BackupHead> {
  const seen = new Seen(path);
  try {
    for await (const chunk of unpacked(path)) {
      signal?.throwIfAborted();
      seen.take(chunk);
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw asBackupError(error, path);
  }
  return seen.whole();
}

/**
 * What a backup's file holds, unpacked. Ends with an error where it is cut short by a single byte, or its bytes aren't
 * those that were written.
 */
export async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const bytes = file.pipe(createGunzip());
  file.on("error", (error) => bytes.destroy(error));
  try {
    yield* bytes as AsyncIterable<Buffer>;
  } finally {
    file.destroy();
    bytes.destroy();
  }
}

export function asBackupError(error: unknown, path: string): unknown {
  if (error instanceof RapporteurError) return error;
  return (error as NodeJS.ErrnoException).code === "ENOENT"
    ? new RapporteurError("RAP-E-NO-FILE", `There is no file ${path}.`)
    : new RapporteurError("RAP-E-BACKUP", `${path} can't be read as a backup: ${(error as Error).message}`);
}

/** What has gone by of a backup. */
class Seen {
  private head: BackupHead | null = null;
  private rows = 0;
  private end: number | null = null;
  /** Of the line that is going by: its beginning, and how long it is. */
  private begun: Buffer[] = [];
  private length = 0;

  constructor(private readonly path: string) {}

  take(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      this.piece(chunk.subarray(from, at));
      this.line(Buffer.concat(this.begun).toString());
      this.begun = [];
      this.length = 0;
      from = at + 1;
    }
    this.piece(chunk.subarray(from));
  }

  whole(): BackupHead {
    const { head, rows, end } = this;
    if (head === null) throw this.none();
    if (end === null || this.length > 0)
      throw new RapporteurError("RAP-E-BACKUP", "The backup ends before its last line.");
    const total = Object.values(head.rows).reduce((sum, n) => sum + n, 0);
    if (rows !== total || end !== total)
      throw new RapporteurError("RAP-E-BACKUP", `The backup holds ${rows} rows of ${total}.`);
    return head;
  }

  private piece(bytes: Buffer): void {
    if (bytes.length === 0) return;
    if (this.length < LOOKED_AT) this.begun.push(Buffer.from(bytes.subarray(0, LOOKED_AT - this.length)));
    this.length += bytes.length;
    if (this.head === null && this.length >= LOOKED_AT) throw this.none();
    if (this.length > LONGEST_LINE)
      throw new RapporteurError(
        "RAP-E-BACKUP",
        `A line of the backup is over ${LONGEST_LINE / 1_000_000} MB: no report is so long.`,
      );
  }

  private line(beginning: string): void {
    if (this.head === null) this.head = this.headIn(beginning);
    else if (this.end !== null) throw new RapporteurError("RAP-E-BACKUP", "The backup goes on after its last line.");
    else if (beginning.startsWith('{"end":')) this.end = Number(/^\{"end":(\d+)\}$/.exec(beginning)?.[1] ?? Number.NaN);
    else if (/^\{"\w+":/.test(beginning)) this.rows++;
    else throw new RapporteurError("RAP-E-BACKUP", "A line of the backup isn't a row.");
  }

  private headIn(line: string): BackupHead {
    const head = maybeHead(line);
    if (head === null) throw this.none();
    const unknown = unknownOf(head.migrations);
    if (unknown.length) throw newer(unknown);
    return head;
  }

  private none(): RapporteurError {
    return new RapporteurError("RAP-E-BACKUP", `${this.path} isn't a backup of Rapporteur's.`);
  }
}

function maybeHead(line: string | undefined): BackupHead | null {
  try {
    const head = JSON.parse(line ?? "") as Partial<BackupHead> | null;
    return head?.format === "rapporteur/backup/1" &&
      Array.isArray(head.migrations) &&
      typeof head.rows === "object" &&
      head.rows !== null
      ? (head as BackupHead)
      : null;
  } catch {
    return null;
  }
}
