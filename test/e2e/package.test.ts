import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { version } from "../../src/version.js";

const run = promisify(execFile);
const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

const USE = `
import { loadReader, type Document, type Reading, type Statement } from "rapporteur";

const text = "Ana Ruel said the harbour would stay closed.";
const doc: Document = { id: "a", text, publishedAt: null, title: null, outlet: null, url: null };
const reading: Reading = await (await loadReader()).read(doc, { minConfidence: 0 });
const words = ({ source }: Statement): string | null => source && text.slice(source.start, source.end);
console.log(reading.statements.map(words).join());
`;

const OPTIONS = { strict: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [] };

/** What `rapporteur read` of a text loads; the rest is there for pages and feeds, the store, other people's formats. */
const READING = new Set([
  "rapporteur",
  "chardet",
  "cli-progress",
  "commander",
  "eld",
  "yaml",
  "string-width",
  "strip-ansi",
  "ansi-regex",
  "emoji-regex",
  "is-fullwidth-code-point",
]);

/** Bytes on disk of all files under a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  );

describe("the package, installed", () => {
  test("has a command that npx finds", async () => {
    const { stdout } = await run("npx", ["--no-install", "rapporteur", "--version"], {
      cwd: inject("home"),
      shell: process.platform === "win32",
    });
    expect(stdout.trim()).toBe(version());
  });

  test("is a library whose types hold, and which reads", async () => {
    const home = inject("home");
    writeFileSync(join(home, "use.mts"), USE);
    writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["use.mts"] }));
    const checked = await run(process.execPath, [tsc, "-p", "."], { cwd: home }).catch(
      (error: { stdout: string }) => error,
    );
    expect(checked.stdout).toBe("");
    const { stdout } = await run(process.execPath, ["use.mjs"], { cwd: home });
    expect(stdout.trim()).toBe("Ana Ruel");
  });

  test(
    "reads with the light model where onnxruntime-node isn't installed, and says by which command the full one " +
      "comes; --model full says so too",
    async () => {
      const bare = mkdtempSync(join(tmpdir(), "rapporteur-bare-"));
      try {
        cpSync(join(inject("home"), "node_modules"), join(bare, "node_modules"), {
          recursive: true,
          filter: (path) => !/onnxruntime|[\\/]\.bin$/.test(path),
        });
        writeFileSync(join(bare, "report.txt"), "Ana Ruel said the harbour would stay closed.");
        const command = [join(bare, "node_modules/rapporteur/bin/rapporteur.js"), "read", "report.txt", "--json"];
        const { stdout, stderr } = await run(process.execPath, command, { cwd: bare });
        expect(JSON.parse(stdout).statements).toHaveLength(1);
        expect(stderr).toMatch(
          /^[^\n]*light model; [^\n]*: npm install -g onnxruntime-node --onnxruntime-node-install=skip [^\n]*\n$/,
        );
        writeFileSync(join(bare, "package.json"), "{}"); // a project, rather than a place for all
        expect((await run(process.execPath, command, { cwd: bare })).stderr).toContain(
          ": npm install onnxruntime-node --onnxruntime-node-install=skip",
        );
        expect((await run(process.execPath, [...command, "--model", "light"], { cwd: bare })).stderr).toBe("");
        const full = await run(process.execPath, [...command, "--model", "full"], { cwd: bare }).catch(
          (error: { code: number; stderr: string }) => error,
        );
        expect(full).toMatchObject({
          code: 2,
          stderr: expect.stringMatching(/npm install onnxruntime-node.*RAP-E-MODEL/s),
        });
      } finally {
        rmSync(bare, { recursive: true });
      }
    },
  );

  test(
    "takes less than 50 MB for reading, its pages aside, and less than 170 MB with all that gathers, keeps, " +
      "exchanges and serves",
    () => {
      const modules = join(inject("home"), "node_modules");
      const sizes = readdirSync(modules)
        .filter((name) => !name.startsWith("onnxruntime") && !name.startsWith("."))
        .map((name) => ({ name, size: sizeOf(join(modules, name)) / 1e6 }));
      expect(sizes.map(({ name }) => name)).toEqual(expect.arrayContaining([...READING]));
      const sum = (some: typeof sizes): number => some.reduce((total, { size }) => total + size, 0);
      const pages = sizeOf(join(modules, "rapporteur/dist/web")) / 1e6;
      expect(sum(sizes.filter(({ name }) => READING.has(name))) - pages).toBeLessThan(50);
      expect(sum(sizes)).toBeLessThan(170);
    },
  );

  test("holds what it needs and nothing of the workshop", () => {
    const top = readdirSync(join(inject("home"), "node_modules/rapporteur")).sort();
    expect(top).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "bin", "dist", "package.json", "schema", "weights"]);
  });
});
