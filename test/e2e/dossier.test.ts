import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rarely } from "../rarely.js";
import { FOUR } from "./dossiers.js";
import { type Ended, rapporteur } from "./run.js";

/** A dossier of four reports of the example, in a folder of its own. */
let folder = "";
const inDossier = (...args: string[]): Promise<Ended> => rapporteur(args, { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-dossier-"));
  expect((await inDossier("init", "The Sarn Valley talks")).code).toBe(0);
  expect(await inDossier("add", ...FOUR)).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("4 reports: 4 new."),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a dossier", () => {
  test("is made once: what is there stays", async () => {
    await writeFile(join(folder, "dossier.yaml"), `${await readFile(join(folder, "dossier.yaml"), "utf8")}# mine\n`);
    expect(await inDossier("init")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[RAP-E-DOSSIER-THERE]"),
    });
    expect(await readFile(join(folder, "dossier.yaml"), "utf8")).toContain("# mine");
  });

  test("is found from a folder below it, and missed where there is none", async () => {
    await mkdir(join(folder, "deep/er"), { recursive: true });
    expect((await rapporteur(["status"], { cwd: join(folder, "deep/er") })).stdout).toContain(
      "4 reports of 2 outlets, 2031-03-04 to 2031-03-15",
    );
    expect(await rapporteur(["status"], { cwd: tmpdir() })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("[RAP-E-STORE-NONE]"),
    });
  });

  test("takes a report once, however it comes; what can't be read doesn't keep the rest out", async () => {
    expect((await inDossier("add", FOUR[0], join(folder, "nothing.txt"))).stderr).toMatch(
      /RAP-E-NO-FILE[\s\S]*2 reports: 1 there already, 1 couldn't be read\./,
    );
    expect((await inDossier("status", "--json")).stdout).toContain('"reports": 4');
  });
});

describe("questions", () => {
  test("every claim of a table has its words and their report", async () => {
    const { stdout } = await inDossier("statements", "--speaker", "Tolvik", "--format", "md");
    expect(stdout).toMatch(/\| Irsa Tolvik \(Orvane\) \|.*Halyard, 2031-03-05/);
  });

  test("a party means all who speak for it", async () => {
    const { stdout } = await inDossier("statements", "--party", "Orvane", "--format", "csv");
    expect(stdout).toContain("Irsa Tolvik");
    expect(stdout).not.toContain("Neva Stross");
  });

  rarely("pages follow one another without a gap, and make the whole", async () => {
    const whole = (await inDossier("statements", "--all", "--format", "jsonl")).stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const found: string[] = [];
    for (let after: string[] = []; ; ) {
      const page = JSON.parse(
        (await inDossier("statements", "--format", "json", "--limit", "20", ...after)).stdout,
      ) as { statements: { id: string }[]; next: string | null };
      found.push(...page.statements.map(({ id }) => id));
      if (page.next === null) break;
      after = ["--after", page.next];
    }
    expect(found).toEqual(whole);
    expect(new Set(found).size).toBe(found.length);
  });

  test("are refused with a word on what to ask instead", async () => {
    expect(await inDossier("statements", "--act", "sing")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("assert, announce, agree"),
    });
    for (const day of ["yesterday", "2031-02-30", "2031-13"])
      expect(await inDossier("positions", "--since", day), day).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("[RAP-E-DATE]"),
      });
    expect(await inDossier("meetings", "--after", "nonsense")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("[RAP-E-CURSOR]"),
    });
  });

  test("the briefing cites every claim, in both forms", async () => {
    const markdown = (await inDossier("brief", "--since", "2031-03-10")).stdout;
    expect(markdown).toMatch(/^# The Sarn Valley talks\n\n2031-03-10 to 2031-03-15 · 2 reports, 2 outlets/);
    const claims = markdown.split("\n").filter((line) => line.startsWith("- "));
    expect(claims).not.toEqual([]);
    for (const claim of claims) expect(claim).toMatch(/\[\[\d+\]\]\(#source-\d+\)$/);
    const html = (await inDossier("brief", "--format", "html")).stdout;
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|<img|src=|@import/);
  });
});
