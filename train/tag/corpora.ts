import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { type GoldSentence, readConllu } from "./conllu.js";

/** The folder of corpora: `--corpora DIR`, or one beside the repository. */
export function corporaFolder(argv: readonly string[]): string {
  const at = argv.indexOf("--corpora");
  const folder = resolve(at >= 0 && argv[at + 1] ? argv[at + 1] : "../shared/corpora");
  if (!existsSync(folder))
    throw new Error(
      `No corpora at ${folder}: give their folder with --corpora DIR (it holds ewt/, gum/ and polnear/).`,
    );
  return folder;
}

function unpacked(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Error(`The corpus file ${path} is missing: see docs/model-card-tag.md for what training needs.`);
  return gunzipSync(readFileSync(path)).toString("utf8");
}

/** A part of a treebank: UD English EWT or GUM. */
export const treebank = (folder: string, name: "ewt" | "gum", part: "train" | "dev" | "test"): GoldSentence[] =>
  readConllu(unpacked(folder, `${name}/${part}.conllu.gz`));

/** A news sentence with automatic annotation (CoreNLP). */
export interface SilverSentence {
  readonly document: string;
  readonly forms: string[];
  readonly xpos: string[];
  /** PERSON, ORGANIZATION, LOCATION, others or "O". */
  readonly entities: string[];
  readonly lemmas: string[];
  /** 0-based heads, -1 for the root, in the manner of UD v1 as CoreNLP has it. */
  readonly heads: number[];
}

interface SilverArticle {
  id: string;
  text: string;
  sentences?: [number, number, string, string, string, number, string][][];
}

/** PolNeAR's articles as CoreNLP cut and tagged them. */
export function silverNews(folder: string, part: "train" | "dev"): SilverSentence[] {
  const out: SilverSentence[] = [];
  for (const line of unpacked(folder, `polnear/${part}.jsonl.gz`).split("\n")) {
    if (line === "") continue;
    const { id, text, sentences } = JSON.parse(line) as SilverArticle;
    for (const words of sentences ?? []) {
      out.push({
        document: id,
        forms: words.map(([start, end]) => text.slice(start, end)),
        xpos: words.map((w) => w[3]),
        entities: words.map((w) => w[4]),
        lemmas: words.map((w) => w[2]),
        heads: words.map((w) => w[5] - 1),
      });
    }
  }
  return out;
}
