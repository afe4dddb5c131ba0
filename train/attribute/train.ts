// From PolNeAR and the tagger's weights to weights/en-attribute.bin.gz:
//   npx tsx train/attribute/train.ts [--corpora DIR] [--out FILE]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { layOutWeights, unpackWeights } from "../../src/model/weights.js";
import type { AttributeMeta } from "../../src/read/attribute/attribute.js";
import { MOST_ROLE_FEATURES, roleFeatures } from "../../src/read/attribute/role-features.js";
import { mayFollow, ROLE, ROLE_LABELS } from "../../src/read/attribute/roles.js";
import { type Sheet, sheetOf } from "../../src/read/attribute/sheet.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import { layOut } from "../../src/read/text/lay-out.js";
import { type Example, trainChain } from "./chain-training.js";
import { goldLabels } from "./gold.js";
import { loadPolnear, type PolnearArticle } from "./polnear.js";

const SEED = 1;
const ROWS = 1 << 19;

interface Prepared {
  readonly article: PolnearArticle;
  readonly sheet: Sheet;
  readonly gold: Uint8Array;
}

const { values } = parseArgs({ options: { corpora: { type: "string", default: "../shared/corpora" }, out: { type: "string", default: "weights/en-attribute.bin.gz" } } });
const path = `${values.corpora}/polnear/train.jsonl.gz`;
if (!existsSync(path)) {
  console.error(`${path} isn't there: give the folder that holds polnear/ with --corpora DIR.`);
  process.exit(2);
}
const tagger = createTagger(await unpackWeights(readFileSync(new URL("../../weights/en-tag.bin.gz", import.meta.url))));
console.log("tagging PolNeAR's training part");
const prepared = loadPolnear(path).filter((a) => a.sentences.length > 0).map((article): Prepared => {
  const layout = layOut(article.text);
  const sheet = sheetOf(layout, tagger.tag(layout));
  return { article, sheet, gold: goldLabels(article, sheet) };
});
const likely = likelinessOf(prepared);
console.log("laying out features");
const examples = prepared.flatMap((p) => examplesOf(p, likely));
const model = trainChain(examples, {
  labels: ROLE_LABELS, rows: ROWS, epochs: 6, rate: 0.05, decay: 0.01, leastCount: 2, dropout: 0.65, seed: SEED, mayFollow, report: console.log,
});
const meta: AttributeMeta & Record<string, unknown> = {
  form: "rapporteur/attribute/1",
  likely: [...likely].flat(),
  move: [...model.move].map((x) => (Number.isFinite(x) ? Math.round(x * 1e4) / 1e4 : 0)),
  seed: SEED,
  data: "PolNeAR 1.0, training part",
};
const packed = gzipSync(layOutWeights({ meta, tables: { roles: quantised(model.weights, ROLE_LABELS) } }), { level: 9 });
writeFileSync(values.out, packed);
console.log(`${values.out}: ${(packed.length / 1e6).toFixed(1)} MB`);

/** How often each lemma is part of a cue, in seven steps; lemmas that hardly ever are don't appear. */
function likelinessOf(docs: readonly Prepared[]): Map<number, number> {
  const counts = new Map<number, { cue: number; all: number }>();
  for (const { sheet, gold } of docs) {
    for (let t = 0; t < sheet.n; t++) {
      const count = counts.get(sheet.lemma[t]) ?? { cue: 0, all: 0 };
      count.all += 1;
      if (gold[t] === ROLE.cue || gold[t] === ROLE.inCue) count.cue += 1;
      counts.set(sheet.lemma[t], count);
    }
  }
  const steps = [0.02, 0.06, 0.15, 0.3, 0.5, 0.7];
  const found = [...counts].filter(([, { cue }]) => cue >= 2).map(([lemma, { cue, all }]): [number, number] => [lemma, 1 + steps.filter((s) => cue / (all + 2) > s).length]);
  return new Map(found);
}

function examplesOf({ sheet, gold }: Prepared, likely: ReadonlyMap<number, number>): Example[] {
  const column = Uint8Array.from(sheet.lemma, (h) => likely.get(h) ?? 0);
  const out = new Int32Array(MOST_ROLE_FEATURES);
  const found: Example[] = [];
  for (let p = 0; p + 1 < sheet.paragraphStart.length; p++) {
    const from = sheet.paragraphStart[p];
    const to = sheet.paragraphStart[p + 1];
    const features = new Int32Array((to - from) * MOST_ROLE_FEATURES);
    const offsets = new Int32Array(to - from + 1);
    let n = 0;
    for (let t = from; t < to; t++) {
      const k = roleFeatures(sheet, column, t, from, to, out);
      features.set(out.subarray(0, k), n);
      n += k;
      offsets[t - from + 1] = n;
    }
    if (to > from) found.push({ features: features.slice(0, n), offsets, gold: gold.slice(from, to) });
  }
  return found;
}

/** Weights as bytes: the largest 0.01 % are cut off, the rest spread over ±127. */
function quantised(weights: Float32Array, classes: number) {
  const sizes = Float32Array.from(weights.filter((w) => w !== 0), Math.abs).sort();
  const scale = sizes[Math.floor(sizes.length * 0.9999)] / 127;
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { classes, mask: weights.length / classes - 1, weights: bytes, scale };
}
