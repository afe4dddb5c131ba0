import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect } from "vitest";
import { ZipFile } from "yazl";
import { zipOf } from "../../gather/zip.js";
import type { Team } from "../team.js";
import { added, type Attacks, attacks, paste, REPORT, upload } from "./attacks.js";

/** The pages, and beside them what nobody may see. */
const home = mkdtempSync(join(tmpdir(), "rapporteur-web-"));
mkdirSync(join(home, "web/assets"), { recursive: true });
writeFileSync(join(home, "secret.txt"), "nobody may see this");
writeFileSync(join(home, "web/index.html"), "<!doctype html><title>Desk</title>");
writeFileSync(join(home, "web/assets/main.js"), "// the desk");
symlinkSync(join(home, "secret.txt"), join(home, "secret-link.txt"));
afterAll(() => rmSync(home, { recursive: true }));

let reports = 0;
const report = (): string => `${REPORT} It was attempt ${++reports}.`;

/** Nothing of that name has come to be where it was meant to. */
function isNowhere(name: string): void {
  for (const folder of [process.cwd(), resolve(".."), tmpdir(), resolve(tmpdir(), ".."), "/", home])
    expect(existsSync(join(folder, name)), join(folder, name)).toBe(false);
}

const named =
  (name: string) =>
  async (desk: Team): Promise<void> => {
    const { items } = await added(desk, await upload(desk, [{ name, content: report() }]));
    expect(items[0].report ?? "").not.toMatch(/\.\.|[/\\]/);
    isNowhere("evil.txt");
  };

/** An archive whose member has this name: written as a harmless one of the same length, which is changed then. */
async function zipWith(name: string): Promise<Buffer> {
  const harmless = "m".repeat(name.length);
  const bytes = await zipOf({ [harmless]: report() });
  return Buffer.from(bytes.toString("latin1").replaceAll(harmless, name), "latin1");
}

const member =
  (name: string) =>
  async (desk: Team): Promise<void> => {
    const { items } = await added(
      desk,
      await upload(desk, [{ name: "reports.zip", content: await zipWith(name), type: "application/zip" }]),
    );
    for (const item of items) expect(item.report ?? "").not.toMatch(/\.\.|^[/\\]/);
    isNowhere("evil.txt");
  };

const unseen =
  (path: string) =>
  async (desk: Team): Promise<void> => {
    const answer = await desk.as("reader", path);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/nobody may see this|root:.*:0:0|"name": "rapporteur"/);
  };

const UPLOADS: Attacks = Object.fromEntries(
  [
    "../../evil.txt",
    "..\\\\..\\\\evil.txt",
    "/evil.txt",
    "C:\\\\evil.txt",
    "....//....//evil.txt",
    "%2e%2e%2fevil.txt",
    "evil.txt/",
    ".",
    "..",
    "",
    "CON",
    "~/evil.txt",
  ].map((name) => [`a file called ${JSON.stringify(name)}`, named(name)]),
);
const MEMBERS: Attacks = Object.fromEntries(
  ["../../evil.txt", "/evil.txt", "..\\..\\evil.txt", "C:/evil.txt", "a/../../evil.txt"].map((name) => [
    `a member called ${JSON.stringify(name)}`,
    member(name),
  ]),
);
const PATHS: Attacks = Object.fromEntries(
  [
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/....//....//secret.txt",
    "/assets/..\\..\\secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/%252e%252e/%252e%252e/secret.txt",
    "/assets//etc/passwd",
    "/assets/main.js%00.html",
    "/../secret.txt",
    "/v1/../secret.txt",
    "/v1/reports/..%2f..%2f..%2fetc%2fpasswd",
    "/v1/reports/%2fetc%2fpasswd",
    "/v1/reports/..",
    "/v1/entries/..%2f..%2fpackage.json",
    "/v1/actors/..%2f..%2fpackage.json",
    "/v1/jobs/..%2f..%2fsecret.txt",
    "//secret.txt",
    "/file:///etc/passwd",
  ].map((path) => [`the address ${path}`, unseen(path)]),
);

attacks(
  "traversal",
  {
    ...UPLOADS,
    ...MEMBERS,
    ...PATHS,
    "a member that is a link out of the archive": async (desk) => {
      const zip = new ZipFile();
      zip.addBuffer(Buffer.from("/etc/passwd"), "link.txt", { mode: 0o120777 });
      zip.end();
      const chunks: Buffer[] = [];
      for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
      await added(
        desk,
        await upload(desk, [{ name: "links.zip", content: Buffer.concat(chunks), type: "application/zip" }]),
      );
      expect((await desk.as("reader", "/v1/reports?limit=1000")).text).not.toMatch(/root:.*:0:0/);
    },
    "a report's id that is a path": async (desk) => {
      const { items } = await added(
        desk,
        await upload(desk, [
          {
            name: "one.json",
            content: JSON.stringify({ id: "../../evil.txt", text: report() }),
            type: "application/json",
          },
        ]),
      );
      expect((await desk.as("reader", `/v1/reports/${encodeURIComponent(items[0].report ?? "-")}`)).status).toBe(200);
      isNowhere("evil.txt");
    },
    "a title that is a path": async (desk) => {
      const { items } = await added(desk, await paste(desk, { text: report(), title: "../../evil.txt" }));
      expect(items[0].report).not.toMatch(/\.\.|\//);
      isNowhere("evil.txt");
    },
    "a link to a file of the server's": async (desk) => {
      expect((await paste(desk, { link: "file:///etc/passwd" })).status).toBe(400);
      expect((await paste(desk, { link: "/etc/passwd" })).status).toBe(400);
    },
    "what was sent stays nowhere": async (desk) => {
      const text = report();
      await added(desk, await upload(desk, [{ name: "left.txt", content: text }]));
      const kept = readdirSync(tmpdir())
        .filter((name) => /^rapporteur-[A-Za-z0-9]{6}$/.test(name))
        .map((name) => join(tmpdir(), name, "1"));
      expect(kept.filter((path) => existsSync(path) && readFileSync(path, "utf8") === text)).toEqual([]);
    },
    "the pages themselves are there": async (desk) => {
      expect((await desk.raw("/assets/main.js")).text).toBe("// the desk");
      expect((await desk.raw("/statements")).text).toContain("<title>Desk</title>");
    },
  },
  { web: join(home, "web/") },
);
