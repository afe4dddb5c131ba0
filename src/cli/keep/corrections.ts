import { open } from "node:fs/promises";
import { loadWeights } from "#weights";
import { RapporteurError } from "../../gather/error.js";
import { createTagger, type Tagger } from "../../read/tag/tagger.js";
import type { Word } from "../../read/tag/words.js";
import { layOut } from "../../read/text/lay-out.js";
import { type TrainingDocument, trainingOf } from "../../record/training.js";
import { counted } from "../counted.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { harmless } from "../harmless.js";
import { write } from "../output.js";

/**
 * Writes what people made of statements as training data: a line of JSON a report, in the form of PolNeAR that train/
 * reads. A file that is there already stays.
 */
export const exportCorrections = (path: string | null, flags: StoreFlags): Promise<void> =>
  run("export", () =>
    withDossier(flags, async ({ store }) => {
      const tagger = createTagger(await loadWeights("en-tag.bin.gz"));
      const file = path === null ? null : await openNew(path);
      let documents = 0;
      try {
        for await (const decided of store.decided()) {
          const training = trainingOf(decided);
          if (!training) continue;
          const line = `${JSON.stringify(withSentences(training, tagger))}\n`;
          if (file) await file.write(line);
          else await write(line);
          documents++;
        }
      } finally {
        await file?.close();
      }
      if (documents === 0)
        process.stderr.write(
          "No paragraph has been gone through: every statement in it confirmed, corrected or rejected.\n",
        );
      if (path !== null) await write(`${counted(documents, "report")} written to ${harmless(path)}.\n`);
    }),
  );

const openNew = (path: string) =>
  open(path, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new RapporteurError("RAP-E-THERE", `There is already ${path}.`);
    throw new RapporteurError("RAP-E-NOT-WRITTEN", `${path} can't be written (${error.code ?? error.message}).`);
  });

const NAMES: Readonly<Record<NonNullable<Word["name"]>, string>> = {
  person: "PERSON",
  organization: "ORGANIZATION",
  place: "LOCATION",
};

/** With its words as the corpus has them: start, end, lemma, tag, kind of name, head counted from 1, relation. */
function withSentences(training: TrainingDocument, tagger: Tagger): object {
  const sentences = tagger
    .tag(layOut(training.text))
    .map(({ words }) =>
      words.map(({ start, end, lemma, xpos, name, head, relation }) => [
        start,
        end,
        lemma,
        xpos,
        name === null ? "O" : NAMES[name],
        head + 1,
        relation,
      ]),
    );
  return { ...training, sentences };
}
