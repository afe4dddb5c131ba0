import { statfsSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { isNoRoom } from "./faults.js";

/**
 * What of the embedded database is used here: the functions by which it writes to the disk, and those that PGlite calls
 * for each question, and when one has ended.
 */
interface Database {
  _PostgresMainLoopOnce(): void;
  _PostgresSendReadyForQueryIfNecessary(): void;
  _pgl_pq_flush(): void;
  readonly NODEFS: {
    readonly stream_ops: { write(stream: { readonly path?: string }, ...rest: unknown[]): number };
    readonly node_ops: { mknod(parent: unknown, name: string, ...rest: unknown[]): unknown };
  };
}
type Options = Parameters<NodeFS["init"]>[1];

/**
 * A disk is full where the database writes its log. It would wait for itself there for ever, and the whole program with
 * it; this goes through its own code instead, as a crash would: what it had promised to keep is on the disk. PGlite
 * takes every exception for one of the database's, unless to look at one throws as well.
 */
export class OutOfRoom extends Error {
  constructor(cause: unknown) {
    super("No space left on device", { cause });
  }

  get status(): never {
    throw this;
  }
}

/**
 * The files of an embedded database, watched: `full` is called once where none of its log can be written any more. It
 * mustn't be asked anything after that.
 */
export class WatchedFiles extends NodeFS {
  constructor(
    folder: string,
    private readonly full: () => void,
  ) {
    super(folder);
  }

  override async init(pglite: PGlite, options: Options): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts, ...rest } = await super.init(pglite, options);
    const preRun = [
      ...((emscriptenOpts.preRun as ((module: unknown) => void)[] | undefined) ?? []),
      (module: unknown) => this.watch(module as Database),
    ];
    return { ...rest, emscriptenOpts: { ...emscriptenOpts, preRun } as typeof emscriptenOpts };
  }

  private watch(database: Database): void {
    const { stream_ops: files, node_ops: names } = database.NODEFS;
    const [write, mknod] = [files.write.bind(files), names.mknod.bind(names)];
    files.write = (stream, ...rest) => this.watched(database, stream.path ?? "", () => write(stream, ...rest));
    names.mknod = (parent, name, ...rest) => this.watched(database, name, () => mknod(parent, name, ...rest));
  }

  private watched<T>(database: Database, path: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!isFull(error) || !LOG.test(path)) throw error;
      this.full();
      const full = new OutOfRoom(error);
      database._PostgresSendReadyForQueryIfNecessary = database._pgl_pq_flush = () => {};
      database._PostgresMainLoopOnce = () => {
        throw full;
      };
      throw full;
    }
  }
}

/**
 * Files of the log that comes before everything, whose names are numbers, and what it calls those that it is making.
 */
const LOG = /pg_wal|^xlogtemp|^[0-9A-F]{24}$/;
/** Of errors the database keeps a number alone (emscripten's): no space left, a quota used up, a file too large. */
const FULL = new Set([51, 19, 22]);

const isFull = (error: unknown): boolean => isNoRoom(error) || FULL.has((error as { errno?: number }).errno ?? -1);

/**
 * How many bytes are left on the disk of a folder, for those who aren't its administrator; infinitely many where that
 * can't be told.
 */
export function bytesLeft(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
