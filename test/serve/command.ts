import { build } from "esbuild";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { madeOnce } from "../made-once.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The command of these very sources, without its pages, to be started as clients and people do: each file of them is put into JavaScript once, rather than at every start. */
export async function command(): Promise<string> {
  const program = await madeOnce("program", async (folder) => {
    await build({ entryPoints: [`${ROOT}src/**/*.ts`], outdir: join(folder, "dist"), format: "esm", platform: "node", logLevel: "silent" });
    for (const name of ["bin", "package.json"]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    for (const name of ["node_modules", "schema", "weights"]) symlinkSync(join(ROOT, name), join(folder, name), "junction");
  });
  return join(program, "bin/rapporteur.js");
}
