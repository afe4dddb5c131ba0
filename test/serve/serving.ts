import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
import { madeOnce } from "../made-once.js";
import { readExamples } from "../read-examples.js";
import { copyStore } from "../store/copy-store.js";
import { BY, gathered } from "../store/reports.js";
import { emptyStore } from "../store/stores.js";

/** Servers over the example dossier, each with a store of its own: to fill one takes seconds, to copy it none. */
export interface Place {
  serve(options?: ServeOptions): Promise<Serving>;
  remove(): void;
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

/** A store of the example dossier, to be copied. */
export const filledStore = (): Promise<string> =>
  madeOnce("valley", async (folder) => {
    copyStore(await emptyStore(), folder);
    const store = await openStore(folder);
    for (const { doc, reading } of await readExamples()) await store.add(doc, gathered(doc), reading, BY);
    await store.settle();
    await store.close();
  });

export async function place(): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), "rapporteur-serve-"));
  const reader = await loadReader({ model: "light" });
  const filled = await filledStore();
  let stores = 0;
  return {
    async serve({ host = "127.0.0.1", names, whoIs, web, times, accounts, ...options } = {}) {
      const where = join(home, `store-${++stores}`);
      copyStore(filled, where);
      const store = await openStore(where);
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
    remove: () => rmSync(home, { recursive: true, force: true }),
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
    home.remove();
  });
  return { home, server };
}
