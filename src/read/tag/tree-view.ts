import { PAD } from "./forms.js";
import type { SentenceView } from "./sentence-view.js";

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
