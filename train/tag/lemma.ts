import { edited, type LemmaData, lemmaSpelling } from "../../src/read/tag/lemma.js";

/** A word with its class of the tagger, its lemma and how often it was seen so. */
export interface LemmaFact {
  readonly word: string;
  readonly tag: string;
  readonly lemma: string;
  count: number;
}

const LONGEST_ENDING = 5;
/** An ending is kept when it sets right at least this many words more than it spoils. */
const GAIN = 3;

/** The edit that turns a word into its lemma. */
export function editOf(word: string, lemma: string): string {
  let k = 0;
  while (k < word.length && k < lemma.length && word[k] === lemma[k]) k++;
  if (k === 0 || word.length - k > 9) return `=${lemma}`;
  return `${word.length - k}${lemma.slice(k)}`;
}

/** Collects facts; each word and class keeps its most frequent lemma. */
export class LemmaCounts {
  private readonly counts = new Map<string, LemmaFact>();
  add(form: string, tag: string, lemma: string): void {
    const word = lemmaSpelling(form);
    const plain = lemmaSpelling(lemma);
    if (/\s/.test(word) || /\s/.test(plain) || plain === "" || plain === "_") return;
    const key = `${tag}\t${word}\t${plain}`;
    const fact = this.counts.get(key) ?? { word, tag, lemma: plain, count: 0 };
    fact.count++;
    this.counts.set(key, fact);
  }

  facts(): LemmaFact[] {
    const best = new Map<string, LemmaFact>();
    for (const fact of this.counts.values()) {
      const key = `${fact.tag}\t${fact.word}`;
      const other = best.get(key);
      if (other === undefined || fact.count > other.count) best.set(key, fact);
    }
    return [...best.values()];
  }
}

/** Learns endings and exceptions, class by class. */
export function learnLemmas(facts: readonly LemmaFact[]): LemmaData {
  const byTag = new Map<string, LemmaFact[]>();
  for (const fact of facts) byTag.set(fact.tag, [...(byTag.get(fact.tag) ?? []), fact]);
  const rules: Record<string, string> = {};
  const exceptions: Record<string, string> = {};
  for (const [tag, own] of [...byTag].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const endings = learnEndings(own);
    const wrong = own.filter(
      (f) =>
        edited(f.word, editBy(endings, f.word)) !== f.lemma &&
        (f.count > 1 || tag.startsWith("VERB") || tag.startsWith("NOUN")),
    );
    if (endings.size > 0) rules[tag] = [...endings].flat().join(" ");
    if (wrong.length > 0)
      exceptions[tag] = wrong
        .map((f) => `${f.word} ${editOf(f.word, f.lemma)}`)
        .sort()
        .join(" ");
  }
  return { rules, exceptions };
}

function editBy(endings: ReadonlyMap<string, string>, word: string): string {
  for (let k = Math.min(LONGEST_ENDING, word.length - 1); k > 0; k--) {
    const edit = endings.get(word.slice(-k));
    if (edit !== undefined) return edit;
  }
  return "0";
}

/** From short endings to long: an ending gets an edit of its own where that is better than what shorter ones give. */
function learnEndings(facts: readonly LemmaFact[]): Map<string, string> {
  const endings = new Map<string, string>();
  for (let k = 1; k <= LONGEST_ENDING; k++) {
    const edits = new Map<string, Map<string, number>>();
    const right = new Map<string, number>();
    for (const { word, lemma } of facts) {
      if (word.length <= k) continue;
      const ending = word.slice(-k);
      const edit = editOf(word, lemma);
      if (edit.startsWith("=")) continue;
      const own = edits.get(ending) ?? new Map<string, number>();
      edits.set(ending, own.set(edit, (own.get(edit) ?? 0) + 1));
      if (edited(word, editBy(endings, word)) === lemma) right.set(ending, (right.get(ending) ?? 0) + 1);
    }
    for (const [ending, own] of edits) {
      const [edit, n] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      if (n - (right.get(ending) ?? 0) >= GAIN) endings.set(ending, edit);
    }
  }
  return endings;
}
