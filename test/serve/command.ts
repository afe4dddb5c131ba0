import { build } from "esbuild";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { madeOnce } from "../made-once.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The folder of the program of these very sources, without its pages: each file of them is put into JavaScript once,
 * rather than at every start.
 */
export const program = (): Promise<string> =>
  madeOnce("program", async (folder) => {
    await build({
      entryPoints: [`${ROOT}src/**/*.ts`],
      outdir: join(folder, "dist"),
      format: "esm",
      platform: "node",
      logLevel: "silent",
    });
    for (const name of ["bin", "package.json"]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    for (const name of ["node_modules", "schema", "weights"])
      symlinkSync(join(ROOT, name), join(folder, name), "junction");
  });

/** Its command, to be started as clients and people do. */
export const command = async (): Promise<string> => join(await program(), "bin/rapporteur.js");
