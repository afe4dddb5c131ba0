import type { Act } from "../../document/act.js";
import { ACTS } from "../../language/en/acts.js";
import { FAILINGS } from "../../language/en/stance.js";
import type { Attribution } from "../attribute/attributor.js";
import { dependants, relationOf, type Tokens, type Tree } from "../tag/tree.js";
import { isNegated, modalityOf } from "./modality.js";

const BY_LEMMA = new Map(Object.entries(ACTS).flatMap(([act, lemmas]) => lemmas.split(" ").map((lemma): [string, Act] => [lemma, act as Act])));
const failings = new Set(FAILINGS);
/** Cues that say nothing of the act: what is said tells it. */
const NEUTRAL = new Set("say tell add state note reply answer respond write tweet post remark comment speak explain continue go accord".split(" "));

/** The act of each attribution. */
export const actsOf = (tree: Tree, attributions: readonly Attribution[]): Act[] => attributions.map((attribution) => actOf(tree, attribution));

/** What the speaker of an attribution does by saying it: by its cue, and where the cue is neutral by what is said. */
function actOf(tree: Tree, { cue, content }: Attribution): Act {
  const top = topOf(tree, cue);
  const { lemma } = tree.words[top];
  if (isUnanswered(tree, cue, top)) return "evade";
  if (lemma === "ask" || lemma === "tell") return askedFor(tree, top, content) ?? (lemma === "ask" ? "question" : saidBy(tree, content));
  const act = actIn(tree, cue, top);
  if (act) return isNegated(tree, top) ? (REVERSED[act] ?? act) : act;
  return NEUTRAL.has(lemma) ? saidBy(tree, content) : "assert";
}

/** What an act becomes when it is denied: "did not agree". */
const REVERSED: Partial<Record<Act, Act>> = { agree: "reject", support: "reject", reject: "concede", deny: "concede", concede: "deny", promise: "reject", offer: "reject" };

/** The cue's word that the others hang from, past auxiliaries and verbs of failing: "declined to *say*". */
function topOf(tree: Tree, { from, to }: Tokens): number {
  const heads = [];
  for (let t = from; t < to; t++) if (tree.head[t] < from || tree.head[t] >= to) heads.push(t);
  const known = heads.find((t) => BY_LEMMA.has(tree.words[t].lemma));
  return known ?? heads[0] ?? from;
}

function actIn(tree: Tree, { from, to }: Tokens, top: number): Act | undefined {
  const { lemma } = tree.words[top];
  for (let t = top + 1; t < Math.min(to + 1, tree.words.length); t++) {
    const joined = BY_LEMMA.get(`${lemma}+${tree.words[t].lemma}`);
    if (joined) return joined;
  }
  for (let t = from; t < to; t++) {
    const act = BY_LEMMA.get(tree.words[t].lemma);
    if (act && (t === top || relationOf(tree, t) !== "xcomp" || !BY_LEMMA.has(lemma))) return act;
  }
  return undefined;
}

/** "would not say", "declined to comment", "refused to say". */
function isUnanswered(tree: Tree, { from, to }: Tokens, top: number): boolean {
  for (let t = from; t < to; t++) {
    if (!NEUTRAL.has(tree.words[t].lemma)) continue;
    const governor = relationOf(tree, t) === "xcomp" ? tree.head[t] : -1;
    if (isNegated(tree, t) || (governor >= 0 && failings.has(tree.words[governor].lemma))) return true;
  }
  return failings.has(tree.words[top].lemma) && dependants(tree, top, "xcomp").some((c) => NEUTRAL.has(tree.words[c].lemma));
}

/** The words of what is said whose heads lie outside it. */
function rootsIn({ head, words }: Tree, content: Attribution["content"]): number[] {
  const roots: number[] = [];
  for (const { from, to } of content) for (let t = from; t < to; t++) if ((head[t] < from || head[t] >= to) && words[t].upos !== "PUNCT") roots.push(t);
  return roots;
}

function holdsQuestionMark({ words }: Tree, content: Attribution["content"]): boolean {
  for (const { from, to } of content) for (let t = from; t < to; t++) if (words[t].norm === "?") return true;
  return false;
}

/** "asked them to leave": a request; null where what is asked is no infinitive. */
function askedFor(tree: Tree, verb: number, content: Attribution["content"]): Act | null {
  return [...rootsIn(tree, content), ...toDoOf(tree, verb)].some((t) => modalityOf(tree, t).infinitive) ? "request" : null;
}

/** What somebody is told to do: hangs from the verb or, as trees have it now and then, from whom it tells. */
const toDoOf = (tree: Tree, verb: number): number[] => [verb, ...dependants(tree, verb, "obj")].flatMap((t) => dependants(tree, t, "xcomp", "acl")).filter((t) => modalityOf(tree, t).infinitive);

/** What "said" does: by the words that are said. */
function saidBy(tree: Tree, content: Attribution["content"]): Act {
  if (holdsQuestionMark(tree, content)) return "question";
  const obliged = rootsIn(tree, content).some((t) => modalityOf(tree, t).sort === "obliged" && !modalityOf(tree, t).perfect);
  return obliged ? "demand" : "assert";
}

/** Whom it is said to: "told *reporters*", "in a letter to *the premier*"; null when the words don't say. */
export function addresseeOf(tree: Tree, { cue, content }: Attribution): Tokens | null {
  const verb = topOf(tree, cue);
  // "urged *both sides* to wait": who is to do it belongs to the content, too.
  const inContent = (t: number): boolean => toDoOf(tree, verb).length === 0 && content.some(({ from, to }) => from <= t && t < to);
  const told = TELLING.has(tree.words[verb].lemma) ? dependants(tree, verb, "iobj", "obj") : [];
  const to = dependants(tree, verb, "obl", "nmod").filter((c) => dependants(tree, c, "case").some((k) => tree.words[k].lemma === "to"));
  const found = [...told, ...to].find((c) => !inContent(c) && ["NOUN", "PROPN", "PRON"].includes(tree.words[c].upos));
  return found === undefined ? null : phraseOf(tree, found);
}

/** Verbs whose object hears it. */
const TELLING = new Set("tell ask urge assure inform warn remind press advise notify order command instruct beg implore promise convince persuade brief question interrupt answer thank accuse threaten".split(" "));

/** A noun with what stands before it, and names that go on after it. */
function phraseOf(tree: Tree, t: number): Tokens {
  const own = tree.children[t].filter((c) => ["det", "amod", "compound", "nmod", "flat", "nummod", "appos"].includes(relationOf(tree, c)) && (c < t || relationOf(tree, c) === "flat"));
  return { from: Math.min(t, ...own.map((c) => tree.left[c])), to: Math.max(t, ...own.map((c) => tree.right[c])) + 1 };
}
