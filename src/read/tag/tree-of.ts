import { knownVerbs, verbOfForm } from "../../language/en/verb-forms.js";
import { withPeople } from "./people.js";
import { baseOf, type Tree } from "./tree.js";
import type { TaggedSentence, Word } from "./words.js";

/** The trees of a document, from its tagged sentences in their order. */
export function treeOf(sentences: readonly TaggedSentence[]): Tree {
  const words = sentences.flatMap((s) => s.words.map(withKnownVerb));
  const n = words.length;
  const head = new Int32Array(n).fill(-1);
  const children = Array.from({ length: n }, (): number[] => []);
  const tree = {
    words,
    sentences,
    head,
    relation: words.map((w) => baseOf(w.relation)),
    children,
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
    left: new Int32Array(n),
    right: new Int32Array(n),
  };
  let at = 0;
  sentences.forEach((s, k) => {
    s.words.forEach((w, i) => {
      tree.sentence[at + i] = k;
      tree.paragraph[at + i] = s.paragraph;
      if (w.head >= 0) children[(head[at + i] = at + w.head)].push(at + i);
    });
    at += s.words.length;
  });
  markYields(tree);
  return { ...tree, words: withPeople(tree) };
}

/**
 * A verb of the tables whose lemma the tagger doesn't know: "ruled" is a form of "rule", not of "rul". The models keep
 * the lemma that they were trained with.
 */
function withKnownVerb(word: Word): Word {
  if (word.upos !== "VERB" || knownVerbs.has(word.lemma)) return word;
  const lemma = verbOfForm.get(word.norm.toLowerCase());
  return lemma === undefined ? word : { ...word, lemma };
}

/** Leftmost and rightmost descendants, leaves first, so that a head is reached when all below it is known. Linear. */
function markYields({ words, head, children, left, right }: Tree): void {
  const waiting = Int32Array.from(children, (list) => list.length);
  for (let t = 0; t < words.length; t++) left[t] = right[t] = t;
  for (let leaf = 0; leaf < words.length; leaf++) {
    if (children[leaf].length > 0) continue;
    for (let t = leaf; head[t] >= 0; ) {
      const h = head[t];
      left[h] = Math.min(left[h], left[t]);
      right[h] = Math.max(right[h], right[t]);
      waiting[h] -= 1;
      if (waiting[h] !== 0) break;
      t = h;
    }
  }
}
