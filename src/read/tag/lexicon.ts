import { hashString, mix } from "../../model/hash.js";

/** What is known of a word beforehand. Hashes are 32-bit, 0 when nothing is known. */
export interface Known {
  /** The set of tags that the word was seen with. */
  readonly tags: number;
  /** Its distributional class. */
  readonly cluster: number;
  /** Classes of the tagger that it can have; null when it was seen too seldom to tell. */
  readonly candidates: Int16Array | null;
}

/** How a lexicon is kept in a file of weights. */
export interface LexiconData {
  /** Lower-case plain spellings, joined by blanks. */
  readonly words: string;
  /** For each word the index of its tag set and of its cluster in base 36, joined by blanks; "" for none. */
  readonly tags: string;
  readonly clusters: string;
  /** Tag sets: indexes of classes. `seldom` holds those of words seen too seldom to leave out other tags. */
  readonly sets: readonly (readonly number[])[];
  readonly seldom: readonly boolean[];
  /** Classes that a word not known can have; classes of proper nouns, which every capitalised word can have. */
  readonly open: readonly number[];
  readonly proper: readonly number[];
}

/** Lower-case words with the set of tags they were seen with and the distributional class they fell in. */
export class Lexicon {
  private readonly known = new Map<string, Known>();
  private readonly unknown: Known = { tags: 0, cluster: 0, candidates: null };
  private readonly open: Int16Array;
  private readonly withProper = new Map<Int16Array, Int16Array>();

  constructor(private readonly data: LexiconData) {
    this.open = Int16Array.from(data.open);
    const sets = data.sets.map((set, i) => (data.seldom[i] ? null : Int16Array.from(set)));
    const tags = data.tags.split(" ");
    const clusters = data.clusters.split(" ");
    data.words.split(" ").forEach((word, i) => {
      this.known.set(word, this.knownOf(tags[i], clusters[i], sets));
    });
  }

  lookUp(lower: string): Known {
    return this.known.get(lower) ?? this.unknown;
  }

  /** The classes to choose among for a word. */
  candidates(known: Known, capitalised: boolean): Int16Array {
    const { candidates } = known;
    if (candidates === null) return this.open;
    if (!capitalised) return candidates;
    let wider = this.withProper.get(candidates);
    if (wider === undefined) {
      wider = Int16Array.from([...new Set([...candidates, ...this.data.proper])].sort((a, b) => a - b));
      this.withProper.set(candidates, wider);
    }
    return wider;
  }

  private knownOf(tags: string, cluster: string, sets: readonly (Int16Array | null)[]): Known {
    return {
      tags: tags === "" ? 0 : mix(Number.parseInt(tags, 36) + 1, 1),
      cluster: cluster === "" ? 0 : mix(hashString(cluster), 2),
      candidates: tags === "" ? null : sets[Number.parseInt(tags, 36)],
    };
  }
}
