import { calibrationError, type Judged } from "../../evaluate/attribute/reliability.js";
import { rightOnes } from "../../evaluate/attribute/right.js";
import type { Attributor } from "../../src/read/attribute/attributor.js";
import { confidenceOf, evidenceOf } from "../../src/read/attribute/confidence.js";
import type { Tagger } from "../../src/read/tag/tagger.js";
import { treeOf } from "../../src/read/tag/tree-of.js";
import { layOut } from "../../src/read/text/lay-out.js";
import type { PolnearArticle, Range } from "./polnear.js";

/** Evidence of a statement that was found, whether it is right, and the article that it stands in. */
export interface Outcome {
  readonly evidence: readonly number[];
  readonly right: boolean;
  readonly article: number;
}

/** What an attributor finds in articles. Statements inside others are left out: the corpus marks none. */
export async function outcomesOf(
  attributor: Attributor,
  tagger: Tagger,
  articles: readonly PolnearArticle[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [article, { text, attributions: gold }] of articles.filter((a) => a.sentences.length > 0).entries()) {
    const layout = layOut(text);
    const { sheet, attributions } = await attributor.attribute(layout, treeOf(tagger.tag(layout)));
    const outer = attributions.filter(({ within }) => within < 0);
    const range = ({ from, to }: { from: number; to: number }): Range => [
      sheet.words[from].start,
      sheet.words[to - 1].end,
    ];
    const right = rightOnes(
      outer.map(({ source, content }) => ({ source: source ? [range(source)] : [], content: content.map(range) })),
      gold,
    );
    outcomes.push(...outer.map((found, i) => ({ evidence: evidenceOf(sheet, found), right: right[i], article })));
  }
  return outcomes;
}

const FOLDS = 10;
/** Ridge on every weight but the first. */
const RIDGE = 1;
const ROUNDS = 25;

/**
 * Weights of the confidence, and its calibration error on articles that they weren't learnt from (cross-validation by
 * article).
 */
export function calibrated(outcomes: readonly Outcome[]): { weights: number[]; error: number } {
  const judged = Array.from({ length: FOLDS }, (_, fold): Judged[] => {
    const weights = logistic(outcomes.filter((o) => o.article % FOLDS !== fold));
    return outcomes
      .filter((o) => o.article % FOLDS === fold)
      .map(({ evidence, right }) => ({ confidence: confidenceOf(weights, evidence), right }));
  }).flat();
  return { weights: logistic(outcomes).map((w) => Math.round(w * 1e4) / 1e4), error: calibrationError(judged) };
}

/** Logistic regression by Newton's method. */
function logistic(outcomes: readonly Outcome[]): number[] {
  const size = outcomes[0].evidence.length;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : -RIDGE * w));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? RIDGE : 0)));
    for (const { evidence, right } of outcomes) {
      const p = confidenceOf(weights, evidence);
      for (let i = 0; i < size; i++) {
        slope[i] += ((right ? 1 : 0) - p) * evidence[i];
        for (let j = 0; j < size; j++) curve[i][j] += p * (1 - p) * evidence[i] * evidence[j];
      }
    }
    const step = solved(curve, slope);
    weights = weights.map((w, i) => w + step[i]);
  }
  return weights;
}

/** x of A x = b, A symmetric and positive definite (Gauss-Jordan). */
function solved(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i][i];
    rows[i] = rows[i].map((x) => x / pivot);
    for (let k = 0; k < rows.length; k++) if (k !== i) rows[k] = rows[k].map((x, j) => x - rows[k][i] * rows[i][j]);
  }
  return rows.map((row) => row[row.length - 1]);
}
