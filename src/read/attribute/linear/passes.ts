import { type Chain, viterbi } from "../../../model/crf.js";
import { cueFeatures, MOST_CUE_FEATURES, OPINIONS } from "./cue-features.js";
import { governing } from "./governing.js";
import { ROLE, ROLE_LABELS } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { MOST_WORD_FEATURES, wordFeatures } from "./word-features.js";

/**
 * Hashed features of the tokens of a stretch: those of its i-th token lie at [offsets[i], offsets[i + 1]) of `hashes`.
 */
export interface Features {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

/** First pass: each token as it stands in its sentence. */
export function firstFeatures(sheet: Sheet, likely: Uint8Array, from: number, to: number): Features {
  const hashes = new Int32Array((to - from) * MOST_WORD_FEATURES);
  const offsets = new Int32Array(to - from + 1);
  let n = 0;
  for (let t = from; t < to; t++) {
    n += wordFeatures(sheet, likely, t, from, to, hashes.subarray(n));
    offsets[t - from + 1] = n;
  }
  return { hashes, offsets };
}

/**
 * "Outside" counts this much less when the first pass proposes cues: a cue too many does less harm than one too few.
 */
const EAGER = 0.6;

/** Cues that the first pass proposes, as labels of the stretch; null when there are none. */
export function proposed(chain: Chain, emit: Float64Array, n: number): Int32Array | null {
  const eager = emit.slice();
  for (let i = 0; i < n; i++) eager[i * ROLE_LABELS] -= EAGER;
  const labels = viterbi(chain, eager, n);
  return labels.includes(ROLE.cue) ? labels : null;
}

/**
 * Second pass: the first one's features, and each token as it stands to the nearest cue that the first pass proposed.
 * `labels` and `marginal` are what the first pass gave for the stretch that starts at token `from`.
 */
export function secondFeatures(
  sheet: Sheet,
  first: Features,
  labels: Int32Array,
  marginal: Float64Array,
  from: number,
  to: number,
): Features {
  const size = to - from;
  const { cues, of } = governing(sheet, labels, from, to);
  const firstPass = {
    from,
    opinions: opinionsOf(marginal, size),
    inCue: Uint8Array.from(labels, (b) => (b === ROLE.cue || b === ROLE.inCue ? 1 : 0)),
  };
  const seen = new Int32Array(size * MOST_CUE_FEATURES);
  const counts = new Int32Array(size);
  cues.forEach(({ frame, ways }, c) => {
    cueFeatures(
      sheet,
      firstPass,
      frame,
      ways,
      (t) => of[t - from] === c,
      (t, features, n) => {
        seen.set(features.subarray(0, n), (t - from) * MOST_CUE_FEATURES);
        counts[t - from] = n;
      },
    );
  });
  return joined(first, seen, counts);
}

function joined(first: Features, seen: Int32Array, counts: Int32Array): Features {
  const size = counts.length;
  const offsets = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) offsets[i + 1] = offsets[i] + first.offsets[i + 1] - first.offsets[i] + counts[i];
  const hashes = new Int32Array(offsets[size]);
  for (let i = 0; i < size; i++) {
    const own = first.hashes.subarray(first.offsets[i], first.offsets[i + 1]);
    hashes.set(own, offsets[i]);
    hashes.set(seen.subarray(i * MOST_CUE_FEATURES, i * MOST_CUE_FEATURES + counts[i]), offsets[i] + own.length);
  }
  return { hashes, offsets };
}

/** Probabilities of source, cue and content at each token, then of each one's first token. */
function opinionsOf(marginal: Float64Array, size: number): Float32Array {
  const opinions = new Float32Array(size * OPINIONS);
  for (let i = 0; i < size; i++) {
    for (let r = 0; r < 3; r++) {
      const begin = marginal[i * ROLE_LABELS + 1 + 2 * r];
      opinions[i * OPINIONS + r] = begin + marginal[i * ROLE_LABELS + 2 + 2 * r];
      opinions[i * OPINIONS + 3 + r] = begin;
    }
  }
  return opinions;
}
