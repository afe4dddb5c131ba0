import { calendarPeople } from "./calendar-people.js";
import { familyFirstNames } from "./family-first.js";
import type { Tree } from "./tree.js";
import type { Word } from "./words.js";

/**
 * A tree's words, with names of people marked that the tagger takes for something else: months, days and words of
 * English.
 */
export function withPeople(tree: Tree): readonly Word[] {
  const marks = new Map<number, Partial<Word>>();
  for (const [t, use] of calendarPeople(tree)) {
    if (use === "time") marks.set(t, { name: null, nameStart: false });
    else for (let k = use.from; k < use.to; k++) marks.set(k, personWord(k === use.from));
  }
  for (const { from, to } of familyFirstNames(tree))
    for (let t = from; t < to; t++) marks.set(t, personWord(t === from));
  return marks.size === 0 ? tree.words : tree.words.map((word, t) => ({ ...word, ...marks.get(t) }));
}

const personWord = (nameStart: boolean): Partial<Word> => ({ name: "person", nameStart, upos: "PROPN", xpos: "NNP" });
