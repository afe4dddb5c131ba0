import { relationOf, type Tree } from "../../tag/tree.js";

const MOST_STEPS = 5;

/** The way from one token to another through the tree: "obj^ nsubj"; "far" where it is longer than ten steps. */
export function pathBetween(tree: Tree, from: number, to: number): string {
  const above = ancestors(tree, from);
  const below = ancestors(tree, to);
  for (let up = 0; up < above.length; up++) {
    const down = below.indexOf(above[up]);
    if (down < 0) continue;
    const climb = above.slice(0, up).map((t) => `${relationOf(tree, t)}^`);
    const descent = below.slice(0, down).map((t) => labelOf(tree, t));
    return [...climb, ...descent.reverse()].join(" ");
  }
  return "far";
}

/** "obl" with the preposition that leads it, "nsubj:pass" with its subtype. */
function labelOf(tree: Tree, t: number): string {
  const relation = relationOf(tree, t);
  if (relation === "nsubj") return tree.words[t].relation;
  if (relation !== "obl" && relation !== "nmod") return relation;
  const marker = tree.children[t].slice(0, MOST_STEPS).find((c) => relationOf(tree, c) === "case");
  return marker === undefined ? tree.words[t].relation : `${relation}:${tree.words[marker].lemma}`;
}

function ancestors({ head }: Tree, t: number): number[] {
  const found: number[] = [];
  for (let at = t, steps = 0; at >= 0 && steps <= MOST_STEPS; at = head[at], steps++) found.push(at);
  return found;
}
