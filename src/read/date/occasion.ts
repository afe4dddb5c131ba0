import { documentNouns } from "../../language/en/document-nouns.js";
import {
  issueVerbs,
  occasionConjunctions,
  occasionPrepositions,
  occasionVerbs,
  programNouns,
  recordNouns,
} from "../../language/en/dates/occasions.js";
import { questionVerbs } from "../../language/en/dates/saying-days.js";
import { relationOf, type Tree } from "../tag/tree.js";
import { tenseOf } from "./tense.js";

/**
 * Whether a participle tells when a document was issued, so that its day is that of what the document says:
 *     In a letter *published* on Monday, Tolvik warned …
 */
export function isIssued({ words, head, relation }: Tree, t: number): boolean {
  if (words[t].xpos !== "VBN" || !issueVerbs.has(words[t].lemma)) return false;
  const participle = relation[t] === "conj" && head[t] >= 0 ? head[t] : t;
  if (relation[participle] !== "acl" || head[participle] < 0) return false;
  const { lemma } = words[head[participle]];
  return documentNouns.has(lemma) || recordNouns.has(lemma) || programNouns.has(lemma);
}

/**
 * Whether a clause tells the occasion on which something was said: "*Speaking* on Monday, Tolvik said …", "when she
 * *visited* Ostrel in May, Tolvik said …".
 */
export function isOccasion(tree: Tree, t: number): boolean {
  const { words, children } = tree;
  if (relationOf(tree, t) !== "advcl") return false;
  if (isParticiple(tree, t)) return occasionVerbs.has(words[t].lemma);
  return (
    tenseInClause(tree, t) === "past" &&
    children[t].some(
      (c) => c < t && occasionConjunctions.has(words[c].lemma) && ["mark", "advmod"].includes(relationOf(tree, c)),
    )
  );
}

/** "*Asked* about the talks on Tuesday". */
export const isQuestion = (tree: Tree, t: number): boolean =>
  tree.words[t].xpos !== "VBG" && isParticiple(tree, t) && questionVerbs.has(tree.words[t].lemma);

/** "speaking", "asked": a verb form without a subject. */
const isParticiple = ({ words, children }: Tree, t: number): boolean =>
  words[t].xpos === "VBG" ||
  words[t].xpos === "VBN" ||
  (words[t].xpos === "VBD" && !children[t].some((c) => words[c].relation === "nsubj"));

/** The tense of a clause, whatever opens it. */
const tenseInClause = (tree: Tree, t: number): string => (tree.words[t].xpos === "VBD" ? "past" : tenseOf(tree, t));

/**
 * Whether a noun is what a predicate is about, rather than where or by what means: "denied the *report*", "referred to
 * the *letter*"; not "said in the *letter*", "the *letter* said".
 */
export function isMatter(tree: Tree, noun: number): boolean {
  const { words, children } = tree;
  const relation = relationOf(tree, noun);
  if (relation !== "obl" && relation !== "nmod") return relation === "obj" || relation === "iobj";
  const preposition = children[noun].find((c) => relationOf(tree, c) === "case" && words[c].upos !== "PART");
  if (preposition === undefined) return false;
  return (
    !occasionPrepositions.has(words[preposition].lemma) &&
    !(words[preposition].lemma === "on" && programNouns.has(words[noun].lemma))
  );
}
