import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Record } from "../../src/record/record.js";
import { EXAMPLES } from "../examples.js";
import { type Ended, ended, rapporteur, start } from "./run.js";

/** A dossier of four reports of the example, in a folder of its own. */
let folder = "";
const REPORTS = ["2031-03-04-halyard", "2031-03-05-halyard", "2031-03-10-mirror", "2031-03-15-halyard"].map((id) => join(EXAMPLES, `${id}.json`));
const inDossier = (...args: string[]): Promise<Ended> => rapporteur(args, { cwd: folder });
const json = async (...args: string[]): Promise<Record> => JSON.parse((await inDossier(...args)).stdout) as Record;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-dossier-"));
  expect((await inDossier("init", "The Sarn Valley talks")).code).toBe(0);
  expect(await inDossier("add", ...REPORTS)).toMatchObject({ code: 0, stderr: expect.stringContaining("4 reports: 4 new.") });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a dossier", () => {
  test("is made once: what is there stays", async () => {
    await writeFile(join(folder, "dossier.yaml"), `${await readFile(join(folder, "dossier.yaml"), "utf8")}# mine\n`);
    expect(await inDossier("init")).toMatchObject({ code: 1, stderr: expect.stringContaining("[RAP-E-DOSSIER-THERE]") });
    expect(await readFile(join(folder, "dossier.yaml"), "utf8")).toContain("# mine");
  });

  test("is found from a folder below it, and missed where there is none", async () => {
    await mkdir(join(folder, "deep/er"), { recursive: true });
    expect((await rapporteur(["status"], { cwd: join(folder, "deep/er") })).stdout).toContain("4 reports of 2 outlets, 2031-03-04 to 2031-03-15");
    expect(await rapporteur(["status"], { cwd: tmpdir() })).toMatchObject({ code: 2, stderr: expect.stringContaining("[RAP-E-STORE-NONE]") });
  });

  test("takes a report once, however it comes; what can't be read doesn't keep the rest out", async () => {
    expect((await inDossier("add", REPORTS[0], join(folder, "nothing.txt"))).stderr).toMatch(/RAP-E-NO-FILE[\s\S]*2 reports: 1 there already, 1 couldn't be read\./);
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

  test("pages follow one another without a gap, and make the whole", async () => {
    const whole = (await inDossier("statements", "--all", "--format", "jsonl")).stdout.trim().split("\n").map((line) => (JSON.parse(line) as { id: string }).id);
    const found: string[] = [];
    for (let after: string[] = []; ; ) {
      const page = JSON.parse((await inDossier("statements", "--format", "json", "--limit", "20", ...after)).stdout) as { statements: { id: string }[]; next: string | null };
      found.push(...page.statements.map(({ id }) => id));
      if (page.next === null) break;
      after = ["--after", page.next];
    }
    expect(found).toEqual(whole);
    expect(new Set(found).size).toBe(found.length);
  }, 120_000);

  test("are refused with a word on what to ask instead", async () => {
    expect(await inDossier("statements", "--act", "sing")).toMatchObject({ code: 2, stderr: expect.stringContaining("assert, announce, agree") });
    for (const day of ["yesterday", "2031-02-30", "2031-13"]) expect(await inDossier("positions", "--since", day), day).toMatchObject({ code: 2, stderr: expect.stringContaining("[RAP-E-DATE]") });
    expect(await inDossier("meetings", "--after", "nonsense")).toMatchObject({ code: 2, stderr: expect.stringContaining("[RAP-E-CURSOR]") });
  });

  test("the briefing cites every claim, in both forms", async () => {
    const markdown = (await inDossier("brief", "--since", "2031-03-10")).stdout;
    expect(markdown).toMatch(/^# The Sarn Valley talks\n\n2031-03-10 to 2031-03-15 · 2 reports, 2 outlets/);
    for (const line of markdown.split("\n").filter((line) => line.startsWith("- "))) expect(line).toMatch(/\[\[\d+\]\]\(#source-\d+\)$/);
    const html = (await inDossier("brief", "--format", "html")).stdout;
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|<img|src=|@import/);
  });
});

describe("what a person decides", () => {
  test("stays until it is taken back", async () => {
    const before = await json("record");
    const [{ id }] = before.positions;
    const { stdout } = await inDossier("reject", id, "--by", "Ana");
    expect((await json("record")).positions.find((position) => position.id === id)?.review).toMatchObject({ state: "rejected", by: "Ana" });
    await inDossier("add", join(EXAMPLES, "2031-03-06-mirror.json"));
    expect((await json("record")).positions.find((position) => position.id === id)?.review.state).toBe("rejected");
    const decision = /rapporteur undo (\S+)/.exec(stdout)?.[1] ?? "";
    expect((await inDossier("undo", decision)).code).toBe(0);
    expect((await json("record")).positions.find((position) => position.id === id)?.review.state).toBe("machine");
    expect((await inDossier("decisions")).stdout.trim().split("\n")).toHaveLength(2);
  }, 120_000);

  test("is corrected, noted, taken back and done again by its id, and all of it is told", async () => {
    const [{ id, act }] = (JSON.parse((await inDossier("statements", "--limit", "1", "--format", "json")).stdout) as Record).statements;
    const now = async () => (await json("record")).statements.find((statement) => statement.id === id)?.act;
    const ana = (...args: string[]) => inDossier(...args, "--by", "Ana");
    expect((await ana("correct", id, "act=evade", "speaker=")).code).toBe(0);
    expect((await ana("note", id, "ask", "the", "desk")).stdout).toContain('"words":"ask the desk"');
    await ana("undo");
    await ana("undo");
    expect(await now()).toBe(act);
    await ana("redo");
    expect(await now()).toBe("evade");
    expect((await inDossier("history", id)).stdout.trim().split("\n").slice(-5).map((line) => line.endsWith("(taken back)"))).toEqual([false, true, false, true, false]);
    expect(await ana("correct", id, "act=sing")).toMatchObject({ code: 2, stderr: expect.stringContaining("[RAP-E-OPTION]") });
    expect(await ana("correct", id, "content=words that nobody said")).toMatchObject({ code: 1, stderr: expect.stringContaining("[RAP-E-DEED]") });
    expect((await inDossier("agreement", "Ana", "Ben", "--json")).stdout).toContain('"entries": 0');
    expect((await inDossier("queue", "--limit", "2")).stdout).toMatch(/^\d\.\d\d {2}[^\0]*read with a confidence of/);
    expect((await inDossier("queue", "--json", "--limit", "1000")).stdout).not.toContain(`"id": "${id}"`);
    expect((await inDossier("export", "--corrections", join(folder, "corrections.jsonl"))).code).toBe(0);
    await ana("undo");
  }, 240_000);

  test("merges actors under one name, and splits them again", async () => {
    const merged = await inDossier("merge", "actors", "Irsa Tolvik", "Neva Stross");
    expect(merged.code).toBe(0);
    expect((await inDossier("actors", "Neva Stross", "--format", "json")).stdout).toContain("Tolvik");
    await inDossier("undo", /rapporteur undo (\S+)/.exec(merged.stdout)?.[1] ?? "");
    expect((await inDossier("actors", "Neva Stross", "--format", "json")).stdout).not.toContain("Tolvik");
  }, 120_000);
});

test("a backup restored elsewhere is the same record, and holds together", async () => {
  const [file, other] = [join(folder, "all.backup"), await mkdtemp(join(tmpdir(), "rapporteur-restored-"))];
  expect((await inDossier("backup", file)).code).toBe(0);
  expect(await rapporteur(["restore", file], { cwd: other })).toMatchObject({ code: 0 });
  const [a, b] = [await inDossier("record"), await rapporteur(["record"], { cwd: other })];
  expect({ ...JSON.parse(b.stdout), dossier: null }).toEqual({ ...JSON.parse(a.stdout), dossier: null });
  expect(await rapporteur(["check"], { cwd: other })).toMatchObject({ code: 0, stdout: expect.stringContaining("all holds together") });
  await rm(other, { recursive: true, force: true });
}, 120_000);

test("goes out in other people's formats, and overwrites nothing", async () => {
  expect((await inDossier("export", join(folder, "out"), "--format", "csv")).code).toBe(0);
  expect(await readdir(join(folder, "out"))).toContain("statements.csv");
  expect(await inDossier("export", join(folder, "out"), "--format", "csv")).toMatchObject({ code: 1, stderr: expect.stringContaining("[RAP-E-THERE]") });
});

test("a project of Discourse Network Analyzer comes in as reports with what is coded in them; what nobody knows is refused", async () => {
  const other = await mkdtemp(join(tmpdir(), "rapporteur-imported-"));
  expect((await inDossier("export", join(folder, "dna"), "--format", "dna")).code).toBe(0);
  const [file] = await readdir(join(folder, "dna"));
  await rapporteur(["init"], { cwd: other });
  expect(await rapporteur(["import", join(folder, "dna", file), join(folder, "dossier.yaml")], { cwd: other })).toMatchObject({
    code: 1, stdout: expect.stringMatching(/: \d+ reports with what was coded in them/), stderr: expect.stringContaining("[RAP-E-EXCHANGE]"),
  });
  expect((await rapporteur(["positions", "--all", "--format", "csv"], { cwd: other })).stdout).toContain("against");
  await rm(other, { recursive: true, force: true });
}, 120_000);

test("what is corrected in brat comes back as decisions", async () => {
  expect((await inDossier("export", join(folder, "brat"), "--format", "brat")).code).toBe(0);
  const path = join(folder, "brat", "2031-03-05-halyard.ann");
  const ann = await readFile(path, "utf8");
  expect(ann).toContain("Stance");
  await writeFile(path, ann.replace(/^(A\d+\tStance \S+) (?:for|against)$/m, "$1 noncommittal"));
  expect((await inDossier("import", path, "--by", "Ana")).stdout).toContain("1 decision");
  expect((await inDossier("decisions")).stdout).toContain('"stance":"noncommittal"');
}, 120_000);

test("read again with the same program, nothing changes", async () => {
  expect((await inDossier("reread", "--dry-run")).stdout).toContain("0 would change");
});

test("watches a feed of a real server, once each item", async () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Halyard</title><link>http://127.0.0.1/</link><description>News</description>
    <item><guid>a1</guid><title>Harbour stays shut</title><pubDate>Mon, 24 Mar 2031 10:00:00 GMT</pubDate><description>Foreign Minister Irsa Tolvik said on Monday that the harbour would stay shut until the list of the detainees had been handed over.</description></item></channel></rss>`;
  const server = createServer((request, answer) => (request.url === "/feed.xml" ? answer.setHeader("content-type", "application/rss+xml").end(feed) : answer.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
  expect((await inDossier("watch", url, "--once")).stderr).toContain("[RAP-E-PRIVATE]");
  await inDossier("watch", url, "--forget");
  expect((await inDossier("watch", url, "--once", "--allow-private")).stdout).toMatch(/new +2031-03-24 .*Harbour stays shut[\s\S]*1 report: 1 new\./);
  expect((await inDossier("status")).stdout).toMatch(/watched +Halyard, asked again/);
  server.close();
}, 120_000);

test("Ctrl-C between two reports loses nothing; the same call goes on", async () => {
  const place = await mkdtemp(join(tmpdir(), "rapporteur-stopped-"));
  await rapporteur(["init"], { cwd: place });
  const child = start(["add", EXAMPLES], { cwd: place });
  child.stdin.end();
  child.stderr.once("data", () => child.kill("SIGINT"));
  setTimeout(() => child.kill("SIGINT"), 4000);
  const { code, stderr } = await ended(child);
  if (code === 130) expect(stderr).toMatch(/Stopped; the same call goes on from here\./);
  expect(await rapporteur(["add", EXAMPLES], { cwd: place })).toMatchObject({ code: 0, stderr: expect.stringMatching(/12 reports/) });
  expect((await rapporteur(["check"], { cwd: place })).stdout).toContain("12 reports");
  await rm(place, { recursive: true, force: true });
}, 180_000);
