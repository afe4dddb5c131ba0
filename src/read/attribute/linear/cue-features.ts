import { mix } from "../../../model/hash.js";
import type { Sheet } from "../sheet.js";

/**
 * A cue that the first pass found, tokens [start, end), with its topmost token, and the tokens [from, to) that may
 * belong to it.
 */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/** What the first pass thought of the tokens of the stretch that starts at token `from`. */
export interface FirstPass {
  readonly from: number;
  /** Probabilities of source, cue and content, then of each one's first token; n × 6. */
  readonly opinions: Float32Array;
  /** 1 for every token that is part of a proposed cue. */
  readonly inCue: Uint8Array;
}
export const OPINIONS = 6;

/** A statement reaches this many sentences before its cue and after it, and this many tokens. */
const REACH = { sentencesBefore: 4, sentencesAfter: 8, tokensBefore: 200, tokensAfter: 300 } as const;
/** Ancestors further up than this are not looked at. */
const HIGHEST = 40;

/** The frame of a cue, within the stretch [from, to) that is being read. */
export function frameOf(sheet: Sheet, start: number, end: number, from: number, to: number): Frame {
  const head = headOf(sheet, start, end);
  const s = sheet.sentence[head];
  const firstSentence = Math.max(0, s - REACH.sentencesBefore);
  const endSentence = Math.min(sheet.sentenceStart.length - 1, s + REACH.sentencesAfter + 1);
  return {
    start,
    end,
    head,
    from: Math.min(start, Math.max(from, sheet.sentenceStart[firstSentence], start - REACH.tokensBefore)),
    to: Math.max(end, Math.min(to, sheet.sentenceStart[endSentence], end + REACH.tokensAfter)),
  };
}

/** At most this many features a token. */
export const MOST_CUE_FEATURES = 90;

const NONE = 0x7fffffff;
const bin = (d: number): number => (d < 4 ? d : d < 7 ? 5 : d < 12 ? 8 : d < 25 ? 16 : 32);
const level = (p: number): number => (p < 0.02 ? 0 : p < 0.15 ? 1 : p < 0.4 ? 2 : p < 0.7 ? 3 : p < 0.95 ? 4 : 5);

/**
 * The topmost token of a cue: the one whose head lies outside it; the first of several that is a verb, else the first.
 */
export function headOf(sheet: Sheet, start: number, end: number): number {
  let head = -1;
  for (let t = start; t < end; t++) {
    if (sheet.head[t] >= start && sheet.head[t] < end) continue;
    if (sheet.words[t].upos === "PUNCT" && t + 1 < end) continue;
    if (head < 0 || (sheet.words[head].upos !== "VERB" && sheet.words[t].upos === "VERB")) head = t;
  }
  return head < 0 ? start : head;
}

/** How the tokens of a frame hang together with the cue's head: columns over [from, to). */
export interface Ways {
  /** Hash of the whole path from the token to the cue's head; 0 where there is none. */
  readonly path: Int32Array;
  /**
   * The child of the lowest common ancestor on the token's side (the token itself if it is that ancestor); -1 in other
   * sentences.
   */
  readonly branch: Int32Array;
  /** Hash of that branch: how far above the cue it leaves, and its relation there. */
  readonly turn: Int32Array;
  /** Steps from token to cue, those down to the cue counted twice; 255 where there is no way. */
  readonly steps: Uint8Array;
}

export function waysTo(sheet: Sheet, { head: cue, from, to }: Frame): Ways {
  const n = to - from;
  const ways = {
    path: new Int32Array(n),
    branch: new Int32Array(n).fill(-1),
    turn: new Int32Array(n),
    steps: new Uint8Array(n).fill(255),
  };
  const above = new Uint8Array(n);
  let up = 0;
  let down = 17;
  for (let a = cue; a >= from && a < to && up < HIGHEST; a = sheet.head[a]) {
    const k = a - from;
    above[k] = 1;
    ways.branch[k] = a;
    ways.path[k] = ways.turn[k] = mix(down, up === 0 ? 1 : 2);
    ways.steps[k] = 2 * up;
    down = mix(down, sheet.relation[a]);
    up += 1;
  }
  const s = sheet.sentence[cue];
  const first = Math.max(from, sheet.sentenceStart[s]);
  const end = Math.min(to, sheet.sentenceStart[s + 1]);
  const waiting: number[] = [];
  for (let i = first; i < end; i++) {
    let t = i;
    while (t >= first && t < end && ways.branch[t - from] < 0) {
      waiting.push(t);
      t = sheet.head[t];
    }
    while (waiting.length > 0) place(sheet, ways, above, waiting.pop() as number, from, first, end);
  }
  return ways;
}

/** Fills in a token whose head is done, or has none in reach. */
function place(
  sheet: Sheet,
  { path, branch, turn, steps }: Ways,
  above: Uint8Array,
  t: number,
  from: number,
  first: number,
  end: number,
): void {
  const h = sheet.head[t];
  const k = t - from;
  if (h < first || h >= end) {
    branch[k] = t;
    path[k] = turn[k] = 3;
    return;
  }
  const up = h - from;
  const side = t < h ? 1 : 2;
  branch[k] = above[up] ? t : branch[up];
  turn[k] = above[up] ? mix(mix(turn[up], sheet.relation[t]), side) : turn[up];
  path[k] = steps[up] < 12 ? mix(path[up], sheet.relation[t] + side) : path[up];
  steps[k] = Math.min(254, steps[up] + 1);
}

/**
 * Features of the tokens of a frame as they stand to its cue: calls `emit(t, features, n)`, in order, for each that
 * `wanted` says.
 */
export function cueFeatures(
  sheet: Sheet,
  firstPass: FirstPass,
  frame: Frame,
  ways: Ways,
  wanted: (t: number) => boolean,
  emit: (t: number, features: Int32Array, n: number) => void,
): void {
  const out = new Int32Array(MOST_CUE_FEATURES);
  const { start, end, head: cue, from, to } = frame;
  const { form, lemma, xpos, relation, quotation, quoteState, quoteKind } = sheet;
  const { opinions, inCue } = firstPass;
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
  const tail = end < to ? form[end] : NONE;
  // Other cues, and quotations, between a token and this cue: counted outwards.
  const between = new Uint8Array(to - from);
  const marks = new Uint8Array(to - from);
  const commas = new Uint8Array(to - from);
  const countOut = (first: number, stop: number, by: 1 | -1): void => {
    let cues = 0;
    let quotes = 0;
    let stops = 0;
    for (let t = first; t !== stop; t += by) {
      if (inCue[t - firstPass.from] && !inCue[t - by - firstPass.from]) cues += 1;
      if (quoteState[t] === (by > 0 ? 1 : 3)) quotes += 1;
      between[t - from] = Math.min(cues, 3);
      marks[t - from] = Math.min(quotes, 3);
      commas[t - from] = Math.min(stops, 4);
      if (sheet.words[t].upos === "PUNCT" && quotation[t] < 0) stops += 1;
    }
  };
  const crowded = crowdedSentences(sheet, firstPass, from, to);
  countOut(end, to, 1);
  countOut(start - 1, from - 1, -1);

  for (let t = from; t < to; t++) {
    if (!wanted(t)) continue;
    let n = 0;
    let template = 201;
    const add = (value: number): void => {
      out[n++] = mix(Math.imul(template++, 0x9e3779b1), value);
    };
    const isCue = t >= start && t < end;
    const same = sheet.sentence[t] === cueSentence;
    const k = t - from;
    const side = t < start ? 1 : t >= end ? 2 : 0;
    const apart = Math.max(-4, Math.min(6, sheet.sentence[t] - cueSentence));
    const turn = isCue ? 1 : same ? ways.turn[k] : NONE + apart;
    const path = isCue ? 1 : same ? ways.path[k] : NONE + apart;
    const branch = same ? ways.branch[k] : -1;
    const turnAt = (i: number): number => {
      if (i < from || i >= to) return 5;
      if (i >= start && i < end) return 1;
      return sheet.sentence[i] === cueSentence ? ways.turn[i - from] : 6;
    };
    const branchAt = (i: number): number =>
      i >= from && i < to && sheet.sentence[i] === cueSentence && !(i >= start && i < end) ? ways.branch[i - from] : -2;
    const edge =
      branch < 0
        ? 0
        : (Math.max(from, sheet.left[branch]) === t ? 1 : 0) + (Math.min(to - 1, sheet.right[branch]) === t ? 2 : 0);
    const broken = (branchAt(t - 1) === branch ? 0 : 1) + (branchAt(t + 1) === branch ? 0 : 2);
    const x = (d: number) => (t + d >= from && t + d < to ? xpos[t + d] : NONE);
    const f = (d: number) => (t + d >= from && t + d < to ? form[t + d] : NONE);
    const distance = side === 1 ? start - t : side === 2 ? t - end + 1 : 0;
    const q = quotation[t];
    const state = quoteState[t] * 4 + quoteKind[t];
    const own = q >= 0 && q === cueQuotation ? 1 : q >= 0 ? 2 : cueQuotation >= 0 ? 3 : 0;
    const o = (t - firstPass.from) * OPINIONS;
    const source = level(opinions[o]);
    const content = level(opinions[o + 2]);
    const opensSource = level(opinions[o + 3]);
    const opensContent = level(opinions[o + 5]);
    const opinion = source * 6 + content;
    const opening = opensSource * 6 + opensContent;
    const other = inCue[t - firstPass.from];

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
    add(same ? bin(ways.steps[k]) : 99);
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
    add(mix(side, mix(last, tail)));
    // Quotation marks.
    add(mix(own, mix(state, side)));
    add(mix(own, mix(state, mix(side, marks[t - from]))));
    add(mix(own, mix(state, mix(apart, marks[t - from]))));
    add(mix(own, mix(state, cueLemma)));
    add(mix(own, mix(state, mix(turn, broken))));
    add(
      mix(
        mix(t > from ? quoteState[t - 1] : 9, quoteState[t]),
        mix(t + 1 < to ? quoteState[t + 1] : 9, mix(side, marks[t - from])),
      ),
    );
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
    add(
      mix(
        t === sheet.sentenceStart[sheet.sentence[t]] ? 1 : 0,
        t === sheet.sentenceStart[sheet.sentence[t] + 1] - 1
          ? mix(xpos[t], apart)
          : t === sheet.sentenceStart[sheet.sentence[t] + 1] - 2
            ? 3
            : 4,
      ),
    );
    const opensAt = t === from || sheet.sentence[t - 1] !== sheet.sentence[t];
    const sentenceStart = Math.max(from, sheet.sentenceStart[sheet.sentence[t]]);
    add(mix(apart, mix(quotation[sentenceStart] >= 0 ? 1 : 0, mix(crowded[t - from], opensAt ? 1 : 0))));
    emit(t, out, n);
  }
}

function hasPassive(sheet: Sheet, cue: number): boolean {
  for (let t = Math.max(0, cue - 4); t < cue; t++)
    if (sheet.head[t] === cue && sheet.words[t].relation === "aux:pass") return true;
  return false;
}

/** For each token of [from, to): whether its sentence holds a cue. */
function crowdedSentences(sheet: Sheet, firstPass: FirstPass, from: number, to: number): Uint8Array {
  const found = new Uint8Array(to - from);
  for (let t = from; t < to; ) {
    const end = Math.min(to, sheet.sentenceStart[sheet.sentence[t] + 1]);
    let any: 0 | 1 = 0;
    for (let i = t; i < end; i++) if (firstPass.inCue[i - firstPass.from]) any = 1;
    found.fill(any, t - from, end - from);
    t = end;
  }
  return found;
}
