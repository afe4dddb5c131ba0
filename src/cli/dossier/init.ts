import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { RapporteurError } from "../../gather/error.js";
import { openStore } from "../../store/open.js";
import { write } from "../output.js";
import type { StoreFlags } from "./open.js";
import { DOSSIER_FILE, STORE_FOLDER } from "./place.js";
import { run } from "./run.js";

/** Makes a dossier in the current folder. What is there already stays as it is. */
export const init = (name: string | undefined, flags: StoreFlags): Promise<void> =>
  run("init", async () => {
    const folder = process.cwd();
    const store = flags.store ?? (process.env.RAPPORTEUR_STORE || join(folder, STORE_FOLDER));
    const file = join(folder, DOSSIER_FILE);
    if (existsSync(join(folder, STORE_FOLDER)))
      throw new RapporteurError("RAP-E-DOSSIER-THERE", `There is a dossier in ${folder} already.`);
    if (!existsSync(file)) await writeFile(file, dossierFile(name ?? null));
    await (await openStore(store)).close();
    if (existsSync(join(folder, STORE_FOLDER))) {
      await mkdir(join(folder, STORE_FOLDER), { recursive: true });
      await writeFile(join(folder, STORE_FOLDER, ".gitignore"), "*\n");
    }
    await write(
      `Made a dossier${name ? ` "${name}"` : ""}: ${relative(folder, file)} is for you to write, the record is ` +
        `kept in ${store.startsWith(folder) ? `${relative(folder, store)}/` : "the database"}.\n` +
        "Go on with: rapporteur add REPORT…\n",
    );
  });

/** A dossier file that explains itself: everything but the name is a comment. */
const dossierFile = (name: string | null): string => `\
# What is known of the negotiation before its reports are read. \
All of it may be left out: what isn't told here is found in the reports.
# What stands here goes first: reports' names and wordings are taken for these. \
Change it at any time; then: rapporteur reread

name: ${name === null ? "" : JSON.stringify(name)}

# Who takes part. A party is a state, an organization or a group; a person may speak for one.
cast:
#  - name: Orvane
#    kind: state                              # state, organization, group or person
#    aliases: Teshk, the Lantern Palace       # its capital, its seat, its people's name: whatever reports call it by
#  - name: Irsa Tolvik
#    roles: Foreign Minister
#    speaksFor: Orvane

# What is negotiated, in the affirmative: "for" then means for it.
issues:
#  - observers in the valley
#  - label: a ceasefire before talks
#    words: truce, an end to the shelling     # other words that reports use for it
`;
