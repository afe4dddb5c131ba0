import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { startPostgres } from "./postgres.js";

/** A kind of store for the contract: where new ones can be had. */
export interface Places {
  /** Where there is an empty store, or none yet. (To make an embedded one takes seconds, to copy it none.) */
  place(): Promise<string>;
  stop(): Promise<void>;
}

export const KINDS: Readonly<Record<"embedded" | "served", () => Promise<Places>>> = {
  async embedded() {
    const home = mkdtempSync(join(tmpdir(), "rapporteur-store-"));
    await (await openStore(join(home, "empty"))).close();
    let stores = 0;
    const place = async (): Promise<string> => {
      const where = join(home, `store-${++stores}`);
      cpSync(join(home, "empty"), where, { recursive: true });
      return where;
    };
    return { place, stop: async () => rmSync(home, { recursive: true, force: true }) };
  },
  async served() {
    const postgres = await startPostgres();
    return { place: () => postgres.database(), stop: () => postgres.stop() };
  },
};

/** Runs something with a store that is closed afterwards. */
export async function withStore<T>(where: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(where);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
