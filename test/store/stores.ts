import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { ALL } from "../effort.js";
import { madeOnce } from "../made-once.js";
import { copyStore } from "./copy-store.js";
import { dropDatabases, newDatabase } from "./one-postgres.js";

/** A kind of store for the contract: where new ones can be had. */
export interface Places {
  /** Where there is an empty store, or none yet. (To make an embedded one takes seconds, to copy it none.) */
  place(): Promise<string>;
  /** Where there is the same as in a store that nobody holds. */
  copy(where: string): Promise<string>;
  stop(): Promise<void>;
}

/** An empty embedded store, to be copied. */
export const emptyStore = (): Promise<string> => madeOnce("empty", async (folder) => (await openStore(folder)).close());

/** An empty store on the server that all tests share, to be copied. */
async function emptyDatabase(): Promise<string> {
  const file = await madeOnce("empty-database", async (path) => {
    const where = await newDatabase();
    await (await openStore(where)).close();
    writeFileSync(path, where);
  });
  return readFileSync(file, "utf8");
}

export const KINDS: Readonly<Record<"embedded" | "served", () => Promise<Places>>> = {
  async embedded() {
    const home = mkdtempSync(join(tmpdir(), "rapporteur-store-"));
    const empty = await emptyStore();
    let stores = 0;
    const copy = async (from: string): Promise<string> => {
      const where = join(home, `store-${++stores}`);
      copyStore(from, where);
      return where;
    };
    return { copy, place: () => copy(empty), stop: async () => rmSync(home, { recursive: true, force: true }) };
  },
  async served() {
    const empty = await emptyDatabase();
    const made: string[] = [];
    const copy = async (where: string): Promise<string> => {
      const address = await newDatabase(where);
      made.push(address);
      return address;
    };
    return { copy, place: () => copy(empty), stop: () => dropDatabases(made) };
  },
};

/**
 * The kinds on which long suites run: what is kept is asked in the same SQL of both, and a test on PostgreSQL takes a
 * third of the time. Both are held to the contract each time (contract.test.ts), and to everything before a release.
 */
export const KINDS_EACH_TIME: Partial<typeof KINDS> = ALL ? KINDS : { served: KINDS.served };

/** The one kind on which what isn't about kinds is tried. */
export const ONE_KIND: () => Promise<Places> = ALL ? KINDS.embedded : KINDS.served;

/** Runs something with a store that is closed afterwards. */
export async function withStore<T>(where: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(where);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
