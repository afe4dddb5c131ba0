import { overlaps, type Span } from "../../src/document/span.js";
import type { Discrepancy, Meeting, Position, Reading, Statement } from "../../src/read/reading.js";
import { contentShare } from "./content-share.js";
import type { Gold, GoldDiscrepancy, GoldMeeting, GoldPosition, GoldStatement } from "./gold.js";
import type { IsActor } from "./names.js";

export const PARTS = ["statements", "meetings", "positions", "discrepancies"] as const;
export type PartName = (typeof PARTS)[number];

/** Which entry of the gold is which of those found, as indexes; each serves once. */
export interface Pair {
  readonly gold: number;
  readonly found: number;
}
export type Pairs = Readonly<Record<PartName, readonly Pair[]>>;

export function pairsOf(gold: Gold, reading: Reading, isActor: IsActor): Pairs {
  return {
    statements: pairStatements(gold.statements, reading.statements),
    meetings: pairMeetings(gold.meetings, reading.meetings, isActor),
    positions: pairPositions(gold.positions, reading.positions, isActor),
    discrepancies: pairDiscrepancies(gold.discrepancies, reading, isActor),
  };
}

const SAME_CONTENT = 0.5;

/** Half of the content is the same; those that share most come first. */
function pairStatements(gold: readonly GoldStatement[], found: readonly Statement[]): Pair[] {
  const goldUsed = new Set<number>();
  const foundUsed = new Set<number>();
  return gold
    .flatMap((g, i) => found.map((f, j) => ({ gold: i, found: j, share: contentShare(g.content, f.content) })))
    .filter(({ share }) => share >= SAME_CONTENT)
    .sort((a, b) => b.share - a.share)
    .filter((pair) => {
      if (goldUsed.has(pair.gold) || foundUsed.has(pair.found)) return false;
      goldUsed.add(pair.gold);
      foundUsed.add(pair.found);
      return true;
    });
}

/** Two sides at least, and some of the evidence, are the same. */
function pairMeetings(gold: readonly GoldMeeting[], found: readonly Meeting[], isActor: IsActor): Pair[] {
  const present = (g: GoldMeeting, f: Meeting): number =>
    g.participants.filter((names) => f.participants.some((id) => isActor(id, names))).length;
  return pairFirst(
    gold,
    found,
    (g, f) => present(g, f) >= Math.min(2, g.participants.length) && touch(g.evidence, f.evidence),
    (g, f) => g.status.includes(f.status),
  );
}

/** The actor and some of the evidence are the same. */
function pairPositions(gold: readonly GoldPosition[], found: readonly Position[], isActor: IsActor): Pair[] {
  return pairFirst(
    gold,
    found,
    (g, f) => isActor(f.actor, g.actor) && touch(g.evidence, f.evidence),
    (g, f) => g.stance === f.stance,
  );
}

/** The actor is the same, and each side of the gold is touched by one of the positions found. */
function pairDiscrepancies(
  gold: readonly GoldDiscrepancy[],
  { discrepancies, positions }: Reading,
  isActor: IsActor,
): Pair[] {
  const evidence = new Map(positions.map((position) => [position.id, position.evidence]));
  const touches = (side: readonly Span[], { between }: Discrepancy): boolean =>
    between.some((id) => touch(side, evidence.get(id) ?? []));
  return pairFirst(
    gold,
    discrepancies,
    (g, f) => isActor(f.actor, g.actor) && g.evidence.every((side) => touches(side, f)),
    () => true,
  );
}

/** The first one found that may be it and agrees besides, or else the first that may be it. */
function pairFirst<G, F>(
  gold: readonly G[],
  found: readonly F[],
  mayBe: (g: G, f: F) => boolean,
  agrees: (g: G, f: F) => boolean,
): Pair[] {
  const used = new Set<number>();
  return gold.flatMap((g, i) => {
    const free = (test: (f: F) => boolean): number => found.findIndex((f, j) => !used.has(j) && test(f));
    const best = free((f) => mayBe(g, f) && agrees(g, f));
    const at = best >= 0 ? best : free((f) => mayBe(g, f));
    if (at < 0) return [];
    used.add(at);
    return [{ gold: i, found: at }];
  });
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)));
