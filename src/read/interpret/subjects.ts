import { objectControl, sendingVerbs } from "../../language/en/meeting-statuses.js";
import { isOneOf } from "./lookup.js";
import { dependant, dependants, relationOf, type Tree } from "../tag/tree.js";

/** How far a subject is looked for above its verb. */
const HIGHEST = 6;

/**
 * Who does what a verb says, as tokens: its own subject, or the one that it takes over from what governs it.
 *
 *     *Dovrek* offered to meet Valch      Merrow asked *Dovrek* to meet him       *diplomats* meeting in Teshk
 *     the envoy, *who* met her → envoy    *Dovrek* arrived and met Valch          *Dovrek's* offer to meet
 *
 * A root without a subject has the noun right before it, which the tree has joined as something else.
 */
export function subjectsOf(tree: Tree, t: number, depth = 0): readonly number[] {
  if (t < 0 || depth > HIGHEST) return [];
  const own = dependants(tree, t, "nsubj").filter(
    (s) => tree.words[s].upos !== "ADV" && tree.words[s].lemma !== "there",
  );
  if (own.length > 0) return own.flatMap((s) => (isRelative(tree, s) ? antecedentOf(tree, s, t) : [s]));
  const stray = isInfinitive(tree, t) ? [] : straySubjects(tree, t);
  if (stray.length > 0) return stray;
  if (
    relationOf(tree, t) === "root" &&
    tree.words[t].upos === "VERB" &&
    t > 0 &&
    isNominal(tree, t - 1) &&
    tree.sentence[t - 1] === tree.sentence[t]
  )
    return [t - 1];
  const governor = tree.head[t];
  const relation = relationOf(tree, t);
  if (governor < 0) return [];
  if (isNominal(tree, governor) && relation !== "conj" && dependant(tree, governor, "cop") < 0)
    return relation === "acl" && !isInfinitive(tree, t) && dependant(tree, t, "mark") < 0
      ? [governor]
      : ownersOf(tree, governor, depth + 1);
  if (relation === "conj") return subjectsOf(tree, governor, depth + 1);
  const controlled =
    isInfinitive(tree, t) && isOneOf(objectControl, tree.words[governor]) ? objectsOf(tree, governor) : [];
  const sent = isOneOf(sendingVerbs, tree.words[governor])
    ? controlled.filter((o) => tree.words[o].upos === "PROPN")
    : controlled;
  return sent.length > 0 ? sent : subjectsOf(tree, governor, depth + 1);
}

/**
 * Whom "who" stands for: what its clause hangs from, or, where the tree has joined the clause elsewhere, the word
 * before it.
 */
function antecedentOf(tree: Tree, who: number, verb: number): readonly number[] {
  if (tree.words[verb].relation === "acl:relcl") return [tree.head[verb]];
  const before = tree.words[who - 1]?.upos === "PUNCT" ? who - 2 : who - 1;
  return before >= 0 && isNominal(tree, before) ? [before] : [];
}

/**
 * A subject that the tree has joined to the phrase that opens the sentence: "After the call, *our president* proposed
 * …".
 */
function straySubjects(tree: Tree, t: number): readonly number[] {
  const opening = dependants(tree, t, "obl").filter((o) => o < t);
  return opening
    .flatMap((o) => dependants(tree, o, "conj", "appos"))
    .filter(
      (c) =>
        c < t &&
        isNominal(tree, c) &&
        dependant(tree, c, "cc") < 0 &&
        tree.words[tree.left[c] - 1]?.norm !== "and" &&
        opensAfterComma(tree, c),
    )
    .slice(-1);
}

const opensAfterComma = ({ words, left }: Tree, c: number): boolean =>
  words[left[c]]?.norm === "," || words[left[c] - 1]?.norm === ",";

/**
 * Those whose offer, wish or plan a noun names: "*Valch's* offer", "the offer *of Valch*", "an offer *from the two
 * sides*", "*Dovrek* made an offer".
 */
export function ownersOf(tree: Tree, noun: number, depth = 0, from = -1): readonly number[] {
  if (depth > HIGHEST) return [];
  const own = tree.children[noun]
    .filter((c) => c !== from)
    .filter((c) => {
      const relation = relationOf(tree, c);
      if (relation === "nmod" || relation === "obl")
        return (
          tree.words[c].relation === "nmod:poss" ||
          dependants(tree, c, "case").some((p) => ["by", "from", "of", "between"].includes(tree.words[p].lemma))
        );
      return relation === "compound" || (relation === "amod" && /^\p{Lu}/u.test(tree.words[c].norm));
    });
  return own.length > 0 ? own : ownersAbove(tree, noun, depth);
}

/** Those whose act or thing holds a word: the owners of the noun over it, the subjects of the verb over it. */
export function ownersAbove(tree: Tree, t: number, depth = 0): readonly number[] {
  const governor = tree.head[t];
  if (governor < 0) return [];
  if (isNominal(tree, governor) && dependant(tree, governor, "cop") < 0) return ownersOf(tree, governor, depth + 1, t);
  const sent = isOneOf(sendingVerbs, tree.words[governor])
    ? objectsOf(tree, governor).filter((o) => tree.words[o].upos === "PROPN")
    : [];
  return sent.length > 0 ? sent : subjectsOf(tree, governor, depth + 1);
}

/** Objects of a verb, and of its preposition in "called on Dovrek to". */
export function objectsOf(tree: Tree, t: number): readonly number[] {
  const objects = dependants(tree, t, "obj", "iobj");
  if (objects.length > 0) return objects;
  if (tree.words[t].lemma !== "call" && tree.words[t].lemma !== "appeal")
    return dependants(tree, t, "nsubj").filter((s) => tree.words[s].relation === "nsubj:pass");
  return dependants(tree, t, "obl").filter((o) =>
    dependants(tree, o, "case").some((p) => ["on", "upon", "to"].includes(tree.words[p].lemma)),
  );
}

const isRelative = ({ words }: Tree, t: number): boolean => words[t].xpos === "WP" || words[t].xpos === "WDT";
export const isNominal = ({ words }: Tree, t: number): boolean =>
  words[t].upos === "NOUN" || words[t].upos === "PROPN" || words[t].upos === "PRON";
export const isInfinitive = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "mark").some((m) => tree.words[m].lemma === "to");

/** "was signed", "the plan, *backed* by Olmia". */
export const isPassive = (tree: Tree, t: number): boolean =>
  tree.children[t].some((c) => PASSIVE.has(tree.words[c].relation));
const PASSIVE: ReadonlySet<string> = new Set(["aux:pass", "nsubj:pass", "obl:agent"]);

/**
 * Who does what a predicate says, as one token, or -1: of a passive whom "by" names, else its subject, the nearest of
 * several.
 */
export const subjectOf = (tree: Tree, t: number): number =>
  isPassive(tree, t) ? agentOf(tree, t) : (subjectsOf(tree, t).at(-1) ?? -1);

/** "by the envoy" of a passive, or -1. */
const agentOf = (tree: Tree, t: number): number =>
  dependants(tree, t, "obl").find(
    (c) =>
      tree.words[c].relation === "obl:agent" || dependants(tree, c, "case").some((k) => tree.words[k].lemma === "by"),
  ) ?? -1;
