import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../src/index.js";
import { EXAMPLES, examples } from "../examples.js";
import { rapporteur } from "./run.js";

const ESCAPE = "\u001b";
const TEXT =
  'The foreign minister, Ana Ruel, said on Monday that the harbour was closed. "We will not open it," she told ' +
  "reporters.\n";
const [first] = examples();
const FIRST = join(EXAMPLES, `${first.id}.json`);

let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  await writeFile(path("report.txt"), TEXT);
  await writeFile(
    path("german.txt"),
    "Der Minister sagte am Montag, dass das Abkommen diese Woche nicht unterzeichnet werde, weil beide Seiten " +
      "weit auseinander liegen.",
  );
  await writeFile(
    path("latin.txt"),
    Buffer.from("Le ministre a déclaré que l'accord n'était pas prêt. ".repeat(9), "latin1"),
  );
  await writeFile(path("empty.txt"), "\n");
  await mkdir(path("nothing"));
  await mkdir(path("folder"));
  const paragraph = "<p>Ana Ruel said that the harbour would stay closed until the spring, whatever came.</p>";
  await writeFile(path("folder/page.html"), `<!doctype html><title>T</title><article>${paragraph.repeat(3)}</article>`);
  await writeFile(path("folder/report.txt"), TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

describe("rapporteur read", () => {
  test("shows the text with its statements marked and listed, without escape codes in a pipe", async () => {
    const { code, stdout, stderr } = await rapporteur([
      "read",
      path("report.txt"),
      "--title",
      "Harbour stays shut",
      "--date",
      "2031-03-14",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Harbour stays shut\nreport · 2031-03-14\n/);
    expect(stdout).toContain("_said_");
    expect(stdout).toMatch(/\n {2}s\d+ .*Ana Ruel.* · said · (.* · )?\d\.\d\d\n/);
    expect(stdout).not.toContain(ESCAPE);
  });

  test("gives the same from standard input, with or without -", async () => {
    const [file, bare, dash] = await Promise.all([
      rapporteur(["read", path("report.txt"), "--title", "T"]),
      rapporteur(["read", "--title", "T"], { input: TEXT }),
      rapporteur(["read", "-", "--title", "T"], { input: TEXT }),
    ]);
    expect(bare).toEqual(dash);
    expect(bare.stdout.replace("standard-input", "report")).toBe(file.stdout);
  });

  test("colours when forced to, and keeps to COLUMNS", async () => {
    const [wide, narrow, none] = await Promise.all([
      rapporteur(["read", FIRST], { env: { FORCE_COLOR: "1" } }),
      rapporteur(["read", FIRST], { env: { COLUMNS: "40" } }),
      rapporteur(["read", FIRST, "--no-color"], { env: { FORCE_COLOR: "1" } }),
    ]);
    expect(wide.stdout).toContain(`${ESCAPE}[1;36m`);
    expect(none.stdout).not.toContain(ESCAPE);
    for (const line of narrow.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("reads what it can of a batch, and says of the rest what is wrong and what to do", async () => {
    const { code, stdout, stderr } = await rapporteur([
      "read",
      path("missing.txt"),
      path("nothing"),
      path("empty.txt"),
      path("latin.txt"),
      path("german.txt"),
      path("report.txt"),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("Ana Ruel");
    expect(stderr.match(/\[RAP-E-[A-Z0-9-]+\]/g)).toEqual([
      "[RAP-E-NO-FILE]",
      "[RAP-E-EMPTY]",
      "[RAP-E-EMPTY]",
      "[RAP-E-NOT-UTF8]",
      "[RAP-E-LANGUAGE]",
    ]);
    expect(stderr).toContain("German");
    expect(stderr).toMatch(/iconv -f (ISO-8859-1|windows-1252)/);
  });

  test("reads what is in a folder: pages as well as texts", async () => {
    const { code, stdout } = await rapporteur(["read", path("folder"), "--jsonl"]);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as Reading).id),
    ).toEqual(["page", "report"]);
  });

  test("--language en insists", async () => {
    expect((await rapporteur(["read", path("german.txt"), "--language", "en"])).code).toBe(0);
    expect(await rapporteur(["read", path("german.txt"), "--language", "de"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("RAP-E-LANGUAGE"),
    });
  });

  test("--min-confidence leaves out what is less certain", async () => {
    const statements = async (least: string): Promise<number[]> =>
      (
        JSON.parse((await rapporteur(["read", FIRST, "--json", "--min-confidence", least])).stdout) as Reading
      ).statements.map((s) => s.confidence);
    const [all, few] = await Promise.all([statements("0"), statements("0.9")]);
    expect(few).toEqual(all.filter((confidence) => confidence >= 0.9));
    expect(few.length).toBeLessThan(all.length);
  });
});

describe("rapporteur read --json", () => {
  test("prints one reading, with what is known of the report", async () => {
    const { code, stdout } = await rapporteur([
      "read",
      path("report.txt"),
      "--json",
      "--date",
      "2031-03-14",
      "--outlet",
      "O",
      "--url",
      "https://example.org/1",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "rapporteur/reading/1",
      id: "report",
      report: { publishedAt: "2031-03-14", title: null, outlet: "O", url: "https://example.org/1", language: "en" },
    });
  });

  test("prints the same bytes each time", async () => {
    const [a, b] = await Promise.all([rapporteur(["read", FIRST, "--json"]), rapporteur(["read", FIRST, "--json"])]);
    expect(a.stdout).toBe(b.stdout);
  });

  test("refuses several reports", async () => {
    expect(await rapporteur(["read", FIRST, FIRST, "--json"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("RAP-E-MANY"),
    });
  });

  test("fails when its one report can't be read", async () => {
    expect(await rapporteur(["read", path("missing.txt"), "--json"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("RAP-E-NO-FILE"),
    });
  });
});

describe("a wrong call", () => {
  test.each([
    [["read", FIRST, "--date", "2025-02-30"], "RAP-E-DATE"],
    [["read", FIRST, "--date", "yesterday"], "RAP-E-DATE"],
    [["read", FIRST, "--min-confidence", "1.5"], "RAP-E-OPTION"],
    [["read", FIRST, "--min-confidence", "high"], "RAP-E-OPTION"],
    [["read", FIRST, "--json", "--jsonl"], "RAP-E-OPTION"],
    [["read", FIRST, "--jsn"], "Did you mean"],
    [["reed"], "Did you mean read"],
  ])("%j ends with 2 and says why", async (args, why) => {
    expect(await rapporteur(args)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(why) });
  });
});

describe("help", () => {
  test("has examples and every option", async () => {
    const { code, stdout } = await rapporteur(["read", "--help"]);
    expect(code).toBe(0);
    for (const part of ["--date", "--jsonl", "--min-confidence", "Examples:", "Exit status:"])
      expect(stdout).toContain(part);
  });

  test("is what the bare command prints", async () => {
    expect((await rapporteur(["--help"])).stdout).toContain("rapporteur read");
  });
});
