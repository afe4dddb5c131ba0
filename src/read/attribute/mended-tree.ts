import { ACTS } from "../../language/en/acts.js";
import { documentNouns } from "../../language/en/document-nouns.js";
import { agentNouns, groupNouns, officeNouns, personNouns } from "../../language/en/roles.js";
import { ANSWER_NOUNS } from "../../language/en/stance.js";
import { baseOf, type Tree } from "../tag/tree.js";
import type { Linked, Stretch } from "./roles.js";

/**
 * A tree mended by what the attributions tell. A particle hangs from its verb, not from the name after it: in “…,”
 * chimed *in* Ruel, Ruel is no place, and who chimes in. A capitalised word that a statement is from is a name, though
 * the tagger takes it for a cry: "MOTUVAI, for the islands, called for …".
 */
export function mendedTree(tree: Tree, attributions: readonly Linked[]): Tree {
  return withNames(withParticles(tree, attributions), attributions);
}

function withNames(tree: Tree, attributions: readonly Linked[]): Tree {
  const named = attributions.flatMap(({ source, cue }) => (source ? [{ source, cue }] : []));
  const strange = named.filter(({ source, cue }) => isCry(tree, source) || isLabelled(tree, source, cue));
  const placed = named.filter(
    ({ source, cue }) =>
      MARKS.test(tree.words[cue.to - 1].norm) &&
      tree.words.slice(source.from, source.to).every(({ upos, name }) => upos === "PROPN" && name === "place"),
  );
  if (strange.length + placed.length === 0) return tree;
  const [words, relation] = [[...tree.words], [...tree.relation]];
  for (const {
    source: { from: t },
    cue,
  } of strange) {
    const isSubject = tree.head[t] >= cue.from && tree.head[t] < cue.to;
    words[t] = { ...words[t], upos: "PROPN", xpos: "NNP", relation: isSubject ? "nsubj" : words[t].relation };
    if (isSubject) relation[t] = "nsubj";
  }
  // "From Valch: “…”": whoever has a quotation of his own is somebody.
  for (const { source } of placed) for (let t = source.from; t < source.to; t++) words[t] = { ...words[t], name: null };
  return { ...tree, words, relation };
}

/** Marks that alone say whose a quotation is. */
const MARKS = /^(?::|—|–|--|-|\()$/;

const isCry = ({ words }: Tree, { from }: Stretch): boolean =>
  /^(?:INTJ|X)$/.test(words[from].upos) && /^\p{Lu}{3}/u.test(words[from].norm);

/** "*Tolvik* to reporters: …": a capitalised word that is no noun for what is said. */
function isLabelled({ words }: Tree, { from, to }: Stretch, cue: Stretch): boolean {
  const { lemma, norm, upos } = words[from];
  if (
    to > from + 1 ||
    upos !== "NOUN" ||
    !/^\p{Lu}/u.test(norm) ||
    words[cue.to - 1].norm !== ":" ||
    !/^(?:ADP|PUNCT)$/.test(words[to].upos) ||
    to === cue.from
  )
    return false;
  return (
    !documentNouns.has(lemma) &&
    !actNouns.has(lemma) &&
    !ANSWER_NOUNS.includes(lemma) &&
    !agentNouns.has(lemma) &&
    !officeNouns.has(lemma) &&
    !personNouns.has(lemma) &&
    !groupNouns.has(lemma)
  );
}

const actNouns: ReadonlySet<string> = new Set(Object.values(ACTS).flatMap((lemmas) => lemmas.split(" ")));

function withParticles(tree: Tree, attributions: readonly Linked[]): Tree {
  const strays = attributions
    .flatMap(({ cue, source }) =>
      source && source.from === cue.to ? [{ verb: cue.from, particle: cue.to - 1, source }] : [],
    )
    .filter(
      ({ verb, particle, source }) =>
        particle > verb &&
        tree.relation[particle] === "case" &&
        tree.head[particle] >= source.from &&
        tree.head[particle] < source.to,
    );
  if (strays.length === 0) return tree;
  const [words, head, relation, children] = [
    [...tree.words],
    tree.head.slice(),
    [...tree.relation],
    [...tree.children],
  ];
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
