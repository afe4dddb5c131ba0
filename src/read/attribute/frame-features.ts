import { mix } from "../../model/hash.js";
import type { Sheet } from "./sheet.js";

/** A cue whose source and content are looked for: tokens [start, end) with their topmost token, and the stretch looked at. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/** What the first pass thought of each token: probabilities of source, cue and content, of each one's first token, n × 6. */
export type Opinions = Float32Array;

export const MOST_FRAME_FEATURES = 110;

const NONE = 0x7fffffff;
const bin = (d: number): number => (d < 4 ? d : d < 7 ? 5 : d < 12 ? 8 : d < 25 ? 16 : 32);
const level = (p: number): number => (p < 0.02 ? 0 : p < 0.15 ? 1 : p < 0.4 ? 2 : p < 0.7 ? 3 : p < 0.95 ? 4 : 5);

/** The topmost token of a cue: the one whose head lies outside it; the first of several that is a verb, else the first. */
export function headOf(sheet: Sheet, start: number, end: number): number {
  let head = -1;
  for (let t = start; t < end; t++) {
    if (sheet.head[t] >= start && sheet.head[t] < end) continue;
    if (sheet.words[t].upos === "PUNCT" && t + 1 < end) continue;
    if (head < 0 || (sheet.words[head].upos !== "VERB" && sheet.words[t].upos === "VERB")) head = t;
  }
  return head < 0 ? start : head;
}

/** How a sentence's tokens hang together with the cue's head. */
interface Ways {
  /** Hash of the whole path from the token to the cue's head. */
  readonly path: Int32Array;
  /** The child of the lowest common ancestor on the token's side (the token itself if it is the ancestor). */
  readonly branch: Int32Array;
  /** Hash of that branch: how far above the cue it leaves, and its relation there. */
  readonly turn: Int32Array;
  /** Steps from token to cue. */
  readonly length: Uint8Array;
  readonly offset: number;
}

function waysTo(sheet: Sheet, cue: number): Ways {
  const s = sheet.sentence[cue];
  const offset = sheet.sentenceStart[s];
  const n = sheet.sentenceStart[s + 1] - offset;
  const path = new Int32Array(n);
  const branch = new Int32Array(n).fill(-1);
  const turn = new Int32Array(n);
  const length = new Uint8Array(n);
  // The cue's ancestors, the cue first: how far up, and by which relations.
  let steps = 0;
  let down = 17;
  for (let a = cue; a >= 0; a = sheet.head[a]) {
    branch[a - offset] = a;
    path[a - offset] = turn[a - offset] = mix(down, steps === 0 ? 1 : 2);
    length[a - offset] = Math.min(steps, 255);
    down = mix(down, sheet.relation[a]);
    steps += 1;
  }
  const stack: number[] = [];
  for (let i = 0; i < n; i++) {
    let t = offset + i;
    while (branch[t - offset] < 0) {
      stack.push(t);
      t = sheet.head[t];
      if (t < 0) break;
    }
    while (stack.length > 0) {
      const c = stack.pop() as number;
      const h = sheet.head[c];
      const k = c - offset;
      if (h < 0) {
        branch[k] = c;
        path[k] = turn[k] = 3;
        continue;
      }
      const above = h - offset;
      const isTurn = branch[above] === h && (turn[above] === path[above] && (h === cue || isAncestor(sheet, h, cue)));
      branch[k] = isTurn ? c : branch[above];
      turn[k] = isTurn ? mix(mix(turn[above], sheet.relation[c]), c < h ? 1 : 2) : turn[above];
      path[k] = length[above] < 6 ? mix(path[above], sheet.relation[c] + (c < h ? 1 : 2)) : path[above];
      length[k] = Math.min(length[above] + 1, 255);
    }
  }
  return { path, branch, turn, length, offset };
}

function isAncestor(sheet: Sheet, a: number, t: number): boolean {
  for (let h = t; h >= 0; h = sheet.head[h]) if (h === a) return true;
  return false;
}

/** Features for every token of a frame's stretch: calls `emit(t, features, n)` for each in order. */
export function frameFeatures(
  sheet: Sheet, opinions: Opinions, otherCues: Uint8Array, frame: Frame,
  emit: (t: number, features: Int32Array, n: number) => void,
): void {
  const out = new Int32Array(MOST_FRAME_FEATURES);
  const { start, end, head: cue, from, to } = frame;
  const { form, lemma, xpos, relation, quotation, quoteState, quoteKind } = sheet;
  const ways = waysTo(sheet, cue);
  const cueSentence = sheet.sentence[cue];
  const cueLemma = lemma[cue];
  const cueTag = xpos[cue];
  let cueWords = 7;
  for (let t = start; t < end; t++) cueWords = mix(cueWords, form[t]);
  const last = mix(form[end - 1], xpos[end - 1]);
  const cueQuotation = quotation[cue];
  const cueRelation = relation[cue];
  const subject = sheet.subject[cue] >= 0 ? 1 : 0;
  const passive = hasPassive(sheet, cue) ? 1 : 0;
  const cueKind = mix(mix(subject, passive), mix(sheet.complement[cue] >= 0 ? 1 : 0, sheet.object[cue] >= 0 ? 1 : 0));
  const tail = (t: number): number => (end < to ? form[end] : NONE) + t * 0;
  // Other cues, and quotations, between a token and this cue: counted outwards.
  const between = new Uint8Array(to - from);
  const marks = new Uint8Array(to - from);
  const commas = new Uint8Array(to - from);
  const countOut = (first: number, stop: number, by: 1 | -1): void => {
    let cues = 0;
    let quotes = 0;
    let stops = 0;
    for (let t = first; t !== stop; t += by) {
      if (otherCues[t] && !otherCues[t - by]) cues += 1;
      if (quoteState[t] === (by > 0 ? 1 : 3)) quotes += 1;
      between[t - from] = Math.min(cues, 3);
      marks[t - from] = Math.min(quotes, 3);
      commas[t - from] = Math.min(stops, 4);
      if (sheet.words[t].upos === "PUNCT" && quotation[t] < 0) stops += 1;
    }
  };
  countOut(end, to, 1);
  countOut(start - 1, from - 1, -1);

  for (let t = from; t < to; t++) {
    let n = 0;
    let template = 101;
    const add = (value: number): void => {
      out[n++] = mix(Math.imul(template++, 0x9e3779b1), value);
    };
    const isCue = t >= start && t < end;
    const same = sheet.sentence[t] === cueSentence;
    const k = t - ways.offset;
    const side = t < start ? 1 : t >= end ? 2 : 0;
    const apart = Math.max(-4, Math.min(6, sheet.sentence[t] - cueSentence));
    const turn = isCue ? 1 : same ? ways.turn[k] : NONE + apart;
    const path = isCue ? 1 : same ? ways.path[k] : NONE + apart;
    const branch = same ? ways.branch[k] : -1;
    const turnAt = (i: number): number => {
      if (i < from || i >= to) return 5;
      if (i >= start && i < end) return 1;
      return sheet.sentence[i] === cueSentence ? ways.turn[i - ways.offset] : 6;
    };
    const branchAt = (i: number): number => (i >= from && i < to && sheet.sentence[i] === cueSentence && !(i >= start && i < end) ? ways.branch[i - ways.offset] : -2);
    const edge = branch < 0 ? 0 : (Math.max(from, sheet.left[branch]) === t ? 1 : 0) + (Math.min(to - 1, sheet.right[branch]) === t ? 2 : 0);
    const broken = (branchAt(t - 1) === branch ? 0 : 1) + (branchAt(t + 1) === branch ? 0 : 2);
    const x = (d: number) => (t + d >= from && t + d < to ? xpos[t + d] : NONE);
    const f = (d: number) => (t + d >= from && t + d < to ? form[t + d] : NONE);
    const distance = side === 1 ? start - t : side === 2 ? t - end + 1 : 0;
    const q = quotation[t];
    const state = quoteState[t] * 4 + quoteKind[t];
    const own = q >= 0 && q === cueQuotation ? 1 : q >= 0 ? 2 : cueQuotation >= 0 ? 3 : 0;
    const o = t * 6;
    const source = level(opinions[o]);
    const content = level(opinions[o + 2]);
    const opensSource = level(opinions[o + 3]);
    const opensContent = level(opinions[o + 5]);
    const opinion = source * 6 + content;
    const opening = opensSource * 6 + opensContent;
    const other = otherCues[t];

    add(0);
    add(isCue ? 1 : 0);
    add(mix(isCue ? 9 : side, xpos[t]));
    // What the first pass thought.
    add(opinion);
    add(mix(opinion, turn));
    add(mix(opinion, side));
    add(mix(opening, side));
    add(mix(opening, turn));
    add(mix(opening, mix(opinion, other)));
    add(mix(opinion, mix(side, between[t - from])));
    add(mix(opinion, mix(own, state)));
    // The way to the cue.
    add(mix(turn, 0));
    add(mix(turn, cueLemma));
    add(mix(turn, mix(cueTag, subject)));
    add(mix(turn, cueWords));
    add(mix(turn, last));
    add(mix(turn, mix(edge, broken)));
    add(mix(turn, mix(edge, cueLemma)));
    add(mix(turn, mix(broken, cueKind)));
    add(mix(turn, mix(broken, xpos[t])));
    add(mix(turn, mix(edge, mix(xpos[t], x(1)))));
    add(mix(turn, mix(edge, mix(x(-1), xpos[t]))));
    add(mix(turn, mix(edge, f(0))));
    add(mix(turn, mix(broken, f(1))));
    add(mix(turn, mix(broken, f(-1))));
    add(mix(turn, mix(turnAt(t - 1), broken)));
    add(mix(turn, mix(turnAt(t + 1), broken)));
    add(mix(mix(turn, turnAt(t + 1)), cueLemma));
    add(mix(mix(turn, turnAt(t - 1)), cueLemma));
    add(mix(turn, cueKind));
    add(mix(turn, mix(side, cueRelation)));
    add(mix(path, 0));
    add(mix(path, xpos[t]));
    add(mix(path, cueLemma));
    add(mix(path, mix(side, passive)));
    add(mix(path, lemma[t]));
    add(same ? bin(ways.length[k]) : 99);
    // Where it stands.
    add(mix(side, apart));
    add(mix(side, mix(bin(distance), xpos[t])));
    add(mix(side, mix(bin(distance), cueTag)));
    add(mix(side, mix(bin(distance), f(0))));
    add(mix(side, mix(commas[t - from], apart)));
    add(mix(side, mix(commas[t - from], mix(marks[t - from], state))));
    add(mix(side, mix(between[t - from], apart)));
    add(mix(side, mix(between[t - from], mix(state, apart))));
    add(mix(side, mix(other, between[t - from])));
    add(mix(side, mix(cueLemma, subject)));
    add(mix(side, mix(cueLemma, cueKind)));
    add(mix(side, mix(cueRelation, cueKind)));
    add(mix(side, mix(last, tail(0))));
    // Quotation marks.
    add(mix(own, mix(state, side)));
    add(mix(own, mix(state, mix(side, marks[t - from]))));
    add(mix(own, mix(state, mix(apart, marks[t - from]))));
    add(mix(own, mix(state, cueLemma)));
    add(mix(own, mix(state, mix(turn, broken))));
    add(mix(mix(t > from ? quoteState[t - 1] : 9, quoteState[t]), mix(t + 1 < to ? quoteState[t + 1] : 9, mix(side, marks[t - from]))));
    // The word itself.
    add(f(0));
    add(mix(xpos[t], side));
    add(mix(mix(x(-1), xpos[t]), side));
    add(mix(mix(xpos[t], x(1)), side));
    add(mix(mix(x(-1), mix(xpos[t], x(1))), side));
    add(mix(f(0), f(1)));
    add(mix(f(-1), f(0)));
    add(mix(sheet.shape[t], side));
    add(mix(sheet.name[t], mix(turn, edge)));
    add(mix(relation[t], mix(side, xpos[t])));
    add(mix(form[t], mix(relation[t], bin(distance))));
    add(mix(t === sheet.sentenceStart[sheet.sentence[t]] ? 1 : 0, t === sheet.sentenceStart[sheet.sentence[t] + 1] - 1 ? mix(xpos[t], apart) : t === sheet.sentenceStart[sheet.sentence[t] + 1] - 2 ? 3 : 4));
    const opensAt = t === from || sheet.sentence[t - 1] !== sheet.sentence[t];
    const sentenceStart = Math.max(from, sheet.sentenceStart[sheet.sentence[t]]);
    add(mix(apart, mix(quotation[sentenceStart] >= 0 ? 1 : 0, mix(otherIn(sheet, otherCues, t, from, to), opensAt ? 1 : 0))));
    emit(t, out, n);
  }
}

function hasPassive(sheet: Sheet, cue: number): boolean {
  for (let t = Math.max(0, cue - 4); t < cue; t++) if (sheet.head[t] === cue && sheet.words[t].relation === "aux:pass") return true;
  return false;
}

/** Whether the token's sentence holds another cue. */
function otherIn(sheet: Sheet, otherCues: Uint8Array, t: number, from: number, to: number): number {
  const s = sheet.sentence[t];
  const end = Math.min(to, sheet.sentenceStart[s + 1]);
  for (let i = Math.max(from, sheet.sentenceStart[s]); i < end; i++) if (otherCues[i]) return 1;
  return 0;
}
