import { mix } from "../../model/hash.js";
import { addRows, type Table } from "../../model/table.js";
import { CaseStyle, caseStyle, type Form, PAD } from "./forms.js";
import type { SentenceView } from "./sentence-view.js";

export type NameKind = "person" | "organization" | "place";
export const NAME_KINDS: readonly NameKind[] = ["person", "organization", "place"];

/** Class 0 is no name; 1 + 2k begins a name of kind k, 2 + 2k goes on with it. */
export const NAME_CLASSES = 7;
export const MAX_NAME_FEATURES = 64;

/** Weights: `words` from features of a word, `steps` from one class to the next (row NAME_CLASSES: from the start). */
export interface NameTables {
  readonly words: Table;
  readonly steps: Table;
}

/** The sequence of classes with the greatest score (first-order Viterbi), by word. */
export function findNames(
  forms: readonly Form[],
  view: SentenceView,
  tables: NameTables,
  features: Int32Array,
): Int8Array {
  const { length } = view;
  const back = new Int8Array(length * NAME_CLASSES);
  let best = new Float64Array(NAME_CLASSES);
  let next = new Float64Array(NAME_CLASSES);
  const style = caseStyle(forms);
  const scores = new Float64Array(NAME_CLASSES);
  for (let i = 0; i < length; i++) {
    const n = mayBeName(forms, i + PAD, style) ? nameFeatures(forms, view, i + PAD, style, features) : 0;
    scores.fill(n === 0 ? Number.NEGATIVE_INFINITY : 0);
    scores[0] = 0;
    addRows(tables.words, features, n, scores);
    for (let c = 0; c < NAME_CLASSES; c++) {
      const from = bestBefore(best, tables, c, i === 0);
      back[i * NAME_CLASSES + c] = from.previous;
      next[c] = from.score + scores[c] * tables.words.scale;
    }
    [best, next] = [next, best];
  }
  return unwind(best, back, length);
}

/**
 * Whether a word is worth asking about: it has a capital, or stands within two words of one on either side ("Bank of
 * the North"), or the whole sentence is in small letters.
 */
export function mayBeName(forms: readonly Form[], i: number, style: CaseStyle): boolean {
  if (style === CaseStyle.lower || isCapital(forms[i])) return true;
  return (isCapital(forms[i - 1]) || isCapital(forms[i - 2])) && (isCapital(forms[i + 1]) || isCapital(forms[i + 2]));
}

const isCapital = ({ letterCase }: Form): boolean => letterCase === "A" || letterCase === "X" || letterCase === "0";

/** Whether class `c` can follow class `previous`: a name goes on only with its own kind. */
export const mayFollow = (previous: number, c: number): boolean =>
  c === 0 || c % 2 === 1 || previous === c || previous === c - 1;

function bestBefore(
  best: Float64Array,
  { steps }: NameTables,
  c: number,
  first: boolean,
): { previous: number; score: number } {
  const weight = (row: number): number => steps.weights[row * NAME_CLASSES + c] * steps.scale;
  if (first) return { previous: 0, score: mayFollow(0, c) ? weight(NAME_CLASSES) : Number.NEGATIVE_INFINITY };
  let previous = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < NAME_CLASSES; p++) {
    if (!mayFollow(p, c)) continue;
    const sum = best[p] + weight(p);
    if (sum > score) {
      score = sum;
      previous = p;
    }
  }
  return { previous, score };
}

function unwind(best: Float64Array, back: Int8Array, length: number): Int8Array {
  const out = new Int8Array(length);
  let c = 0;
  for (let k = 1; k < NAME_CLASSES; k++) if (best[k] > best[c]) c = k;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = c;
    c = back[i * NAME_CLASSES + c];
  }
  return out;
}

/** The features of the word at place `i`. Returns how many there are. */
export function nameFeatures(
  forms: readonly Form[],
  v: SentenceView,
  i: number,
  style: CaseStyle,
  out: Int32Array,
): number {
  const w = forms[i];
  const l1 = forms[i - 1];
  const r1 = forms[i + 1];
  const cased = mix(w.shape, style);
  const p = v.tag[i],
    pl = v.tag[i - 1],
    pr = v.tag[i + 1];
  let n = 0;
  out[n++] = 1;
  out[n++] = mix(2, w.word);
  out[n++] = mix(3, w.lower);
  out[n++] = mix(4, l1.lower);
  out[n++] = mix(5, r1.lower);
  out[n++] = mix(6, forms[i - 2].lower);
  out[n++] = mix(7, forms[i + 2].lower);
  out[n++] = mix(mix(8, w.lower), l1.lower);
  out[n++] = mix(mix(9, w.lower), r1.lower);
  for (let k = 1; k < 4; k++) out[n++] = mix(10 + k, w.prefix[k]);
  for (let k = 1; k < 5; k++) out[n++] = mix(20 + k, w.suffix[k]);
  out[n++] = mix(30, cased);
  out[n++] = mix(mix(31, l1.shape), cased);
  out[n++] = mix(mix(32, r1.shape), cased);
  out[n++] = mix(mix(mix(33, l1.shape), cased), r1.shape);
  out[n++] = mix(34, p);
  out[n++] = mix(mix(35, pl), p);
  out[n++] = mix(mix(36, p), pr);
  out[n++] = mix(mix(mix(37, pl), p), pr);
  out[n++] = mix(mix(38, l1.lower), p);
  out[n++] = mix(mix(39, r1.lower), p);
  out[n++] = mix(mix(40, l1.lower), cased);
  out[n++] = mix(mix(41, r1.lower), cased);
  out[n++] = mix(42, w.cluster);
  out[n++] = mix(43, l1.cluster);
  out[n++] = mix(44, r1.cluster);
  out[n++] = mix(mix(45, w.cluster), l1.cluster);
  out[n++] = mix(mix(46, w.cluster), r1.cluster);
  out[n++] = mix(mix(47, i === PAD ? 1 : 0), cased);
  out[n++] = mix(48, r1.suffix[2]);
  out[n++] = mix(49, l1.suffix[2]);
  out[n++] = mix(mix(50, v.tag[i + 1]), v.tag[i + 2]);
  out[n++] = mix(mix(51, r1.lower), forms[i + 2].lower);
  out[n++] = mix(mix(52, l1.lower), forms[i - 2].lower);
  out[n++] = mix(mix(53, l1.lower), r1.lower);
  return n;
}
