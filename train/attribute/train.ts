/**
 * From PolNeAR and the tagger's weights to weights/en-attribute.bin.gz, scores on the dev part included:
 *   npx tsx train/attribute/train.ts [--corpora DIR] [--out FILE]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { forwardBackward } from "../../src/model/crf.js";
import type { Table } from "../../src/model/table.js";
import { layOutWeights, unpackWeights } from "../../src/model/weights.js";
import { createLinearAttributor, type LinearMeta } from "../../src/read/attribute/linear/linear.js";
import { EVIDENCE } from "../../src/read/attribute/confidence.js";
import { type Features, firstFeatures, proposed, secondFeatures } from "../../src/read/attribute/linear/passes.js";
import { mayFollow, ROLE_LABELS } from "../../src/read/attribute/roles.js";
import { firstTokenAt, type Sheet, sheetOf } from "../../src/read/attribute/sheet.js";
import { stretchesToRead } from "../../src/read/attribute/stretches.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import { treeOf } from "../../src/read/tag/tree-of.js";
import { layOut } from "../../src/read/text/lay-out.js";
import { calibrated, outcomesOf } from "./calibrate.js";
import { type ChainModel, type Example, emissions, type Training, trainChain } from "./chain-training.js";
import { goldLabels } from "./gold.js";
import { likelinessOf } from "./likeliness.js";
import { loadPolnear, polnearPart } from "./polnear.js";
import { type Rephrased, rephrased } from "./rephrase.js";
import { quantised } from "../quantise.js";

const SEED = 1;
/** The first pass's opinions that the second learns from are those of models that haven't seen the article. */
const FOLDS = 4;
const CHAIN = {
  labels: ROLE_LABELS,
  rate: 0.05,
  decay: 0.01,
  leastCount: 2,
  dropout: 0.65,
  seed: SEED,
  mayFollow,
} as const;
const FIRST: Training = { ...CHAIN, rows: 1 << 19, epochs: 6 };
const SECOND: Training = { ...CHAIN, rows: 1 << 20, epochs: 5 };
/** Weights smaller than this share of the largest are dropped; the largest 0.01 % are cut off. */
const PRUNE = 0.03;
const CUT = 0.9999;

const say = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** A stretch of an article that is read as one. */
interface Piece extends Example {
  readonly sheet: Sheet;
  readonly from: number;
  readonly to: number;
  readonly fold: number;
}

const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    out: { type: "string", default: "weights/en-attribute.bin.gz" },
  },
});
const corpus = loadPolnear(polnearPart(values.corpora, "train")).filter((a) => a.sentences.length > 0);
const articles: Pick<Rephrased, "text" | "attributions" | "inside">[] = [...corpus, ...rephrased(corpus, SEED)];
say(`tagging ${articles.length} articles`);
const tagger = createTagger(await unpackWeights(readFileSync(new URL("../../weights/en-tag.bin.gz", import.meta.url))));
const sheets = articles.map(({ text }) => {
  const layout = layOut(text);
  return sheetOf(layout, treeOf(tagger.tag(layout)));
});
const golds = articles.map((article, i) => goldLabels(article, sheets[i]));
const likely = likelinessOf(sheets, golds);
const pieces = sheets.flatMap((sheet, i) => [
  ...stretchesToRead(sheet).map((stretch) => pieceOf(sheet, stretch, golds[i], i % FOLDS)),
  ...insidesOf(articles[i], sheet).map(({ gold, ...stretch }) => pieceOf(sheet, stretch, gold, i % FOLDS)),
]);
say(`${pieces.length} stretches, ${sheets.reduce((n, s) => n + s.n, 0)} tokens`);

const seen = Array.from({ length: FOLDS }, (_, fold) => secondExamples(fold)).flat();
const first = trainChain(pieces, { ...FIRST, report: (line) => say(`first pass, ${line}`) });
const second = trainChain(seen, { ...SECOND, report: (line) => say(`second pass, ${line}`) });
const meta: LinearMeta & Record<string, unknown> = {
  form: "rapporteur/attribute/2",
  seed: SEED,
  data: "PolNeAR 1.0, training part",
  likely: [...likely].flat(),
  move: [movesOf(first), movesOf(second)],
  confidence: new Array<number>(EVIDENCE).fill(0),
};
const tables = { first: packedTable(first), second: packedTable(second) };
const { weights: confidence, error: calibrationError } = calibrated(
  await outcomesOf(createLinearAttributor({ meta, tables }), tagger, loadPolnear(polnearPart(values.corpora, "dev"))),
);
say(`calibration error on the dev part ${calibrationError.toFixed(3)}`);
const packed = gzipSync(layOutWeights({ meta: { ...meta, confidence, calibrationError }, tables }), { level: 9 });
writeFileSync(values.out, packed);
say(`${values.out}: ${(packed.length / 2 ** 20).toFixed(2)} MiB`);

/**
 * What the second pass learns from, for the articles of one fold: the first pass's opinions are a model's that learnt
 * from the others.
 */
function secondExamples(fold: number): Example[] {
  const model = trainChain(
    pieces.filter((p) => p.fold !== fold),
    { ...FIRST, report: (line) => say(`fold ${fold + 1}/${FOLDS}, ${line}`) },
  );
  return pieces
    .filter((p) => p.fold === fold)
    .flatMap((piece) => {
      const n = piece.to - piece.from;
      const emit = emissions(piece, model);
      const cues = proposed(model, emit, n);
      if (!cues) return [];
      const { marginal } = forwardBackward(model, model.moveExp, emit, n);
      return [{ ...secondFeatures(piece.sheet, piece, cues, marginal, piece.from, piece.to), gold: piece.gold }];
    });
}

function pieceOf(sheet: Sheet, { from, to }: { from: number; to: number }, gold: Uint8Array, fold: number): Piece {
  const column = Uint8Array.from(sheet.lemma, (h) => likely.get(h) ?? 0);
  const { hashes, offsets }: Features = firstFeatures(sheet, column, from, to);
  return { sheet, from, to, fold, hashes: hashes.slice(0, offsets[to - from]), offsets, gold: gold.slice(from, to) };
}

/** The content in which another statement stands, as it is read: a text of its own. */
function insidesOf(
  { inside }: Pick<Rephrased, "inside">,
  sheet: Sheet,
): { from: number; to: number; gold: Uint8Array }[] {
  if (!inside) return [];
  const [start, end] = inside.range;
  return [
    { from: firstTokenAt(sheet.words, start), to: firstTokenAt(sheet.words, end), gold: goldLabels(inside, sheet) },
  ];
}

function packedTable({ labels, mask, weights }: ChainModel): Table {
  return quantised({ classes: labels, mask, weights, scale: 1 }, PRUNE, CUT);
}

/** Moves to four decimals; forbidden ones as 0. */
function movesOf({ move }: ChainModel): number[] {
  return [...move].map((x) => (Number.isFinite(x) ? Math.round(x * 1e4) / 1e4 : 0));
}
