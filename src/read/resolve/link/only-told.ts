import { listenerVerbs } from "../../../language/en/listener-verbs.js";
import { relationOf, type Tree } from "../../tag/tree.js";

const PASSIVE: ReadonlySet<string> = new Set(["aux:pass", "nsubj:pass"]);

/**
 * Whether a cue tells of somebody who only listens, and names nobody who speaks: "Averil *was told* that …", "*Asked*
 * whether …, Averil said".
 */
export function isOnlyTold(tree: Tree, cue: number): boolean {
  const { lemma, xpos } = tree.words[cue];
  if (!listenerVerbs.has(lemma) || (xpos !== "VBN" && xpos !== "VBD")) return false;
  const below = tree.children[cue];
  const isPassive = below.some((c) => PASSIVE.has(tree.words[c].relation));
  const isParticiple =
    relationOf(tree, cue) === "advcl" && !below.some((c) => /^(?:nsubj|i?obj|aux)$/.test(relationOf(tree, c)));
  const hasAgent = below.some((c) => relationOf(tree, c) === "obl" && tree.children[c].some((k) => isBy(tree, k)));
  return (isPassive || isParticiple) && !hasAgent;
}

const isBy = (tree: Tree, t: number): boolean => relationOf(tree, t) === "case" && tree.words[t].lemma === "by";
