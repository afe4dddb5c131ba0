import { mix } from "../../model/hash.js";
import { distanceStep, few } from "./feature-steps.js";
import { NODE, type ParseStates, STATE } from "./parse-states.js";
import type { SentenceView } from "./sentence-view.js";

export const MAX_ARC_FEATURES = 48;

/** An arc that an action makes, from `h` to `d`, as places; `n0` and `n1` are the nodes of the stack's top two. */
interface Arc {
  readonly nodes: Int32Array;
  readonly n0: number;
  readonly h: number;
  readonly d: number;
  /** 1 where the dependent comes before its head, else 2. */
  readonly side: number;
  /** The head's nearest dependent so far on that side, and the sets of labels given on it and on the other. */
  readonly sibling: number;
  readonly siblingLabel: number;
  readonly siblings: number;
  readonly otherSide: number;
}

function arcOf({ states, nodes }: ParseStates, s: number, isLeft: boolean): Arc {
  const n0 = states[s + STATE.top];
  const n1 = nodes[n0 + NODE.below];
  return {
    nodes,
    n0,
    h: isLeft ? states[s + STATE.next] : nodes[n1 + NODE.word],
    d: nodes[n0 + NODE.word],
    side: isLeft ? 1 : 2,
    sibling: isLeft ? states[s + STATE.l1] : nodes[n1 + NODE.r1],
    siblingLabel: isLeft ? states[s + STATE.l1Label] : nodes[n1 + NODE.r1Label],
    siblings: isLeft ? states[s + STATE.leftSet] : nodes[n1 + NODE.rightSet],
    otherSide: isLeft ? 0 : nodes[n1 + NODE.leftSet],
  };
}

/** The features of the label of the arc that an action makes. Returns how many there are. */
export function arcFeatures(v: SentenceView, parse: ParseStates, s: number, isLeft: boolean, out: Int32Array): number {
  const arc = arcOf(parse, s, isLeft);
  let n = endFeatures(v, arc, out);
  n = dependentFeatures(v, arc, out, n);
  n = siblingFeatures(v, arc, out, n);
  return neighbourFeatures(v, arc, out, n);
}

/** Head and dependent themselves, and how they lie. */
function endFeatures(v: SentenceView, arc: Arc, out: Int32Array): number {
  const { word, tag, wordTag, commas } = v;
  const { h, d, side } = arc;
  const dp = mix(tag[d], side);
  const dw = mix(word[d], side);
  const hp = tag[h];
  const hw = word[h];
  const way = (side === 1 ? 20 : 0) + distanceStep(Math.abs(h - d));
  const between = side === 1 ? commas[h] - commas[d] : commas[d] - commas[h];
  const both = mix(dp, hp);
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
  return n;
}

/** What the dependent has for dependents. */
function dependentFeatures(v: SentenceView, arc: Arc, out: Int32Array, from: number): number {
  const { word, tag, upos } = v;
  const { nodes, n0, h, d, side } = arc;
  const dp = mix(tag[d], side);
  const hp = tag[h];
  const hw = word[h];
  const dl = nodes[n0 + NODE.l1];
  const dr = nodes[n0 + NODE.r1];
  const both = mix(dp, hp);
  const own = mix(nodes[n0 + NODE.leftSet], nodes[n0 + NODE.rightSet]);
  let n = from;
  out[n++] = mix(12, mix(both, word[dl]));
  out[n++] = mix(13, mix(both, tag[dl]));
  out[n++] = mix(14, mix(both, tag[dr]));
  out[n++] = mix(15, mix(mix(dp, upos[h]), word[dl]));
  out[n++] = mix(16, mix(mix(hw, upos[d]), mix(word[dl], side)));
  out[n++] = mix(17, mix(both, own));
  out[n++] = mix(18, mix(mix(dp, upos[h]), nodes[n0 + NODE.leftSet]));
  return n;
}

/** What else hangs on the head. */
function siblingFeatures(v: SentenceView, arc: Arc, out: Int32Array, from: number): number {
  const { word, tag, upos } = v;
  const { h, d, side, sibling, siblingLabel, siblings, otherSide } = arc;
  const dp = mix(tag[d], side);
  const dw = mix(word[d], side);
  const hp = tag[h];
  const hw = word[h];
  const both = mix(dp, hp);
  let n = from;
  out[n++] = mix(19, mix(both, siblings));
  out[n++] = mix(20, mix(both, siblingLabel));
  out[n++] = mix(21, mix(mix(both, tag[sibling]), siblingLabel));
  out[n++] = mix(22, mix(mix(both, otherSide), siblings));
  out[n++] = mix(23, mix(mix(dw, upos[h]), siblings));
  out[n++] = mix(24, mix(mix(hw, upos[d]), mix(siblings, side)));
  return n;
}

/** The words beside both, and their classes of words. */
function neighbourFeatures(v: SentenceView, arc: Arc, out: Int32Array, from: number): number {
  const { word, tag, upos, cluster } = v;
  const { nodes, n0, h, d, side } = arc;
  const dp = mix(tag[d], side);
  const hp = tag[h];
  const both = mix(dp, hp);
  let n = from;
  out[n++] = mix(25, mix(both, tag[d - 1]));
  out[n++] = mix(26, mix(both, tag[d + 1]));
  out[n++] = mix(27, mix(both, tag[h - 1]));
  out[n++] = mix(28, mix(both, tag[h + 1]));
  out[n++] = mix(29, mix(dp, word[d - 1]));
  out[n++] = mix(30, mix(dp, word[d + 1]));
  out[n++] = mix(31, mix(both, mix(nodes[n0 + NODE.lefts], nodes[n0 + NODE.rights])));
  out[n++] = mix(32, mix(cluster[d], mix(cluster[h], side)));
  out[n++] = mix(33, mix(dp, cluster[h]));
  out[n++] = mix(34, mix(mix(cluster[d], side), hp));
  out[n++] = mix(35, mix(mix(dp, upos[h]), word[h - 1]));
  return n;
}
