import { baseOf, type Tree } from "../tag/tree.js";
import type { Linked } from "./roles.js";

/**
 * A tree mended by what the attributions tell. A particle hangs from its verb, not from the name after it: in “…,” chimed *in* Ruel, Ruel
 * is no place, and who chimes in. A capitalised word that a statement is from is a name, though the tagger takes it for a cry: "MOTUVAI, for the islands, called for …".
 */
export function mendedTree(tree: Tree, attributions: readonly Linked[]): Tree {
  return withNames(withParticles(tree, attributions), attributions);
}

function withNames(tree: Tree, attributions: readonly Linked[]): Tree {
  const cries = attributions.flatMap(({ source, cue }) => (source ? [{ t: source.from, cue }] : [])).filter(({ t }) => /^(?:INTJ|X)$/.test(tree.words[t].upos) && /^\p{Lu}{3}/u.test(tree.words[t].norm));
  if (cries.length === 0) return tree;
  const [words, relation] = [[...tree.words], [...tree.relation]];
  for (const { t, cue } of cries) {
    const isSubject = tree.head[t] >= cue.from && tree.head[t] < cue.to;
    words[t] = { ...words[t], upos: "PROPN", xpos: "NNP", relation: isSubject ? "nsubj" : words[t].relation };
    if (isSubject) relation[t] = "nsubj";
  }
  return { ...tree, words, relation };
}

function withParticles(tree: Tree, attributions: readonly Linked[]): Tree {
  const strays = attributions.flatMap(({ cue, source }) => (source && source.from === cue.to ? [{ verb: cue.from, particle: cue.to - 1, source }] : []))
    .filter(({ verb, particle, source }) => particle > verb && tree.relation[particle] === "case" && tree.head[particle] >= source.from && tree.head[particle] < source.to);
  if (strays.length === 0) return tree;
  const [words, head, relation, children] = [[...tree.words], tree.head.slice(), [...tree.relation], [...tree.children]];
  const hang = (t: number, to: number, as: string): void => {
    const from = head[t];
    if (from >= 0) children[from] = children[from].filter((c) => c !== t);
    head[t] = to;
    if (to >= 0) children[to] = [...children[to], t].sort((a, b) => a - b);
    words[t] = { ...words[t], relation: as };
    relation[t] = baseOf(as);
  };
  for (const { verb, particle, source } of strays) {
    const name = head[particle];
    hang(particle, verb, "compound:prt");
    if (head[name] === verb && name >= source.from) hang(name, verb, "nsubj");
    // The tagger saw a place in it for the preposition's sake.
    for (let t = source.from; t < source.to; t++) if (words[t].name === "place") words[t] = { ...words[t], name: null };
  }
  return { ...tree, words, head, relation, children };
}
