import { FURTHERING, HINDERING, HINDERING_NOUNS } from "../../../language/en/conduct.js";
import { ACCEPTING, FAILINGS, REJECTING } from "../../../language/en/stance.js";
import { relationOf, type Tree } from "../../tag/tree.js";
import { isNegated } from "../modality.js";
import type { Stand } from "../positions/stands.js";

const furthering = new Set([...FURTHERING, ...ACCEPTING]);
const hindering = new Set([...HINDERING, ...REJECTING, ...FAILINGS]);
const hinderingNouns = new Set(HINDERING_NOUNS);

/** Whether something is furthered (1) or hindered (-1) by what a word says, or the word doesn't tell (0). */
export type Sign = 1 | 0 | -1;

/** "signed" 1, "walked out" -1, "the withdrawal of" -1. */
export function signOf(tree: Tree, t: number): Sign {
  const { lemma, upos } = tree.words[t];
  if (upos === "NOUN") return hinderingNouns.has(lemma) ? -1 : 0;
  const particle = tree.children[t].find(
    (c) => tree.words[c].relation === "compound:prt" || (c === t + 1 && relationOf(tree, c) === "advmod"),
  );
  for (const verb of particle === undefined ? [lemma] : [`${lemma}+${tree.words[particle].lemma}`, lemma]) {
    if (hindering.has(verb)) return -1;
    if (furthering.has(verb)) return 1;
  }
  return 0;
}

const HIGHEST = 4;

/** The same for a predicate with what denies it and what governs it: "refused to open" -1, "did not withdraw" 1. */
export function netSignOf(tree: Tree, t: number): Sign {
  let sign: number = signOf(tree, t) * (isNegated(tree, t) ? -1 : 1);
  for (let at = t, steps = 0; tree.head[at] >= 0 && steps < HIGHEST && GOVERNED.has(relationOf(tree, at)); steps++) {
    at = tree.head[at];
    if ((tree.words[at].upos === "VERB" && signOf(tree, at) < 0) !== isNegated(tree, at)) sign = -sign;
  }
  return sign as Sign;
}

const GOVERNED = new Set(["xcomp", "acl"]);

/** What a stance comes to for the thing that it is on: "against a delay of payments" furthers payments. */
export function stanceSignOf(tree: Tree, { stance, matter }: Stand): Sign {
  if (stance === "noncommittal") return 0;
  return ((stance === "for" ? 1 : -1) * (signOf(tree, matter.head) || 1)) as Sign;
}
