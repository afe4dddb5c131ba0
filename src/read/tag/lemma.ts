import { plainSpelling } from "./forms.js";

/**
 * How lemmas are kept in a file of weights. An edit "2y" cuts two letters and adds "y" ("parties"); "=lemma" replaces
 * the word. `rules` and `exceptions` are, by class of the tagger, "ending edit ending edit …" and "word edit word edit
 * …".
 */
export interface LemmaData {
  readonly rules: Readonly<Record<string, string>>;
  readonly exceptions: Readonly<Record<string, string>>;
}

interface ClassRules {
  readonly endings: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly longest: number;
}

/** Finds lemmas: an exception where there is one, else the edit of the longest ending that has one. */
export class Lemmatizer {
  private readonly classes = new Map<string, ClassRules>();
  constructor(data: LemmaData) {
    for (const name of new Set([...Object.keys(data.rules), ...Object.keys(data.exceptions)])) {
      const endings = pairs(data.rules[name] ?? "");
      const words = pairs(data.exceptions[name] ?? "");
      this.classes.set(name, { endings, words, longest: Math.max(0, ...[...endings.keys()].map((e) => e.length)) });
    }
  }

  /** The lower-case lemma of a word with the tagger's class `tag` ("VERB VBD"). */
  lemma(norm: string, tag: string): string {
    const word = lemmaSpelling(norm);
    const rules = this.classes.get(tag);
    if (rules === undefined) return word;
    const known = rules.words.get(word);
    if (known !== undefined) return edited(word, known);
    for (let k = Math.min(rules.longest, word.length - 1); k > 0; k--) {
      const edit = rules.endings.get(word.slice(-k));
      if (edit !== undefined) return edited(word, edit);
    }
    return word;
  }
}

/** The spelling that lemmas are made from: lower case, plain marks, digits kept. */
export function lemmaSpelling(norm: string): string {
  return /[0-9]/.test(norm) ? norm.toLowerCase() : plainSpelling(norm).toLowerCase();
}

/** Applies an edit. Never gives an empty lemma. */
export function edited(word: string, edit: string): string {
  if (edit.startsWith("=")) return edit.slice(1);
  const digits = /^\d+/.exec(edit)?.[0] ?? "0";
  const kept = word.slice(0, Math.max(0, word.length - Number(digits)));
  return kept + edit.slice(digits.length) || word;
}

function pairs(joined: string): Map<string, string> {
  const out = new Map<string, string>();
  const parts = joined.split(" ");
  for (let i = 0; i + 1 < parts.length; i += 2) out.set(parts[i], parts[i + 1]);
  return out;
}
