import { mix } from "../../../model/hash.js";
import type { Sheet } from "../sheet.js";
import { bin, FeatureList, NONE } from "./feature-list.js";

/** At most this many features a token. */
export const MOST_WORD_FEATURES = 120;

/** Another quotation is looked for this many tokens away. */
const FAR = 40;
/** Ancestors further up than this are not asked whether they attribute. */
const HIGHEST = 12;
/** Lemmas at least so likely to be part of a cue count as one. */
const LIKELY = 4;

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
  const spot = new Spot(sheet, likely, t, from, to);
  const list = new FeatureList(out, 1);
  surroundingFeatures(list, spot);
  treeFeatures(list, spot);
  dependentFeatures(list, spot);
  likelihoodFeatures(list, spot);
  const way = cueWayFeatures(list, spot);
  constituentFeatures(list, spot);
  const state = quotationFeatures(list, spot, way);
  placeFeatures(list, spot, state);
  return list.n;
}

/** A token of a stretch, with what is above it. */
class Spot {
  /** The token's head and that one's head; -1 where it lies outside the stretch. */
  readonly up: number;
  readonly top: number;
  /** 1 where it comes before its head's place, 2 after, 0 without one. */
  readonly side: number;
  readonly rel: number;
  readonly hrel: number;
  readonly hl: number;
  /** 0 without a subject, else by what kind of name that is. */
  readonly subjectName: number;
  /** First token of its sentence within the stretch, and one past its last. */
  readonly start: number;
  readonly end: number;

  constructor(
    readonly sheet: Sheet,
    readonly likely: Uint8Array,
    readonly t: number,
    readonly from: number,
    readonly to: number,
  ) {
    const { head, lemma, relation, subject, sentence, sentenceStart } = sheet;
    const up = this.inside(head[t]) ? head[t] : -1;
    this.up = up;
    this.top = up < 0 || !this.inside(head[up]) ? -1 : head[up];
    this.side = up < 0 ? 0 : up < t ? 1 : 2;
    this.rel = up < 0 ? NONE : relation[t];
    this.hrel = this.top < 0 ? NONE : relation[up];
    this.hl = up < 0 ? NONE : lemma[up];
    this.subjectName = this.inside(subject[t]) ? sheet.name[subject[t]] + 1 : 0;
    this.start = Math.max(from, sentenceStart[sentence[t]]);
    this.end = Math.min(to, sentenceStart[sentence[t] + 1]);
  }

  inside(i: number): boolean {
    return i >= this.from && i < this.to;
  }
  /** A column's value so many tokens further on. */
  at(column: Int32Array, d: number): number {
    return this.inside(this.t + d) ? column[this.t + d] : NONE;
  }
  f(d: number): number {
    return this.at(this.sheet.form, d);
  }
  x(d: number): number {
    return this.at(this.sheet.xpos, d);
  }
  l(d: number): number {
    return this.at(this.sheet.lemma, d);
  }
}

/** The words around. */
function surroundingFeatures(list: FeatureList, spot: Spot): void {
  const { sheet, t } = spot;
  const { suffix, shape, name } = sheet;
  const [f0, x0, l0] = [spot.f(0), spot.x(0), spot.l(0)];
  list.add(0);
  for (let d = -2; d <= 2; d++) {
    list.add(spot.f(d));
    list.add(spot.x(d));
  }
  for (let d = -1; d <= 1; d++) list.add(spot.l(d));
  list.add(mix(spot.f(-1), f0));
  list.add(mix(f0, spot.f(1)));
  list.add(mix(l0, spot.x(1)));
  list.add(mix(spot.x(-1), l0));
  list.add(mix(spot.x(-1), x0));
  list.add(mix(x0, spot.x(1)));
  list.add(mix(mix(spot.x(-1), x0), spot.x(1)));
  list.add(mix(mix(spot.x(-2), spot.x(-1)), x0));
  list.add(mix(mix(x0, spot.x(1)), spot.x(2)));
  list.add(mix(mix(spot.f(-2), spot.f(-1)), f0));
  list.add(mix(mix(f0, spot.f(1)), spot.f(2)));
  list.add(suffix[t]);
  list.add(mix(suffix[t], x0));
  list.add(shape[t]);
  list.add(mix(shape[t], spot.x(-1)));
  list.add(mix(name[t], x0));
  list.add(mix(spot.inside(t - 1) ? name[t - 1] : 9, mix(name[t], spot.inside(t + 1) ? name[t + 1] : 9)));
}

/** Its place in the tree. */
function treeFeatures(list: FeatureList, spot: Spot): void {
  const { sheet, t, up, top, side, rel, hrel, hl } = spot;
  const { lemma, xpos, relation, frame } = sheet;
  const x0 = spot.x(0);
  const l0 = spot.l(0);
  list.add(mix(rel, side));
  list.add(mix(rel, l0));
  list.add(mix(rel, x0));
  list.add(mix(rel, hl));
  list.add(mix(mix(rel, hl), x0));
  list.add(mix(rel, mix(up < 0 ? NONE : xpos[up], x0)));
  list.add(mix(rel, spot.at(relation, 1)));
  list.add(mix(spot.at(relation, -1), rel));
  list.add(mix(mix(rel, hrel), top < 0 ? NONE : lemma[top]));
  list.add(mix(mix(rel, hrel), hl));
  list.add(mix(mix(rel, hrel), x0));
  list.add(mix(frame[t], x0));
  list.add(mix(frame[t], l0));
}

/** Its subject, complement and object, and what marks it. */
function dependentFeatures(list: FeatureList, spot: Spot): void {
  const { sheet, t, rel, hl, subjectName } = spot;
  const { lemma, xpos, marker } = sheet;
  const x0 = spot.x(0);
  const l0 = spot.l(0);
  const subject = spot.inside(sheet.subject[t]) ? lemma[sheet.subject[t]] : NONE;
  const object = spot.inside(sheet.object[t]) ? lemma[sheet.object[t]] : NONE;
  const complement = sheet.complement[t];
  const hasComplement = spot.inside(complement);
  const complementMarker = hasComplement ? marker[complement] : NONE;
  list.add(mix(subject, l0));
  list.add(mix(subject, x0));
  list.add(mix(subjectName, mix(hasComplement ? 1 : 0, l0)));
  list.add(mix(complementMarker, l0));
  list.add(mix(complementMarker, x0));
  list.add(mix(hasComplement ? xpos[complement] : NONE, l0));
  list.add(mix(object, l0));
  list.add(mix(marker[t], l0));
  list.add(mix(marker[t], mix(rel, hl)));
}

/** How likely the words around and above are to attribute. */
function likelihoodFeatures(list: FeatureList, spot: Spot): void {
  const { sheet, likely, t, up, top, side, rel, hrel, subjectName } = spot;
  const x0 = spot.x(0);
  const above = up < 0 ? 9 : likely[up];
  const takes = spot.inside(sheet.complement[t]) ? 1 : spot.inside(sheet.object[t]) ? 2 : 0;
  list.add(likely[t]);
  list.add(mix(likely[t], mix(rel, x0)));
  list.add(mix(likely[t], mix(subjectName, takes)));
  list.add(mix(above, mix(rel, x0)));
  list.add(mix(above, mix(rel, side)));
  list.add(mix(above, mix(mix(rel, hrel), top < 0 ? 9 : likely[top])));
}

/** The nearest ancestor that is likely to attribute, and by which branch. Returns the way there. */
function cueWayFeatures(list: FeatureList, spot: Spot): number {
  const { sheet, likely, t, from, to } = spot;
  const { head, lemma, relation, left, right } = sheet;
  let branch = t;
  let cue = spot.up;
  let steps = 1;
  while (cue >= 0 && likely[cue] < LIKELY && steps < HIGHEST) {
    branch = cue;
    cue = spot.inside(head[cue]) ? head[cue] : -1;
    steps += 1;
  }
  const found = cue >= 0 && likely[cue] >= LIKELY;
  const way = found ? mix(relation[branch], mix(branch < cue ? 1 : 2, t < cue ? 1 : 2)) : NONE;
  const edge = !found
    ? 0
    : (Math.max(from, left[branch]) === t ? 1 : 0) + (Math.min(to - 1, right[branch]) === t ? 2 : 0);
  const x0 = spot.x(0);
  list.add(mix(way, edge));
  list.add(mix(way, mix(edge, found ? lemma[cue] : NONE)));
  list.add(mix(way, mix(edge, x0)));
  list.add(mix(way, spot.f(0)));
  list.add(mix(way, mix(found ? likely[cue] : 9, bin(steps))));
  list.add(mix(way, mix(x0, spot.x(1))));
  list.add(mix(way, mix(spot.x(-1), x0)));
  return way;
}

/** What hangs on which word, and by which relation; the second with how likely that word is to attribute. */
const hangingOf = (spot: Spot, a: number, of: Int32Array | Uint8Array): number => {
  const { head, relation } = spot.sheet;
  return spot.inside(head[a]) ? mix(relation[a], of[head[a]]) : NONE;
};

/** Constituents that start or end here: the topmost whose first (last) word this is. */
function constituentFeatures(list: FeatureList, spot: Spot): void {
  const { sheet, likely, t, from, to, up } = spot;
  const { head, lemma, left, right } = sheet;
  let opens = t;
  for (let a = up; spot.inside(a) && Math.max(from, left[a]) === t; a = head[a]) opens = a;
  let closes = t;
  for (let a = up; spot.inside(a) && Math.min(to - 1, right[a]) === t; a = head[a]) closes = a;
  const x0 = spot.x(0);
  const openingKind = hangingOf(spot, opens, likely);
  const closingKind = hangingOf(spot, closes, likely);
  list.add(mix(hangingOf(spot, opens, lemma), opens === t ? 0 : 1));
  list.add(mix(openingKind, mix(opens === t ? 0 : 1, x0)));
  list.add(mix(hangingOf(spot, closes, lemma), closes === t ? 0 : 1));
  list.add(mix(closingKind, mix(closes === t ? 0 : 1, spot.x(1))));
  list.add(mix(openingKind, bin(right[opens] - left[opens])));
  list.add(mix(closingKind, bin(right[closes] - left[closes])));
  const next = t + 1;
  if (!spot.inside(next)) return;
  let nextOpens = next;
  for (let a = head[next]; spot.inside(a) && left[a] === next; a = head[a]) nextOpens = a;
  list.add(mix(hangingOf(spot, nextOpens, lemma), 3));
  list.add(mix(hangingOf(spot, nextOpens, likely), mix(3, x0)));
}

/** Quotation marks. Returns where in a quotation the token stands, and in which kind. */
function quotationFeatures(list: FeatureList, spot: Spot, way: number): number {
  const { sheet, likely, t, start, rel } = spot;
  const { quotation, quoteState, quoteKind } = sheet;
  const state = quoteState[t] * 4 + quoteKind[t];
  const quoted = quotation[t] >= 0 ? 1 : 0;
  list.add(state);
  list.add(mix(state, spot.x(0)));
  list.add(mix(state, mix(rel, likely[t])));
  list.add(mix(state, mix(spot.inside(t - 1) ? quoteState[t - 1] : 9, spot.inside(t + 1) ? quoteState[t + 1] : 9)));
  list.add(mix(state, way));
  const near = mix(quotedBefore(spot), quotedAfter(spot));
  list.add(mix(near, quoted));
  list.add(mix(near, likely[t]));
  list.add(mix(quoted, quoteKind[start]));
  return state;
}

/** How far off another quotation of the sentence ends before the token, and of which kind it is; 0 for none near. */
function quotedBefore({ sheet, t, start }: Spot): number {
  const { quotation, quoteKind } = sheet;
  const least = Math.max(start, t - FAR);
  let before = t - 1;
  while (before >= least && (quotation[before] < 0 || quotation[before] === quotation[t])) before--;
  return before >= least ? bin(t - before) * 4 + quoteKind[before] : 0;
}

/** The same of one that begins after it. */
function quotedAfter({ sheet, t, end }: Spot): number {
  const { quotation, quoteKind } = sheet;
  const limit = Math.min(end, t + FAR);
  let after = t + 1;
  while (after < limit && (quotation[after] < 0 || quotation[after] === quotation[t])) after++;
  return after < limit ? bin(after - t) * 4 + quoteKind[after] : 0;
}

/** Its place in sentence, paragraph and text. */
function placeFeatures(list: FeatureList, spot: Spot, state: number): void {
  const { sheet, t, from, to, start, end } = spot;
  const x0 = spot.x(0);
  const place = (t === start ? 1 : 0) + (t === end - 1 ? 2 : 0) + (t === end - 2 ? 4 : 0);
  const first = (start === from ? 1 : 0) + (end === to ? 2 : 0);
  list.add(mix(place, first));
  list.add(mix(place, x0));
  list.add(mix(sheet.paragraph[t] === 0 ? 1 : 0, x0));
  list.add(mix(sheet.xpos[end - 1], mix(place, state)));
  list.add(mix(sheet.form[start], sheet.quotation[t] >= 0 ? 1 : 0));
}
