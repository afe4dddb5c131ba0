import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rarely } from "../rarely.js";
import type { Record } from "../../src/record/record.js";
import { EXAMPLES } from "../examples.js";
import { dossierOfFour } from "./dossiers.js";
import { type Ended, rapporteur } from "./run.js";

/** A dossier of four reports of the example, in a folder of its own. */
let folder = "";
const inDossier = (...args: string[]): Promise<Ended> => rapporteur(args, { cwd: folder });
const json = async (...args: string[]): Promise<Record> => JSON.parse((await inDossier(...args)).stdout) as Record;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-dossier-"));
  await dossierOfFour(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what a person decides", () => {
  test("stays until it is taken back", async () => {
    const before = await json("record");
    const [{ id }] = before.positions;
    const { stdout } = await inDossier("reject", id, "--by", "Ana");
    expect((await json("record")).positions.find((position) => position.id === id)?.review).toMatchObject({
      state: "rejected",
      by: "Ana",
    });
    await inDossier("add", join(EXAMPLES, "2031-03-06-mirror.json"));
    expect((await json("record")).positions.find((position) => position.id === id)?.review.state).toBe("rejected");
    const decision = /rapporteur undo (\S+)/.exec(stdout)?.[1] ?? "";
    expect((await inDossier("undo", decision)).code).toBe(0);
    expect((await json("record")).positions.find((position) => position.id === id)?.review.state).toBe("machine");
    expect((await inDossier("decisions")).stdout.trim().split("\n")).toHaveLength(2);
  });

  rarely("is corrected, noted, taken back and done again by its id, and all of it is told", async () => {
    const [{ id, act }] = (
      JSON.parse((await inDossier("statements", "--limit", "1", "--format", "json")).stdout) as Record
    ).statements;
    const now = async () => (await json("record")).statements.find((statement) => statement.id === id)?.act;
    const ana = (...args: string[]) => inDossier(...args, "--by", "Ana");
    expect((await ana("correct", id, "act=evade", "speaker=")).code).toBe(0);
    expect((await ana("note", id, "ask", "the", "desk")).stdout).toContain('"words":"ask the desk"');
    await ana("undo");
    await ana("undo");
    expect(await now()).toBe(act);
    await ana("redo");
    expect(await now()).toBe("evade");
    expect(
      (await inDossier("history", id)).stdout
        .trim()
        .split("\n")
        .slice(-5)
        .map((line) => line.endsWith("(taken back)")),
    ).toEqual([false, true, false, true, false]);
    expect(await ana("correct", id, "act=sing")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("[RAP-E-OPTION]"),
    });
    expect(await ana("correct", id, "content=words that nobody said")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[RAP-E-DEED]"),
    });
    expect((await inDossier("agreement", "Ana", "Ben", "--json")).stdout).toContain('"entries": 0');
    expect((await inDossier("queue", "--limit", "2")).stdout).toMatch(/^\d\.\d\d {2}[^\0]*read with a confidence of/);
    const queue = (await inDossier("queue", "--json", "--limit", "1000")).stdout;
    expect(queue).toMatch(/"id": "/);
    expect(queue).not.toContain(`"id": "${id}"`);
    expect((await inDossier("export", "--corrections", join(folder, "corrections.jsonl"))).code).toBe(0);
    await ana("undo");
  });

  rarely("merges actors under one name, and splits them again", async () => {
    const merged = await inDossier("merge", "actors", "Irsa Tolvik", "Neva Stross");
    expect(merged.code).toBe(0);
    expect((await inDossier("actors", "Neva Stross", "--format", "json")).stdout).toContain("Tolvik");
    await inDossier("undo", /rapporteur undo (\S+)/.exec(merged.stdout)?.[1] ?? "");
    const split = (await inDossier("actors", "Neva Stross", "--format", "json")).stdout;
    expect(split).toContain("Stross");
    expect(split).not.toContain("Tolvik");
  });
});

rarely("what is corrected in brat comes back as decisions", async () => {
  expect((await inDossier("export", join(folder, "brat"), "--format", "brat")).code).toBe(0);
  const path = join(folder, "brat", "2031-03-05-halyard.ann");
  const ann = await readFile(path, "utf8");
  expect(ann).toContain("Stance");
  await writeFile(path, ann.replace(/^(A\d+\tStance \S+) (?:for|against)$/m, "$1 noncommittal"));
  expect((await inDossier("import", path, "--by", "Ana")).stdout).toContain("1 decision");
  expect((await inDossier("decisions")).stdout).toContain('"stance":"noncommittal"');
});
