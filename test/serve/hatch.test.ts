import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { userInfo, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { audit } from "../../src/serve/accounts/audit.js";
import { OFFICE_CALLS, type Office, officeOf } from "../../src/serve/accounts/office.js";
import { accountsOf } from "../../src/serve/accounts/tables.js";
import { type HatchOptions, type OpenHatch, openHatch } from "../../src/serve/hatch.js";
import { asked } from "../../src/store/hatch/asked.js";
import { type Calls, STORE_CALLS } from "../../src/store/hatch/calls.js";
import { HatchClient } from "../../src/store/hatch/client.js";
import { packed } from "../../src/store/hatch/frames.js";
import type { Hatch } from "../../src/store/hatch/hatch-file.js";
import { openStore } from "../../src/store/open.js";
import type { OwnStore, Store } from "../../src/store/store.js";
import { copyStore } from "../store/copy-store.js";
import { BY, gathered, report, silent } from "../store/reports.js";
import { filledStore } from "./serving.js";

type Asked = Omit<Store, "close">;

let home: string;
let folder: string;
let store: OwnStore;
let hatch: OpenHatch;
let client: HatchClient;
let there: Asked;
let office: Office;
let changes = 0;
const opened = async (options: Partial<HatchOptions> = {}): Promise<OpenHatch> =>
  openHatch({
    store,
    dossier: null,
    folder,
    desk: null,
    isAudited: true,
    changed: async () => void changes++,
    ...options,
  });
const left = (): Hatch => JSON.parse(readFileSync(join(folder, "hatch.json"), "utf8")) as Hatch;

/** Opens another hatch in place of the one that is open. */
async function again(options: Partial<HatchOptions> = {}): Promise<void> {
  client?.close();
  await hatch?.close();
  hatch = await opened(options);
  client = (await HatchClient.maybeOpen(folder))!;
  there = asked(client, "store", STORE_CALLS);
  office = asked(client, "office", OFFICE_CALLS);
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "rapporteur-hatch-"));
  folder = join(home, "store");
  copyStore(await filledStore(), folder);
  store = await openStore(folder);
});
beforeEach(() => again());
afterAll(async () => {
  client?.close();
  await hatch?.close();
  await store?.close();
  rmSync(home, { recursive: true, force: true });
});

const doc = (id: string): Document =>
  report(id, `Irsa Tolvik said on Monday that the dam of ${id} leaks.`, { publishedAt: "2031-03-24" });
const DOC = doc("r99");
const aStatement = async (): Promise<string> => (await store.statements({}, { limit: 1 })).entries[0].id;

/** Every question of a store, as somebody may ask it. */
const QUESTIONS: {
  readonly [name in Exclude<
    keyof Asked,
    "add" | "addMany" | "reread" | "remove" | "bringBack" | "decide" | "keepFeed" | "forgetFeed" | "backup"
  >]: (id: string) => readonly unknown[];
} = {
  identify: () => [DOC, gathered(DOC, { bytes: null })],
  report: () => ["2031-03-05-halyard"],
  toRead: () => ["2031-03-05-halyard"],
  asDecided: () => [DOC],
  toReadAfter: () => [{ do: "correct-report", report: "2031-03-05-halyard", fields: { title: "Tolvik waits" } }],
  versions: () => ["2031-03-05-halyard"],
  reading: () => ["2031-03-05-halyard"],
  decisions: () => [],
  journal: () => [undefined, { limit: 2 }],
  decision: () => ["decision-1"],
  decisionBy: () => [{ key: "one", asked: "that" }],
  undoOf: () => ["decision-1"],
  refs: (id) => [id],
  actorRef: () => ["tolvik"],
  wording: () => ["observers"],
  history: (id) => [id],
  undoable: () => ["Ana"],
  redoable: () => [null],
  decided: () => [],
  agreement: () => ["Ana", "Ben"],
  version: () => [],
  changes: () => [0, 3],
  record: () => [],
  settle: () => [],
  reports: () => [],
  statements: () => [{ speaker: "Tolvik", since: undefined }, { limit: 3 }],
  meetings: () => [undefined, { oldestFirst: true }],
  positions: () => [{ party: "Orvane" }],
  discrepancies: () => [{}, {}],
  timeline: () => [],
  seats: () => [],
  queue: () => [{}, { limit: 5 }],
  actors: () => [undefined, { limit: 5 }],
  issues: () => ["observers"],
  actor: () => ["orvane"],
  issue: () => ["nothing"],
  searchReports: () => ['"dam" -bridge'],
  searchStatements: () => ["observers", {}],
  entry: (id) => [id],
  inReport: () => ["2031-03-05-halyard", undefined],
  around: () => [{ statements: [] }],
  facets: () => [undefined, "observers"],
  matrix: () => [{}, 5],
  lanes: () => [{}, { bins: 4 }],
  network: () => [],
  today: () => ["2031-03-10"],
  period: () => [{ since: null, on: null }],
  counts: () => [],
  feeds: () => [],
  feed: () => ["https://desk.example/feed"],
  check: () => [],
};

/** What comes of asking: the value, the values, or the error. */
async function outcome(of: Asked, name: keyof typeof QUESTIONS, args: readonly unknown[]): Promise<unknown> {
  try {
    const given = (of[name] as (...args: readonly unknown[]) => unknown)(...args);
    if (STORE_CALLS[name] !== "several") return { value: await given };
    const all: unknown[] = [];
    for await (const one of given as AsyncIterable<unknown>) all.push(one);
    return { all };
  } catch (error) {
    const { name, message, code, remedy } = error as Error & { code?: string; remedy?: string };
    return { error: { name, message, code, remedy } };
  }
}

describe("through the hatch", () => {
  test("every question is answered as by the store itself, errors too", async () => {
    const id = await aStatement();
    await store.decide("Ana", "2031-03-08T09:00:00.000Z", { do: "confirm", entry: (await store.refs(id))[0] });
    for (const [name, args] of Object.entries(QUESTIONS) as [
      keyof typeof QUESTIONS,
      (id: string) => readonly unknown[],
    ][]) {
      const here = await outcome(store, name, args(id));
      expect(await outcome(there, name, args(id)), name).toEqual(here);
      expect(here, name).toHaveProperty(name === "feed" ? "value" : STORE_CALLS[name] === "several" ? "all" : "value");
    }
    expect(await outcome(there, "versions", ["nothing"])).toEqual(await outcome(store, "versions", ["nothing"]));
    expect(await outcome(there, "versions", ["nothing"])).toMatchObject({
      error: { name: "RapporteurError", code: "RAP-E-NO-REPORT" },
    });
    expect(await outcome(there, "statements", [{}, { after: "?" }])).toEqual(
      await outcome(store, "statements", [{}, { after: "?" }]),
    );
  });

  test(
    "what is done is done to the store, told of, and written down as done by this machine's user; what was asked " +
      "isn't",
    async () => {
      const id = await aStatement();
      await there.statements({}, { limit: 1 });
      changes = 0;
      expect(await there.add(DOC, gathered(DOC), silent(DOC), BY)).toEqual({
        report: "r99",
        version: 1,
        outcome: "new",
      });
      expect((await store.report("r99"))?.gathered.bytes).toEqual(Buffer.from(DOC.text));
      expect(await there.add(DOC, gathered(DOC), silent(DOC), BY)).toMatchObject({ outcome: "known" });
      await there.reread("r99", silent(DOC), BY);
      const { decision: confirmed } = await there.decide("Ben", "2031-03-08T09:00:00.000Z", {
        do: "confirm",
        entry: (await there.refs(id))[0],
      });
      const { decision: undone } = await there.decide("Ben", null, { do: "undo", decision: confirmed.id });
      const { decision: redone } = await there.decide("Ben", null, { do: "undo", decision: undone.id });
      await there.remove("r99");
      await there.record();
      const told = (await audit(accountsOf(store), 7)).reverse();
      expect(told.map(({ what, about }) => `${what}: ${about}`)).toEqual([
        "added reports: r99 (new)",
        "read a report again: r99",
        `decided: ${confirmed.id} (confirm)`,
        `took a decision back: ${undone.id} (undo)`,
        `did a decision again: ${redone.id} (undo)`,
        "removed a report: r99",
        "exported: the record",
      ]);
      for (const { who, address } of told) expect([who, address]).toEqual([userInfo().username, "command line"]);
      expect(changes).toBeGreaterThan(told.length);
    },
  );

  test("people are let in, and tokens made, as in the store itself", async () => {
    const ana = await office.addPerson({
      name: "Ana Ruel",
      email: "ana@desk.example",
      role: "owner",
      password: "seven herons under ice",
    });
    const { secret, token } = await office.makeToken(ana.id, { name: "Digest", scope: "read", days: undefined });
    expect(secret).toMatch(/^rap_/);
    expect(await officeOf(accountsOf(store)).people()).toEqual([ana]);
    expect(await office.tokens()).toEqual([token]);
    await expect(office.changePerson(ana, { role: "reader" })).rejects.toMatchObject({
      code: "RAP-E-PERSON",
      message: "That is the last owner.",
    });
  });

  test("long work tells how far it is, writes where it is told, and is stopped", async () => {
    const told: number[][] = [];
    await there.backup(join(home, "all.backup"), { progress: (...at) => void told.push(at) });
    expect(existsSync(join(home, "all.backup"))).toBe(true);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    const stop = new AbortController();
    await expect(there.check({ signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect((await there.check()).faults).toEqual([]);
  });

  test("without accounts nothing is written down", async () => {
    const before = await audit(accountsOf(store), 1);
    await again({ isAudited: false });
    const one = doc("r98");
    await there.add(one, gathered(one), silent(one), BY);
    expect(await audit(accountsOf(store), 1)).toEqual(before);
  });

  test("what is under way is done when it is shut; who comes after hears that the desk went away", async () => {
    const one = doc("r97");
    const adding = there.add(one, gathered(one), silent(one), BY);
    await there.version();
    await hatch.close();
    expect(await adding).toMatchObject({ outcome: "new" });
    expect(existsSync(join(folder, "hatch.json"))).toBe(false);
    await expect(there.counts()).rejects.toMatchObject({ code: "RAP-E-DESK" });
    expect(await HatchClient.maybeOpen(folder)).toBeNull();
  });
});

/** What a stranger, or a page in a browser of this machine, might send. None of it is let in. */
const CALL = packed({ of: "store", name: "remove", args: ["2031-03-05-halyard"] });
const ATTACKS: {
  readonly [what: string]: (known: { bearer: string; secret: string; host: string }) => {
    method?: string;
    path?: string;
    headers?: { [name: string]: string };
    body?: Buffer | string;
  };
} = {
  "no secret": () => ({}),
  "a wrong secret": () => ({ headers: { authorization: "Bearer nothing" } }),
  "a secret that is cut short": ({ bearer }) => ({ headers: { authorization: bearer.slice(0, -1) } }),
  "the secret in another case": ({ bearer }) => ({ headers: { authorization: bearer.toUpperCase() } }),
  "the secret in the address": ({ secret }) => ({ path: `/?secret=${secret}&authorization=Bearer%20${secret}` }),
  "the secret as a cookie": ({ secret }) => ({ headers: { cookie: `authorization=Bearer ${secret}` } }),
  "the secret, from a page": ({ bearer, host }) => ({ headers: { authorization: bearer, origin: `http://${host}` } }),
  "the secret, fetched by a page": ({ bearer }) => ({
    headers: { authorization: bearer, "sec-fetch-site": "same-origin" },
  }),
  "the secret, by another name of this machine": ({ bearer, host }) => ({
    headers: { authorization: bearer, host: host.replace("127.0.0.1", "localhost") },
  }),
  "the secret, by a name that was made to point here": ({ bearer }) => ({
    headers: { authorization: bearer, host: "desk.example" },
  }),
  "the secret, by another method": ({ bearer }) => ({ method: "PUT", headers: { authorization: bearer } }),
  "the secret, at another address": ({ bearer }) => ({ path: "/v1/reports", headers: { authorization: bearer } }),
  "the secret, with more than is taken": ({ bearer }) => ({
    headers: { authorization: bearer, "content-length": "9000000000" },
  }),
  "the secret, with a length that isn't told": ({ bearer }) => ({
    headers: { authorization: bearer, "transfer-encoding": "chunked" },
  }),
  "the secret, with something that is no call": ({ bearer }) => ({
    headers: { authorization: bearer },
    body: Buffer.from([0, 0, 0, 2, 1, 2]),
  }),
  "the secret, with something that breaks off": ({ bearer }) => ({
    headers: { authorization: bearer },
    body: CALL.subarray(0, -3),
  }),
  "a call of what a store hasn't": ({ bearer }) => ({
    headers: { authorization: bearer },
    body: packed({ of: "store", name: "constructor", args: [] }),
  }),
  "a call of its database": ({ bearer }) => ({
    headers: { authorization: bearer },
    body: packed({ of: "store", name: "accounts", args: [] }),
  }),
  "a call that closes it": ({ bearer }) => ({
    headers: { authorization: bearer },
    body: packed({ of: "store", name: "close", args: [] }),
  }),
  "a call of a prototype": ({ bearer }) => ({
    headers: { authorization: bearer },
    body: packed({ of: "__proto__", name: "toString", args: [] }),
  }),
};

describe("nobody else is let in", () => {
  test.each(Object.entries(ATTACKS))("%s", async (_, attack) => {
    const { port, secret } = left();
    const before = await store.version();
    const {
      method = "POST",
      path = "/",
      headers = {},
      body = CALL,
    } = attack({ bearer: `Bearer ${secret}`, secret, host: `127.0.0.1:${port}` });
    const status = await new Promise<number | null>((resolve) => {
      const sending = request(
        {
          host: "127.0.0.1",
          port,
          path,
          method,
          agent: false,
          headers: { "content-type": "application/octet-stream", ...headers },
        },
        (answer) => {
          answer.resume().on("error", () => {});
          resolve(answer.statusCode ?? null);
        },
      );
      sending.on("error", () => resolve(null));
      if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined)
        sending.setHeader("content-length", body.length);
      sending.end(body);
    });
    expect([null, 400, 401, 404]).toContain(status);
    expect([await store.version(), await store.report("2031-03-05-halyard")]).toEqual([before, expect.anything()]);
  });

  test("who asks who it is isn't told the secret, nor what is in the record", async () => {
    const { port, secret } = left();
    const said = await (await fetch(`http://127.0.0.1:${port}/?nonce=${"a".repeat(64)}`)).text();
    expect(Object.keys(JSON.parse(said) as object).sort()).toEqual(["known", "proof", "version"]);
    expect(said).not.toContain(secret);
  });

  test("what another command of the same machine left is no way in: each desk has a secret of its own", async () => {
    const { secret } = left();
    await again();
    expect(left().secret).not.toBe(secret);
    expect(secret.length).toBeGreaterThanOrEqual(43);
  });
});

test("every function of what stands behind it can be asked", () => {
  const functions = (of: object): string[] =>
    Object.entries(of)
      .flatMap(([name, value]) => (typeof value === "function" && name !== "close" ? [name] : []))
      .sort();
  expect(Object.keys(STORE_CALLS).sort()).toEqual(functions(store).filter((name) => name !== "accounts"));
  expect(Object.keys(OFFICE_CALLS satisfies Calls<Office>).sort()).toEqual(functions(officeOf(accountsOf(store))));
});
