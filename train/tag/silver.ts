import { plainSpelling } from "../../src/read/tag/forms.js";
import type { GoldSentence } from "./conllu.js";
import type { SilverSentence } from "./corpora.js";

/** A class that no word of the treebanks has: the tagger learns nothing from a word that bears it. */
const UNSURE = "?";

/** Tags on which two taggers' conventions differ without a difference of opinion. */
const SAME_TAG = new Set(["IN TO", "`` ''", "'' ``", ", :", ": ,"]);

/** News with the tags on which our tagger and CoreNLP agree; where they don't, the word has none. */
export function agreedTags(s: SilverSentence, upos: readonly string[], xpos: readonly string[]): GoldSentence {
  const agreed = s.forms.map((_, i) => xpos[i] === s.xpos[i] || SAME_TAG.has(`${xpos[i]} ${s.xpos[i]}`));
  return {
    id: s.document,
    document: s.document,
    forms: s.forms,
    lemmas: s.lemmas,
    upos: upos.map((tag, i) => (agreed[i] ? tag : UNSURE)),
    xpos: xpos.map((tag, i) => (agreed[i] ? tag : UNSURE)),
    heads: s.heads,
    relations: s.forms.map(() => "dep"),
    spaces: s.forms.map(() => true),
    misc: s.forms.map(() => "_"),
  };
}

/**
 * Share of words whose head our parser and CoreNLP agree on. Left out are words that the two attach by other rules:
 * punctuation, coordinators and the inside of names (headed by their first word here, by their last word there).
 */
export function agreement(s: SilverSentence, upos: readonly string[], heads: ArrayLike<number>): number {
  const group = nameGroups(upos);
  let compared = 0;
  let same = 0;
  for (let i = 0; i < s.forms.length; i++) {
    if (upos[i] === "PUNCT" || upos[i] === "CCONJ" || upos[i] === "SYM" || /^\p{P}+$/u.test(plainSpelling(s.forms[i])))
      continue;
    const ours = heads[i] < 0 ? -1 : group[heads[i]];
    const theirs = s.heads[i] < 0 ? -1 : group[s.heads[i]];
    if (ours === group[i] || theirs === group[i]) continue;
    compared++;
    if (ours === theirs) same++;
  }
  return compared === 0 ? 0 : same / compared;
}

/** For each word the first word of the run of proper nouns that it is in; itself when in none. */
function nameGroups(upos: readonly string[]): number[] {
  const out: number[] = [];
  upos.forEach((tag, i) => out.push(tag === "PROPN" && upos[i - 1] === "PROPN" ? out[i - 1] : i));
  return out;
}
