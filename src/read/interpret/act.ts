import type { Act } from "../../document/act.js";
import {
  ACTS,
  ASKING_WITH,
  COMMENTS,
  GIVING_COMMENT,
  SEEMING_ACTS,
  SILENT,
  UNWILLING,
  WILLING,
} from "../../language/en/acts.js";
import { FAILINGS } from "../../language/en/stance.js";
import type { Attribution } from "../attribute/attribution.js";
import { dependants, relationOf, type Tokens, type Tree } from "../tag/tree.js";
import { isNegated, modalityOf } from "./modality.js";

const BY_LEMMA = new Map(
  Object.entries(ACTS).flatMap(([act, lemmas]) => lemmas.split(" ").map((lemma): [string, Act] => [lemma, act as Act])),
);
const failings = new Set(FAILINGS);
/** Cues that say nothing of the act: what is said tells it. */
const NEUTRAL = new Set(
  (
    "say tell add state note reply answer respond write tweet post remark comment speak explain elaborate discuss " +
    "continue go accord"
  ).split(" "),
);

/** The act of each attribution. */
export const actsOf = (tree: Tree, attributions: readonly Attribution[]): Act[] =>
  attributions.map((attribution) => actOf(tree, attribution));

/**
 * What the speaker of an attribution does by saying it: by its cue, and where the cue is neutral by what is said. What
 * the words don't show asserts.
 */
function actOf(tree: Tree, attribution: Attribution): Act {
  const { cue, content, isSilent } = attribution;
  if (isSilent) return saidBy(tree, content);
  const top = topOf(tree, cue);
  const { lemma } = tree.words[top];
  // “It is nobody's,” said Averil: what is said denies nothing of the saying.
  const isDenied = (t: number): boolean =>
    isNegated(tree, t, (c) => !content.some(({ from, to }) => from <= c && c < to));
  if (isUnanswered(tree, attribution, top, isDenied)) return "evade";
  if (lemma === "ask" || lemma === "tell")
    return (
      askedFor(tree, top, content) ??
      (lemma === "ask" && !isAsked(tree, attribution, top) ? "question" : saidBy(tree, content))
    );
  const wish = wished(tree, top);
  if (wish) return wish === "know" ? "question" : saidBy(tree, content);
  const act = actIn(tree, cue, top);
  if (act === undefined) return NEUTRAL.has(lemma) ? saidBy(tree, content) : "assert";
  return isDenied(top) ? (REVERSED[act] ?? act) : act;
}

/** What an act becomes when it is denied: "did not agree". */
const REVERSED: Partial<Record<Act, Act>> = {
  agree: "reject",
  support: "reject",
  reject: "concede",
  deny: "concede",
  concede: "deny",
  promise: "reject",
  offer: "reject",
};

/** "Merrow, *asked* about the dam: …": the one who is asked speaks. */
const isAsked = (tree: Tree, { cue, source }: Attribution, top: number): boolean =>
  /^VB[ND]$/.test(tree.words[top].xpos) &&
  source !== null &&
  source.to === cue.from - 1 &&
  tree.words[source.to].norm === "," &&
  tree.words[cue.to - 1].norm !== ",";

/** "wished to *say* more": who wants to say something says it; who wants to know something asks. */
function wished(tree: Tree, top: number): "say" | "know" | null {
  if (!WILLING.has(tree.words[top].lemma)) return null;
  const what = dependants(tree, top, "xcomp").map((c) => tree.words[c].lemma);
  return what.some((lemma) => NEUTRAL.has(lemma)) ? "say" : what.some((lemma) => LEARNING.has(lemma)) ? "know" : null;
}

const LEARNING: ReadonlySet<string> = new Set(["know", "learn", "hear", "understand"]);

/** The cue's word that the others hang from, past auxiliaries and verbs of failing: "declined to *say*". */
function topOf(tree: Tree, { from, to }: Tokens): number {
  const heads = [];
  for (let t = from; t < to; t++) if (tree.head[t] < from || tree.head[t] >= to) heads.push(t);
  const known = heads.find((t) => actAt(tree, t) !== undefined);
  return known ?? heads[0] ?? from;
}

/** What a word by itself does: a verb, noun or adjective of the tables. "shot *back*" backs nothing. */
function actAt(tree: Tree, t: number): Act | undefined {
  const { lemma, norm, upos } = tree.words[t];
  if (SEEMING_ACTS.has(norm.toLowerCase()) || !ACTING.has(upos)) return undefined;
  const needed = upos === "VERB" ? ASKING_WITH.get(lemma) : undefined;
  return needed && !joinedTo(tree, t).some((word) => needed.has(word)) ? undefined : BY_LEMMA.get(lemma);
}

const ACTING: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "PROPN", "X"]);

/** Prepositions and particles after a verb: of its own, of its phrases, of what it governs. */
function joinedTo(tree: Tree, t: number): string[] {
  const after = tree.children[t].filter((c) => c > t);
  return [...after, ...after.flatMap((c) => dependants(tree, c, "case", "mark")), t + 1].flatMap(
    (c) => tree.words[c]?.lemma ?? [],
  );
}

function actIn(tree: Tree, { from, to }: Tokens, top: number): Act | undefined {
  const { lemma } = tree.words[top];
  for (let t = top + 1; t < Math.min(to + 1, tree.words.length); t++) {
    const joined = BY_LEMMA.get(`${lemma}+${tree.words[t].lemma}`);
    if (joined) return joined;
  }
  for (let t = from; t < to; t++) {
    const act = actAt(tree, t);
    if (act && (t === top || relationOf(tree, t) !== "xcomp" || !BY_LEMMA.has(lemma))) return act;
  }
  return undefined;
}

/**
 * "would not say", "declined to comment", "did not wish to say more", "had no comment", "was unavailable for comment".
 */
function isUnanswered(
  tree: Tree,
  { cue, content }: Attribution,
  top: number,
  isDenied: (t: number) => boolean,
): boolean {
  for (let t = cue.from; t < cue.to; t++) {
    if (SILENT.has(tree.words[t].lemma) || (COMMENTS.has(tree.words[t].lemma) && isNotGiven(tree, t))) return true;
    if (!NEUTRAL.has(tree.words[t].lemma)) continue;
    const governor = ["xcomp", "advcl", "ccomp"].includes(relationOf(tree, t)) ? tree.head[t] : -1;
    if (isDenied(t) || (governor >= 0 && isUnwilling(tree, governor))) return true;
  }
  const said = dependants(tree, top, "xcomp", "advcl", "ccomp").some(
    (c) => NEUTRAL.has(tree.words[c].lemma) && modalityOf(tree, c).infinitive,
  );
  if (said && isUnwilling(tree, top)) return true;
  return content.some(
    ({ from, to }) =>
      to - from <= LONGEST_COMMENT &&
      rootsIn(tree, [{ from, to }]).some((t) => COMMENTS.has(tree.words[t].lemma) && isNotGiven(tree, t)),
  );
}

/** "no comment on the talks with Orvane": what isn't answered has at most so many words. */
const LONGEST_COMMENT = 12;

/** Whether a word says that nobody answers: "declined", "unwilling", "not available". */
function isUnwilling(tree: Tree, t: number): boolean {
  const { lemma, norm } = tree.words[t];
  return (
    failings.has(lemma) ||
    UNWILLING.has(norm.toLowerCase()) ||
    ((WILLING.has(lemma) || WILLING.has(norm.toLowerCase())) && isNegated(tree, t))
  );
}

/**
 * Whether a comment isn't given: "had *no* comment", "*refused* comment", "was *unavailable* for comment", "made *no*
 * further comment".
 */
function isNotGiven(tree: Tree, t: number): boolean {
  const governor = tree.head[t];
  if (governor < 0) return isNegated(tree, t);
  const { lemma } = tree.words[governor];
  if (failings.has(lemma) || isUnwilling(tree, governor)) return true;
  return (
    (GIVING_COMMENT.has(lemma) && (isNegated(tree, t) || isNegated(tree, governor))) ||
    (NEUTRAL.has(lemma) && isNegated(tree, t))
  );
}

/** The words of what is said whose heads lie outside it. */
function rootsIn({ head, words }: Tree, content: readonly Tokens[]): number[] {
  const roots: number[] = [];
  for (const { from, to } of content)
    for (let t = from; t < to; t++) if ((head[t] < from || head[t] >= to) && words[t].upos !== "PUNCT") roots.push(t);
  return roots;
}

function holdsQuestionMark({ words }: Tree, content: Attribution["content"]): boolean {
  for (const { from, to } of content) for (let t = from; t < to; t++) if (words[t].norm === "?") return true;
  return false;
}

/** "asked them to leave": a request; null where what is asked is no infinitive. */
function askedFor(tree: Tree, verb: number, content: Attribution["content"]): Act | null {
  return [...rootsIn(tree, content), ...toDoOf(tree, verb)].some((t) => modalityOf(tree, t).infinitive)
    ? "request"
    : null;
}

/** What somebody is told to do: hangs from the verb or, as trees have it now and then, from whom it tells. */
const toDoOf = (tree: Tree, verb: number): number[] =>
  [verb, ...dependants(tree, verb, "obj")]
    .flatMap((t) => dependants(tree, t, "xcomp", "acl"))
    .filter((t) => modalityOf(tree, t).infinitive);

/** What "said" does: by the words that are said. */
function saidBy(tree: Tree, content: Attribution["content"]): Act {
  if (holdsQuestionMark(tree, content)) return "question";
  const obliged = rootsIn(tree, content).some(
    (t) => modalityOf(tree, t).sort === "obliged" && !modalityOf(tree, t).perfect,
  );
  return obliged ? "demand" : "assert";
}

/** Whom it is said to: "told *reporters*", "in a letter to *the premier*"; null when the words don't say. */
export function addresseeOf(tree: Tree, { cue, content }: Attribution): Tokens | null {
  const verb = topOf(tree, cue);
  // "urged *both sides* to wait": who is to do it belongs to the content, too.
  const inContent = (t: number): boolean =>
    toDoOf(tree, verb).length === 0 && content.some(({ from, to }) => from <= t && t < to);
  const told = TELLING.has(tree.words[verb].lemma) ? dependants(tree, verb, "iobj", "obj") : [];
  const to = dependants(tree, verb, "obl", "nmod").filter((c) =>
    dependants(tree, c, "case").some((k) => tree.words[k].lemma === "to"),
  );
  const found = [...told, ...to].find((c) => !inContent(c) && ["NOUN", "PROPN", "PRON"].includes(tree.words[c].upos));
  return found === undefined ? null : phraseOf(tree, found);
}

/** Verbs whose object hears it. */
const TELLING = new Set(
  (
    "tell ask urge assure inform warn remind press advise notify order command instruct beg implore promise " +
    "convince persuade brief question interrupt answer thank accuse threaten"
  ).split(" "),
);

/** A noun with what stands before it, and names that go on after it. */
function phraseOf(tree: Tree, t: number): Tokens {
  const own = tree.children[t].filter(
    (c) =>
      ["det", "amod", "compound", "nmod", "flat", "nummod", "appos"].includes(relationOf(tree, c)) &&
      (c < t || relationOf(tree, c) === "flat"),
  );
  return { from: Math.min(t, ...own.map((c) => tree.left[c])), to: Math.max(t, ...own.map((c) => tree.right[c])) + 1 };
}
