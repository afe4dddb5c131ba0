import { mix } from "../../model/hash.js";
import { NODE, type ParseStates, STATE } from "./parse-states.js";
import type { SentenceView } from "./sentence-view.js";

export const MAX_PARSE_FEATURES = 112;

/** A distance in words, in seven steps. */
export const distanceStep = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : d < 20 ? 7 : 8);

const few = (n: number): number => (n > 2 ? 3 : n);

/**
 * The features of a state after Zhang and Nivre (2011), for the arc-hybrid system: words and tags of the stack's top
 * three (s0, s1, s2) and the next three (b0, b1, b2), their outer dependents and the labels of these, distance, number
 * of dependents, and what lies between s0 and b0. Returns how many there are.
 */
export function parseFeatures(v: SentenceView, { states, nodes }: ParseStates, s: number, out: Int32Array): number {
  const { word, tag, wordTag, cluster, upos } = v;
  const n0 = states[s + STATE.top];
  const n1 = nodes[n0 + NODE.below];
  const n2 = nodes[n1 + NODE.below];
  const s0 = nodes[n0 + NODE.word];
  const s1 = nodes[n1 + NODE.word];
  const s2 = nodes[n2 + NODE.word];
  const last = v.root + 1;
  const b0 = states[s + STATE.next];
  const b1 = b0 + 1 > last ? last : b0 + 1;
  const b2 = b0 + 2 > last ? last : b0 + 2;
  const s0w = word[s0],
    s0p = tag[s0],
    s0wp = wordTag[s0];
  const s1w = word[s1],
    s1p = tag[s1],
    s1wp = wordTag[s1];
  const b0w = word[b0],
    b0p = tag[b0],
    b0wp = wordTag[b0];
  const b1w = word[b1],
    b1p = tag[b1];
  const s2p = tag[s2],
    b2p = tag[b2];
  const s0l = nodes[n0 + NODE.l1],
    s0l2 = nodes[n0 + NODE.l2],
    s0r = nodes[n0 + NODE.r1],
    s0r2 = nodes[n0 + NODE.r2];
  const s1l = nodes[n1 + NODE.l1],
    s1r = nodes[n1 + NODE.r1],
    s1r2 = nodes[n1 + NODE.r2];
  const b0l = states[s + STATE.l1],
    b0l2 = states[s + STATE.l2];
  const d0 = s0 === 0 ? 9 : distanceStep(b0 - s0);
  const d1 = s1 === 0 ? 9 : distanceStep(s0 - s1);
  const v0r = few(nodes[n0 + NODE.rights]),
    v0l = few(nodes[n0 + NODE.lefts]);
  const v1r = few(nodes[n1 + NODE.rights]),
    vbl = few(states[s + STATE.lefts]);
  const between =
    s0 === 0
      ? 0
      : few(v.commas[b0] - v.commas[s0]) * 16 +
        few(v.verbs[b0] - v.verbs[s0 + 1]) * 4 +
        ((v.quotes[b0] - v.quotes[s0]) & 1) +
        1;
  const inner =
    s1 === 0
      ? 0
      : few(v.commas[s0] - v.commas[s1]) * 16 +
        few(v.verbs[s0] - v.verbs[s1 + 1]) * 4 +
        ((v.quotes[s0] - v.quotes[s1]) & 1) +
        1;
  const pair = mix(s0p, b0p);
  const stack = mix(s1p, s0p);
  const coarse = mix(upos[s0], upos[b0]);
  const stackCoarse = mix(upos[s1], upos[s0]);
  let n = 0;
  out[n++] = mix(1, s0wp);
  out[n++] = mix(2, s0w);
  out[n++] = mix(3, s0p);
  out[n++] = mix(4, b0wp);
  out[n++] = mix(5, b0w);
  out[n++] = mix(6, b0p);
  out[n++] = mix(7, s1wp);
  out[n++] = mix(8, s1w);
  out[n++] = mix(9, s1p);
  out[n++] = mix(10, wordTag[b1]);
  out[n++] = mix(11, b1p);
  out[n++] = mix(12, wordTag[b2]);
  out[n++] = mix(13, b2p);
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
  out[n++] = mix(43, mix(s0w, d0));
  out[n++] = mix(44, mix(s0p, d0));
  out[n++] = mix(45, mix(b0w, d0));
  out[n++] = mix(46, mix(b0p, d0));
  out[n++] = mix(47, mix(mix(s0w, b0w), d0));
  out[n++] = mix(48, mix(pair, d0));
  out[n++] = mix(49, mix(stack, d1));
  out[n++] = mix(50, mix(mix(s1w, s0w), d1));
  out[n++] = mix(51, mix(s0w, v0r));
  out[n++] = mix(52, mix(s0p, v0r));
  out[n++] = mix(53, mix(s0w, v0l + 8));
  out[n++] = mix(54, mix(s0p, v0l + 8));
  out[n++] = mix(55, mix(b0w, vbl));
  out[n++] = mix(56, mix(b0p, vbl));
  out[n++] = mix(57, mix(mix(stack, v1r), b0p));
  out[n++] = mix(58, wordTag[s0l]);
  out[n++] = mix(59, wordTag[s0r]);
  out[n++] = mix(60, wordTag[b0l]);
  out[n++] = mix(61, wordTag[s1r]);
  out[n++] = mix(62, mix(s0p, word[s0l]));
  out[n++] = mix(63, mix(s0p, word[s0r]));
  out[n++] = mix(64, mix(b0p, word[b0l]));
  out[n++] = mix(65, mix(s1p, word[s1r]));
  out[n++] = mix(66, mix(pair, between));
  out[n++] = mix(67, mix(coarse, mix(between, d0)));
  out[n++] = mix(68, mix(stack, inner));
  out[n++] = mix(69, mix(stackCoarse, mix(inner, between + 100)));
  out[n++] = mix(70, mix(mix(stack, b0p), b1p));
  out[n++] = mix(71, mix(stackCoarse, b0wp));
  out[n++] = mix(72, mix(coarse, s1wp));
  out[n++] = mix(73, mix(stackCoarse, b0wp) ^ b1w);
  out[n++] = mix(74, mix(mix(stack, tag[s1l]), tag[s1r2]));
  out[n++] = mix(75, mix(cluster[s0], cluster[b0]));
  out[n++] = mix(76, mix(cluster[s1], cluster[s0]));
  out[n++] = mix(77, mix(cluster[s0], b0p));
  out[n++] = mix(78, mix(s0p, cluster[b0]));
  out[n++] = mix(79, mix(s1p, cluster[s0]));
  out[n++] = mix(80, mix(cluster[s1], s0p));
  out[n++] = mix(81, mix(b0p, b1w));
  out[n++] = mix(82, mix(s0p, mix(b0p, b1w)));
  const s0lab = mix(nodes[n0 + NODE.l1Label], nodes[n0 + NODE.r1Label]);
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

export const MAX_ARC_FEATURES = 48;

/** The features of the label of the arc that an action makes: `h` and `d` are places of head and dependent. */
export function arcFeatures(
  v: SentenceView,
  { states, nodes }: ParseStates,
  s: number,
  isLeft: boolean,
  out: Int32Array,
): number {
  const { word, tag, wordTag, upos } = v;
  const n0 = states[s + STATE.top];
  const n1 = nodes[n0 + NODE.below];
  const d = nodes[n0 + NODE.word];
  const h = isLeft ? states[s + STATE.next] : nodes[n1 + NODE.word];
  const sibling = isLeft ? states[s + STATE.l1] : nodes[n1 + NODE.r1];
  const siblingLabel = isLeft ? states[s + STATE.l1Label] : nodes[n1 + NODE.r1Label];
  const siblings = isLeft ? states[s + STATE.leftSet] : nodes[n1 + NODE.rightSet];
  const otherSide = isLeft ? 0 : nodes[n1 + NODE.leftSet];
  const dl = nodes[n0 + NODE.l1],
    dr = nodes[n0 + NODE.r1];
  const way = (isLeft ? 20 : 0) + distanceStep(Math.abs(h - d));
  const side = isLeft ? 1 : 2;
  const between = isLeft ? v.commas[h] - v.commas[d] : v.commas[d] - v.commas[h];
  const dp = mix(tag[d], side),
    hp = tag[h],
    dw = mix(word[d], side),
    hw = word[h];
  const both = mix(dp, hp);
  const own = mix(nodes[n0 + NODE.leftSet], nodes[n0 + NODE.rightSet]);
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
  out[n++] = mix(11, mix(both, few(between)));
  out[n++] = mix(12, mix(both, word[dl]));
  out[n++] = mix(13, mix(both, tag[dl]));
  out[n++] = mix(14, mix(both, tag[dr]));
  out[n++] = mix(15, mix(mix(dp, upos[h]), word[dl]));
  out[n++] = mix(16, mix(mix(hw, upos[d]), mix(word[dl], side)));
  out[n++] = mix(17, mix(both, own));
  out[n++] = mix(18, mix(mix(dp, upos[h]), nodes[n0 + NODE.leftSet]));
  out[n++] = mix(19, mix(both, siblings));
  out[n++] = mix(20, mix(both, siblingLabel));
  out[n++] = mix(21, mix(mix(both, tag[sibling]), siblingLabel));
  out[n++] = mix(22, mix(mix(both, otherSide), siblings));
  out[n++] = mix(23, mix(mix(dw, upos[h]), siblings));
  out[n++] = mix(24, mix(mix(hw, upos[d]), mix(siblings, side)));
  out[n++] = mix(25, mix(both, tag[d - 1]));
  out[n++] = mix(26, mix(both, tag[d + 1]));
  out[n++] = mix(27, mix(both, tag[h - 1]));
  out[n++] = mix(28, mix(both, tag[h + 1]));
  out[n++] = mix(29, mix(dp, word[d - 1]));
  out[n++] = mix(30, mix(dp, word[d + 1]));
  out[n++] = mix(31, mix(both, mix(nodes[n0 + NODE.lefts], nodes[n0 + NODE.rights])));
  out[n++] = mix(32, mix(v.cluster[d], mix(v.cluster[h], side)));
  out[n++] = mix(33, mix(dp, v.cluster[h]));
  out[n++] = mix(34, mix(mix(v.cluster[d], side), hp));
  out[n++] = mix(35, mix(mix(dp, upos[h]), word[h - 1]));
  return n;
}
