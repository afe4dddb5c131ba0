import { wholeActs } from "../../../language/en/issue-words.js";
import { amountWords } from "../../../language/en/amounts.js";
import { actorsAt } from "../../resolve/cast.js";
import type { Tokens, Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";

/** Parts of speech that tell something. */
const TELLING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "VERB", "NUM", "SYM"]);

/** "one", "so", "specifics": they stand for something else, or for anything. */
const STANDING_IN: ReadonlySet<string> = new Set(
  (
    "one ones other others so same thing something anything everything nothing kind sort detail details specific " +
    "specifics particulars format formats aspect aspects means"
  ).split(" "),
);

/**
 * Whether the words of a phrase name what one can be for or against, and aren't pronouns alone. `head` is a noun, or
 * the verb that the words follow.
 */
export function namesSomething(scene: Scene, head: number, { from, to }: Tokens): boolean {
  if (from <= head && !TELLING.has(scene.tree.words[head].upos)) return false;
  for (let t = from; t < to; t++) if (isTelling(scene, t)) return true;
  return false;
}

const isTelling = ({ cast, tree }: Scene, t: number): boolean =>
  tree.words[t].upos === "PRON"
    ? actorsAt(cast, t).length > 0
    : TELLING.has(tree.words[t].upos) && (isReciprocal(tree, t) || !STANDING_IN.has(tree.words[t].norm.toLowerCase()));

/** "see each *other* again". */
const isReciprocal = ({ words }: Tree, t: number): boolean =>
  words[t].norm === "other" && words[t - 1]?.norm === "each";

/** "resigning", "pulling out": nobody asks what. */
export const isWholeAct = ({ children, words }: Tree, t: number): boolean =>
  wholeActs.has(words[t].lemma) || children[t].some((c) => wholeActs.has(`${words[t].lemma}+${words[c].lemma}`));

/** "15 million dollars", "less than 7 percent": how much, not of what. */
export const isAmount = ({ words }: Tree, head: number): boolean =>
  words[head].upos === "NUM" || words[head].upos === "SYM" || amountWords.has(words[head].lemma);
