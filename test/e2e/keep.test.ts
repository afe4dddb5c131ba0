import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rarely } from "../rarely.js";
import { dossierOfFour, emptyDossier } from "./dossiers.js";
import { press } from "./press.js";
import { type Ended, ended, rapporteur, start } from "./run.js";

/** A dossier of four reports of the example, in a folder of its own. */
let folder = "";
const inDossier = (...args: string[]): Promise<Ended> => rapporteur(args, { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-dossier-"));
  await dossierOfFour(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a backup restored elsewhere is the same record, and holds together", async () => {
  const [file, other] = [join(folder, "all.backup"), await mkdtemp(join(tmpdir(), "rapporteur-restored-"))];
  expect((await inDossier("backup", file)).code).toBe(0);
  expect(await rapporteur(["restore", file], { cwd: other })).toMatchObject({ code: 0 });
  const [a, b] = [await inDossier("record"), await rapporteur(["record"], { cwd: other })];
  expect({ ...JSON.parse(b.stdout), dossier: null }).toEqual({ ...JSON.parse(a.stdout), dossier: null });
  expect(await rapporteur(["check"], { cwd: other })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("all holds together"),
  });
  await rm(other, { recursive: true, force: true });
});

test("goes out in other people's formats, and overwrites nothing", async () => {
  expect((await inDossier("export", join(folder, "out"), "--format", "csv")).code).toBe(0);
  expect(await readdir(join(folder, "out"))).toContain("statements.csv");
  expect(await inDossier("export", join(folder, "out"), "--format", "csv")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("[RAP-E-THERE]"),
  });
});

rarely(
  "a project of Discourse Network Analyzer comes in as reports with what is coded in them; what nobody knows is " +
    "refused",
  async () => {
    const other = await mkdtemp(join(tmpdir(), "rapporteur-imported-"));
    expect((await inDossier("export", join(folder, "dna"), "--format", "dna")).code).toBe(0);
    const [file] = await readdir(join(folder, "dna"));
    await emptyDossier(other);
    expect(
      await rapporteur(["import", join(folder, "dna", file), join(folder, "dossier.yaml")], { cwd: other }),
    ).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/: \d+ reports with what was coded in them/),
      stderr: expect.stringContaining("[RAP-E-EXCHANGE]"),
    });
    expect((await rapporteur(["positions", "--all", "--format", "csv"], { cwd: other })).stdout).toContain("against");
    await rm(other, { recursive: true, force: true });
  },
);

test("read again with the same program, nothing changes", async () => {
  expect((await inDossier("reread", "--dry-run")).stdout).toContain("0 would change");
});

test("watches a feed of a real server, once each item", async () => {
  const { feed, close } = await press();
  expect((await inDossier("watch", feed, "--once")).stderr).toContain("[RAP-E-PRIVATE]");
  await inDossier("watch", feed, "--forget");
  expect((await inDossier("watch", feed, "--once", "--allow-private")).stdout).toMatch(
    /new +2031-03-24 .*Harbour stays shut[\s\S]*1 report: 1 new\./,
  );
  expect((await inDossier("status")).stdout).toMatch(/watched +Halyard, asked again/);
  close();
});

test("Ctrl-C between two reports loses nothing; the same call goes on", async () => {
  const place = await mkdtemp(join(tmpdir(), "rapporteur-stopped-"));
  await emptyDossier(place);
  // It is stopped when it asks for the second report.
  let stop = (): void => {};
  const server = createServer(({ url }, answer) => {
    if (url === "/2.txt") stop();
    if (url === "/robots.txt") answer.writeHead(404).end();
    else
      answer
        .setHeader("content-type", "text/plain")
        .end(`Foreign Minister Irsa Tolvik said on Monday that pier ${url} of the harbour would stay shut.`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const addresses = [1, 2, 3].map((n) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${n}.txt`);
  const child = start(["add", "--allow-private", ...addresses], { cwd: place });
  stop = () => void child.kill("SIGINT");
  expect(await ended(child)).toMatchObject({
    code: 130,
    stderr: expect.stringMatching(/Stopped; the same call goes on from here\./),
  });
  stop = () => {};
  expect(await rapporteur(["add", "--allow-private", ...addresses], { cwd: place })).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/3 reports: .*there already/),
  });
  expect((await rapporteur(["check"], { cwd: place })).stdout).toContain("3 reports");
  server.close();
  await rm(place, { recursive: true, force: true });
});
