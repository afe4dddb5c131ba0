import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../effort.js";
import type { Job } from "../../src/serve/jobs/job.js";
import { copyStore } from "../store/copy-store.js";
import { emptyStore } from "../store/stores.js";
import { HOSTILE_TEXTS } from "../work/hostile-texts.js";
import { command } from "./command.js";
import { heard } from "./heard.js";

/** Characters of each: some, or as many as RAPPORTEUR_HOSTILE says. */
const LENGTH = Number(process.env.RAPPORTEUR_HOSTILE ?? 2_000);
/** What a text that nobody would print may come to. */
const REFUSED = /^RAP-E-(?:TOO-LONG|EMPTY)$/;

let home: string;
let server: ChildProcess;
let url: string;
let said = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "rapporteur-hostile-"));
  copyStore(await emptyStore(), join(home, "store"));
  await start();
});

async function start(): Promise<void> {
  server = spawn(
    process.execPath,
    [await command(), "serve", "--port", "0", "--model", "full", "--store", join(home, "store")],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  server.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [chunk] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  url = /http:\S+/.exec(chunk.toString())?.[0] ?? "";
}
afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  rmSync(home, { recursive: true, force: true });
});

const send = (path: string, body: object): Promise<Response> =>
  fetch(new URL(path, url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe.each(oneIn(3, Object.entries(HOSTILE_TEXTS)))("%s", (_, hostile) => {
  const text = hostile(LENGTH);

  test("is read, or given up", async () => {
    const answer = await send("/v1/read", { text, language: "en" });
    const { error } = (await answer.json()) as { error?: { code: string } };
    expect(answer.status === 200 ? "RAP-E-TOO-LONG" : error?.code, said).toMatch(REFUSED);
  });

  test("is added, or not", async () => {
    const stop = new AbortController();
    const listening = await fetch(new URL("/v1/events", url), { signal: stop.signal });
    const told = heard(listening, ({ data }) => data.job?.state === "done");
    const answer = await send("/v1/reports", { text, language: "en" });
    const begun = (await answer.json()) as { job: Job; error?: { code: string } };
    if (answer.status !== 202) {
      stop.abort();
      await told.catch(() => {});
      return expect(begun.error?.code, said).toMatch(REFUSED);
    }
    await told;
    const job = (await (await fetch(new URL(`/v1/jobs/${begun.job.id}`, url))).json()) as Job;
    expect(
      job.items.map(({ outcome, error }) => (outcome === "new" ? "RAP-E-TOO-LONG" : error?.code)),
      said,
    ).toEqual([expect.stringMatching(REFUSED)]);
  });
});

const SHORT = "Orvane will not sign the water pact, its envoy Ana Ruel said on Monday.";
/** What the full model reads for minutes. */
const LONG = HOSTILE_TEXTS["dense quotations"](499_000);

test("after all of that the server is up, and reads", async () => {
  const answer = await send("/v1/read", { text: SHORT });
  expect(answer.status, said).toBe(200);
  expect(((await answer.json()) as { statements: unknown[] }).statements).toHaveLength(1);
  expect(server.exitCode).toBeNull();
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends it, whatever it is reading for somebody, and its store is free",
  async (signal) => {
    if (server.exitCode !== null) await start();
    const reading = send("/v1/read", { text: LONG, language: "en" }).catch((error: unknown) => error);
    expect((await send("/v1/read", { text: SHORT })).status, "short texts don't wait for long ones").toBe(200);
    server.kill(signal);
    const [status] = (await once(server, "exit")) as [number | null];
    expect(status, said).toBe(0);
    expect(await reading).toBeInstanceOf(TypeError); // nobody answers any more
    expect(readdirSync(join(home, "store")).filter((name) => name.startsWith("lock-"))).toEqual([]);
  },
);
