/**
 * Prints the tagger's scores on the test parts of UD English EWT and GUM, and its speed.
 *
 *   npx tsx evaluate/tag/score.ts [--corpora DIR] [--weights FILE] [--part test|dev]
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { weightsFrom } from "../../src/model/weights.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import { corporaFolder, silverNews, treebank } from "../../train/tag/corpora.js";
import { titlesBefore } from "../../train/tag/names.js";
import { scoreNames, scoreTreebank } from "./scores.js";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at >= 0 && process.argv[at + 1] ? process.argv[at + 1] : otherwise;
};
const folder = corporaFolder(process.argv);
const file = option("--weights", "weights/en-tag.bin.gz");
const part = option("--part", "test") === "dev" ? "dev" : "test";

const packed = readFileSync(file);
const loading = performance.now();
const tagger = createTagger(weightsFrom(gunzipSync(packed)));
console.log(
  `${file}: ${(packed.length / 2 ** 20).toFixed(2)} MiB, loaded in ${Math.round(performance.now() - loading)} ms`,
);
const titles = titlesBefore(silverNews(folder, "train"));
for (const name of ["ewt", "gum"] as const) {
  const sentences = treebank(folder, name, part);
  console.log(`${name} ${part}`, JSON.stringify(scoreTreebank(tagger, sentences)));
  const start = performance.now();
  let words = 0;
  for (const s of sentences) words += tagger.tagSentence(s.forms).length;
  console.log(`${name} ${part} speed: ${Math.round((1000 * words) / (performance.now() - start))} words a second`);
}
console.log(`gum ${part} names`, JSON.stringify(scoreNames(tagger, treebank(folder, "gum", part), titles)));
