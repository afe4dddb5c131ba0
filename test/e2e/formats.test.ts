import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES, examples } from "../examples.js";
import { readBrat } from "../write/brat-file.js";
import { rapporteur } from "./run.js";

const FILES = examples()
  .slice(0, 2)
  .map(({ id }) => join(EXAMPLES, `${id}.json`));
const [FIRST] = FILES;
const DOSSIER = fileURLToPath(new URL("../../examples/dossier.yaml", import.meta.url));

let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  await writeFile(path("bad.yaml"), "cast:\n- name: Orvane\n  kind: state\n  speaks_for: Belmara\n");
});
afterAll(() => rm(folder, { recursive: true }));

describe("rapporteur read --format", () => {
  test("brat --out writes files that brat can read, again without a change, and never over somebody's", async () => {
    const args = ["read", ...FILES, "--format", "brat", "--out", path("annotated")];
    expect(await rapporteur(args)).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringContaining("2 reports written"),
    });
    const [{ id }] = examples();
    expect((await readdir(path("annotated"))).sort()).toEqual(
      [
        ...examples()
          .slice(0, 2)
          .flatMap(({ id }) => [`${id}.ann`, `${id}.txt`]),
        "annotation.conf",
      ].sort(),
    );
    const [txt, ann] = await Promise.all(
      [".txt", ".ann"].map((ending) => readFile(path(`annotated/${id}${ending}`), "utf8")),
    );
    const file = readBrat(txt, ann);
    expect([file.faults, file.events.size > 5]).toEqual([[], true]);
    expect((await rapporteur(args)).code).toBe(0);
    await writeFile(path(`annotated/${id}.ann`), "corrected\n");
    expect(await rapporteur(args)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/RAP-E-THERE[\s\S]*1 report written/),
    });
    expect(await readFile(path(`annotated/${id}.ann`), "utf8")).toBe("corrected\n");
  });

  test("brat and webannotation print one report, json the same as --json", async () => {
    const [brat, web, json, short] = await Promise.all(
      [["--format", "brat"], ["--format", "webannotation"], ["--format", "json"], ["--json"]].map((args) =>
        rapporteur(["read", FIRST, ...args]),
      ),
    );
    expect(brat.stdout).toMatch(/^T1\t/);
    expect(JSON.parse(web.stdout)).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
    });
    expect(json.stdout).toBe(short.stdout);
  });
});

describe("rapporteur read", () => {
  test("--only shows what is asked for", async () => {
    const { stdout } = await rapporteur(["read", FIRST, "--only", "statements"]);
    expect(stdout).toMatch(/\d+ statements\n/);
    expect(stdout).not.toContain("<source>");
  });

  test("--dossier takes a dossier file, and says where one is wrong", async () => {
    expect(await rapporteur(["read", FIRST, "--dossier", DOSSIER])).toMatchObject({ code: 0, stderr: "" });
    expect(await rapporteur(["read", FIRST, "--dossier", path("bad.yaml")])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/bad\.yaml, line 4, column 3: .*\n.*Did you mean "speaksFor"\? \[RAP-E-DOSSIER\]/),
    });
    expect(await rapporteur(["read", FIRST, "--dossier", path("none.yaml")])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("RAP-E-NO-FILE"),
    });
  });

  test.each([
    [["--json", "--format", "brat"], "RAP-E-OPTION"],
    [["--out", "x"], "RAP-E-OPTION"],
    [["--only", "weather"], "RAP-E-OPTION"],
    [["--only", "meetings", "--json"], "RAP-E-OPTION"],
    [[FIRST, "--format", "brat"], "RAP-E-MANY"],
    [["--format", "docx"], "Allowed choices"],
  ])("%j ends with 2 and says why", async (args, why) =>
    expect(await rapporteur(["read", FIRST, ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(why),
    }),
  );

  test("says where it can't write", async () => {
    expect(await rapporteur(["read", FIRST, "--format", "json", "--out", path("no/such/folder")])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("RAP-E-NOT-WRITTEN"),
    });
    expect(await rapporteur(["read", FIRST, "--format", "json", "--out", path("bad.yaml")])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("RAP-E-NOT-WRITTEN"),
    });
  });
});
