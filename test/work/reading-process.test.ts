import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { ReadingLane } from "../../src/work/reading-lane.js";
import type { ReadingProcess } from "../../src/work/reading-process.js";
import { program } from "../serve/command.js";
import { HOSTILE_TEXTS } from "./hostile-texts.js";

const documentOf = (text: string): Document => ({
  id: "one",
  text,
  title: null,
  outlet: null,
  url: null,
  publishedAt: null,
});
const SHORT = documentOf("Orvane will not sign the water pact, its envoy Ana Ruel said on Monday.");
/** What takes the full model a minute. */
const LONG = documentOf(HOSTILE_TEXTS["dense quotations"](499_000));

let module: string;
let start: () => ReadingProcess;
const started: { end(): Promise<void> }[] = [];

beforeAll(async () => {
  module = pathToFileURL(join(await program(), "dist/work/reading-process.js")).href;
  const built = (await import(module)) as typeof import("../../src/work/reading-process.js");
  start = () => {
    const one = new built.ReadingProcess({ model: "full", dossier: null });
    started.push(one);
    return one;
  };
});
afterEach(async () => {
  for (const one of started.splice(0)) await one.end();
});

/** The process in which it reads. */
const childOf = (reads: ReadingProcess) =>
  (reads as unknown as { child: { pid: number; kill(signal: NodeJS.Signals): void } }).child;

test("a text that takes too long is given up while the network is at it, and the next one is read", async () => {
  const lane = new ReadingLane(start, { waiting: 4, patience: 60_000 });
  await lane.read(SHORT, "en"); // loads the model: what comes next is in the network soon
  const [given, next] = [lane.read(LONG, "en", 4_000), lane.read(SHORT, "en")];
  await expect(given).rejects.toMatchObject({ code: "RAP-E-TOO-LONG" });
  expect((await next).reading.statements).toHaveLength(1);
  await lane.end();
});

test("where it ends by itself, the text that it was at isn't read; those behind it are", async () => {
  const reads = start();
  expect((await reads.read(SHORT, "en")).model).toBe("full");
  const first = childOf(reads);
  const [under, behind] = [reads.read(LONG, "en"), reads.read(SHORT, "en")];
  first.kill("SIGKILL");
  await expect(under).rejects.toMatchObject({ code: "RAP-E-NOT-READ", message: expect.stringContaining("SIGKILL") });
  expect((await behind).reading.statements).toHaveLength(1);
  expect(childOf(reads).pid).not.toBe(first.pid);
});

test("signals that mean the program that reads don't end it", async () => {
  const reads = start();
  await reads.read(SHORT, "en");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) childOf(reads).kill(signal);
  expect((await reads.read(SHORT, "en")).reading.statements).toHaveLength(1);
});

test("a lane that is ended gives up what is under way, what waits and what comes", async () => {
  const lane = new ReadingLane(start, { waiting: 4, patience: 600_000 });
  await lane.read(SHORT, "en");
  const all = [lane.read(LONG, "en"), lane.read(SHORT, "en")].map((read) =>
    expect(read).rejects.toMatchObject({ code: "RAP-E-NOT-READ" }),
  );
  await lane.end();
  await Promise.all(all);
  await expect(lane.read(SHORT, "en")).rejects.toMatchObject({ code: "RAP-E-NOT-READ" });
});

/** A program that does this with a `ReadingProcess`, and then has nothing left to do. */
async function programThat(does: string): Promise<number | null> {
  const script = `import { ReadingProcess } from ${JSON.stringify(module)};
    const reads = new ReadingProcess({ model: "light", dossier: null });
    const facts = { id: "one", title: null, outlet: null, url: null, publishedAt: null };
    const read = (text) => reads.read({ ...facts, text }, "en");
    ${does}`;
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-program-"));
  writeFileSync(join(folder, "program.mjs"), script);
  const [status] = await once(
    spawn(process.execPath, [join(folder, "program.mjs")], { stdio: ["ignore", "ignore", "inherit"] }),
    "exit",
  );
  rmSync(folder, { recursive: true });
  return status as number | null;
}

test("it keeps a program going while it reads, and not longer", async () => {
  expect(
    await programThat(
      `read(${JSON.stringify(SHORT.text)}).then(({ reading }) => { process.exitCode = reading.id === "one" ? 7 : ` +
        "1; });",
    ),
  ).toBe(7);
});

test("whoever waits for its end goes on after it", async () => {
  const read = `await read(${JSON.stringify(SHORT.text)}); await reads.end(); process.exitCode = 7;`;
  expect(await programThat(read)).toBe(7);
});
