import { bodyWords } from "../../language/en/body-words.js";
import { actVerbs, speechVerbs } from "../../language/en/dates/saying-days.js";
import {
  familyNamesFirst,
  familyNamesLikeWords,
  isMandarinGiven,
  nameSyllable,
  placesLikePeople,
  rareFamilyNames,
  wordsBeforeNames,
} from "../../language/en/family-names-first.js";
import { mensNames, womensNames } from "../../language/en/given-names.js";
import { groupNouns } from "../../language/en/roles.js";
import type { Tokens, Tree } from "./tree.js";
import type { Word } from "./words.js";

/**
 * Names that begin with the family name, which the tagger seldom knows for names: "*Wang Xiaoming*", "*Park Ji-won*",
 * "*Nguyen Van An*", and the family name by itself where the text has told whose it is. In the order of the text.
 */
export function familyFirstNames(tree: Tree): Tokens[] {
  const { words } = tree;
  const full: Tokens[] = [];
  const families = new Set<string>();
  for (let t = 0; t < words.length; t++) {
    const to = fullNameEnd(tree, t);
    if (to === 0) continue;
    full.push({ from: t, to });
    families.add(words[t].norm);
    t = to - 1;
  }
  const within = new Uint8Array(words.length);
  for (const { from, to } of full) within.fill(1, from, to);
  const alone = words.flatMap(({ norm }, t) =>
    within[t] === 0 &&
    (families.has(norm) ? isAlone(tree, t) : familyNamesFirst.has(norm.toLowerCase()) && speaksAlone(tree, t))
      ? [{ from: t, to: t + 1 }]
      : [],
  );
  return [...full, ...alone].sort((a, b) => a.from - b.from);
}

/** Past the last token of a full name that begins at a token; 0 where none does. */
function fullNameEnd(tree: Tree, t: number): number {
  const { words } = tree;
  const family = words[t].norm.toLowerCase();
  if (
    !isNameLike(words[t]) ||
    !(familyNamesFirst.has(family) || rareFamilyNames.has(family)) ||
    goesOnFromName(tree, t) ||
    !follows(tree, t)
  )
    return 0;
  const given = words[t + 1];
  const isHyphenated =
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given.norm) &&
    given.norm.split("-").every((part) => nameSyllable.test(part.toLowerCase()));
  let to = t + 2;
  while (
    !isHyphenated &&
    to < t + 4 &&
    follows(tree, to - 1) &&
    isSyllable(words[to]) &&
    isSyllable(words[to - 1]) &&
    !/^(?:VERB|AUX|PRON|ADP)$/.test(words[to].upos)
  )
    to += 1;
  const isMandarin =
    isMandarinGiven(given.norm.toLowerCase()) &&
    (given.upos === "PROPN" || (given.upos === "NOUN" && !isInTitleCase(tree, t)));
  const isOfThree = to > t + 2 && isSyllable(given);
  if (!isHyphenated && !isMandarin && !isOfThree) return 0;
  if (placesLikePeople.has(`${family} ${given.norm.toLowerCase()}`) || isBodyWord(words[to])) return 0;
  const marked = words.slice(t, to).map(({ name }) => name);
  if (marked.includes("organization") || (marked.includes("place") && !isHyphenated && words[t - 1]?.upos === "ADP"))
    return 0;
  return familyNamesLikeWords.has(family) && !isHyphenated && !marked.includes("person") ? 0 : to;
}

const isNameLike = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.norm);

const isSyllable = (word: Word): boolean => nameSyllable.test(word.norm.toLowerCase());

/** Whether the next token is capitalised and of the same sentence. */
const follows = ({ words, sentence }: Tree, t: number): boolean =>
  t + 1 < words.length && sentence[t + 1] === sentence[t] && isNameLike(words[t + 1]);

/** "Bruce *Lee*", "Michelle *Yeoh* …": the family name comes last. */
function goesOnFromName({ words, sentence }: Tree, t: number): boolean {
  const before = words[t - 1];
  if (before === undefined || sentence[t - 1] !== sentence[t] || !isNameLike(before)) return false;
  const given = before.norm.toLowerCase();
  return (words[t].name !== null && !words[t].nameStart) || mensNames.has(given) || womensNames.has(given);
}

/** "Kim Il-sung University". */
const isBodyWord = (word: Word | undefined): boolean =>
  isNameLike(word) && (bodyWords.has(word?.norm.toLowerCase() ?? "") || groupNouns.has(word?.norm.toLowerCase() ?? ""));

/** A headline in which every word has a capital. */
const isInTitleCase = ({ sentences, sentence }: Tree, t: number): boolean =>
  !sentences[sentence[t]].words.some(({ upos, norm }) => (upos === "VERB" || upos === "AUX") && /^\p{Ll}/u.test(norm));

/**
 * A family name of the text with no article and no other name beside it: "*Wang* said", "*Song* left", but not "the
 * Sun", "So".
 */
function isAlone(tree: Tree, t: number): boolean {
  const { words, sentence } = tree;
  const family = words[t].norm.toLowerCase();
  if (goesOnFromName(tree, t) || (follows(tree, t) && words[t + 1].upos === "PROPN") || wordsBeforeNames.has(family))
    return words[t].upos === "PROPN" && words[t].name === "person";
  if (t > 0 && sentence[t - 1] === sentence[t] && words[t - 1].upos === "DET") return false;
  const after = words[t + 1];
  if (after?.xpos === "VBD" && speechVerbs.has(after.lemma)) return true;
  return (
    words[t].upos === "PROPN" || /^(?:nsubj|obj|iobj)/.test(words[t].relation) || !familyNamesLikeWords.has(family)
  );
}

/** "*Wang* said", where the text calls him by nothing else. */
function speaksAlone({ words, head, children }: Tree, t: number): boolean {
  const { norm, relation, name } = words[t];
  const verb = words[head[t]];
  if (
    !/^\p{Lu}\p{Ll}/u.test(norm) ||
    name !== null ||
    familyNamesLikeWords.has(norm.toLowerCase()) ||
    relation !== "nsubj" ||
    children[t].some((c) => c < t)
  )
    return false;
  return verb?.upos === "VERB" && (speechVerbs.has(verb.lemma) || actVerbs.has(verb.lemma));
}
