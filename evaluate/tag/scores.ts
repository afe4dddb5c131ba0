import { lemmaSpelling } from "../../src/read/tag/lemma.js";
import type { Tagger } from "../../src/read/tag/tagger.js";
import type { WordTags } from "../../src/read/tag/words.js";
import type { GoldSentence } from "../../train/tag/conllu.js";
import { goldNames } from "../../train/tag/names.js";

/** Per cent of words, punctuation counted, on gold tokens and the tagger's own tags. */
export interface TreebankScores {
  words: number;
  upos: number;
  xpos: number;
  lemma: number;
  /** Head right. */
  uas: number;
  /**
   * Head and relation right, the relation with its subtype (`las`) and without (`lasPlain`, as the CoNLL shared tasks
   * count).
   */
  las: number;
  lasPlain: number;
}

export function scoreTreebank(tagger: Tagger, sentences: readonly GoldSentence[]): TreebankScores {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasPlain: 0 };
  let words = 0;
  for (const s of sentences) {
    tagger.tagSentence(s.forms).forEach((word, i) => {
      words++;
      if (word.upos === s.upos[i]) right.upos++;
      if (word.xpos === s.xpos[i]) right.xpos++;
      if (word.lemma === lemmaSpelling(s.lemmas[i])) right.lemma++;
      if (word.head !== s.heads[i]) return;
      right.uas++;
      if (word.relation === s.relations[i]) right.las++;
      if (plain(word.relation) === plain(s.relations[i])) right.lasPlain++;
    });
  }
  const share = (n: number): number => Math.round((10000 * n) / words) / 100;
  return {
    words,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    lasPlain: share(right.lasPlain),
  };
}

const plain = (relation: string): string => relation.split(":")[0];

/** Precision, recall and F1 (per cent) of names with their exact words and kind, against GUM's entities. */
export interface NameScores {
  gold: number;
  precision: number;
  recall: number;
  f1: number;
}

export function scoreNames(
  tagger: Tagger,
  sentences: readonly GoldSentence[],
  titles: ReadonlySet<string>,
): NameScores {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const s of sentences) {
    const wanted = new Set(spans(goldNames(s, titles)));
    const own = spans(classesOf(tagger.tagSentence(s.forms)));
    gold += wanted.size;
    found += own.length;
    right += own.filter((name) => wanted.has(name)).length;
  }
  const share = (n: number, of: number): number => (of === 0 ? 0 : Math.round((10000 * n) / of) / 100);
  return { gold, precision: share(right, found), recall: share(right, gold), f1: share(2 * right, gold + found) };
}

const KINDS = ["person", "organization", "place"];
const classesOf = (words: readonly WordTags[]): number[] =>
  words.map(({ name, nameStart }) => (name === null ? 0 : (nameStart ? 1 : 2) + 2 * KINDS.indexOf(name)));

/** Names as "kind start end". */
function spans(classes: readonly number[]): string[] {
  const out: string[] = [];
  classes.forEach((c, i) => {
    if (c % 2 === 0) return;
    let end = i + 1;
    while (classes[end] === c + 1) end++;
    out.push(`${c} ${i} ${end}`);
  });
  return out;
}
