import { personalPronouns, relativePronouns } from "../../language/en/pronouns.js";
import type { Attribution } from "../attribute/attribution.js";
import { relationOf } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import { documentNouns } from "../../language/en/document-nouns.js";
import { listenerVerbs } from "../../language/en/listener-verbs.js";
import { actorsOfToken, type Context } from "./context.js";
import type { DraftMention } from "./draft.js";
import { headOf } from "./names.js";
import { ownersOfPhrase, phraseAt } from "./titles.js";
import { turnSpeaker } from "./turn-speaker.js";

/** For each token the innermost attribution whose content covers it; inner ones come after those around them. */
export function contentsOf(attributions: readonly Attribution[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  attributions.forEach(({ content }, i) => {
    for (const { from, to } of content) over.fill(i, from, to);
  });
  return over;
}

export function sourcesOf(attributions: readonly Attribution[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  attributions.forEach(({ source }, i) => {
    if (source) over.fill(i, source.from, source.to);
  });
  return over;
}

/**
 * The attribution whose quoted words a token is among: the innermost whose cue stands outside the quotation; -1 outside
 * quotations.
 */
export function quotingOf(
  { layout, attributions, saidIn }: Pick<Context, "layout" | "attributions" | "saidIn">,
  t: number,
): number {
  const quotation = quotedIn(layout, t);
  if (quotation < 0) return -1;
  for (let a = saidIn[t]; a >= 0; a = attributions[a].within) {
    const cue = attributions[a].cue.from;
    const { start, end } = layout.quotations[quotation];
    if (layout.tokens[cue].start < start || layout.tokens[cue].start >= end) return a;
  }
  return -1;
}

/** The innermost quotation around a token that holds somebody's words; -1 for none. */
function quotedIn({ quotations, quotationOf }: Layout, t: number): number {
  const q = quotationOf[t];
  return q >= 0 && quotations[q].kind !== "name" ? q : -1;
}

/** Who speaks in an attribution: an actor, or -1 when the text doesn't tell. */
export function speakerOf(context: Context, a: number): number {
  const { speakers, attributions } = context;
  if (speakers[a] > -2) return speakers[a];
  speakers[a] = -1;
  const { source, cue } = attributions[a];
  const found = source
    ? speakerInSource(context, a, source.from, source.to)
    : speakerOfCue(context, a, cueHead(context, cue.from, cue.to));
  speakers[a] = found >= 0 ? found : source ? labelledSpeaker(context, a) : runningSpeaker(context, a);
  return speakers[a];
}

/** Whose turn it is that a label opens: "A: …" of an interview. */
function labelledSpeaker(context: Context, a: number): number {
  const { cue, content } = context.attributions[a];
  if (context.tree.words[cue.from].norm !== ":" || content.length === 0) return -1;
  const isLetter = context.turns[context.turnAt[content[0].from]]?.to !== undefined;
  return isLetter ? -1 : turnSpeaker(context, content[0].from);
}

/** The word of a cue that its clause hangs from: "insist" in "to insist on". */
function cueHead({ tree }: Context, from: number, to: number): number {
  for (let t = from; t < to; t++)
    if (/^(?:VERB|NOUN|ADJ)$/.test(tree.words[t].upos) && (tree.head[t] < from || tree.head[t] >= to)) return t;
  return headOf(tree, from, to);
}

/** The noun or pronoun that a source hangs from; the first, where its tree is broken. */
function sourceHead({ tree }: Context, from: number, to: number): number {
  for (let t = from; t < to; t++)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.words[t].upos) && (tree.head[t] < from || tree.head[t] >= to)) return t;
  return headOf(tree, from, to);
}

function speakerInSource(context: Context, a: number, from: number, to: number): number {
  const { tree, attributions } = context;
  const head = sourceHead(context, from, to);
  const word = tree.words[head].norm.toLowerCase();
  const pronoun = tree.words[head].upos === "PRON" ? personalPronouns.get(word) : undefined;
  if (pronoun?.person === 1 && attributions[a].within >= 0) return speakerOf(context, attributions[a].within);
  if (pronoun?.person === 1) return firstPerson(context, head);
  const issued = documentNouns.has(tree.words[head].lemma) ? issuer(context, a, head) : -1;
  if (issued >= 0) return issued;
  if (isListener(context, a, head)) return -1;
  if (isAskedFirst(context, a, from)) return asker(context, a);
  const own = mainMention(context, head, from, to);
  if (own >= 0) return own;
  if (relativePronouns.has(word)) return ofClause(context, tree.head[head]);
  const [owner = -1] = ownersOfPhrase(context, phraseAt(context, head));
  return owner;
}

/** "I think", outside quotations: whose turn it is, else the author. */
function firstPerson(context: Context, t: number): number {
  const speaker = turnSpeaker(context, t);
  return speaker >= 0 ? speaker : (context.stage.at(t)[0] ?? -1);
}

/** Whose a statement is: its possessor's, who it is by, or who made the one spoken of before. */
function issuer(context: Context, a: number, head: number): number {
  const { tree, attributions } = context;
  const own = argumentOf(context, head);
  if (own >= 0) return own;
  const { lemma } = tree.words[head];
  for (let b = a - 1; b >= 0 && b >= a - 6; b--) {
    const { source, cue } = attributions[b];
    for (const part of source ? [source, cue] : [cue])
      for (let t = part.from; t < part.to; t++)
        if (tree.words[t].lemma === lemma) return context.speakers[b] >= 0 ? context.speakers[b] : -1;
  }
  return -1;
}

/**
 * The mention that a source is: its head's, or that of the name beside it; else the first in it. A longer one that
 * begins there goes before.
 */
function mainMention(context: Context, head: number, from: number, to: number): number {
  const { tree, stage } = context;
  const first = firstMention(context, from, to);
  const beside = tree.children[head].find((c) => c > head && c < to && relationOf(tree, c) === "appos") ?? -1;
  const root = [head, beside]
    .map((t) => (t < 0 || stage.headed[t] < 0 ? null : stage.mentions[stage.headed[t]]))
    .find((m) => m !== null);
  if (!root || !first) return (root ?? first)?.actors[0] ?? -1;
  return (first.from <= root.from && first.to > root.to ? first : root).actors[0] ?? -1;
}

/** Of the mentions in a stretch the one that begins first, and of those the longest: "Teshk's envoys", not Teshk. */
function firstMention({ stage }: Context, from: number, to: number): DraftMention | null {
  let best: DraftMention | null = null;
  for (let t = from; t < to; t++) {
    const found = stage.headed[t] < 0 ? null : stage.mentions[stage.headed[t]];
    if (found && (!best || found.from < best.from || (found.from === best.from && found.to > best.to))) best = found;
  }
  return best;
}

/** Whether a source is who something is said to: "the envoy was assured that", "asked whether". */
function isListener({ tree, attributions }: Context, a: number, source: number): boolean {
  const { from, to } = attributions[a].cue;
  const verb = tree.head[source];
  return (
    verb >= from &&
    verb < to &&
    tree.words[source].relation === "nsubj:pass" &&
    listenerVerbs.has(tree.words[verb].lemma)
  );
}

const one = (_context: Context, actors: readonly number[]): number => actors[0] ?? -1;

/** Who a cue without a source belongs to: its subject, agent or possessor, or those of what governs it. */
function speakerOfCue(context: Context, a: number, cue: number): number {
  const { tree } = context;
  if (isAskedFirst(context, a, cue)) return asker(context, a);
  let at = cue;
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    const found = argumentOf(context, at);
    if (found >= 0) return found;
    const relation = relationOf(tree, at);
    if (relation === "acl") {
      const noun = tree.head[at];
      if (tree.words[at].xpos !== "VBN") return one(context, actorsOfToken(context, noun));
      return argumentOf(context, noun);
    }
    if (!/^(?:xcomp|advcl|conj|obj|obl|nmod|ccomp|amod|compound|appos)$/.test(relation)) break;
    at = tree.head[at];
    const reported = relation === "xcomp" ? reportedAs(context, at) : -1;
    if (reported >= 0) return reported;
  }
  return -1;
}

/** Who is said to say something: "*Averil* was reported to have said"; -1 for nobody. */
function reportedAs(context: Context, verb: number): number {
  const passive = context.tree.children[verb].find((c) => context.tree.words[c].relation === "nsubj:pass");
  return passive === undefined ? -1 : one(context, actorsOfToken(context, passive));
}

/** "Asked whether …, she replied": a participle before the main clause, whose subject is who was asked. */
function isAskedFirst({ tree, attributions }: Context, a: number, from: number): boolean {
  const { cue } = attributions[a];
  const { lemma, xpos } = tree.words[cue.from];
  const isParticiple =
    (xpos === "VBN" || xpos === "VBD") &&
    relationOf(tree, cue.from) === "advcl" &&
    !tree.children[cue.from].some((c) => /^(?:nsubj|aux)/.test(relationOf(tree, c)));
  return isParticiple && listenerVerbs.has(lemma) && from >= cue.from;
}

/** Who asked, where the report says only "asked whether …, he replied": whom he told something just before. */
function asker({ attributions, tree, stage }: Context, a: number): number {
  for (let b = a - 1; b >= 0 && b >= a - 2; b--) {
    const { cue } = attributions[b];
    for (let c = cue.from; c < cue.to; c++) {
      const listener = tree.children[c].find((k) => k > c && /^i?obj$/.test(relationOf(tree, k)));
      const [found = -1] = listener === undefined ? [] : stage.at(listener);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/** Subject, agent, possessor or "of" of a word. */
function argumentOf(context: Context, t: number): number {
  const { tree } = context;
  const { words, children } = tree;
  const passive = children[t].some((k) => words[k].relation === "aux:pass");
  for (const c of children[t]) {
    const { relation } = words[c];
    const agent =
      relation === "obl:agent" || (/^(?:obl|nmod)/.test(relation) && children[c].some((k) => words[k].lemma === "by"));
    const subject = relation === "nsubj" && !passive;
    if (subject || agent || relation === "nmod:poss") {
      const found = one(context, actorsOfToken(context, c));
      if (found >= 0) return found;
    }
  }
  if (words[t].upos !== "NOUN" && words[t].upos !== "PROPN") return -1;
  const [owner = -1] = ownersOfPhrase(context, phraseAt(context, t));
  return owner;
}

function ofClause(context: Context, verb: number): number {
  const { tree } = context;
  for (let v = verb, steps = 0; v >= 0 && steps < 4; v = tree.head[v], steps++)
    if (relationOf(tree, v) === "acl") return one(context, actorsOfToken(context, tree.head[v]));
  return -1;
}

/** A quotation with no words about who says it goes on with who spoke last. */
function runningSpeaker({ layout, attributions, speakers }: Context, a: number): number {
  const { content, within } = attributions[a];
  const quoted = content.length > 0 && layout.quotationOf[content[0].from] >= 0;
  if (!quoted || within >= 0) return -1;
  for (let b = a - 1; b >= 0 && b >= a - 4; b--) if (attributions[b].within < 0 && speakers[b] >= 0) return speakers[b];
  return -1;
}
