import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { examples } from "../examples.js";
import { ended, rapporteur, start } from "./run.js";

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;
const report = (id: string): string =>
  lineOf({ id, text: "Ana Ruel said the harbour would stay closed.", publishedAt: null });
const idsOf = (output: string): unknown[] =>
  output
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: unknown }).id);

describe("rapporteur read --jsonl", () => {
  test("prints a reading for each line, in order, the same as --json prints", async () => {
    const reports = examples();
    const { code, stdout, stderr } = await rapporteur(["read", "--jsonl"], { input: reports.map(lineOf).join("") });
    expect(code).toBe(0);
    expect(stderr).toBe(`${reports.length} reports done.\n`);
    expect(idsOf(stdout)).toEqual(reports.map(({ id }) => id));
    const alone = await rapporteur(["read", "--jsonl"], { input: lineOf(reports[3]) });
    expect(stdout.split("\n")[3]).toBe(alone.stdout.trimEnd());
  });

  test("puts an error in the place of each bad line, goes on, and ends with 1", async () => {
    const input = [
      report("a"),
      "not json\n",
      lineOf({ id: "no-text" }),
      lineOf({ id: "number", text: 7 }),
      lineOf({ id: "day", text: "x", publishedAt: "2025-02-30" }),
      lineOf({ text: "no id" }),
      lineOf({ id: "blank", text: " " }),
      lineOf(["a"]),
      "\n",
      report("z"),
    ].join("");
    const { code, stdout } = await rapporteur(["read", "--jsonl"], { input });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: string; message: string } });
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ["a", undefined],
      [null, "RAP-E-NOT-JSON"],
      ["no-text", "RAP-E-NO-TEXT"],
      ["number", "RAP-E-NO-TEXT"],
      ["day", "RAP-E-DATE"],
      [null, "RAP-E-NO-ID"],
      ["blank", "RAP-E-EMPTY"],
      [null, "RAP-E-NOT-A-REPORT"],
      ["z", undefined],
    ]);
    expect(Object.keys(lines[1])).toEqual(["id", "error"]);
    expect(Object.keys(lines[1].error ?? {})).toEqual(["code", "message"]);
    expect(lines[1].error?.message).toContain("line 2");
  });

  test("ends quietly when nobody reads on", async () => {
    const child = start(["read", "--jsonl"]);
    child.stdin.on("error", () => {});
    child.stdin.end(report("a").repeat(2000));
    const end = ended(child);
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await end).toMatchObject({ code: 0, stderr: "" });
  });

  test("ends with 130 on Ctrl-C, with whole lines", async () => {
    const child = start(["read", "--jsonl"]);
    const end = ended(child);
    child.stdin.write(report("a").repeat(50));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const { code, stdout } = await end;
    expect(code).toBe(130);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(new Set(idsOf(stdout))).toEqual(new Set(["a"]));
  });

  test("takes no more than is read from it: a long input waits, and memory stays the same", async () => {
    const child = start(["read", "--jsonl"], { node: ["--max-old-space-size=64"] });
    const bad = lineOf({ id: "x".repeat(1000), text: "" });
    const bytes = await pushUntilItWaits(child, bad.repeat(50));
    expect(bytes).toBeLessThan(5_000_000);
    const end = ended(child); // reads on from here
    await push(child.stdin, bad.repeat(50), 500);
    const most = peak(child.pid);
    child.stdin.end();
    const { code, stdout } = await end;
    expect(code).toBe(1);
    expect(stdout.split("\n").length - 1).toBe(bytes / bad.length + 25_000);
    if (process.platform === "linux") expect(most).toBeLessThan(200);
  });
});

type Stdin = ReturnType<typeof start>["stdin"];

/** Writes until the other side takes nothing any more, since nobody reads what it prints; how many bytes it got to. */
async function pushUntilItWaits({ stdin, pid }: ReturnType<typeof start>, chunk: string): Promise<number> {
  for (let bytes = 0; ; ) {
    bytes += chunk.length;
    if (stdin.write(chunk)) continue;
    const drained = once(stdin, "drain").then(() => true);
    if (!(await Promise.race([drained, asleep(pid)])) || bytes > 50_000_000) return bytes;
  }
}

/**
 * Resolves to false once a process does nothing, in none of its threads. Where the system doesn't tell (it isn't
 * Linux), after two seconds.
 */
async function asleep(pid: number | undefined): Promise<false> {
  if (process.platform !== "linux") return setTimeout(2_000, false as const);
  for (let seen = 0; seen < 20; seen = isAsleep(pid) ? seen + 1 : 0) await setTimeout(25);
  return false;
}

function isAsleep(pid: number | undefined): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every((thread) =>
      /\) S /.test(readFileSync(`/proc/${pid}/task/${thread}/stat`, "utf8")),
    );
  } catch {
    return false; // a thread has ended meanwhile
  }
}

async function push(stdin: Stdin, chunk: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) if (!stdin.write(chunk)) await once(stdin, "drain");
}

/** The most memory that a process has held, in MB, where the system tells (Linux). */
function peak(pid: number | undefined): number | null {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
  } catch {
    return null;
  }
}
