import { mix } from "../../model/hash.js";
import { distanceStep, few } from "./feature-steps.js";
import type { SentenceView } from "./sentence-view.js";
import type { TreeView } from "./tree-view.js";

export const MAX_LABEL_FEATURES = 64;

/** Labels so far, by place: label + 1, 0 when not yet given; and the set of labels given to a head's dependents. */
export interface LabelState {
  readonly given: Int32Array;
  readonly set: Int32Array;
}

/** A word at place `d`, its head `h` and the head of that, `g`; `side` is 1 where it comes before its head, else 2. */
interface Link {
  readonly t: TreeView;
  readonly given: Int32Array;
  readonly set: Int32Array;
  readonly h: number;
  readonly g: number;
  readonly d: number;
  readonly side: number;
}

/** The features of the relation of the word at place `d` to its head. Returns how many there are. */
export function labelFeatures(
  v: SentenceView,
  t: TreeView,
  { given, set }: LabelState,
  d: number,
  out: Int32Array,
): number {
  const h = t.head[d];
  const link = { t, given, set, h, g: h === v.root ? 0 : t.head[h], d, side: h > d ? 1 : 2 };
  let n = endFeatures(v, link, out);
  n = markerFeatures(v, link, out, n);
  n = aboveFeatures(v, link, out, n);
  n = siblingFeatures(v, link, out, n);
  n = neighbourFeatures(v, link, out, n);
  return combinedFeatures(v, link, out, n);
}

/** Word and head themselves, and how they lie. */
function endFeatures(v: SentenceView, link: Link, out: Int32Array): number {
  const { word, tag, wordTag } = v;
  const { h, d, side } = link;
  const dp = mix(tag[d], side);
  const dw = mix(word[d], side);
  const hp = tag[h];
  const hw = word[h];
  const both = mix(dp, hp);
  const way = side * 16 + distanceStep(Math.abs(h - d));
  const between = liesBetween(v, Math.min(h, d), Math.max(h, d));
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
  return n;
}

/** Commas, verbs and quotation marks between a place and a later one. */
const liesBetween = ({ commas, verbs, quotes }: SentenceView, from: number, to: number): number =>
  few(commas[to] - commas[from]) * 8 + few(verbs[to] - verbs[from + 1]) * 2 + ((quotes[to] - quotes[from]) & 1);

/** What marks the word's role, and how its part of the sentence begins and ends. */
function markerFeatures(v: SentenceView, link: Link, out: Int32Array, from: number): number {
  const { word, tag, upos } = v;
  const { t, h, d, side } = link;
  const dp = mix(tag[d], side);
  const dw = mix(word[d], side);
  const hp = tag[h];
  const hw = word[h];
  const both = mix(dp, hp);
  const loose = mix(mix(upos[d], side), upos[h]);
  const way = side * 16 + distanceStep(Math.abs(h - d));
  const marker = word[t.marker[d]];
  const beginning = t.start[d];
  let n = from;
  out[n++] = mix(12, mix(both, marker));
  out[n++] = mix(13, mix(mix(dp, marker), hw));
  out[n++] = mix(14, mix(mix(dw, marker), upos[h]));
  out[n++] = mix(15, mix(loose, marker));
  out[n++] = mix(16, mix(both, word[beginning]));
  out[n++] = mix(17, mix(loose, mix(word[beginning], way)));
  out[n++] = mix(18, mix(both, tag[t.first[d]]));
  out[n++] = mix(19, mix(both, tag[t.last[d]]));
  return n;
}

/** What is above, and which labels have been given there. */
function aboveFeatures(v: SentenceView, link: Link, out: Int32Array, from: number): number {
  const { word, tag, upos } = v;
  const { t, given, set, h, g, d, side } = link;
  const dp = mix(tag[d], side);
  const dw = mix(word[d], side);
  const hp = tag[h];
  const hw = word[h];
  const both = mix(dp, hp);
  const loose = mix(mix(upos[d], side), upos[h]);
  const before = t.previous[d];
  let n = from;
  out[n++] = mix(20, mix(both, mix(tag[g], g > h ? 1 : 2)));
  out[n++] = mix(21, mix(dw, mix(tag[g], hp)));
  out[n++] = mix(22, mix(both, given[h]));
  out[n++] = mix(23, mix(mix(dw, upos[h]), given[h]));
  out[n++] = mix(24, mix(both, mix(given[before], before > h ? 1 : 2)));
  out[n++] = mix(25, mix(both, set[h]));
  out[n++] = mix(26, mix(loose, set[h]));
  out[n++] = mix(27, mix(mix(hw, upos[d]), mix(set[h], side)));
  return n;
}

/** What else hangs on the head. */
function siblingFeatures(v: SentenceView, link: Link, out: Int32Array, from: number): number {
  const { word, tag } = v;
  const { t, h, d, side } = link;
  const dp = mix(tag[d], side);
  const hp = tag[h];
  const hw = word[h];
  const both = mix(dp, hp);
  const headMarker = word[t.marker[h]];
  const before = t.previous[d];
  const after = t.next[d];
  const counts = t.nominalsBefore[h] * 4 + t.nominalsAfter[h];
  let n = from;
  out[n++] = mix(28, mix(both, mix(tag[before], before > h ? 1 : 2)));
  out[n++] = mix(29, mix(both, mix(tag[after], after > h ? 1 : 2)));
  out[n++] = mix(30, mix(both, word[t.auxiliary[h]]));
  out[n++] = mix(31, mix(both, word[t.auxiliary[d]]));
  out[n++] = mix(32, mix(both, counts));
  out[n++] = mix(33, mix(mix(hw, dp), counts));
  out[n++] = mix(34, mix(both, headMarker));
  return n;
}

/** The words beside both, and their classes of words. */
function neighbourFeatures(v: SentenceView, link: Link, out: Int32Array, from: number): number {
  const { word, tag, cluster } = v;
  const { t, h, d, side } = link;
  const dp = mix(tag[d], side);
  const hp = tag[h];
  const both = mix(dp, hp);
  const beginning = t.start[d];
  let n = from;
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
  return n;
}

/** Several of these at once. */
function combinedFeatures(v: SentenceView, link: Link, out: Int32Array, from: number): number {
  const { word, tag, upos } = v;
  const { t, given, set, h, d, side } = link;
  const dp = mix(tag[d], side);
  const hp = tag[h];
  const both = mix(dp, hp);
  const loose = mix(mix(upos[d], side), upos[h]);
  const marker = word[t.marker[d]];
  const before = t.previous[d];
  const after = t.next[d];
  const counts = t.nominalsBefore[h] * 4 + t.nominalsAfter[h];
  let n = from;
  out[n++] = mix(47, mix(mix(both, before === 0 ? 1 : before > h ? 2 : 3), after === 0 ? 1 : after > h ? 2 : 3));
  out[n++] = mix(48, mix(mix(loose, given[h]), mix(given[before], counts)));
  out[n++] = mix(49, mix(loose, mix(word[t.auxiliary[h]], set[h])));
  out[n++] = mix(50, mix(mix(dp, word[d + 1]), mix(hp, word[d - 1])));
  out[n++] = mix(51, mix(mix(both, word[t.last[d]]), marker));
  return n;
}
