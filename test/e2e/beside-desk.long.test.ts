import { readFileSync, writeFileSync } from "node:fs";
import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { program } from "../../src/cli/main.js";
import type { Record } from "../../src/record/record.js";
import { EXAMPLES } from "../examples.js";
import { dossierOfFour } from "./dossiers.js";
import { endAll, folderOf, type OpenDesk, openDesk } from "./open-desk.js";
import { press } from "./press.js";
import { type Ended, type How, ended, rapporteur, start } from "./run.js";

const EXAMPLE_FILE = fileURLToPath(new URL("../../examples/dossier.yaml", import.meta.url));
const PASSWORD = "seven herons under ice";

afterAll(endAll);

/** What is another at each call: instants, how far it is after some seconds, ids and secrets that are drawn. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z| \d\d:\d\d UTC)/g, "INSTANT"],
  [/^\d\d:\d\d {2}/gm, "CLOCK  "],
  [/^\d+ reports? done.*\n/gm, ""],
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "UUID"],
  [/rap_[\w-]+/g, "TOKEN"],
];

const plain = (text: string, folder: string): string =>
  OTHERWISE.reduce((sofar, [found, name]) => sofar.replace(found, name), text.replaceAll(folder, "FOLDER"));
const plainly = ({ code, stdout, stderr }: Ended, folder: string) => ({
  code,
  stdout: plain(stdout, folder),
  stderr: plain(stderr, folder),
});

describe("beside an open desk", () => {
  /** Two of one dossier: the first with a desk, the second without. */
  let [beside, alone] = ["", ""];
  let desk: OpenDesk;
  let outlet: Awaited<ReturnType<typeof press>>;
  const tried = new Set<string>();

  beforeAll(async () => {
    beside = await folderOf(dossierOfFour);
    alone = await folderOf((folder) => cp(beside, folder, { recursive: true }));
    outlet = await press();
    desk = await openDesk(beside);
  });
  afterAll(() => outlet?.close());

  /** Runs a command in both, and holds what they print against each other; HERE in an argument is the folder. */
  async function same(args: readonly string[], { code = 0, ...how }: How & { code?: number } = {}): Promise<string> {
    tried.add(args[0]);
    const [a, b] = await Promise.all(
      [beside, alone].map((cwd) =>
        rapporteur(
          args.map((arg) => arg.replace("HERE", cwd)),
          { ...how, cwd },
        ),
      ),
    );
    expect(plainly(a, beside), args.join(" ")).toEqual(plainly(b, alone));
    expect([a.code, a.stderr], args.join(" ")).toEqual([code, a.stderr]);
    return a.stdout;
  }
  const record = async (): Promise<Record> => JSON.parse(await same(["record"])) as Record;

  test("questions are answered as without one", async () => {
    for (const args of [
      ["status"],
      ["statements", "observers", "--format", "jsonl", "--all"],
      ["positions", "--party", "Orvane", "--format", "json"],
      ["meetings", "--format", "csv"],
      ["discrepancies", "--format", "md"],
      ["actors", "--all"],
      ["issues", "observers"],
      ["timeline", "--limit", "5", "--oldest-first"],
      ["seats"],
      ["search", '"observers" -bridge', "--format", "html"],
      ["brief", "--since", "2031-03-10"],
      ["queue", "--limit", "3"],
      ["agreement", "Ana", "Ben"],
      ["statements", "--speaker", "nobody of that name"],
    ])
      await same(args);
    await same(["statements", "--after", "nowhere"], { code: 2 });
    expect((JSON.parse(await same(["status", "--json"])) as { counts: { reports: number } }).counts.reports).toBe(4);
  });

  test("reports are added, from files and standard input, and the desk shows them", async () => {
    await same(["add", join(EXAMPLES, "2031-03-06-mirror.json"), "--model", "light"]);
    await same(["add", join(EXAMPLES, "2031-03-06-mirror.json"), "nothing.txt", "--model", "light"], { code: 1 });
    await same(["add", "-", "--title", "Dam leaks", "--date", "2031-03-22", "--model", "light"], {
      input: "Foreign Minister Irsa Tolvik said on Saturday that the dam had leaked for a year.",
    });
    await same(["add", "x.txt", "--date", "soon"], { code: 2 });
    await same(["watch", outlet.feed, "--once"]);
    await same(["watch", outlet.feed, "--forget"]);
    await same(["watch", outlet.feed, "--once", "--allow-private", "--model", "light"]);
    const { reports } = await record();
    expect(reports).toHaveLength(7);
    const shown = (await (await fetch(`${desk.url}v1/reports?limit=100`)).json()) as { entries: { id: string }[] };
    expect(shown.entries.map(({ id }) => id).sort()).toEqual(reports.map(({ id }) => id).sort());
  });

  test("decisions are made, told, taken back and done again", async () => {
    const {
      statements: [first, second],
      positions: [position],
      discrepancies: [discrepancy, other],
    } = await record();
    for (const args of [
      ["confirm", first.id],
      ["reject", position.id, "--by", "Ana"],
      ["correct", second.id, "act=evade", "speaker="],
      ["note", first.id, "ask", "the", "desk"],
      ["undo"],
      ["redo"],
      ["history", first.id],
      ["merge", "actors", "Irsa Tolvik", "Neva Stross"],
      ["rename", "actors", "Irsa Tolvik", "Tolvik and Stross"],
      ["split", "actors", "Irsa Tolvik", "Neva Stross"],
      ["settle", discrepancy.id],
      ["dismiss", (other ?? discrepancy).id],
      ["decisions"],
      ["queue", "--json"],
      ["export", "--corrections"],
    ])
      await same(args);
    await same(["confirm", "nothing"], { code: 1 });
    await same(["correct", second.id, "act=sing"], { code: 2 });
    const journal = (await (await fetch(`${desk.url}v1/decisions?limit=100`)).json()) as { entries: object[] };
    expect(journal.entries.length).toBeGreaterThan(8);
  });

  test("files go out and come in", async () => {
    await same(["export", "HERE/csv", "--format", "csv"]);
    await same(["export", "HERE/csv", "--format", "csv"], { code: 1 });
    await same(["export", "HERE/brat", "--format", "brat"]);
    for (const folder of [beside, alone]) {
      const path = join(folder, "brat", "2031-03-05-halyard.ann");
      writeFileSync(
        path,
        readFileSync(path, "utf8").replace(/^(A\d+\tStance \S+) (?:for|against)$/m, "$1 noncommittal"),
      );
    }
    await same(["import", "HERE/brat/2031-03-05-halyard.ann", "HERE/dossier.yaml", "--by", "Ana"], { code: 1 });
    await same(["reread", "--dry-run", "--model", "light"]);
    await same(["reread", "--model", "light"]);
    await same(["check"]);
    await same(["backup", "all.backup"]);
    await same(["backup", "nowhere/all.backup"], { code: 1 });
    expect((await readFile(join(beside, "all.backup"))).length).toBeGreaterThan(10_000);
    const csv = await readdir(join(alone, "csv"));
    expect(csv).toContain("statements.csv");
    for (const name of csv)
      expect(plain(await readFile(join(beside, "csv", name), "utf8"), beside), name).toBe(
        plain(await readFile(join(alone, "csv", name), "utf8"), alone),
      );
  });

  test("people and tokens are kept", async () => {
    const [one, two] = [
      ["people", "add", "Ana Ruel", "--email", "ana@desk.example", "--role", "owner", "--password-file", "-"],
      ["people", "add", "Bela Ost", "--email", "bela@desk.example", "--password-file", "-"],
    ];
    for (const args of [one, two]) await same(args, { input: `${PASSWORD}\n` });
    for (const args of [
      ["people"],
      ["people", "role", "Bela Ost", "editor"],
      ["tokens", "add", "Digest", "--by", "Bela Ost"],
      ["tokens"],
      ["people", "remove", "Bela Ost"],
      ["audit"],
    ])
      await same(args);
    await same(["people", "password", "Ana Ruel", "--password-file", "-"], { input: "five otters in a boat\n" });
    await same(["people", "remove", "Ana Ruel"], { code: 1 });
    await same(["tokens", "revoke", "nothing"], { code: 1 });
  });

  test("a model asks", async () => {
    const asked = [
      {
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
      },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      {
        jsonrpc: "2.0",
        id: 2,
        method: "tools/call",
        params: { name: "search_statements", arguments: { q: "observers", limit: 2 } },
      },
    ]
      .map((one) => `${JSON.stringify(one)}\n`)
      .join("");
    tried.add("mcp");
    const answers = await Promise.all(
      [beside, alone].map(async (cwd) => {
        const child = start(["mcp", "--model", "light"], { cwd });
        const all = ended(child);
        child.stdin.write(asked);
        let said = "";
        await new Promise<void>((resolve) =>
          child.stdout.on("data", (chunk: Buffer) => {
            if (/"id":2/.test((said += chunk.toString()))) resolve();
          }),
        );
        child.stdin.end();
        return all;
      }),
    );
    expect(plainly(answers[0], beside)).toEqual(plainly(answers[1], alone));
    expect(answers[0].stdout).toContain("observers");
  });

  test("what needs the store to itself says to end the desk", async () => {
    for (const args of [
      ["serve", "--port", "0"],
      ["restore", "all.backup"],
    ]) {
      tried.add(args[0]);
      const { code, stderr } = await rapporteur(args, { cwd: beside });
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(
          /held by the desk at http:\/\/127\.0\.0\.1:\d+\/ [\s\S]*end the desk first[\s\S]*\[RAP-E-STORE-HELD\]/,
        ),
      ]);
    }
    await same(["init"], { code: 1 });
  });

  test("every command was tried, but for the one that needs no dossier", () => {
    expect([...tried, "read"].sort()).toEqual(
      program()
        .commands.map((command) => command.name())
        .sort(),
    );
  });

  test("with a dossier file that has changed since, nothing is changed: what the desk knows would go on", async () => {
    await cp(EXAMPLE_FILE, join(beside, "dossier.yaml"));
    const refused = await rapporteur(["add", "-", "--model", "light"], {
      cwd: beside,
      input: "Tavia agreed to talks, its envoy said on Monday.",
    });
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/The dossier file isn't the one[\s\S]*open it anew[\s\S]*\[RAP-E-DESK\]/),
    ]);
    expect(await rapporteur(["positions", "--limit", "1"], { cwd: beside })).toMatchObject({ code: 0 });
  });
});
