import { wordsOf } from "../../src/document/span.js";
import type { Reading } from "../../src/read/reading.js";

/** Whether an actor of a reading is who one of these names means; null is nobody. */
export type IsActor = (id: string | null, names: readonly string[] | null) => boolean;

/** Names are compared without case and diacritics, as whole words in what the report calls the actor. */
export function actorTest(reading: Reading, text: string): IsActor {
  const called = new Map(
    reading.actors.map(({ id, name, roles, mentions }) => {
      const words = mentions.filter(({ form }) => form !== "pronoun").map((mention) => wordsOf(text, mention));
      return [id, plain([id.replaceAll("-", " "), name, ...roles.map(({ title }) => title), ...words].join(" | "))];
    }),
  );
  return (id, names) => {
    if (names === null || id === null) return names === null && id === null;
    return names.some((name) => says(called.get(id) ?? plain(id), plain(name)));
  };
}

const plain = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const isOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function says(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!isOfWord(words[at - 1]) && !isOfWord(words[at + name.length])) return true;
  }
  return false;
}
