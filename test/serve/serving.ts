import { readFileSync, writeFileSync } from "node:fs";
import { loadReader } from "../../src/read/read.js";
import type { Reader } from "../../src/read/reader.js";
import { type DeskOptions, type Desk, openDesk } from "../../src/serve/desk.js";
import type { AppOptions } from "../../src/serve/app.js";
import { listen, type ListenOptions } from "../../src/serve/listen.js";
import type { Accounts } from "../../src/serve/accounts/accounts.js";
import { openStore } from "../../src/store/open.js";
import { afterAll } from "vitest";
import type { OwnStore } from "../../src/store/store.js";
import type { EndableReads } from "../../src/work/reading-lane.js";
import { ALL } from "../effort.js";
import { madeOnce } from "../made-once.js";
import { readExamples } from "../read-examples.js";
import { copyStore } from "../store/copy-store.js";
import { BY, gathered } from "../store/reports.js";
import { newDatabase } from "../store/one-postgres.js";
import { emptyStore, ONE_KIND } from "../store/stores.js";

/** Servers over the example dossier, each with a store of its own: to fill one takes seconds, to copy it none. */
export interface Place {
  serve(options?: ServeOptions): Promise<Serving>;
  remove(): Promise<void>;
}

export interface ServeOptions extends Partial<Omit<DeskOptions, "accounts">>, AppOptions, Pick<ListenOptions, "times"> {
  /** Makes the accounts of its store. */
  readonly accounts?: (store: OwnStore) => Promise<Accounts>;
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

/** Whoever is slow is cut off soon: what the usual times are isn't tried, but that there are some. */
export const SOON: ListenOptions["times"] = { headersTimeout: 1_000, connectionsCheckingInterval: 100 };

/** Reads in this very process. */
const reads = (reader: Reader): EndableReads => ({
  read: async (doc) => ({ reading: await reader.read(doc), model: reader.model }),
  end: async () => {},
});

async function fill(where: string): Promise<void> {
  const store = await openStore(where);
  for (const { doc, reading } of await readExamples()) await store.add(doc, gathered(doc), reading, BY);
  await store.settle();
  await store.close();
}

/** An embedded store of the example dossier, to be copied. */
export const filledStore = (): Promise<string> =>
  madeOnce("valley", async (folder) => {
    copyStore(await emptyStore(), folder);
    await fill(folder);
  });

/** The same on the server that all tests share. */
async function filledDatabase(): Promise<string> {
  const file = await madeOnce("valley-database", async (path) => {
    const where = await newDatabase();
    await fill(where);
    writeFileSync(path, where);
  });
  return readFileSync(file, "utf8");
}

export async function place(): Promise<Place> {
  const reader = await loadReader({ model: "light" });
  const stores = await ONE_KIND();
  const filled = await (ALL ? filledStore() : filledDatabase());
  return {
    async serve({ host = "127.0.0.1", names, whoIs, web, times, accounts, ...options } = {}) {
      const store = await openStore(await stores.copy(filled));
      const desk = await openDesk({
        store,
        dossier: null,
        reads: () => reads(reader),
        accounts: (await accounts?.(store)) ?? null,
        ...options,
      });
      const { url, close } = await listen(desk, { host, names, whoIs, web, times, port: 0 });
      const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url), init);
      return {
        url,
        desk,
        ask,
        json: async <T>(path: string, init?: RequestInit) => (await (await ask(path, init)).json()) as T,
        send: (method, path, body) =>
          ask(path, {
            method,
            ...(body === undefined
              ? {}
              : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
          }),
        async close() {
          await close();
          await desk.close();
          await store.close();
        },
      };
    },
    remove: () => stores.stop(),
  };
}

/**
 * For a whole file of tests: a server over the example dossier, and a place for others. Both are gone after its tests.
 */
export async function served(options?: ServeOptions): Promise<{ home: Place; server: Serving }> {
  const home = await place();
  const server = await home.serve(options);
  afterAll(async () => {
    await server.close();
    await home.remove();
  });
  return { home, server };
}
