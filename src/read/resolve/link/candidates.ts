import { relativePronouns } from "../../../language/en/pronouns.js";
import { relationOf } from "../../tag/tree.js";
import { actorsOfToken, type Context } from "../context.js";
import type { DraftMention } from "../draft.js";
import { headOf } from "../names.js";
import { turnSpeaker } from "../turn-speaker.js";

/** Mentions farther from a cue than this number of tokens have no part in its clause. */
const REACH = 60;
/** The number of actors mentioned before, and of earlier speakers, that are considered. */
const MOST_RECENT = 24;
const MOST_SPEAKERS = 6;
const MOST_ARGUMENTS = 24;

/** A statement whose speaker is asked for. */
export interface Asked {
  readonly attribution: number;
  /** The word that its cue's clause hangs from. */
  readonly cue: number;
  /** The noun or pronoun that its source hangs from; -1 without a source. */
  readonly source: number;
  /** The source's tokens; the cue's, where there is none. */
  readonly from: number;
  readonly to: number;
}

/** Somebody who can be meant, with the mentions in the statement's own sentence. */
export interface Candidate {
  /** The draft: of several, their set. */
  readonly draft: number;
  /** Heads of mentions near the cue, in the order of the text. */
  readonly near: readonly Near[];
}

interface Near {
  readonly head: number;
  readonly mention: DraftMention | null;
  /** The number of mentions before it in the source. */
  readonly order: number;
}

export function askedOf(context: Context, a: number): Asked {
  const { source, cue } = context.attributions[a];
  return {
    attribution: a,
    cue: cueHead(context, cue.from, cue.to),
    source: source ? sourceHead(context, source.from, source.to) : -1,
    from: (source ?? cue).from,
    to: (source ?? cue).to,
  };
}

/** The word of a cue that its clause hangs from: "insist" in "to insist on". */
function cueHead({ tree }: Context, from: number, to: number): number {
  for (let t = from; t < to; t++)
    if (/^(?:VERB|NOUN|ADJ)$/.test(tree.words[t].upos) && (tree.head[t] < from || tree.head[t] >= to)) return t;
  return headOf(tree, from, to);
}

/** The noun or pronoun that a source hangs from; the first that no other one governs, where its tree is broken. */
function sourceHead({ tree }: Context, from: number, to: number): number {
  const isNominal = (t: number): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.words[t].upos);
  for (let t = from; t < to; t++) if (isNominal(t) && (tree.head[t] < from || tree.head[t] >= to)) return t;
  for (let t = from; t < to; t++) if (isNominal(t) && !isNominal(tree.head[t])) return t;
  return headOf(tree, from, to);
}

/** All who can be meant: those of the cue's sentence, those mentioned last, those who spoke last. */
export function candidatesOf(context: Context, asked: Asked): Candidate[] {
  const near = nearOf(context, asked);
  const { discourse, tree, speakers } = context;
  const sentence = tree.sentence[asked.from];
  const found = new Map<number, Candidate>();
  const add = (draft: number): void => {
    if (draft < 0 || found.has(draft)) return;
    found.set(draft, { draft, near: near.get(draft) ?? [] });
  };
  for (const draft of near.keys()) add(draft);
  discourse.latest(sentence, Number.POSITIVE_INFINITY).slice(0, MOST_RECENT).forEach(add);
  for (let b = asked.attribution - 1, n = 0; b >= 0 && n < MOST_SPEAKERS; b--, n++) add(speakers[b]);
  if (context.attributions[asked.attribution].within >= 0)
    add(speakers[context.attributions[asked.attribution].within]);
  add(turnSpeaker(context, asked.from));
  return [...found.values()];
}

function nearOf(context: Context, { cue, from, to }: Asked): Map<number, Near[]> {
  const { tree, stage } = context;
  const near = new Map<number, Near[]>();
  let order = 0;
  const first = Math.max(0, Math.min(from, cue) - REACH);
  const last = Math.min(tree.words.length, Math.max(to, cue) + REACH);
  for (let t = first; t < last; t++) {
    const isSource = t >= from && t < to;
    if (!isSource && tree.sentence[t] !== tree.sentence[cue]) continue;
    const mention = stage.headed[t] < 0 ? null : stage.mentions[stage.headed[t]];
    if (mention === null && context.nameHeaded[t] < 0) continue;
    const actors = actorsOfToken(context, t);
    const draft = actors.length > 1 ? (stage.sets.get(actors.join(" ")) ?? actors[0]) : (actors[0] ?? -1);
    if (draft < 0) continue;
    const list = near.get(draft) ?? [];
    list.push({ head: t, mention, order });
    if (isSource) order += 1;
    near.set(draft, list);
  }
  return near;
}

/** Nouns that a new actor may be called after: the source's, or the noun that "who" follows, or the cue's own arguments. */
export function newHeadsOf(context: Context, { cue, source }: Asked): number[] {
  const { tree } = context;
  if (source >= 0) {
    const word = tree.words[source].norm.toLowerCase();
    if (relativePronouns.has(word)) return [antecedentNoun(context, source)].filter((t) => t >= 0);
    return /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(tree.words[source].upos) && !/^PRP/.test(tree.words[source].xpos)
      ? [source]
      : [];
  }
  return tree.children[cue]
    .slice(0, MOST_ARGUMENTS)
    .filter(
      (c) =>
        /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tree.words[c].upos) &&
        /^(?:nsubj|obl|nmod|compound|amod)$/.test(relationOf(tree, c)),
    );
}

/** The noun whose clause a relative pronoun stands in; -1 for none. */
export function antecedentNoun({ tree }: Context, t: number): number {
  for (let v = tree.head[t], steps = 0; v >= 0 && steps < 4; v = tree.head[v], steps++)
    if (relationOf(tree, v) === "acl") return tree.head[v];
  return -1;
}
