import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Decision } from "../../src/record/decisions.js";
import { addPerson } from "../../src/serve/accounts/people.js";
import { accountsOf } from "../../src/serve/accounts/tables.js";
import { makeToken } from "../../src/serve/accounts/tokens.js";
import type { Job } from "../../src/serve/jobs/job.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { type Postgres, startPostgres } from "../store/postgres.js";
import { withStore } from "../store/stores.js";
import { readExamples } from "../read-examples.js";
import { BY, gathered } from "../store/reports.js";
import { times } from "../effort.js";
import { command } from "./command.js";

/** Rounds in which the database goes or connections end: some, or as many as RAPPORTEUR_OUTAGES says. */
const ROUNDS = Number(process.env.RAPPORTEUR_OUTAGES ?? times(2));
/** How long it is away, in ms, from round to round. */
const AWAY = process.env.RAPPORTEUR_OUTAGES ? [0, 300, 3_000] : [0, 100];
const READ = ["/v1/reports?limit=5", "/v1/statements?limit=5", "/v1/positions?limit=5", "/v1/today"];
const HOW = ["without a key", "with a key"];
/** What everybody at the desk does at least, in each round, before the next. */
const EACH = 3;

let postgres: Postgres;
let address: string;
/** Whoever asks has a token of their own: what one may ask in a minute isn't shared. */
const tokens = new Map<string, string>();
let entry: string;
let server: ChildProcess;
let url: string;
let said = "";

beforeAll(async () => {
  postgres = await startPostgres();
  address = await postgres.database();
  const store = await openStore(address);
  for (const { doc, reading } of (await readExamples()).slice(0, 4)) await store.add(doc, gathered(doc), reading, BY);
  entry = (await store.statements({}, { limit: 1 })).entries[0].id;
  const db = accountsOf(store);
  const { id } = await addPerson(db, {
    name: "Ana Ruel",
    email: "ana@desk.example",
    role: "owner",
    password: "seven herons under ice",
  });
  for (const who of [...READ.map((path) => `reader of ${path}`), ...HOW.map((how) => `reviewer ${how}`), "editor"])
    tokens.set(who, (await makeToken(db, id, { name: "Load", scope: "edit" })).secret);
  await store.close();
  server = spawn(
    process.execPath,
    [await command(), "serve", "--port", "0", "--accounts", "--model", "light", "--store", address],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  server.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  url = await new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      const [found] = /http:\S+/.exec(chunk.toString()) ?? [];
      if (found) resolve(found);
    });
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
});
afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill("SIGKILL");
    await once(server, "exit");
  }
  await postgres?.stop();
});

interface Answer {
  readonly status: number;
  readonly body: { readonly error?: { readonly code: string; readonly message: string } };
}

/** Everything that was answered which shouldn't have been. */
const wrong: string[] = [];
/** How often each of those at the desk was answered. */
const done = new Map<string, number>();

/**
 * Asks once. Whoever asks hears that it is done, or that the database is away: nothing else, and nothing of the
 * database's own words.
 */
async function ask(
  who: string,
  method: string,
  path: string,
  body?: unknown,
  headers: { [name: string]: string } = {},
): Promise<Answer> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      authorization: `Bearer ${tokens.get(who)}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = { status: response.status, body: JSON.parse(text) as Answer["body"] };
  const isAway =
    response.status === 503 &&
    /^RAP-E-STORE-(?:AWAY|UNSURE|BUSY)$/.test(answer.body.error?.code ?? "") &&
    response.headers.has("retry-after");
  if (!response.ok && !isAway && response.status !== 429)
    wrong.push(`${who}: ${method} ${path}: ${response.status} ${text}`);
  if (/ECONN|127\.0\.0\.1:|terminat|SQLSTATE|postgres/i.test(text) && !response.ok)
    wrong.push(`${who} hears of the database: ${text}`);
  if (response.ok) done.set(who, (done.get(who) ?? 0) + 1);
  return answer;
}

/** Asks until it is done, the very same each time. */
async function insist(
  who: string,
  method: string,
  path: string,
  body?: unknown,
  headers?: { [name: string]: string },
): Promise<Answer> {
  for (;;) {
    const answer = await ask(who, method, path, body, headers);
    if (answer.status !== 503 && answer.status !== 429) return answer;
    await setTimeout(100);
  }
}

/** What those at the desk do meanwhile, and what of it was answered as done. */
interface Load {
  readonly noted: string[];
  readonly sent: string[];
  /** Lets everybody finish what they are at. */
  end(): Promise<void>;
}

function startLoad(): Load {
  const [noted, sent]: [string[], string[]] = [[], []];
  let isOver = false;
  const whileOpen = async (work: (n: number) => Promise<void>): Promise<void> => {
    for (let n = 0; !isOver; n++) await work(n);
  };
  const all = [
    ...READ.map((path) => whileOpen(() => read(path))),
    ...HOW.map((how) =>
      whileOpen(async (n) => {
        noted.push(await note(`Note ${n}, ${how}`, how));
        await setTimeout(700);
      }),
    ),
    whileOpen(async (n) => void sent.push(await send(n))),
  ];
  return {
    noted,
    sent,
    async end() {
      isOver = true;
      await Promise.all(all);
    },
  };
}

async function read(path: string): Promise<void> {
  const { status } = await ask(`reader of ${path}`, "GET", path);
  if (status !== 200) await setTimeout(20);
  await setTimeout(60); // within the limits of one token
}

async function note(words: string, how: string): Promise<string> {
  const headers: { [name: string]: string } = how === "with a key" ? { "idempotency-key": words } : {};
  await insist(`reviewer ${how}`, "POST", "/v1/decisions", { do: "note", id: entry, words }, headers);
  return words;
}

/** Sends a report, and waits until it is kept; its title. */
async function send(n: number): Promise<string> {
  const title = `List ${n}`;
  const text =
    `Orvane will not sign list number ${n}, its envoy Dara Voss said on Monday. Tavia agreed to send ${n} ` +
    "observers to the valley.";
  const { body } = await insist("editor", "POST", "/v1/reports", { text, title });
  const { job } = body as unknown as { job: Job };
  for (;;) {
    const now = (await insist("editor", "GET", `/v1/jobs/${job.id}`)).body as unknown as Job;
    if (now.state === "done" || now.state === "stopped") {
      if (now.state !== "done" || now.counts.new !== 1) wrong.push(`editor: ${JSON.stringify(now)}`);
      return title;
    }
    await setTimeout(100);
  }
}

/** Ends the connections, or the database, which then is away for a while. */
async function disturb(round: number): Promise<void> {
  if (round % 3 === 0) {
    const ours = "application_name = 'rapporteur'";
    await postgres.ask(address, `select pg_terminate_backend(pid) from pg_stat_activity where ${ours}`);
    return;
  }
  await postgres.end(round % 3 === 1 ? "fast" : "crash");
  await setTimeout(AWAY[round % AWAY.length]);
  await postgres.begin();
}

async function titlesIn(store: Store): Promise<(string | null)[]> {
  const titles: (string | null)[] = [];
  for (let after: string | undefined; ; ) {
    const { entries, next } = await store.reports({}, { limit: 500, after });
    titles.push(...entries.map(({ title }) => title));
    if (next === null) return titles;
    after = next;
  }
}

test(
  `PostgreSQL goes and comes, and connections end, ${ROUNDS} times under load: the server goes on, nothing is ` +
    "lost, doubled or answered wrongly",
  async () => {
    const load = startLoad();
    for (let round = 0; round < ROUNDS; round++) {
      await everybody(round);
      await disturb(round);
    }
    await everybody(ROUNDS);
    await load.end();

    expect(server.exitCode, said).toBeNull();
    expect((await fetch(new URL("/health", url))).status).toBe(200);
    expect(wrong).toEqual([]);
    server.kill("SIGTERM");
    const [status] = (await once(server, "exit")) as [number | null];
    expect(status, "it closes its store, and ends").toBe(0);
    expect(load.noted).not.toEqual([]);
    expect(load.sent).not.toEqual([]);
    await withStore(address, async (store) => {
      const notes = (await store.decisions()).flatMap((one: Decision) => (one.do === "note" ? [one.words] : []));
      expect(notes.toSorted()).toEqual(load.noted.toSorted());
      const titles = await titlesIn(store);
      expect(titles.filter((title) => title?.startsWith("List ")).toSorted()).toEqual(load.sent.toSorted());
      expect((await store.check()).faults).toEqual([]);
    });
  },
);

/** Waits until everybody has been answered as often as it takes for so many rounds. */
async function everybody(rounds: number): Promise<void> {
  const before = new Map(done);
  while (done.size < tokens.size || [...done].some(([who, n]) => n < (before.get(who) ?? 0) + EACH)) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode} in round ${rounds}: ${said}`);
    await setTimeout(20);
  }
}
