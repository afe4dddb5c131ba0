import { mix } from "../../model/hash.js";
import { addChoices, argmax, type Table } from "../../model/table.js";
import { type CaseStyle, caseStyle, type Form, PAD } from "./forms.js";

/** The tags of a sentence's words: index of each word's class, `PAD` places in. A class is "UPOS XPOS". */
export type Tags = Int16Array;

export const MAX_POS_FEATURES = 64;

/** Scratch space for one decision. */
export class PosScratch {
  readonly features = new Int32Array(MAX_POS_FEATURES);
  readonly scores: Float64Array;
  constructor(classes: number) {
    this.scores = new Float64Array(classes);
  }
}

/**
 * Tags from left to right, each with what was decided before it (greedy; Collins 2002 features and later common ones).
 */
export function tagWords(forms: readonly Form[], table: Table, scratch: PosScratch): Tags {
  const tags = new Int16Array(forms.length).fill(-1);
  const style = caseStyle(forms);
  for (let i = PAD; i < forms.length - PAD; i++) {
    const only = forms[i].candidates.length === 1;
    const n = only ? 0 : posFeatures(forms, tags, i, style, scratch.features);
    tags[i] = bestClass(table, scratch, n, forms[i].candidates);
  }
  return tags;
}

/** The candidate with the greatest score by the first `n` features; the first of equals. */
export function bestClass(table: Table, { features, scores }: PosScratch, n: number, candidates: Int16Array): number {
  if (candidates.length === 1) return candidates[0];
  addChoices(table, features, n, candidates, scores);
  return candidates[argmax(scores, candidates.length)];
}

/** The features of the word at `i`, given the tags before it. Returns how many there are. */
export function posFeatures(forms: readonly Form[], tags: Tags, i: number, style: CaseStyle, out: Int32Array): number {
  const w = forms[i];
  const l1 = forms[i - 1];
  const l2 = forms[i - 2];
  const r1 = forms[i + 1];
  const r2 = forms[i + 2];
  const t1 = tags[i - 1] + 2;
  const t2 = mix(t1, tags[i - 2] + 1000);
  const cased = mix(w.shape, style);
  let n = 0;
  out[n++] = mix(1, w.word);
  out[n++] = mix(2, w.lower);
  out[n++] = mix(3, l1.lower);
  out[n++] = mix(4, r1.lower);
  out[n++] = mix(5, l2.lower);
  out[n++] = mix(6, r2.lower);
  out[n++] = mix(mix(7, w.lower), l1.lower);
  out[n++] = mix(mix(8, w.lower), r1.lower);
  out[n++] = mix(mix(9, l1.lower), r1.lower);
  out[n++] = mix(mix(10, l2.lower), l1.lower);
  out[n++] = mix(mix(11, r1.lower), r2.lower);
  for (let k = 0; k < 4; k++) out[n++] = mix(20 + k, w.prefix[k]);
  for (let k = 0; k < 5; k++) out[n++] = mix(30 + k, w.suffix[k]);
  out[n++] = mix(40, cased);
  out[n++] = mix(mix(41, cased), w.suffix[2]);
  out[n++] = mix(mix(42, cased), i === PAD ? 1 : 0);
  out[n++] = mix(mix(43, cased), r1.shape);
  out[n++] = mix(mix(44, cased), l1.shape);
  out[n++] = mix(50, t1);
  out[n++] = mix(51, t2);
  out[n++] = mix(mix(52, t1), w.lower);
  out[n++] = mix(mix(53, t1), r1.lower);
  out[n++] = mix(mix(54, t1), w.suffix[2]);
  out[n++] = mix(mix(55, t1), cased);
  out[n++] = mix(mix(56, t2), w.lower);
  out[n++] = mix(mix(57, t1), r1.suffix[2]);
  out[n++] = mix(mix(58, t1), r1.tags);
  out[n++] = mix(60, r1.suffix[2]);
  out[n++] = mix(61, l1.suffix[2]);
  out[n++] = mix(62, r2.suffix[2]);
  out[n++] = mix(63, r1.tags);
  out[n++] = mix(64, r2.tags);
  out[n++] = mix(mix(65, r1.tags), r2.tags);
  out[n++] = mix(mix(66, w.tags), r1.tags);
  out[n++] = mix(mix(67, w.tags), t1);
  out[n++] = mix(mix(mix(68, w.tags), t1), r1.tags);
  out[n++] = mix(69, w.tags);
  out[n++] = mix(70, w.cluster);
  out[n++] = mix(71, l1.cluster);
  out[n++] = mix(72, r1.cluster);
  out[n++] = mix(mix(73, w.cluster), r1.cluster);
  out[n++] = mix(mix(74, w.cluster), l1.cluster);
  out[n++] = mix(mix(75, w.cluster), t1);
  out[n++] = mix(mix(76, t2), r1.tags);
  out[n++] = mix(mix(77, w.suffix[2]), r1.tags);
  return n;
}
