import { plainSpelling } from "../../src/read/tag/forms.js";

/**
 * Groups words by the words that they stand next to: the exchange algorithm for class bigrams (Kneser and Ney 1993;
 * Martin, Liermann and Ney 1998). Each word in turn goes to the class that makes the text likeliest. What a word's
 * neighbours count for towards itself is left out of the sums that choose; no more than that is approximate.
 * Returns each word's class in base 36. Words seen fewer than `minimum` times get none.
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  classes: number,
  minimum: number,
  rounds: number,
): Map<string, string> {
  const text = sentences.map((forms) => forms.map((form) => plainSpelling(form).toLowerCase()));
  const words = frequentWords(text, minimum);
  const model = new ClassBigrams(text, words, classes);
  for (let round = 0; round < rounds; round++) if (model.exchangeAll() === 0) break;
  return new Map(words.map((word, i) => [word, model.classOf[i].toString(36)]));
}

/** Most frequent first; ties by spelling. */
function frequentWords(text: readonly (readonly string[])[], minimum: number): string[] {
  const counts = new Map<string, number>();
  for (const words of text) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, n]) => n >= minimum && !/\s/.test(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
}

/** How often a word stands before or after others: parallel arrays. */
interface Neighbours {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

class ClassBigrams {
  readonly classOf: Int32Array;
  private readonly after: Neighbours[];
  private readonly before: Neighbours[];
  private readonly pairs: Float64Array;
  private readonly size: Float64Array;
  private readonly total: Float64Array;
  private readonly xlogx: Float64Array;
  /** Class 0 holds the sentence edge and all words that aren't clustered; it never changes. */
  constructor(
    text: readonly (readonly string[])[],
    words: readonly string[],
    private readonly classes: number,
  ) {
    const index = new Map(words.map((word, i) => [word, i]));
    const followers = Array.from({ length: words.length + 1 }, () => new Map<number, number>());
    const preceders = Array.from({ length: words.length + 1 }, () => new Map<number, number>());
    const edge = words.length;
    let n = 0;
    for (const sentence of text) {
      let last = edge;
      for (const word of [...sentence, ""]) {
        const id = index.get(word) ?? edge;
        if (last !== edge || id !== edge) {
          followers[last].set(id, (followers[last].get(id) ?? 0) + 1);
          preceders[id].set(last, (preceders[id].get(last) ?? 0) + 1);
        }
        last = id;
        n++;
      }
    }
    const list = (m: Map<number, number>): Neighbours => ({
      words: Int32Array.from(m.keys()),
      counts: Int32Array.from(m.values()),
    });
    this.after = followers.map(list);
    this.before = preceders.map(list);
    this.total = Float64Array.from(
      this.after,
      (a, i) => a.counts.reduce((x, y) => x + y, 0) + this.before[i].counts.reduce((x, y) => x + y, 0),
    );
    this.classOf = Int32Array.from({ length: words.length + 1 }, (_, i) => (i === edge ? 0 : 1 + (i % (classes - 1))));
    this.xlogx = Float64Array.from({ length: 2 * n + 2 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));
    this.pairs = new Float64Array(classes * classes);
    this.size = new Float64Array(classes);
    this.after.forEach(({ words: next, counts }, w) =>
      next.forEach((v, k) => {
        this.pairs[this.classOf[w] * classes + this.classOf[v]] += counts[k];
      }),
    );
    this.total.forEach((t, w) => {
      this.size[this.classOf[w]] += t;
    });
  }

  /** One round over all words. Returns how many moved. */
  exchangeAll(): number {
    let moved = 0;
    for (let w = 0; w + 1 < this.classOf.length; w++) {
      const from = this.classOf[w];
      const right = this.byClass(this.after[w], w);
      const left = this.byClass(this.before[w], w);
      this.shift(w, from, -1, left, right);
      let best = from;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 1; c < this.classes; c++) {
        const gain = this.gain(w, c, left, right);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = c;
        }
      }
      this.classOf[w] = best;
      this.shift(w, best, 1, left, right);
      if (best !== from) moved++;
    }
    return moved;
  }

  private byClass({ words, counts }: Neighbours, self: number): [number, number][] {
    const sums = new Map<number, number>();
    words.forEach((v, k) => {
      if (v !== self) sums.set(this.classOf[v], (sums.get(this.classOf[v]) ?? 0) + counts[k]);
    });
    return [...sums];
  }

  private shift(
    w: number,
    c: number,
    sign: 1 | -1,
    left: readonly [number, number][],
    right: readonly [number, number][],
  ): void {
    for (const [d, n] of right) this.pairs[c * this.classes + d] += sign * n;
    for (const [d, n] of left) this.pairs[d * this.classes + c] += sign * n;
    this.size[c] += sign * this.total[w];
  }

  private gain(w: number, c: number, left: readonly [number, number][], right: readonly [number, number][]): number {
    const { pairs, classes, xlogx, size } = this;
    let sum = 0;
    for (let i = 0; i < right.length; i++) {
      const now = pairs[c * classes + right[i][0]];
      sum += xlogx[now + right[i][1]] - xlogx[now];
    }
    for (let i = 0; i < left.length; i++) {
      const now = pairs[left[i][0] * classes + c];
      sum += xlogx[now + left[i][1]] - xlogx[now];
    }
    return sum - (xlogx[size[c] + this.total[w]] - xlogx[size[c]]);
  }
}
