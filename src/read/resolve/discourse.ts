import { baseOf, type Tree } from "../tag/tree.js";

/** How much a mention brings somebody to mind, by its place in the clause (after Lappin and Leass 1994). */
const WEIGHTS: Readonly<Record<string, number>> = {
  nsubj: 200,
  obj: 150,
  iobj: 150,
  obl: 130,
  nmod: 100,
  appos: 130,
  compound: 70,
  amod: 60,
  vocative: 50,
};
const OTHER = 120;
/** What is mentioned in somebody's own words is less in mind outside them. */
const QUOTED = 0.6;
/** A pronoun looks back over at most so many mentions, and so many sentences. */
const MENTIONS = 60;
const SENTENCES = 10;

/** Who is in mind at a point of the text: brought up by each mention, half forgotten with each sentence. */
export class Discourse {
  private readonly recent: number[] = [];
  private readonly weight = new Map<
    number,
    { value: number; sentence: number; token: number; role: string; subject: number }
  >();
  private readonly tree: Tree;
  private readonly isQuoted: (token: number) => boolean;

  constructor(tree: Tree, isQuoted: (token: number) => boolean) {
    this.tree = tree;
    this.isQuoted = isQuoted;
  }

  /** Notes that a token refers to somebody; less so where it refers to others as well. */
  note(actor: number, token: number, share = 1): void {
    const sentence = this.tree.sentence[token];
    const role = roleOf(this.tree, token);
    const factor = share * (this.isQuoted(token) ? QUOTED : 1);
    const before = this.weight.get(actor);
    const value = Math.max(before ? this.decayed(before, sentence) : 0, 0) * 0.5 + factor * (WEIGHTS[role] ?? OTHER);
    this.weight.set(actor, {
      value,
      sentence,
      token,
      role,
      subject: role === "nsubj" ? sentence : (before?.subject ?? -1),
    });
    this.recent.push(actor);
  }

  private decayed({ value, sentence }: { value: number; sentence: number }, now: number): number {
    return value * 0.5 ** Math.max(0, now - sentence);
  }

  /** How much somebody is in mind in a sentence. */
  weightOf(actor: number, sentence: number): number {
    const found = this.weight.get(actor);
    return found ? this.decayed(found, sentence) : 0;
  }

  /** Where somebody was last mentioned; -1 if never. */
  lastToken(actor: number): number {
    return this.weight.get(actor)?.token ?? -1;
  }

  lastRole(actor: number): string {
    return this.weight.get(actor)?.role ?? "";
  }

  /** Those mentioned lately, the latest first, each once. */
  latest(sentence: number, sentences = SENTENCES): number[] {
    const found = new Set<number>();
    for (let i = this.recent.length - 1; i >= 0 && i >= this.recent.length - MENTIONS; i--) {
      const actor = this.recent[i];
      const last = this.weight.get(actor);
      if (last && sentence - last.sentence <= sentences) found.add(actor);
    }
    return [...found];
  }
}

/** The place of a token's phrase in its clause: a conjunct has that of the first, an apposition that of its noun. */
export const roleOf = (tree: Tree, token: number): string => baseOf(tree.words[firstConjunct(tree, token)].relation);

/** The first of the phrases that a token's phrase is joined to. */
export function firstConjunct({ words, head }: Tree, token: number): number {
  let t = token;
  for (let steps = 0; steps < 8 && head[t] >= 0 && /^(?:conj|flat)/.test(words[t].relation); steps++) t = head[t];
  return t;
}
