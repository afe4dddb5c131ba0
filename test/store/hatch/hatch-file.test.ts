import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HatchClient } from "../../../src/store/hatch/client.js";
import { leaveHatch, maybeHatch } from "../../../src/store/hatch/hatch-file.js";
import { proofOf } from "../../../src/store/hatch/proof.js";
import { hold } from "../../../src/store/lock.js";
import { processStart } from "../../../src/store/process-start.js";

const SECRET = "a secret of a desk";
let folder: string;
let server: Server | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-hatch-"));
  server = null;
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

/** What a process would have left beside the lock. */
const left = (holder: object, port = 9): void =>
  writeFileSync(
    join(folder, "hatch.json"),
    JSON.stringify({
      holder: {
        host: hostname(),
        pid: process.pid,
        started: processStart(process.pid),
        since: "2031-03-08T09:00:00.000Z",
        ...holder,
      },
      port,
      secret: SECRET,
      desk: null,
      folder: mark(folder),
    }),
  );
const mark = (of: string): string => {
  const { dev, ino } = statSync(of, { bigint: true });
  return `${dev}:${ino}`;
};

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", "0"]);
  await once(child, "exit");
  return child.pid!;
}

/** Another program that listens, and all that it hears. */
async function other(answer: (nonce: string) => string): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = [];
  server = createServer((request, response) => {
    heard.push(JSON.stringify([request.url, request.headers]));
    request.on("data", (chunk: Buffer) => heard.push(chunk.toString("latin1")));
    response.end(answer(/nonce=(\w+)/.exec(request.url ?? "")?.[1] ?? ""));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, heard };
}

test.skipIf(process.platform === "win32")(
  "is readable for its owner alone, whatever others may by default, and is gone when it is taken away",
  () => {
    const mask = process.umask(0);
    const take = leaveHatch(folder, { port: 1, secret: SECRET, desk: "http://127.0.0.1:4747/" });
    process.umask(mask);
    expect(readdirSync(folder)).toEqual(["hatch.json"]);
    expect(statSync(join(folder, "hatch.json")).mode & 0o777).toBe(0o600);
    expect(maybeHatch(folder)).toMatchObject({ port: 1, secret: SECRET, desk: "http://127.0.0.1:4747/" });
    take();
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("a copy of the folder leads nowhere, the folder itself wherever it is moved", () => {
  const [copy, moved] = [join(folder, "copy"), join(folder, "moved")];
  const open = join(folder, "open");
  mkdirSync(open);
  leaveHatch(open, { port: 1, secret: SECRET, desk: null });
  cpSync(open, copy, { recursive: true });
  expect([maybeHatch(open)?.port, maybeHatch(copy)]).toEqual([1, null]);
  renameSync(open, moved);
  expect(maybeHatch(moved)?.port).toBe(1);
});

test("what another has left meanwhile isn't taken away", () => {
  const take = leaveHatch(folder, { port: 1, secret: "the first", desk: null });
  leaveHatch(folder, { port: 2, secret: "the second", desk: null });
  take();
  expect(maybeHatch(folder)?.secret).toBe("the second");
});

test.each([
  ["of a process that is no more", async () => left({ pid: await deadPid() })],
  ["of one whose pid another has by now", async () => left({ pid: process.ppid, started: "another boot:17" })],
  ["of another machine", async () => left({ host: "elsewhere" })],
  ["that was cut off", async () => writeFileSync(join(folder, "hatch.json"), '{"holder":{"pid":')],
  ["that isn't one", async () => writeFileSync(join(folder, "hatch.json"), "[null]")],
])("one %s leads nowhere, and whoever holds the store next clears it away", async (_, leave) => {
  await leave();
  expect(maybeHatch(folder)).toBeNull();
  expect(await HatchClient.maybeOpen(folder)).toBeNull();
  const release = await hold(folder);
  expect(existsSync(join(folder, "hatch.json"))).toBe(false);
  release();
});

test.each([
  ["says nothing", () => ""],
  ["says something else", () => "<!doctype html>"],
  ["says that it is the desk", () => JSON.stringify({ version: "0.1.0", known: "", proof: "0".repeat(64) })],
  [
    "shows the proof of another secret",
    (nonce: string) =>
      JSON.stringify({
        version: "0.1.0",
        known: "",
        proof: proofOf("another secret", nonce, { version: "0.1.0", known: "" }),
      }),
  ],
  [
    "shows a proof that it has heard before",
    () =>
      JSON.stringify({
        version: "0.1.0",
        known: "",
        proof: proofOf(SECRET, "1".repeat(64), { version: "0.1.0", known: "" }),
      }),
  ],
])("another program at its port, which %s, isn't taken for the desk and never hears the secret", async (_, answer) => {
  const { port, heard } = await other(answer);
  left({}, port);
  expect(await HatchClient.maybeOpen(folder)).toBeNull();
  expect(heard).toHaveLength(1);
  expect(heard.join()).not.toContain(SECRET);
});

test("whoever shows the proof is the desk, and says what it is", async () => {
  const greeting = { version: "9.9.9", known: "some" };
  const { port } = await other((nonce) => JSON.stringify({ ...greeting, proof: proofOf(SECRET, nonce, greeting) }));
  left({}, port);
  const client = await HatchClient.maybeOpen(folder);
  expect(client?.greeting).toEqual(greeting);
  client?.close();
});

test("a store that a desk holds is refused with the desk's address", async () => {
  const release = await hold(folder);
  const take = leaveHatch(folder, { port: 1, secret: SECRET, desk: "http://127.0.0.1:4747/" });
  await expect(hold(folder)).rejects.toMatchObject({
    code: "RAP-E-STORE-HELD",
    message: expect.stringContaining("the desk at http://127.0.0.1:4747/"),
    remedy: expect.stringContaining("end the desk first"),
  });
  take();
  release();
});

// Root reads whatever it likes, and Windows knows no such permissions: there is nothing to try there.
const mayBeKeptOut = process.platform !== "win32" && process.getuid?.() !== 0;
if (mayBeKeptOut)
  test("one that may not be read leads nowhere", () => {
    left({});
    chmodSync(join(folder, "hatch.json"), 0);
    expect(maybeHatch(folder)).toBeNull();
    expect(() => readFileSync(join(folder, "hatch.json"))).toThrow();
  });
