import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the command says how to build it when it isn't built", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  copyFileSync(new URL("../../bin/rapporteur.js", import.meta.url), join(folder, "bin/rapporteur.js"));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin/rapporteur.js"), "--version"], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("npm run build") });
});
