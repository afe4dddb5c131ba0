import { mix } from "../../../model/hash.js";
import type { Sheet } from "../sheet.js";

/** At most this many features a token. */
export const MOST_WORD_FEATURES = 120;

const NONE = 0x7fffffff;
/** Another quotation is looked for this many tokens away. */
const FAR = 40;
const at = (column: Int32Array, t: number, from: number, to: number): number =>
  t >= from && t < to ? column[t] : NONE;
const bin = (d: number): number => (d < 4 ? d : d < 7 ? 5 : d < 12 ? 8 : d < 25 ? 16 : 32);

/**
 * Features of token t as it stands in its sentence, for labelling the tokens of a stretch [from, to) as source, cue or
 * content. Nothing outside the stretch is seen, so that words inside a statement can be read as a text of their own.
 * `likely[t]` is 0..7: how often its lemma was part of a cue in training. Writes hashed features to `out` and returns
 * how many.
 */
export function wordFeatures(
  sheet: Sheet,
  likely: Uint8Array,
  t: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  let n = 0;
  let template = 1;
  const add = (value: number): void => {
    out[n++] = mix(Math.imul(template++, 0x9e3779b1), value);
  };
  const { form, lemma, xpos, relation, head } = sheet;
  const inside = (i: number): boolean => i >= from && i < to;
  const f = (d: number) => at(form, t + d, from, to);
  const x = (d: number) => at(xpos, t + d, from, to);
  const l = (d: number) => at(lemma, t + d, from, to);
  const r = (d: number) => at(relation, t + d, from, to);

  // The words around.
  add(0);
  for (let d = -2; d <= 2; d++) {
    add(f(d));
    add(x(d));
  }
  for (let d = -1; d <= 1; d++) add(l(d));
  add(mix(f(-1), f(0)));
  add(mix(f(0), f(1)));
  add(mix(l(0), x(1)));
  add(mix(x(-1), l(0)));
  add(mix(x(-1), x(0)));
  add(mix(x(0), x(1)));
  add(mix(mix(x(-1), x(0)), x(1)));
  add(mix(mix(x(-2), x(-1)), x(0)));
  add(mix(mix(x(0), x(1)), x(2)));
  add(mix(mix(f(-2), f(-1)), f(0)));
  add(mix(mix(f(0), f(1)), f(2)));
  add(sheet.suffix[t]);
  add(mix(sheet.suffix[t], x(0)));
  add(sheet.shape[t]);
  add(mix(sheet.shape[t], x(-1)));
  add(mix(sheet.name[t], x(0)));
  add(mix(inside(t - 1) ? sheet.name[t - 1] : 9, mix(sheet.name[t], inside(t + 1) ? sheet.name[t + 1] : 9)));

  // Its place in the tree.
  const h = head[t];
  const up = inside(h) ? h : -1;
  const hl = up < 0 ? NONE : lemma[up];
  const hx = up < 0 ? NONE : xpos[up];
  const side = up < 0 ? 0 : up < t ? 1 : 2;
  const rel = up < 0 ? NONE : relation[t];
  add(mix(rel, side));
  add(mix(rel, l(0)));
  add(mix(rel, x(0)));
  add(mix(rel, hl));
  add(mix(mix(rel, hl), x(0)));
  add(mix(rel, mix(hx, x(0))));
  add(mix(rel, r(1)));
  add(mix(r(-1), rel));
  const top = up < 0 || !inside(head[up]) ? -1 : head[up];
  const hrel = top < 0 ? NONE : relation[up];
  const tl = top < 0 ? NONE : lemma[top];
  add(mix(mix(rel, hrel), tl));
  add(mix(mix(rel, hrel), hl));
  add(mix(mix(rel, hrel), x(0)));
  add(mix(sheet.frame[t], x(0)));
  add(mix(sheet.frame[t], l(0)));
  const subject = sheet.subject[t];
  const complement = sheet.complement[t];
  const object = sheet.object[t];
  const subjectName = inside(subject) ? sheet.name[subject] + 1 : 0;
  add(mix(inside(subject) ? lemma[subject] : NONE, l(0)));
  add(mix(inside(subject) ? lemma[subject] : NONE, x(0)));
  add(mix(subjectName, mix(inside(complement) ? 1 : 0, l(0))));
  add(mix(inside(complement) ? sheet.marker[complement] : NONE, l(0)));
  add(mix(inside(complement) ? sheet.marker[complement] : NONE, x(0)));
  add(mix(inside(complement) ? xpos[complement] : NONE, l(0)));
  add(mix(inside(object) ? lemma[object] : NONE, l(0)));
  add(mix(sheet.marker[t], l(0)));
  add(mix(sheet.marker[t], mix(rel, hl)));

  // How likely the words around and above are to attribute.
  add(likely[t]);
  add(mix(likely[t], mix(rel, x(0))));
  add(mix(likely[t], mix(subjectName, inside(complement) ? 1 : inside(object) ? 2 : 0)));
  add(mix(up < 0 ? 9 : likely[up], mix(rel, x(0))));
  add(mix(up < 0 ? 9 : likely[up], mix(rel, side)));
  add(mix(up < 0 ? 9 : likely[up], mix(mix(rel, hrel), top < 0 ? 9 : likely[top])));

  // The nearest ancestor that is likely to attribute, and by which branch.
  let branch = t;
  let cue = up;
  let steps = 1;
  while (cue >= 0 && likely[cue] < 4 && steps < 12) {
    branch = cue;
    cue = inside(head[cue]) ? head[cue] : -1;
    steps += 1;
  }
  const found = cue >= 0 && likely[cue] >= 4;
  const way = found ? mix(relation[branch], mix(branch < cue ? 1 : 2, t < cue ? 1 : 2)) : NONE;
  const edge = !found
    ? 0
    : (Math.max(from, sheet.left[branch]) === t ? 1 : 0) + (Math.min(to - 1, sheet.right[branch]) === t ? 2 : 0);
  add(mix(way, edge));
  add(mix(way, mix(edge, found ? lemma[cue] : NONE)));
  add(mix(way, mix(edge, x(0))));
  add(mix(way, f(0)));
  add(mix(way, mix(found ? likely[cue] : 9, bin(steps))));
  add(mix(way, mix(x(0), x(1))));
  add(mix(way, mix(x(-1), x(0))));

  // Constituents that start or end here: the topmost whose first (last) word this is.
  let opens = t;
  for (let a = up; inside(a) && Math.max(from, sheet.left[a]) === t; a = head[a]) opens = a;
  let closes = t;
  for (let a = up; inside(a) && Math.min(to - 1, sheet.right[a]) === t; a = head[a]) closes = a;
  const label = (a: number) => (inside(head[a]) ? mix(relation[a], lemma[head[a]]) : NONE);
  const kind = (a: number) => (inside(head[a]) ? mix(relation[a], likely[head[a]]) : NONE);
  add(mix(label(opens), opens === t ? 0 : 1));
  add(mix(kind(opens), mix(opens === t ? 0 : 1, x(0))));
  add(mix(label(closes), closes === t ? 0 : 1));
  add(mix(kind(closes), mix(closes === t ? 0 : 1, x(1))));
  add(mix(kind(opens), bin(sheet.right[opens] - sheet.left[opens])));
  add(mix(kind(closes), bin(sheet.right[closes] - sheet.left[closes])));
  const next = t + 1;
  if (inside(next)) {
    let nextOpens = next;
    for (let a = head[next]; inside(a) && sheet.left[a] === next; a = head[a]) nextOpens = a;
    add(mix(label(nextOpens), 3));
    add(mix(kind(nextOpens), mix(3, x(0))));
  }

  // Quotation marks.
  const q = sheet.quotation[t];
  const state = sheet.quoteState[t] * 4 + sheet.quoteKind[t];
  const s = sheet.sentence[t];
  const start = Math.max(from, sheet.sentenceStart[s]);
  const end = Math.min(to, sheet.sentenceStart[s + 1]);
  add(state);
  add(mix(state, x(0)));
  add(mix(state, mix(rel, likely[t])));
  add(mix(state, mix(inside(t - 1) ? sheet.quoteState[t - 1] : 9, inside(t + 1) ? sheet.quoteState[t + 1] : 9)));
  add(mix(state, way));
  let before = t - 1;
  while (before >= Math.max(start, t - FAR) && (sheet.quotation[before] < 0 || sheet.quotation[before] === q)) before--;
  let after = t + 1;
  while (after < Math.min(end, t + FAR) && (sheet.quotation[after] < 0 || sheet.quotation[after] === q)) after++;
  const quotedBefore = before >= Math.max(start, t - FAR) ? bin(t - before) * 4 + sheet.quoteKind[before] : 0;
  const quotedAfter = after < Math.min(end, t + FAR) ? bin(after - t) * 4 + sheet.quoteKind[after] : 0;
  const near = mix(quotedBefore, quotedAfter);
  add(mix(near, q >= 0 ? 1 : 0));
  add(mix(near, likely[t]));
  add(mix(q >= 0 ? 1 : 0, sheet.quoteKind[start]));

  // Its place in sentence, paragraph and text.
  const place = (t === start ? 1 : 0) + (t === end - 1 ? 2 : 0) + (t === end - 2 ? 4 : 0);
  const first = (start === from ? 1 : 0) + (end === to ? 2 : 0);
  add(mix(place, first));
  add(mix(place, x(0)));
  add(mix(sheet.paragraph[t] === 0 ? 1 : 0, x(0)));
  add(mix(sheet.xpos[end - 1], mix(place, state)));
  add(mix(form[start], q >= 0 ? 1 : 0));
  return n;
}
