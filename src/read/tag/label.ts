import { mix } from "../../model/hash.js";
import { addChoices, argmax, type Table } from "../../model/table.js";
import { PAD } from "./forms.js";
import { ROOT_LABEL } from "./parse.js";
import { distanceStep } from "./parse-features.js";
import type { RelationChoices } from "./relation-choices.js";
import type { SentenceView } from "./sentence-view.js";

export const MAX_LABEL_FEATURES = 64;

/** A tree as the labeller sees it: all by place, 0 for none, so that it can look around freely. */
export interface TreeView {
  readonly head: Int32Array;
  /** First and last dependent, and the neighbours among the dependents of one head. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** First word of a word's subtree (its own place when it starts itself). */
  readonly start: Int32Array;
  /** First dependent that marks a word's role: preposition, subordinator, "to". */
  readonly marker: Int32Array;
  /** Last auxiliary among the dependents. */
  readonly auxiliary: Int32Array;
  /** Number of nominal dependents before and after. */
  readonly nominalsBefore: Uint8Array;
  readonly nominalsAfter: Uint8Array;
  /** Places from the root down, each head before its dependents, dependents of one head in order. */
  readonly order: Int32Array;
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const MARKER: ReadonlySet<string> = new Set(["ADP", "SCONJ", "PART"]);

/** `upos` by class of the tagger. */
export function viewTree(v: SentenceView, heads: Int32Array, upos: readonly string[]): TreeView {
  const size = v.length + 2 * PAD;
  const make = (): Int32Array => new Int32Array(size);
  const t = {
    head: make(),
    first: make(),
    last: make(),
    previous: make(),
    next: make(),
    start: make(),
    marker: make(),
    auxiliary: make(),
    nominalsBefore: new Uint8Array(size),
    nominalsAfter: new Uint8Array(size),
    order: new Int32Array(v.length),
  };
  for (let d = PAD; d < v.root; d++) {
    const h = heads[d - PAD] < 0 ? v.root : heads[d - PAD] + PAD;
    t.head[d] = h;
    if (t.last[h] === 0) t.first[h] = d;
    else {
      t.next[t.last[h]] = d;
      t.previous[d] = t.last[h];
    }
    t.last[h] = d;
    noteKind(t, h, d, upos[v.tagIndex[d]]);
  }
  t.order.set(topDown(t, v.root).slice(0, v.length));
  t.start.forEach((_, i) => {
    t.start[i] = i;
  });
  for (let i = t.order.length - 1; i >= 0; i--) {
    const d = t.order[i];
    if (d === 0) continue;
    const h = t.head[d];
    if (h !== v.root) t.start[h] = Math.min(t.start[h], t.start[d]);
  }
  return t;
}

function noteKind(
  t: Pick<TreeView, "marker" | "auxiliary" | "nominalsBefore" | "nominalsAfter">,
  h: number,
  d: number,
  upos: string,
): void {
  if (MARKER.has(upos) && t.marker[h] === 0) t.marker[h] = d;
  if (upos === "AUX") t.auxiliary[h] = d;
  if (!NOMINAL.has(upos)) return;
  const counts = d < h ? t.nominalsBefore : t.nominalsAfter;
  if (counts[h] < 3) counts[h]++;
}

function topDown(t: Pick<TreeView, "first" | "next">, root: number): number[] {
  const out: number[] = [];
  const stack = [root];
  let at = 0;
  for (let h: number | undefined = stack[0]; h !== undefined; h = out[at++]) {
    for (let d = t.first[h]; d !== 0; d = t.next[d]) out.push(d);
  }
  return out;
}

/** Labels so far, by place: label + 1, 0 when not yet given; and the set of labels given to a head's dependents. */
export interface LabelState {
  readonly given: Int32Array;
  readonly set: Int32Array;
}

export const labelState = (v: SentenceView): LabelState => ({
  given: new Int32Array(v.length + 2 * PAD),
  set: new Int32Array(v.length + 2 * PAD),
});

export function give(state: LabelState, h: number, d: number, label: number): void {
  state.given[d] = label + 1;
  state.set[h] |= 1 << ((label + 1) & 31);
}

/**
 * Labels a finished tree from the root down; each decision sees those above it and before it. Label indexes by word.
 */
export function labelTree(
  v: SentenceView,
  t: TreeView,
  table: Table,
  choices: RelationChoices,
  features: Int32Array,
  scores: Float64Array,
): Int32Array {
  const state = labelState(v);
  const out = new Int32Array(v.length);
  for (const d of t.order) {
    const h = t.head[d];
    let label = ROOT_LABEL;
    if (h !== v.root) {
      const among = choices.of(v, h, d);
      if (among.length === 1) label = among[0];
      else {
        const n = labelFeatures(v, t, state, d, features);
        addChoices(table, features, n, among, scores);
        label = among[argmax(scores, among.length)];
      }
    }
    give(state, h, d, label);
    out[d - PAD] = label;
  }
  return out;
}

const few = (n: number): number => (n > 2 ? 3 : n);

/** The features of the relation of the word at place `d` to its head. Returns how many there are. */
export function labelFeatures(
  v: SentenceView,
  t: TreeView,
  { given, set }: LabelState,
  d: number,
  out: Int32Array,
): number {
  const { word, tag, wordTag, upos, cluster } = v;
  const h = t.head[d];
  const g = h === v.root ? 0 : t.head[h];
  const side = h > d ? 1 : 2;
  const way = side * 16 + distanceStep(Math.abs(h - d));
  const low = Math.min(h, d),
    high = Math.max(h, d);
  const between =
    few(v.commas[high] - v.commas[low]) * 8 +
    few(v.verbs[high] - v.verbs[low + 1]) * 2 +
    ((v.quotes[high] - v.quotes[low]) & 1);
  const dp = mix(tag[d], side),
    hp = tag[h],
    dw = mix(word[d], side),
    hw = word[h];
  const both = mix(dp, hp);
  const loose = mix(mix(upos[d], side), upos[h]);
  const marker = word[t.marker[d]],
    headMarker = word[t.marker[h]];
  const before = t.previous[d],
    after = t.next[d];
  const beginning = t.start[d];
  const counts = t.nominalsBefore[h] * 4 + t.nominalsAfter[h];
  let n = 0;
  out[n++] = mix(1, dp);
  out[n++] = mix(2, dw);
  out[n++] = mix(3, mix(wordTag[d], side));
  out[n++] = mix(4, mix(hp, side));
  out[n++] = mix(5, mix(hw, side));
  out[n++] = mix(6, both);
  out[n++] = mix(7, mix(dw, hp));
  out[n++] = mix(8, mix(dp, hw));
  out[n++] = mix(9, mix(dw, hw));
  out[n++] = mix(10, mix(both, way));
  out[n++] = mix(11, mix(both, between));
  out[n++] = mix(12, mix(both, marker));
  out[n++] = mix(13, mix(mix(dp, marker), hw));
  out[n++] = mix(14, mix(mix(dw, marker), upos[h]));
  out[n++] = mix(15, mix(loose, marker));
  out[n++] = mix(16, mix(both, word[beginning]));
  out[n++] = mix(17, mix(loose, mix(word[beginning], way)));
  out[n++] = mix(18, mix(both, tag[t.first[d]]));
  out[n++] = mix(19, mix(both, tag[t.last[d]]));
  out[n++] = mix(20, mix(both, mix(tag[g], g > h ? 1 : 2)));
  out[n++] = mix(21, mix(dw, mix(tag[g], hp)));
  out[n++] = mix(22, mix(both, given[h]));
  out[n++] = mix(23, mix(mix(dw, upos[h]), given[h]));
  out[n++] = mix(24, mix(both, mix(given[before], before > h ? 1 : 2)));
  out[n++] = mix(25, mix(both, set[h]));
  out[n++] = mix(26, mix(loose, set[h]));
  out[n++] = mix(27, mix(mix(hw, upos[d]), mix(set[h], side)));
  out[n++] = mix(28, mix(both, mix(tag[before], before > h ? 1 : 2)));
  out[n++] = mix(29, mix(both, mix(tag[after], after > h ? 1 : 2)));
  out[n++] = mix(30, mix(both, word[t.auxiliary[h]]));
  out[n++] = mix(31, mix(both, word[t.auxiliary[d]]));
  out[n++] = mix(32, mix(both, counts));
  out[n++] = mix(33, mix(mix(hw, dp), counts));
  out[n++] = mix(34, mix(both, headMarker));
  out[n++] = mix(35, mix(mix(both, word[d - 1]), side));
  out[n++] = mix(36, mix(both, tag[d - 1]));
  out[n++] = mix(37, mix(both, tag[d + 1]));
  out[n++] = mix(38, mix(dp, word[d + 1]));
  out[n++] = mix(39, mix(both, word[beginning - 1]));
  out[n++] = mix(40, mix(both, tag[h - 1]));
  out[n++] = mix(41, mix(both, tag[h + 1]));
  out[n++] = mix(42, mix(both, word[t.start[h]]));
  out[n++] = mix(43, mix(both, mix(t.first[d] === 0 ? 1 : 2, few(t.nominalsBefore[d]) * 4 + few(t.nominalsAfter[d]))));
  out[n++] = mix(44, mix(cluster[d], mix(cluster[h], side)));
  out[n++] = mix(45, mix(dp, cluster[h]));
  out[n++] = mix(46, mix(mix(cluster[d], side), hp));
  out[n++] = mix(47, mix(mix(both, before === 0 ? 1 : before > h ? 2 : 3), after === 0 ? 1 : after > h ? 2 : 3));
  out[n++] = mix(48, mix(mix(loose, given[h]), mix(given[before], counts)));
  out[n++] = mix(49, mix(loose, mix(word[t.auxiliary[h]], set[h])));
  out[n++] = mix(50, mix(mix(dp, word[d + 1]), mix(hp, word[d - 1])));
  out[n++] = mix(51, mix(mix(both, word[t.last[d]]), marker));
  return n;
}
