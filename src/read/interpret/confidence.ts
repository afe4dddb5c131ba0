import type { Position } from "../reading.js";

/**
 * How sure positions and discrepancies are: the share of each kind that agreed with gold readings (`npm run
 * score:reading`, all sets together). Nothing else that was tried, such as the statement's own confidence, the actor's
 * kind or the number of places, told right positions from wrong ones.
 */
const RIGHT = { position: 0.65, noncommittal: 0.8, discrepancy: 0.4, strong: 0.6 } as const;

export const positionConfidence = (stance: Position["stance"]): number =>
  stance === "noncommittal" ? RIGHT.noncommittal : RIGHT.position;

/** Discrepancies that pull so much were right more often. */
const STRONG = 1.7;

export const discrepancyConfidence = (pull: number): number => (pull >= STRONG ? RIGHT.strong : RIGHT.discrepancy);
