import { dependants, relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isInfinitive } from "../subjects.js";
import { completedBy } from "./completion.js";
import type { Matter } from "./matter.js";
import { isEnding, isParticipleAfter } from "./polarity.js";

/** Words in a label: about so many name an issue best, more are cut where a phrase ends. */
export const LONGEST = 9;

/**
 * What may hang from a word in a label. Before it: what says which or how many; after it: what completes it. Clauses
 * that tell more of it, names beside it and asides don't.
 */
const BEFORE: ReadonlySet<string> = new Set([
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "nmod",
  "flat",
  "punct",
  "case",
  "cc",
  "conj",
  "obl:npmod",
]);
const AFTER: ReadonlySet<string> = new Set([
  "nmod",
  "obj",
  "iobj",
  "obl",
  "xcomp",
  "ccomp",
  "acl",
  "compound:prt",
  "compound",
  "flat",
  "fixed",
  "nummod",
  "advmod",
  "case",
  "obl:agent",
  "obl:npmod",
]);
/** What makes an adverbial say when or in spite of what. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  (
    "before after until till since during despite amid unless although though while when because if according " +
    "given pending following"
  ).split(" "),
);

/** The words of a matter that belong in its name. */
export function spanOf(scene: Scene, { head, from, to }: Matter): Tokens {
  const { tree } = scene;
  const start = tree.words[head].upos === "VERB" ? head : startOf(scene, head, from);
  const edges = edgesOf(tree, { from: start, to: Math.min(to, endOf(scene, head, start)) });
  return { from: Math.min(edges.from, head), to: Math.max(edges.to, head + 1) };
}

/** The phrase of a word from its first one on. */
export const phraseAt = (scene: Scene, t: number): Tokens =>
  edgesOf(scene.tree, { from: scene.tree.left[t], to: endOf(scene, t, scene.tree.left[t]) });

/** Back over what stands before the word without a gap. */
export function startOf(scene: Scene, head: number, least: number): number {
  const { tree } = scene;
  let from = head;
  for (const c of [...tree.children[head]].reverse()) {
    if (c > head) continue;
    if (tree.right[c] + 1 !== from || !BEFORE.has(tree.words[c].relation) || isWhen(scene, head, c)) break;
    from = tree.left[c];
  }
  return Math.max(from, least);
}

/**
 * Whether what hangs from a word says when: "on Tuesday", "next week", "a *year-old* offer"; how long may be what is
 * disputed: "a ceasefire of three days".
 */
function isWhen({ places, timexes, tree }: Scene, head: number, c: number): boolean {
  const timex = timexes[places.timex[c]];
  if (timex === undefined) return false;
  return timex.type !== "DURATION" || tree.words[head].upos === "VERB";
}

/**
 * On over what completes the word, phrase by phrase, as long as no word is left out between and the label doesn't get
 * too long.
 */
function endOf(scene: Scene, head: number, start: number, longest = LONGEST): number {
  const { tree } = scene;
  let to = head + 1;
  for (const c of tree.children[head]) {
    // «the “root causes” of the war»
    if (c < head || (tree.words[head].upos === "NOUN" && QUOTES.test(tree.words[c].norm))) continue;
    if (pastQuotes(tree, to) < tree.left[c] || !mayFollow(tree, head, c) || isWhen(scene, head, c)) break;
    const room = dependants(tree, c, "case").some((k) => tree.words[k].lemma === "between")
      ? LONGEST + BETWEEN
      : longest;
    const end = endOf(scene, c, start, room);
    const isFirst = tree.words[head].upos === "VERB" && to === head + 1;
    if (end - start > room || (!isFirst && isCut(tree, c, end))) break;
    to = end;
    if (end <= tree.right[c]) break;
  }
  const ended = to === head + 1 ? completedBy(tree, head) : -1;
  return ended < 0 ? to : endOf(scene, ended, start, longest);
}

/** Words more where two things are named: "a link between the aid and the talks". */
const BETWEEN = 4;

const QUOTES = /^["'“”«»‘’`]+$/u;
const pastQuotes = ({ words }: Tree, from: number): number =>
  words[from] !== undefined && QUOTES.test(words[from].norm) ? from + 1 : from;

/** A clause, or one of several things, without what it takes: "to force the North *to accept talks*". */
function isCut(tree: Tree, c: number, end: number): boolean {
  if (end > tree.right[c]) return false;
  const next = tree.children[c].find((k) => tree.left[k] >= end);
  const isClause =
    tree.words[c].upos === "VERB" ||
    relationOf(tree, c) === "conj" ||
    (relationOf(tree, c) === "obj" && next !== undefined && isInfinitive(tree, next));
  return (
    isClause &&
    next !== undefined &&
    (mayFollow(tree, c, next) || (tree.words[c].upos === "VERB" && isInfinitive(tree, next)))
  );
}

function mayFollow(tree: Tree, head: number, c: number): boolean {
  const { relation, upos, xpos } = tree.words[c];
  if (relation === "cc") return upos !== "VERB" && tree.words[head].upos !== "VERB";
  if (relation === "conj")
    return (
      upos !== "VERB" &&
      tree.words[head].upos !== "VERB" &&
      (!opensAfterComma(tree, c) ||
        tree.children[head].some((k) => relationOf(tree, k) === "conj" && dependants(tree, k, "cc").length > 0))
    );
  if (opensAfterComma(tree, c) || xpos === "WP" || xpos === "WDT") return false;
  // "wants the fees | lifted": what is to become of it is no part of its name.
  if (isParticipleAfter(tree, c, head) && isEnding(tree, c)) return false;
  const opening = tree.words[tree.left[c]].norm.toLowerCase();
  return AFTER.has(relation) && !(tree.words[head].upos === "VERB" && CIRCUMSTANCES.has(opening));
}

const opensAfterComma = ({ words, left }: Tree, c: number): boolean =>
  words[left[c]].norm === "," || words[left[c] - 1]?.norm === ",";

/** Without the small words that it begins with and the marks at its ends: "any “discussion”," → "discussion". */
export function edgesOf({ words }: Tree, { from, to }: Tokens): Tokens {
  let [a, b] = [from, to];
  const isKept = (t: number): boolean =>
    QUOTES.test(words[t].norm) && words.slice(t + 1, b - 1).some(({ norm }) => QUOTES.test(norm));
  while (a < b - 1 && ((words[a].upos === "PUNCT" && !isKept(a)) || EDGES.has(words[a].norm.toLowerCase()))) a++;
  while (
    b > a + 1 &&
    (words[b - 1].upos === "PUNCT" || words[b - 1].upos === "CCONJ" || words[b - 1].relation === "case")
  )
    b--;
  return { from: a, to: b };
}

const EDGES: ReadonlySet<string> = new Set(
  "the a an any some no not never that this these those such its their his her our my your to".split(" "),
);
