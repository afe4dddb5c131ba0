import { relationOf, type Tokens, type Tree } from "../../tag/tree.js";

/** A clause is at most so many words to either side. */
const FARTHEST = 60;
/** How far a word's clause is looked for above it. */
const HIGHEST = 12;

/** Relations by which a clause of its own hangs from another. */
const clausal: ReadonlySet<string> = new Set(["ccomp", "advcl", "parataxis", "csubj"]);

/**
 * The clause that holds a word, without the clauses around it that say something else, and without marks and "and" at
 * its ends.
 */
export function clauseTokens(tree: Tree, t: number): Tokens {
  const head = clauseHead(tree, t);
  let from = t,
    to = t + 1;
  while (from > tree.left[head] && t - from < FARTHEST && belongs(tree, from - 1, t, head)) from--;
  while (to <= tree.right[head] && to - t < FARTHEST && belongs(tree, to, t, head)) to++;
  while (from < t && isEdge(tree, from)) from++;
  while (to - 1 > t && isEdge(tree, to - 1)) to--;
  return { from, to };
}

/** The predicate of the nearest clause with a subject of its own that holds the word. */
function clauseHead(tree: Tree, t: number): number {
  let at = t;
  for (let i = 0; i < HIGHEST && tree.head[at] >= 0 && !isClause(tree, at, t); i++) at = tree.head[at];
  return at;
}

function isClause(tree: Tree, at: number, t: number): boolean {
  const relation = relationOf(tree, at);
  const hasSubject = tree.children[at].some((c) => relationOf(tree, c) === "nsubj");
  return (
    hasSubject &&
    (clausal.has(relation) ||
      relation === "conj" ||
      tree.words[at].relation === "acl:relcl" ||
      (at === t && relation !== "nmod"))
  );
}

/**
 * Whether a word belongs to the clause of `t`: no clause that leaves `t` out stands between it and the clause's head.
 */
function belongs(tree: Tree, u: number, t: number, head: number): boolean {
  for (let at = u, i = 0; at >= 0 && at !== head && i < HIGHEST; at = tree.head[at], i++) {
    if (tree.left[at] <= t && t <= tree.right[at]) return true;
    const relation = relationOf(tree, at);
    if (clausal.has(relation) || (relation === "conj" && tree.words[at].upos === "VERB")) return false;
  }
  return true;
}

const isEdge = ({ words }: Tree, t: number): boolean =>
  words[t].upos === "PUNCT" || words[t].upos === "CCONJ" || ["that", "because"].includes(words[t].lemma);
