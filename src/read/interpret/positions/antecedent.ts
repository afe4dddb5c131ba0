import { amountWords } from "../../../language/en/amounts.js";
import { HINDERING } from "../../../language/en/conduct.js";
import { actorsAt } from "../../resolve/cast.js";
import { dependant, dependants, relationOf, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";

/** The thing that "it" or "they" stands for: the last one named before in the sentence that agrees in number. */
export function meantBy({ cast, places, tree }: Scene, t: number): number | undefined {
  const { upos, norm } = tree.words[t];
  const number = NUMBERS.get(norm.toLowerCase());
  if (upos !== "PRON" || number === undefined) return undefined;
  const { firstToken } = tree.sentences[tree.sentence[t]];
  const topic = dependants(tree, tree.head[t] < 0 ? t : tree.head[t], "obl", "advcl")
    .map((c) => announcedBy(tree, c))
    .find((w) => w >= firstToken && w < t);
  if (topic !== undefined) return topic;
  if (actorsAt(cast, t).length > 0) return undefined;
  for (let w = t - 1; w >= Math.max(firstToken, t - BACK); w--)
    if (
      tree.words[w].xpos === number &&
      HEADS.has(relationOf(tree, w)) &&
      places.timex[w] < 0 &&
      actorsAt(cast, w).length === 0
    )
      return w;
  return undefined;
}

/**
 * What a sentence is said to be about: "*as for* the talks", "*regarding* the talks", "*when it comes to* the talks";
 * or -1.
 */
function announcedBy(tree: Tree, c: number): number {
  const { lemma } = tree.words[c];
  if (lemma === "come" && dependants(tree, c, "advmod", "mark").some((m) => tree.words[m].lemma === "when"))
    return dependant(tree, c, "obl");
  const opening = tree.words[tree.left[c]].lemma;
  return ANNOUNCING.has(opening) || (opening === "as" && ["for", "to"].includes(tree.words[tree.left[c] + 1].lemma))
    ? c
    : -1;
}

const ANNOUNCING: ReadonlySet<string> = new Set(["regarding", "concerning"]);

/** So many words back at most. */
const BACK = 60;
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ["they", "NNS"],
  ["them", "NNS"],
  ["it", "NN"],
]);
const HEADS: ReadonlySet<string> = new Set(["nsubj", "obj", "obl"]);

/**
 * "do so", "offered one", "turn it down", "another 15 million dollars": what it is has been said before; but who ends
 * it does the contrary.
 */
export function isStandIn({ cast, tree }: Scene, t: number): boolean {
  if (amountWords.has(tree.words[t].lemma))
    return tree.children[t].some((c) => FURTHER.has(tree.words[c].norm.toLowerCase()));
  if (tree.words[t].upos !== "VERB" || hindering.has(tree.words[t].lemma)) return false;
  const others = tree.children[t].filter((c) => OBJECTS.has(relationOf(tree, c)));
  const object = dependant(tree, t, "obj");
  if (object < 0) return tree.words[t].lemma === "do" && others.every((c) => tree.words[c].upos !== "VERB");
  const isPronoun = tree.words[object].upos === "PRON" || tree.words[object].lemma === "one";
  return (
    others.every((c) => c === object || relationOf(tree, c) === "obl") &&
    isPronoun &&
    actorsAt(cast, object).length === 0
  );
}

const FURTHER: ReadonlySet<string> = new Set(["another", "further", "more", "additional"]);
const hindering = new Set(HINDERING);
const OBJECTS: ReadonlySet<string> = new Set(["obj", "iobj", "obl", "xcomp", "ccomp"]);
