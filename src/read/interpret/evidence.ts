import type { Span } from "../../document/span.js";
import { denialForms } from "../../language/en/denials.js";
import { placeOf, relationOf, type Tokens, type Tree } from "../tag/tree.js";
import type { Scene } from "./scene.js";

/**
 * Evidence has at most so many words to either side of the one that it is for. Only what is no sentence has more: of
 * that a window is taken, so that time grows with the text and not faster.
 */
const FARTHEST = 200;

/**
 * The words that an entry rests on: the whole clause of a word, so that nothing that denies it is left out, with who
 * says it and the words that say so, wherever these stand. Several spans where they stand in sentences of their own.
 * `least`: words that it holds in any case.
 *
 *     Tolvik denied that Dovrek had *agreed* to observers      “We will not *sign* it. We will wait,” she said.
 *     ^--------------------------------------------------      ^---------------------                 ^-------
 */
export function evidenceAt(scene: Scene, t: number, least: Tokens = { from: t, to: t + 1 }): Span[] {
  const { places, tree } = scene;
  const telling = tellingOf(scene, t);
  const here = telling.filter(({ from }) => tree.sentence[from] === tree.sentence[t]);
  const clause = wholeClause(tree, t, here.reduce(around, withinSentence(tree, t, least)));
  const elsewhere = telling
    .filter(({ from }) => tree.sentence[from] !== tree.sentence[t])
    .map((told) => (isCutOff(tree, told) ? wholeClause(tree, told.from, told) : told));
  return joined(tree, [clause, ...elsewhere], (k) => places.said[k] >= 0).map((tokens) => placeOf(tree, tokens));
}

/**
 * Sources and cues of the statements that a word stands in, or is the cue of: of each the words from the one to the
 * other, where nothing that is said stands between.
 */
function tellingOf({ attributions, places, tree }: Scene, t: number): Tokens[] {
  const found: Tokens[] = [];
  const around = [places.cue[t], places.said[t]].filter((a) => a >= 0);
  for (const start of around) {
    for (let a = start; a >= 0; a = attributions[a].within) {
      const { cue, source, content } = attributions[a];
      const both = source ? { from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to) } : cue;
      const isOne =
        tree.sentence[both.from] === tree.sentence[both.to - 1] &&
        !content.some(({ from, to }) => from < both.to && both.from < to);
      found.push(...(isOne ? [both] : [cue, ...(source ? [source] : [])].map(({ from, to }) => ({ from, to }))));
    }
  }
  return found;
}

/** Whether the rest of a sentence denies something, so that no part of it is shown by itself. */
function isCutOff(tree: Tree, { from, to }: Tokens): boolean {
  const { firstToken, endToken } = tree.sentences[tree.sentence[from]];
  return (
    holdsDenial(tree, Math.max(firstToken, from - FARTHEST), from) ||
    holdsDenial(tree, to, Math.min(endToken, to + FARTHEST))
  );
}

const around = (a: Tokens, b: Tokens): Tokens => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

function withinSentence({ sentence, sentences }: Tree, t: number, { from, to }: Tokens): Tokens {
  const { firstToken, endToken } = sentences[sentence[t]];
  return { from: Math.min(t, Math.max(from, firstToken)), to: Math.max(t + 1, Math.min(to, endToken)) };
}

/**
 * The clause of a word that stands by itself: its sentence, without clauses joined to it that have a subject of their
 * own, where these deny nothing.
 */
function wholeClause(tree: Tree, t: number, least: Tokens): Tokens {
  const { firstToken, endToken } = tree.sentences[tree.sentence[t]];
  const whole = {
    from: Math.max(firstToken, Math.min(least.from, t - FARTHEST)),
    to: Math.min(endToken, Math.max(least.to, t + FARTHEST)),
  };
  if (endToken - firstToken > 2 * FARTHEST) return trimmed(tree, whole, t, endToken);
  const borders = [firstToken, ...joinedClauses(tree, firstToken, endToken), endToken];
  const i = borders.findLastIndex((border) => border <= least.from);
  const own = { from: Math.max(whole.from, borders[i]), to: Math.min(whole.to, borders[i + 1] ?? endToken) };
  const isSafe = own.to >= least.to && !holdsDenial(tree, whole.from, own.from) && !holdsDenial(tree, own.to, whole.to);
  return trimmed(tree, isSafe ? own : whole, t, endToken);
}

/** Where clauses begin that are joined to the main clause of a sentence, with a subject of their own. */
function joinedClauses(tree: Tree, first: number, end: number): number[] {
  const found: number[] = [];
  for (let c = first; c < end; c++) {
    const head = tree.head[c];
    if (relationOf(tree, c) !== "conj" || head < 0 || relationOf(tree, head) !== "root" || tree.left[c] <= head)
      continue;
    const hasSubject = tree.children[c].some((k) => tree.words[k].relation.startsWith("nsubj") && k < c);
    const isMarked = [tree.left[c] - 1, tree.left[c]].some((k) => tree.words[k].upos === "PUNCT");
    if (hasSubject && isMarked) found.push(tree.left[c]);
  }
  return found.sort((a, b) => a - b);
}

/** Whether a word that denies or turns down stands among tokens. */
export function holdsDenial({ words }: Pick<Tree, "words">, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (denialForms.has(words[t].norm.toLowerCase().replaceAll("’", "'"))) return true;
  return false;
}

/** Spans each once, without those that lie within another, in the order given. */
export const distinctSpans = (spans: readonly Span[]): Span[] =>
  spans.filter(
    (one, i) => !spans.some((other, k) => k !== i && holdsSpan(other, one) && (!holdsSpan(one, other) || k < i)),
  );

const holdsSpan = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

const QUOTES = /^(?:["“”„«»‘’'`]|''|``|‘‘|’’)$/;

/** Without "and" and marks at its ends; a quotation mark stays, or comes in, where its partner is inside. */
function trimmed({ words }: Tree, { from, to }: Tokens, t: number, end: number): Tokens {
  const isQuote = (k: number): boolean => QUOTES.test(words[k].norm);
  const isOdd = (): boolean => words.slice(from, to).filter(({ norm }) => QUOTES.test(norm)).length % 2 === 1;
  const isLoose = (k: number): boolean => (isQuote(k) ? isOdd() : words[k].upos === "PUNCT");
  while (from < t && (isLoose(from) || words[from].upos === "CCONJ")) from += 1;
  while (to > t + 1 && isLoose(to - 1)) to -= 1;
  if (isOdd())
    for (let k = to; k < Math.min(end, to + MOST_MARKS) && words[k].upos === "PUNCT"; k++)
      if (isQuote(k)) return { from, to: k + 1 };
  return { from, to };
}

/** So many marks may stand between a clause and the mark that closes its quotation. */
const MOST_MARKS = 4;

/** Stretches in the order of the text, those that overlap or have nothing but marks between them made one. */
function joined({ words, sentence }: Tree, stretches: readonly Tokens[], isContent: (t: number) => boolean): Tokens[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = found.at(-1);
    const gap = last ? words.slice(last.to, from) : [];
    const isClose =
      last !== undefined &&
      (from <= last.to ||
        (sentence[from] === sentence[last.to - 1] &&
          gap.every(({ upos }, i) => upos === "PUNCT" && !isContent(last.to + i))));
    if (last && isClose) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}
