import { plainSpelling } from "../../src/read/tag/forms.js";
import type { LexiconData } from "../../src/read/tag/lexicon.js";
import type { GoldSentence } from "./conllu.js";

/** A word seen at least this often keeps to the tags it was seen with. */
const OFTEN = 10;
/** A word seen at least this often has a tag set at all. */
const SEEN = 2;
/** A tag belongs to a word's set when it makes up this share of the word's uses. */
const SHARE = 0.01;
/** A class is open when this many different words seen once have it. */
const OPEN_WORDS = 4;

/** A class of the tagger: "UPOS XPOS". */
export const classOf = (s: GoldSentence, i: number): string => `${s.upos[i]} ${s.xpos[i]}`;

/** The tagger's classes: every pair of tags seen more than twice, in order. */
export function tagClasses(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const s of sentences) s.forms.forEach((_, i) => counts.set(classOf(s, i), (counts.get(classOf(s, i)) ?? 0) + 1));
  return [...counts]
    .filter(([, n]) => n > 2)
    .map(([name]) => name)
    .sort();
}

type Counts = Map<string, Map<number, number>>;

/** Builds the lexicon: each word's tag set and cluster. */
export function buildLexicon(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  clusters: ReadonlyMap<string, string>,
): LexiconData {
  const counts = countTags(sentences, classes);
  const sets: number[][] = [];
  const seldom: boolean[] = [];
  const index = new Map<string, number>();
  const rows: [string, string, string][] = [];
  for (const word of [...new Set([...counts.keys(), ...clusters.keys()])].sort()) {
    if (/\s/.test(word)) continue;
    const tags = counts.get(word) ?? new Map<number, number>();
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    const cluster = clusters.get(word) ?? "";
    if (total < SEEN && cluster === "") continue;
    const kept =
      total < SEEN
        ? []
        : [...tags]
            .filter(([, n]) => n >= SHARE * total)
            .map(([tag]) => tag)
            .sort((a, b) => a - b);
    const key = `${total < OFTEN ? "~" : ""}${kept.join(",")}`;
    if (kept.length > 0 && !index.has(key)) {
      index.set(key, sets.length);
      sets.push(kept);
      seldom.push(total < OFTEN);
    }
    rows.push([word, kept.length === 0 ? "" : (index.get(key) as number).toString(36), cluster]);
  }
  const column = (k: 0 | 1 | 2): string => rows.map((r) => r[k]).join(" ");
  return { words: column(0), tags: column(1), clusters: column(2), sets, seldom, ...openClasses(counts, classes) };
}

function countTags(sentences: readonly GoldSentence[], classes: readonly string[]): Counts {
  const index = new Map(classes.map((name, i) => [name, i]));
  const counts: Counts = new Map();
  for (const s of sentences) {
    s.forms.forEach((form, i) => {
      const tag = index.get(classOf(s, i));
      if (tag === undefined) return;
      const word = plainSpelling(form).toLowerCase();
      const tags = counts.get(word) ?? new Map<number, number>();
      counts.set(word, tags.set(tag, (tags.get(tag) ?? 0) + 1));
    });
  }
  return counts;
}

function openClasses(counts: Counts, classes: readonly string[]): { open: number[]; proper: number[] } {
  const once = new Array<number>(classes.length).fill(0);
  for (const tags of counts.values()) {
    const [[tag, n]] = tags;
    if (tags.size === 1 && n === 1) once[tag]++;
  }
  return {
    open: classes.map((_, i) => i).filter((i) => once[i] >= OPEN_WORDS),
    proper: classes.map((_, i) => i).filter((i) => classes[i].startsWith("PROPN ") && once[i] >= OPEN_WORDS),
  };
}
