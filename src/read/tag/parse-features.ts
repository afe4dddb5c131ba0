import { mix } from "../../model/hash.js";
import { distanceStep, few } from "./feature-steps.js";
import { NODE, type ParseStates, STATE } from "./parse-states.js";
import type { SentenceView } from "./sentence-view.js";

export const MAX_PARSE_FEATURES = 112;

/** What a state looks at. Places of words, 0 for none; `s`, `n0` and `n1` are rows of `states` and `nodes`. */
interface Focus {
  readonly states: Int32Array;
  readonly nodes: Int32Array;
  readonly s: number;
  readonly n0: number;
  readonly n1: number;
  /** The stack's top three. */
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  /** The next three words. */
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  /** Their outer dependents, left and right, and the ones within these. */
  readonly s0l: number;
  readonly s0l2: number;
  readonly s0r: number;
  readonly s0r2: number;
  readonly s1l: number;
  readonly s1r: number;
  readonly s1r2: number;
  readonly b0l: number;
  readonly b0l2: number;
}

function focusOf({ root }: SentenceView, { states, nodes }: ParseStates, s: number): Focus {
  const n0 = states[s + STATE.top];
  const n1 = nodes[n0 + NODE.below];
  const n2 = nodes[n1 + NODE.below];
  const b0 = states[s + STATE.next];
  const last = root + 1;
  return {
    states,
    nodes,
    s,
    n0,
    n1,
    s0: nodes[n0 + NODE.word],
    s1: nodes[n1 + NODE.word],
    s2: nodes[n2 + NODE.word],
    b0,
    b1: b0 + 1 > last ? last : b0 + 1,
    b2: b0 + 2 > last ? last : b0 + 2,
    s0l: nodes[n0 + NODE.l1],
    s0l2: nodes[n0 + NODE.l2],
    s0r: nodes[n0 + NODE.r1],
    s0r2: nodes[n0 + NODE.r2],
    s1l: nodes[n1 + NODE.l1],
    s1r: nodes[n1 + NODE.r1],
    s1r2: nodes[n1 + NODE.r2],
    b0l: states[s + STATE.l1],
    b0l2: states[s + STATE.l2],
  };
}

/**
 * The features of a state after Zhang and Nivre (2011), for the arc-hybrid system: words and tags of the stack's top
 * three and the next three, their outer dependents and the labels of these, distance, number of dependents, and what
 * lies between s0 and b0. Each has its template's number. Returns how many there are.
 */
export function parseFeatures(v: SentenceView, parse: ParseStates, s: number, out: Int32Array): number {
  const focus = focusOf(v, parse, s);
  let n = singleFeatures(v, focus, out);
  n = joinedFeatures(v, focus, out, n);
  n = dependentTagFeatures(v, focus, out, n);
  n = distanceFeatures(v, focus, out, n);
  n = valencyFeatures(v, focus, out, n);
  n = dependentWordFeatures(v, focus, out, n);
  n = betweenFeatures(v, focus, out, n);
  n = clusterFeatures(v, focus, out, n);
  return labelSetFeatures(v, focus, out, n);
}

/** Words and tags, each alone. */
function singleFeatures({ word, tag, wordTag }: SentenceView, focus: Focus, out: Int32Array): number {
  const { s0, s1, b0, b1, b2 } = focus;
  let n = 0;
  out[n++] = mix(1, wordTag[s0]);
  out[n++] = mix(2, word[s0]);
  out[n++] = mix(3, tag[s0]);
  out[n++] = mix(4, wordTag[b0]);
  out[n++] = mix(5, word[b0]);
  out[n++] = mix(6, tag[b0]);
  out[n++] = mix(7, wordTag[s1]);
  out[n++] = mix(8, word[s1]);
  out[n++] = mix(9, tag[s1]);
  out[n++] = mix(10, wordTag[b1]);
  out[n++] = mix(11, tag[b1]);
  out[n++] = mix(12, wordTag[b2]);
  out[n++] = mix(13, tag[b2]);
  return n;
}

/** Words and tags joined. */
function joinedFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag, wordTag } = v;
  const { s0, s1, s2, b0, b1, b2 } = focus;
  const s0w = word[s0];
  const s0p = tag[s0];
  const s0wp = wordTag[s0];
  const s1w = word[s1];
  const s1p = tag[s1];
  const s1wp = wordTag[s1];
  const s2p = tag[s2];
  const b0w = word[b0];
  const b0p = tag[b0];
  const b0wp = wordTag[b0];
  const b1p = tag[b1];
  const b2p = tag[b2];
  const pair = mix(s0p, b0p);
  const stack = mix(s1p, s0p);
  let n = from;
  out[n++] = mix(14, mix(s0wp, b0wp));
  out[n++] = mix(15, mix(s0wp, b0w));
  out[n++] = mix(16, mix(s0w, b0wp));
  out[n++] = mix(17, mix(s0wp, b0p));
  out[n++] = mix(18, mix(s0p, b0wp));
  out[n++] = mix(19, mix(s0w, b0w));
  out[n++] = mix(20, pair);
  out[n++] = mix(21, mix(b0p, b1p));
  out[n++] = mix(22, stack);
  out[n++] = mix(23, mix(s1w, s0w));
  out[n++] = mix(24, mix(s1wp, s0p));
  out[n++] = mix(25, mix(s1p, s0wp));
  out[n++] = mix(26, mix(s1p, b0p));
  out[n++] = mix(27, mix(s1w, b0p));
  out[n++] = mix(28, mix(s1p, b0w));
  out[n++] = mix(29, mix(mix(b0p, b1p), b2p));
  out[n++] = mix(30, mix(pair, b1p));
  out[n++] = mix(31, mix(stack, b0p));
  out[n++] = mix(32, mix(s2p, stack));
  return n;
}

/** Tags of the outer dependents. */
function dependentTagFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { tag, wordTag } = v;
  const { s0, s1, b0, b1, s0l, s0l2, s0r, s0r2, s1r, b0l, b0l2 } = focus;
  const s0p = tag[s0];
  const s0wp = wordTag[s0];
  const s1p = tag[s1];
  const b0p = tag[b0];
  const b1p = tag[b1];
  const pair = mix(s0p, b0p);
  const stack = mix(s1p, s0p);
  let n = from;
  out[n++] = mix(33, mix(pair, tag[s0r]));
  out[n++] = mix(34, mix(pair, tag[s0l]));
  out[n++] = mix(35, mix(pair, tag[b0l]));
  out[n++] = mix(36, mix(stack, tag[s1r]));
  out[n++] = mix(37, mix(stack, tag[s0l]));
  out[n++] = mix(38, mix(stack, tag[s0r]));
  out[n++] = mix(39, mix(s0wp, mix(b0p, b1p)));
  out[n++] = mix(40, mix(mix(s0p, tag[s0l]), tag[s0l2]));
  out[n++] = mix(41, mix(mix(s0p, tag[s0r]), tag[s0r2]));
  out[n++] = mix(42, mix(mix(b0p, tag[b0l]), tag[b0l2]));
  return n;
}

/** How far the stack's top two and the next word are from each other. */
function distanceFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag } = v;
  const { s0, s1, b0 } = focus;
  const s0w = word[s0];
  const s0p = tag[s0];
  const s1w = word[s1];
  const s1p = tag[s1];
  const b0w = word[b0];
  const b0p = tag[b0];
  const d0 = s0 === 0 ? 9 : distanceStep(b0 - s0);
  const d1 = s1 === 0 ? 9 : distanceStep(s0 - s1);
  const pair = mix(s0p, b0p);
  const stack = mix(s1p, s0p);
  let n = from;
  out[n++] = mix(43, mix(s0w, d0));
  out[n++] = mix(44, mix(s0p, d0));
  out[n++] = mix(45, mix(b0w, d0));
  out[n++] = mix(46, mix(b0p, d0));
  out[n++] = mix(47, mix(mix(s0w, b0w), d0));
  out[n++] = mix(48, mix(pair, d0));
  out[n++] = mix(49, mix(stack, d1));
  out[n++] = mix(50, mix(mix(s1w, s0w), d1));
  return n;
}

/** How many dependents they have. */
function valencyFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag } = v;
  const { states, nodes, s, n0, n1, s0, s1, b0 } = focus;
  const s0w = word[s0];
  const s0p = tag[s0];
  const s1p = tag[s1];
  const b0w = word[b0];
  const b0p = tag[b0];
  const v0l = few(nodes[n0 + NODE.lefts]);
  const v0r = few(nodes[n0 + NODE.rights]);
  const v1r = few(nodes[n1 + NODE.rights]);
  const vbl = few(states[s + STATE.lefts]);
  const stack = mix(s1p, s0p);
  let n = from;
  out[n++] = mix(51, mix(s0w, v0r));
  out[n++] = mix(52, mix(s0p, v0r));
  out[n++] = mix(53, mix(s0w, v0l + 8));
  out[n++] = mix(54, mix(s0p, v0l + 8));
  out[n++] = mix(55, mix(b0w, vbl));
  out[n++] = mix(56, mix(b0p, vbl));
  out[n++] = mix(57, mix(mix(stack, v1r), b0p));
  return n;
}

/** Words of the outer dependents. */
function dependentWordFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag, wordTag } = v;
  const { s0, s1, b0, s0l, s0r, s1r, b0l } = focus;
  const s0p = tag[s0];
  const s1p = tag[s1];
  const b0p = tag[b0];
  let n = from;
  out[n++] = mix(58, wordTag[s0l]);
  out[n++] = mix(59, wordTag[s0r]);
  out[n++] = mix(60, wordTag[b0l]);
  out[n++] = mix(61, wordTag[s1r]);
  out[n++] = mix(62, mix(s0p, word[s0l]));
  out[n++] = mix(63, mix(s0p, word[s0r]));
  out[n++] = mix(64, mix(b0p, word[b0l]));
  out[n++] = mix(65, mix(s1p, word[s1r]));
  return n;
}

/** What lies between them, and what is rarer: three at once. */
function betweenFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag, wordTag, upos } = v;
  const { s0, s1, b0, b1, s1l, s1r2 } = focus;
  const s0p = tag[s0];
  const s1p = tag[s1];
  const s1wp = wordTag[s1];
  const b0p = tag[b0];
  const b0wp = wordTag[b0];
  const b1w = word[b1];
  const b1p = tag[b1];
  const d0 = s0 === 0 ? 9 : distanceStep(b0 - s0);
  const pair = mix(s0p, b0p);
  const stack = mix(s1p, s0p);
  const coarse = mix(upos[s0], upos[b0]);
  const stackCoarse = mix(upos[s1], upos[s0]);
  const between = s0 === 0 ? 0 : liesBetween(v, s0, b0);
  const inner = s1 === 0 ? 0 : liesBetween(v, s1, s0);
  let n = from;
  out[n++] = mix(66, mix(pair, between));
  out[n++] = mix(67, mix(coarse, mix(between, d0)));
  out[n++] = mix(68, mix(stack, inner));
  out[n++] = mix(69, mix(stackCoarse, mix(inner, between + 100)));
  out[n++] = mix(70, mix(mix(stack, b0p), b1p));
  out[n++] = mix(71, mix(stackCoarse, b0wp));
  out[n++] = mix(72, mix(coarse, s1wp));
  out[n++] = mix(73, mix(stackCoarse, b0wp) ^ b1w);
  out[n++] = mix(74, mix(mix(stack, tag[s1l]), tag[s1r2]));
  return n;
}

/** Commas, verbs and quotation marks between a place and a later one. */
const liesBetween = ({ commas, verbs, quotes }: SentenceView, from: number, to: number): number =>
  few(commas[to] - commas[from]) * 16 + few(verbs[to] - verbs[from + 1]) * 4 + ((quotes[to] - quotes[from]) & 1) + 1;

/** Their classes of words; and the word after the next. */
function clusterFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag, cluster } = v;
  const { s0, s1, b0, b1 } = focus;
  const s0p = tag[s0];
  const s1p = tag[s1];
  const b0p = tag[b0];
  const b1w = word[b1];
  let n = from;
  out[n++] = mix(75, mix(cluster[s0], cluster[b0]));
  out[n++] = mix(76, mix(cluster[s1], cluster[s0]));
  out[n++] = mix(77, mix(cluster[s0], b0p));
  out[n++] = mix(78, mix(s0p, cluster[b0]));
  out[n++] = mix(79, mix(s1p, cluster[s0]));
  out[n++] = mix(80, mix(cluster[s1], s0p));
  out[n++] = mix(81, mix(b0p, b1w));
  out[n++] = mix(82, mix(s0p, mix(b0p, b1w)));
  return n;
}

/** Which labels their dependents have. */
function labelSetFeatures(v: SentenceView, focus: Focus, out: Int32Array, from: number): number {
  const { word, tag, upos } = v;
  const { states, nodes, s, n0, n1, s0, s1, b0 } = focus;
  const s0w = word[s0];
  const s0p = tag[s0];
  const s1w = word[s1];
  const s1p = tag[s1];
  const b0w = word[b0];
  const b0p = tag[b0];
  const pair = mix(s0p, b0p);
  const stack = mix(s1p, s0p);
  const stackCoarse = mix(upos[s1], upos[s0]);
  const s0lab = mix(nodes[n0 + NODE.l1Label], nodes[n0 + NODE.r1Label]);
  let n = from;
  out[n++] = mix(90, mix(s0w, nodes[n0 + NODE.leftSet]));
  out[n++] = mix(91, mix(s0p, nodes[n0 + NODE.leftSet]));
  out[n++] = mix(92, mix(s0w, nodes[n0 + NODE.rightSet]));
  out[n++] = mix(93, mix(s0p, nodes[n0 + NODE.rightSet]));
  out[n++] = mix(94, mix(b0w, states[s + STATE.leftSet]));
  out[n++] = mix(95, mix(b0p, states[s + STATE.leftSet]));
  out[n++] = mix(96, mix(mix(s1p, nodes[n1 + NODE.rightSet]), s0p));
  out[n++] = mix(97, mix(mix(s1w, nodes[n1 + NODE.rightSet]), upos[s0]));
  out[n++] = mix(98, mix(mix(pair, nodes[n0 + NODE.leftSet]), states[s + STATE.leftSet]));
  out[n++] = mix(99, mix(pair, s0lab));
  out[n++] = mix(100, mix(stack, mix(s0lab, nodes[n1 + NODE.r1Label])));
  out[n++] = mix(101, mix(mix(stackCoarse, nodes[n0 + NODE.leftSet]), nodes[n1 + NODE.leftSet]));
  out[n++] = mix(102, mix(mix(stack, nodes[n1 + NODE.rightSet]), nodes[n0 + NODE.leftSet]));
  return n;
}
