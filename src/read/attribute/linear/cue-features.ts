import { mix } from "../../../model/hash.js";
import type { Sheet } from "../sheet.js";
import { bin, FeatureList, NONE } from "./feature-list.js";
import type { Frame } from "./frame.js";
import type { Ways } from "./ways.js";

/** What the first pass thought of the tokens of the stretch that starts at token `from`. */
export interface FirstPass {
  readonly from: number;
  /** Probabilities of source, cue and content, then of each one's first token; n × 6. */
  readonly opinions: Float32Array;
  /** 1 for every token that is part of a proposed cue. */
  readonly inCue: Uint8Array;
}
export const OPINIONS = 6;

/** At most this many features a token. */
export const MOST_CUE_FEATURES = 90;

const level = (p: number): number => (p < 0.02 ? 0 : p < 0.15 ? 1 : p < 0.4 ? 2 : p < 0.7 ? 3 : p < 0.95 ? 4 : 5);

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
  const cue = new CueView(sheet, firstPass, frame, ways);
  for (let t = frame.from; t < frame.to; t++) {
    if (!wanted(t)) continue;
    const list = new FeatureList(out, 201);
    const token = new Standing(cue, t);
    opinionFeatures(list, cue, token);
    turnFeatures(list, cue, token);
    pathFeatures(list, cue, token);
    distanceFeatures(list, cue, token);
    quotationFeatures(list, cue, token);
    ownFeatures(list, cue, token);
    emit(t, out, list.n);
  }
}

/** A cue with its frame: what is the same for all of the frame's tokens. */
class CueView {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly lemma: number;
  readonly tag: number;
  readonly relation: number;
  readonly quotation: number;
  /** Hash of all its words; of its last one; of the word after it. */
  readonly words: number;
  readonly last: number;
  readonly tail: number;
  /** Whether its head has a subject, is passive; these with whether it has a complement, an object. */
  readonly subject: number;
  readonly passive: number;
  readonly kind: number;
  readonly between: Between;
  /** For each token of the frame whether its sentence holds a cue. */
  readonly crowded: Uint8Array;

  constructor(
    readonly sheet: Sheet,
    readonly firstPass: FirstPass,
    frame: Frame,
    readonly ways: Ways,
  ) {
    const { start, end, head, from, to } = frame;
    const { form, xpos } = sheet;
    this.start = start;
    this.end = end;
    this.from = from;
    this.to = to;
    this.sentence = sheet.sentence[head];
    this.lemma = sheet.lemma[head];
    this.tag = xpos[head];
    this.relation = sheet.relation[head];
    this.quotation = sheet.quotation[head];
    let words = 7;
    for (let t = start; t < end; t++) words = mix(words, form[t]);
    this.words = words;
    this.last = mix(form[end - 1], xpos[end - 1]);
    this.tail = end < to ? form[end] : NONE;
    this.subject = sheet.subject[head] >= 0 ? 1 : 0;
    this.passive = hasPassive(sheet, head) ? 1 : 0;
    const takes = mix(sheet.complement[head] >= 0 ? 1 : 0, sheet.object[head] >= 0 ? 1 : 0);
    this.kind = mix(mix(this.subject, this.passive), takes);
    this.between = betweenOf(sheet, firstPass, frame);
    this.crowded = crowdedSentences(sheet, firstPass, from, to);
  }

  inFrame(t: number): boolean {
    return t >= this.from && t < this.to;
  }
  inCue(t: number): boolean {
    return t >= this.start && t < this.end;
  }
  form(t: number): number {
    return this.inFrame(t) ? this.sheet.form[t] : NONE;
  }
  xpos(t: number): number {
    return this.inFrame(t) ? this.sheet.xpos[t] : NONE;
  }
  turnAt(t: number): number {
    if (!this.inFrame(t)) return 5;
    if (this.inCue(t)) return 1;
    return this.sheet.sentence[t] === this.sentence ? this.ways.turn[t - this.from] : 6;
  }
  branchAt(t: number): number {
    const isSeen = this.inFrame(t) && this.sheet.sentence[t] === this.sentence && !this.inCue(t);
    return isSeen ? this.ways.branch[t - this.from] : -2;
  }
}

/** What lies between each token of a frame and its cue: other cues, quotations, marks outside these. */
interface Between {
  readonly cues: Uint8Array;
  readonly quotations: Uint8Array;
  readonly stops: Uint8Array;
}

function betweenOf(sheet: Sheet, firstPass: FirstPass, { start, end, from, to }: Frame): Between {
  const { words, quotation, quoteState } = sheet;
  const { inCue } = firstPass;
  const size = to - from;
  const between = { cues: new Uint8Array(size), quotations: new Uint8Array(size), stops: new Uint8Array(size) };
  const countOut = (first: number, stop: number, by: 1 | -1): void => {
    let cues = 0;
    let quotations = 0;
    let stops = 0;
    for (let t = first; t !== stop; t += by) {
      if (inCue[t - firstPass.from] && !inCue[t - by - firstPass.from]) cues += 1;
      if (quoteState[t] === (by > 0 ? 1 : 3)) quotations += 1;
      between.cues[t - from] = Math.min(cues, 3);
      between.quotations[t - from] = Math.min(quotations, 3);
      between.stops[t - from] = Math.min(stops, 4);
      if (words[t].upos === "PUNCT" && quotation[t] < 0) stops += 1;
    }
  };
  countOut(end, to, 1);
  countOut(start - 1, from - 1, -1);
  return between;
}

/** A token as it stands to the cue. */
class Standing {
  readonly isCue: boolean;
  /** Whether it is of the cue's sentence. */
  readonly same: boolean;
  /** Its place in the frame. */
  readonly k: number;
  /** 1 before the cue, 2 after it, 0 in it. */
  readonly side: number;
  /** Sentences from the cue's to its own. */
  readonly apart: number;
  /** Tokens to the cue. */
  readonly distance: number;
  readonly turn: number;
  readonly path: number;
  /** Whether it is the first, the last of its branch; whether the tokens beside it are of other ones. */
  readonly edge: number;
  readonly broken: number;
  /** Where in a quotation, and in which kind; and whether the cue stands in the same. */
  readonly state: number;
  readonly own: number;

  constructor(
    cue: CueView,
    readonly t: number,
  ) {
    const { sheet, ways, start, end, from, to } = cue;
    this.isCue = cue.inCue(t);
    this.same = sheet.sentence[t] === cue.sentence;
    this.k = t - from;
    this.side = t < start ? 1 : t >= end ? 2 : 0;
    this.apart = Math.max(-4, Math.min(6, sheet.sentence[t] - cue.sentence));
    this.distance = this.side === 1 ? start - t : this.side === 2 ? t - end + 1 : 0;
    this.turn = this.isCue ? 1 : this.same ? ways.turn[this.k] : (NONE + this.apart) | 0;
    this.path = this.isCue ? 1 : this.same ? ways.path[this.k] : (NONE + this.apart) | 0;
    const branch = this.same ? ways.branch[this.k] : -1;
    const isFirst = branch >= 0 && Math.max(from, sheet.left[branch]) === t;
    const isLast = branch >= 0 && Math.min(to - 1, sheet.right[branch]) === t;
    this.edge = (isFirst ? 1 : 0) + (isLast ? 2 : 0);
    this.broken = (cue.branchAt(t - 1) === branch ? 0 : 1) + (cue.branchAt(t + 1) === branch ? 0 : 2);
    this.state = sheet.quoteState[t] * 4 + sheet.quoteKind[t];
    const q = sheet.quotation[t];
    this.own = q >= 0 && q === cue.quotation ? 1 : q >= 0 ? 2 : cue.quotation >= 0 ? 3 : 0;
  }
}

/** What the first pass thought. */
function opinionFeatures(list: FeatureList, cue: CueView, { t, k, isCue, side, turn, own, state }: Standing): void {
  const { opinions, inCue, from } = cue.firstPass;
  const o = (t - from) * OPINIONS;
  const opinion = level(opinions[o]) * 6 + level(opinions[o + 2]);
  const opening = level(opinions[o + 3]) * 6 + level(opinions[o + 5]);
  list.add(0);
  list.add(isCue ? 1 : 0);
  list.add(mix(isCue ? 9 : side, cue.sheet.xpos[t]));
  list.add(opinion);
  list.add(mix(opinion, turn));
  list.add(mix(opinion, side));
  list.add(mix(opening, side));
  list.add(mix(opening, turn));
  list.add(mix(opening, mix(opinion, inCue[t - from])));
  list.add(mix(opinion, mix(side, cue.between.cues[k])));
  list.add(mix(opinion, mix(own, state)));
}

/** The way to the cue, by where it turns off. */
function turnFeatures(list: FeatureList, cue: CueView, { t, side, turn, edge, broken }: Standing): void {
  const x0 = cue.sheet.xpos[t];
  list.add(mix(turn, 0));
  list.add(mix(turn, cue.lemma));
  list.add(mix(turn, mix(cue.tag, cue.subject)));
  list.add(mix(turn, cue.words));
  list.add(mix(turn, cue.last));
  list.add(mix(turn, mix(edge, broken)));
  list.add(mix(turn, mix(edge, cue.lemma)));
  list.add(mix(turn, mix(broken, cue.kind)));
  list.add(mix(turn, mix(broken, x0)));
  list.add(mix(turn, mix(edge, mix(x0, cue.xpos(t + 1)))));
  list.add(mix(turn, mix(edge, mix(cue.xpos(t - 1), x0))));
  list.add(mix(turn, mix(edge, cue.form(t))));
  list.add(mix(turn, mix(broken, cue.form(t + 1))));
  list.add(mix(turn, mix(broken, cue.form(t - 1))));
  list.add(mix(turn, mix(cue.turnAt(t - 1), broken)));
  list.add(mix(turn, mix(cue.turnAt(t + 1), broken)));
  list.add(mix(mix(turn, cue.turnAt(t + 1)), cue.lemma));
  list.add(mix(mix(turn, cue.turnAt(t - 1)), cue.lemma));
  list.add(mix(turn, cue.kind));
  list.add(mix(turn, mix(side, cue.relation)));
}

/** The whole way to the cue. */
function pathFeatures(list: FeatureList, cue: CueView, { t, k, same, side, path }: Standing): void {
  const { xpos, lemma } = cue.sheet;
  list.add(mix(path, 0));
  list.add(mix(path, xpos[t]));
  list.add(mix(path, cue.lemma));
  list.add(mix(path, mix(side, cue.passive)));
  list.add(mix(path, lemma[t]));
  list.add(same ? bin(cue.ways.steps[k]) : 99);
}

/** On which side of the cue it stands, how far off, and what lies between. */
function distanceFeatures(list: FeatureList, cue: CueView, { t, k, side, apart, distance, state }: Standing): void {
  const { sheet, between, firstPass } = cue;
  const cues = between.cues[k];
  const stops = between.stops[k];
  const far = bin(distance);
  list.add(mix(side, apart));
  list.add(mix(side, mix(far, sheet.xpos[t])));
  list.add(mix(side, mix(far, cue.tag)));
  list.add(mix(side, mix(far, cue.form(t))));
  list.add(mix(side, mix(stops, apart)));
  list.add(mix(side, mix(stops, mix(between.quotations[k], state))));
  list.add(mix(side, mix(cues, apart)));
  list.add(mix(side, mix(cues, mix(state, apart))));
  list.add(mix(side, mix(firstPass.inCue[t - firstPass.from], cues)));
  list.add(mix(side, mix(cue.lemma, cue.subject)));
  list.add(mix(side, mix(cue.lemma, cue.kind)));
  list.add(mix(side, mix(cue.relation, cue.kind)));
  list.add(mix(side, mix(cue.last, cue.tail)));
}

/** Quotation marks. */
function quotationFeatures(list: FeatureList, cue: CueView, token: Standing): void {
  const { t, k, side, apart, turn, broken, state, own } = token;
  const { quoteState } = cue.sheet;
  const quotations = cue.between.quotations[k];
  const before = t > cue.from ? quoteState[t - 1] : 9;
  const after = t + 1 < cue.to ? quoteState[t + 1] : 9;
  list.add(mix(own, mix(state, side)));
  list.add(mix(own, mix(state, mix(side, quotations))));
  list.add(mix(own, mix(state, mix(apart, quotations))));
  list.add(mix(own, mix(state, cue.lemma)));
  list.add(mix(own, mix(state, mix(turn, broken))));
  list.add(mix(mix(before, quoteState[t]), mix(after, mix(side, quotations))));
}

/** The word itself, and its sentence. */
function ownFeatures(list: FeatureList, cue: CueView, { t, k, side, apart, distance, turn, edge }: Standing): void {
  const { form, xpos, relation, shape, name, quotation, sentence, sentenceStart } = cue.sheet;
  const x0 = xpos[t];
  const f0 = form[t];
  const start = sentenceStart[sentence[t]];
  const end = sentenceStart[sentence[t] + 1];
  const ends = t === end - 1 ? mix(x0, apart) : t === end - 2 ? 3 : 4;
  const opens = t === cue.from || sentence[t - 1] !== sentence[t] ? 1 : 0;
  const isQuotedFirst = quotation[Math.max(cue.from, start)] >= 0;
  list.add(f0);
  list.add(mix(x0, side));
  list.add(mix(mix(cue.xpos(t - 1), x0), side));
  list.add(mix(mix(x0, cue.xpos(t + 1)), side));
  list.add(mix(mix(cue.xpos(t - 1), mix(x0, cue.xpos(t + 1))), side));
  list.add(mix(f0, cue.form(t + 1)));
  list.add(mix(cue.form(t - 1), f0));
  list.add(mix(shape[t], side));
  list.add(mix(name[t], mix(turn, edge)));
  list.add(mix(relation[t], mix(side, x0)));
  list.add(mix(f0, mix(relation[t], bin(distance))));
  list.add(mix(t === start ? 1 : 0, ends));
  list.add(mix(apart, mix(isQuotedFirst ? 1 : 0, mix(cue.crowded[k], opens))));
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
