import { relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import { isConditional } from "../modality.js";

const CORE = new Set([
  "nsubj",
  "aux",
  "cop",
  "obj",
  "iobj",
  "xcomp",
  "ccomp",
  "csubj",
  "expl",
  "obl",
  "nmod",
  "amod",
  "compound",
  "det",
  "acl",
]);

/** The clause around a predicate: its subject, what it takes, and its condition; without what else hangs on. */
export function clauseOf(tree: Tree, t: number, target: number): Tokens {
  let from = Math.min(t, tree.left[target]);
  let to = Math.max(t, tree.right[target]) + 1;
  for (const c of tree.children[t]) {
    if (!CORE.has(relationOf(tree, c)) && !isConditional(tree, c)) continue;
    from = Math.min(from, tree.left[c]);
    to = Math.max(to, tree.right[c] + 1);
  }
  return { from, to };
}
