import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hold } from "../../src/store/lock.js";
import { processStart } from "../../src/store/process-start.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "rapporteur-lock-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a process would have left that held the store and ended without a word. */
const left = (holder: object): void =>
  writeFileSync(
    join(folder, "lock-1-ab12.json"),
    JSON.stringify({ host: hostname(), since: "2031-03-08T09:00:00.000Z", ...holder }),
  );

/** A pid that was just somebody's and is nobody's. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", "0"]);
  await once(child, "exit");
  return child.pid!;
}

/** Takes the store and gives it back: what another left is cleared away. */
async function heldByMe(): Promise<void> {
  const release = await hold(folder);
  expect(readdirSync(folder)).toEqual([expect.stringContaining(`lock-${process.pid}-`)]);
  release();
}

test("a store that is held is refused, and says who holds it", async () => {
  const release = await hold(folder);
  await expect(hold(folder)).rejects.toMatchObject({
    code: "RAP-E-STORE-HELD",
    message: expect.stringMatching(/held by this very process, since 20/),
  });
  release();
});

test("a running process's store is refused by its pid", async () => {
  left({ pid: process.ppid, started: processStart(process.ppid) });
  await expect(hold(folder)).rejects.toThrow(`process ${process.ppid} on this machine, since 2031-03-08`);
});

test("what is given back can be taken", async () => {
  (await hold(folder))();
  (await hold(folder))();
  expect(readdirSync(folder)).toEqual([]);
});

test("a dead process holds nothing", async () => {
  left({ pid: await deadPid(), started: "x:1" });
  await heldByMe();
});

test("nor does one whose pid another process has by now", async () => {
  left({ pid: process.ppid, started: "another boot:17" });
  await heldByMe();
});

test("nor does a file that was cut off", async () => {
  writeFileSync(join(folder, "lock-1-ab12.json"), '{"pid":');
  await heldByMe();
});

test("a process of another machine may be running, for all that can be told", async () => {
  left({ pid: 1, started: "x:1", host: "elsewhere" });
  await expect(hold(folder)).rejects.toMatchObject({
    message: expect.stringContaining("on elsewhere"),
    remedy: expect.stringContaining("lock-1-ab12.json"),
  });
});

test("of many that start at once in one process one holds it, and once it has ended, another can", async () => {
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => hold(folder)));
  const [holding, refused] = [
    results.filter((result) => result.status === "fulfilled"),
    results.filter((result) => result.status === "rejected"),
  ];
  expect([holding.length, refused.length]).toEqual([1, 7]);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: "RAP-E-STORE-HELD" });
  expect(readdirSync(folder)).toHaveLength(1);
  holding[0].value();
  (await hold(folder))();
});

test("the file says who holds it", async () => {
  const release = await hold(folder);
  const [name] = readdirSync(folder);
  expect(JSON.parse(readFileSync(join(folder, name), "utf8"))).toMatchObject({
    pid: process.pid,
    host: hostname(),
    started: processStart(process.pid),
  });
  release();
});
