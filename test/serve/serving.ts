import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadReader } from "../../src/read/read.js";
import type { Reader } from "../../src/read/reader.js";
import { type DeskOptions, type Desk, openDesk } from "../../src/serve/desk.js";
import type { AppOptions } from "../../src/serve/app.js";
import { listen } from "../../src/serve/listen.js";
import type { Accounts } from "../../src/serve/accounts/accounts.js";
import { openStore } from "../../src/store/open.js";
import { inject } from "vitest";
import { madeOnce } from "./filled.js";
import type { Store } from "../../src/store/store.js";
import type { EndableReads } from "../../src/work/reading-lane.js";
import { examples } from "../examples.js";
import { BY, gathered } from "../store/reports.js";

/** Servers over the example dossier, each with a store of its own: to fill one takes seconds, to copy it none. */
export interface Place {
  serve(options?: ServeOptions): Promise<Serving>;
  remove(): void;
}

export interface ServeOptions extends Partial<Omit<DeskOptions, "accounts">>, AppOptions {
  /** Makes the accounts of its store. */
  readonly accounts?: (store: Store) => Promise<Accounts>;
}

export interface Serving {
  readonly url: string;
  readonly desk: Desk;
  /** Asks for an address, or sends JSON to it. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  json<T>(path: string, init?: RequestInit): Promise<T>;
  send(method: string, path: string, body?: unknown): Promise<Response>;
  close(): Promise<void>;
}

/** Reads in this very process. */
const reads = (reader: Reader): EndableReads => ({
  read: async (doc) => ({ reading: await reader.read(doc), model: reader.model }),
  end: async () => {},
});

export async function place(): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), "rapporteur-serve-"));
  const reader = await loadReader({ model: "light" });
  const filled = await madeOnce(inject("shared"), "valley", async (folder) => {
    const store = await openStore(folder);
    for (const doc of examples()) await store.add(doc, gathered(doc), await reader.read(doc), BY);
    await store.settle();
    await store.close();
  });
  let stores = 0;
  return {
    async serve({ host = "127.0.0.1", names, whoIs, web, accounts, ...options } = {}) {
      const where = join(home, `store-${++stores}`);
      cpSync(filled, where, { recursive: true });
      const store = await openStore(where);
      const desk = await openDesk({ store, dossier: null, reads: () => reads(reader), accounts: (await accounts?.(store)) ?? null, ...options });
      const { url, close } = await listen(desk, { host, names, whoIs, web, port: 0 });
      const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url), init);
      return {
        url, desk, ask,
        json: async <T>(path: string, init?: RequestInit) => (await (await ask(path, init)).json()) as T,
        send: (method, path, body) => ask(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }) }),
        async close() {
          await close();
          await desk.close();
          await store.close();
        },
      };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
