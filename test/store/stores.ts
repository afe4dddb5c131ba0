import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { startPostgres } from "./postgres.js";

/** A kind of store for the contract: where new ones can be had. */
export interface Places {
  /** Where a store may be made that isn't there yet. */
  place(): Promise<string>;
  stop(): Promise<void>;
}

export const KINDS: Readonly<Record<"embedded" | "served", () => Promise<Places>>> = {
  async embedded() {
    const home = mkdtempSync(join(tmpdir(), "rapporteur-store-"));
    let stores = 0;
    return { place: async () => join(home, `store-${++stores}`), stop: async () => rmSync(home, { recursive: true, force: true }) };
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
