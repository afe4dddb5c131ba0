import { overlaps, type Span } from "../../src/document/span.js";
import type { GoldDocument, GoldMention } from "./gum.js";

/** A mention as found: its head word, its words, and who is meant. */
export interface FoundMention extends Span {
  readonly head: Span;
  readonly actors: readonly number[];
  readonly form: string;
}

/** Counts from which precision and recall follow. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export interface ResolutionCounts {
  /** Mentions by their head word. */
  readonly mentions: Counts;
  /** Mentions by all their words. */
  readonly exact: Counts;
  /** Links of a mention to the one before it of the same actor. */
  readonly links: Counts;
  /** The same for pronouns. */
  readonly pronouns: Counts;
}

const COVERED = new Set(["person", "organization"]);
export const isCovered = ({ type }: GoldMention): boolean => COVERED.has(type);
const PRONOUNS: ReadonlySet<string> = new Set(
  (
    "he him his she her hers it its they them their theirs himself herself itself themselves i me my mine myself " +
    "we us our ours ourselves you your yours yourself who whom whose which that"
  ).split(" "),
);
const isPronoun = (text: string): boolean => PRONOUNS.has(text.toLowerCase());

/**
 * Compares what was found in a document with its gold. Places that turn out to be actors are neither right nor wrong.
 */
export function resolutionCounts(
  { text, mentions: gold }: GoldDocument,
  found: readonly FoundMention[],
): ResolutionCounts {
  const covered = gold.filter(isCovered);
  const pairs = aligned(gold, found);
  const counted = found.filter((f) => {
    const g = pairs.get(f);
    return g === undefined || isCovered(g);
  });
  const right = counted.filter((f) => pairs.has(f));
  const byGold = new Map(right.map((f) => [pairs.get(f) as GoldMention, f]));
  const links = linkCounts(covered, right, pairs, byGold, () => true);
  const pronouns = linkCounts(covered, right, pairs, byGold, (span) => isPronoun(text.slice(span.start, span.end)));
  const exact = right.filter((f) => {
    const g = pairs.get(f) as GoldMention;
    return g.start === f.start && g.end === f.end;
  }).length;
  return {
    mentions: { right: right.length, found: counted.length, gold: covered.length },
    exact: { right: exact, found: counted.length, gold: covered.length },
    links,
    pronouns,
  };
}

/** Each found mention with the gold one of the same head word, the smallest first; each gold one once. */
function aligned(gold: readonly GoldMention[], found: readonly FoundMention[]): Map<FoundMention, GoldMention> {
  const pairs = new Map<FoundMention, GoldMention>();
  const used = new Set<GoldMention>();
  for (const f of found) {
    const fits = gold.filter((g) => !used.has(g) && overlaps(g.head, f.head) && overlaps(g.head, f));
    const best = fits.sort((a, b) => distance(a, f) - distance(b, f))[0];
    if (!best) continue;
    pairs.set(f, best);
    used.add(best);
  }
  return pairs;
}

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

function linkCounts(
  gold: readonly GoldMention[],
  right: readonly FoundMention[],
  pairs: ReadonlyMap<FoundMention, GoldMention>,
  byGold: ReadonlyMap<GoldMention, FoundMention>,
  counts: (span: Span) => boolean,
): Counts {
  const counted: Counts = { right: 0, found: 0, gold: 0 };
  const seen = new Set<string>();
  for (const g of gold) {
    if (seen.has(g.entity) && counts(g)) counted.gold += 1;
    seen.add(g.entity);
  }
  const last = new Map<number, FoundMention>();
  for (const f of right) {
    const before = f.actors.length === 1 ? last.get(f.actors[0]) : undefined;
    if (before && counts(f)) {
      counted.found += 1;
      if (pairs.get(before)?.entity === pairs.get(f)?.entity) counted.right += 1;
    }
    for (const actor of f.actors) last.set(actor, f);
  }
  void byGold;
  return counted;
}

export const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

export function shown({ right, found, gold }: Counts): string {
  const share = (n: number, of: number): string => (of === 0 ? "–" : ((100 * n) / of).toFixed(1));
  return `P ${share(right, found)} R ${share(right, gold)} F1 ${share(2 * right, found + gold)} (gold ${gold})`;
}
