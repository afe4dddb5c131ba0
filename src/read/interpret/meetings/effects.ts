import {
  adjectiveEffects,
  courseVerbs,
  detailNouns,
  type Effect,
  governorEffects,
  particleEffects,
  pendingNouns,
} from "../../../language/en/meeting-statuses.js";
import { supportVerbs } from "../../../language/en/meeting-words.js";
import { dependants, type Tree } from "../../tag/tree.js";
import { entryOf, isOneOf } from "../lookup.js";
import { isNegated, modalityOf } from "../modality.js";
import type { Standing } from "./compose.js";
import { isInfinitive } from "../subjects.js";

/** What a verb or adjective makes of what it governs, its particle counted: "*called off* the talks". */
export function effectOf(tree: Tree, t: number): Effect | undefined {
  const { lemma, norm } = tree.words[t];
  for (const c of particlesOf(tree, t)) {
    const particle = tree.words[c].lemma;
    const effect =
      particleEffects.get(`${lemma}-${particle}`) ?? particleEffects.get(`${norm.toLowerCase()}-${particle}`);
    if (effect) return effect;
  }
  const { upos, xpos } = tree.words[t];
  const isAdjective = upos === "ADJ" || xpos === "VBN" || upos === "ADV";
  return (
    (isAdjective ? adjectiveEffects.get(norm.toLowerCase()) : undefined) ?? entryOf(governorEffects, tree.words[t])
  );
}

/** Its particle, wherever the tree has it: "turned *down* talks", "put *off* talks", "pulled *out* of talks". */
const particlesOf = (tree: Tree, t: number): number[] => [
  ...dependants(tree, t, "compound", "advmod", "case"),
  ...dependants(tree, t, "obl", "obj").flatMap((c) => dependants(tree, c, "case")),
];

/**
 * "talks *began*" are held or underway as its day tells; "*continued*" underway; "*ended*" held. Only where it is
 * asserted.
 */
export function courseOf(tree: Tree, verb: number, standing: Standing): Standing {
  const { tense, sort, negated, progressive } = modalityOf(tree, verb);
  if (standing !== "bare" || tense === null || sort !== null || negated || isInfinitive(tree, verb)) return standing;
  const word = tree.words[verb];
  if (isOneOf(courseVerbs.going, word)) return "underway";
  if (isOneOf(courseVerbs.start, word)) return tense === "past" || progressive ? "underway" : standing;
  return standing;
}

/** "take part *in* talks", "come *to* talks", "show up *for* talks". */
export function carriesBy(tree: Tree, verb: number, prepositions: readonly string[]): boolean {
  const isArrival = ["show", "turn", "appear", "come", "return", "sit"].includes(tree.words[verb].lemma);
  return (
    isOneOf(supportVerbs, tree.words[verb]) &&
    prepositions.some(
      (p) => p === "in" || p === "to" || p === "into" || p === "at" || p === "through" || (isArrival && p === "for"),
    )
  );
}

/** "is *under discussion*", "was *in doubt*", "remains *on the agenda*". */
export const isPending = (tree: Tree, t: number): boolean =>
  tree.words[t].upos === "NOUN" && isOneOf(pendingNouns, tree.words[t]) && dependants(tree, t, "case").length > 0;

/** "*no* plans to meet". */
export function deny(tree: Tree, t: number, standing: Standing): Standing {
  if (!isNegated(tree, t)) return standing;
  if (isOneOf(detailNouns, tree.words[t])) return "possible";
  return standing === "possible" || standing === "proposed" || standing === "scheduled" ? "none" : standing;
}
