import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { EXAMPLES } from "../examples.js";
import { madeOnce } from "../made-once.js";
import { copyStore } from "../store/copy-store.js";
import { rapporteur } from "./run.js";

// Folders with dossiers that the installed command has made: once for all files of tests, each of which has copies. To
// make a store takes seconds.

/** Four reports of the example: two that say much, and two of later days. */
export const FOUR: readonly string[] = [
  "2031-03-04-halyard",
  "2031-03-05-halyard",
  "2031-03-10-mirror",
  "2031-03-15-halyard",
].map((id) => join(EXAMPLES, `${id}.json`));

const empty = (): Promise<string> =>
  madeOnce("empty-dossier", async (folder) => {
    mkdirSync(folder);
    expect(await rapporteur(["init"], { cwd: folder })).toMatchObject({ code: 0 });
  });

const filled = (name: string, files: readonly string[], prepare = (_folder: string): void => {}): Promise<string> =>
  madeOnce(name, async (folder) => {
    copyStore(await empty(), folder);
    prepare(folder);
    expect(await rapporteur(["add", ...files], { cwd: folder })).toMatchObject({ code: 0 });
  });

/** Makes that folder one with a dossier in which nothing is yet. */
export const emptyDossier = async (folder: string): Promise<void> => copyStore(await empty(), folder);

/** One with those four reports. */
export const dossierOfFour = async (folder: string): Promise<void> =>
  copyStore(await filled("dossier-of-four", FOUR), folder);

/** The bundled one, with its cast and issues. */
export const exampleDossier = async (folder: string): Promise<void> =>
  copyStore(
    await filled("example-dossier", [EXAMPLES], (made) =>
      copyFileSync(fileURLToPath(new URL("../../examples/dossier.yaml", import.meta.url)), join(made, "dossier.yaml")),
    ),
    folder,
  );
