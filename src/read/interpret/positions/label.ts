import { gerundOf } from "../../../language/en/gerund.js";
import { dependant, placeOf, type Tokens, type Tree } from "../../tag/tree.js";
import type { Matter } from "./matter.js";

/** Words in a label: about so many name an issue best, more are cut where a phrase ends. */
export const LONGEST = 9;

/** What may hang from a word in a label. Before it: what says which or how many; after it: what completes it. Clauses that tell more of it, names beside it and asides don't. */
const BEFORE: ReadonlySet<string> = new Set(["amod", "compound", "nummod", "nmod:poss", "nmod", "flat", "punct", "case", "cc", "conj", "obl:npmod"]);
const AFTER: ReadonlySet<string> = new Set(["nmod", "obj", "iobj", "obl", "xcomp", "ccomp", "acl", "compound:prt", "compound", "flat", "fixed", "nummod", "advmod", "case", "obl:agent", "obl:npmod"]);
/** What makes an adverbial say when or in spite of what. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set("before after until till since during despite amid unless although though while when because if according given pending following by".split(" "));

/**
 * What a matter is called: its words as the report has them, without what only tells more of it, a verb as its -ing form. "let the monitors into the areas, which it holds, unless …" →
 * "letting the monitors into the areas".
 */
export function nameOf(text: string, tree: Tree, matter: Matter): string {
  const { head } = matter;
  const { upos, lemma } = tree.words[head];
  const { from, to } = spanOf(tree, matter);
  const words = (a: number, b: number): string => (a < b ? text.slice(placeOf(tree, { from: a, to: b }).start, placeOf(tree, { from: a, to: b }).end).replace(/\s+/g, " ") : "");
  if (upos !== "VERB") return isPredicate(tree, head) ? `being ${words(from, to)}` : words(from, to);
  const suffered = tree.children[head].find((c) => tree.words[c].relation === "nsubj:pass" && c < head);
  if (suffered !== undefined && tree.words[suffered].upos !== "PRON") return `${words(...edgesOf(tree, subtreeUpTo(tree, suffered, head)))} being ${words(head, to)}`;
  return `${gerundOf(lemma)}${head + 1 < to ? ` ${words(head + 1, to)}` : ""}`;
}

const isPredicate = (tree: Tree, head: number): boolean => tree.words[head].upos === "ADJ" && dependant(tree, head, "cop") >= 0;

const subtreeUpTo = (tree: Tree, t: number, before: number): Tokens => ({ from: tree.left[t], to: Math.min(before, endOf(tree, t, tree.left[t])) });

function spanOf(tree: Tree, { head, from, to }: Matter): Tokens {
  const start = tree.words[head].upos === "VERB" ? head : startOf(tree, head, from);
  const [a, b] = edgesOf(tree, { from: start, to: Math.min(to, endOf(tree, head, start)) });
  return { from: Math.min(a, head), to: Math.max(b, head + 1) };
}

/** Back over what stands before the word without a gap. */
function startOf(tree: Tree, head: number, least: number): number {
  let from = head;
  for (const c of [...tree.children[head]].reverse()) {
    if (c > head) continue;
    if (tree.right[c] + 1 !== from || !BEFORE.has(tree.words[c].relation)) break;
    from = tree.left[c];
  }
  return Math.max(from, least);
}

/** On over what completes the word, phrase by phrase, as long as no word is left out between and the label doesn't get too long. */
function endOf(tree: Tree, head: number, start: number): number {
  let to = head + 1;
  for (const c of tree.children[head]) {
    if (c < head) continue;
    if (tree.left[c] !== to || !mayFollow(tree, head, c)) break;
    const end = endOf(tree, c, start);
    if (end - start > LONGEST) break;
    to = end;
    if (end <= tree.right[c]) break;
  }
  return to;
}

function mayFollow(tree: Tree, head: number, c: number): boolean {
  const { relation, upos } = tree.words[c];
  if (relation === "cc" || relation === "conj") return upos !== "VERB" && tree.words[head].upos !== "VERB";
  const opening = tree.words[tree.left[c]].norm.toLowerCase();
  return AFTER.has(relation) && !(tree.words[head].upos === "VERB" && CIRCUMSTANCES.has(opening));
}

/** Without the small words that it begins with and the marks at its ends: "any “discussion”," → "discussion". */
function edgesOf({ words }: Tree, { from, to }: Tokens): [number, number] {
  let [a, b] = [from, to];
  while (a < b - 1 && (words[a].upos === "PUNCT" || EDGES.has(words[a].norm.toLowerCase()))) a++;
  while (b > a + 1 && (words[b - 1].upos === "PUNCT" || words[b - 1].upos === "CCONJ")) b--;
  return [a, b];
}

const EDGES: ReadonlySet<string> = new Set("the a an any some no not never that this these those such its their his her our my your to".split(" "));
