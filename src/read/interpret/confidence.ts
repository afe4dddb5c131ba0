import type { Position } from "../reading.js";

/**
 * How sure positions and discrepancies of rules are: the share of each kind that agreed with gold readings (`npm run
 * score:reading`, all sets together).
 */
const RIGHT = { position: 0.65, noncommittal: 0.8, discrepancy: 0.4, strong: 0.6 } as const;

/** Where the network's own probability is 0.5, and how much it counts: fitted on the annotated reports' dev part. */
const POSITION = { level: 0.06, slope: 0.32 } as const;
const MEETING = { level: -0.12, slope: 0.3 } as const;

/** How sure a position is. `probability`: what the network gives it; none where rules found it. */
export function positionConfidence(stance: Position["stance"], probability: number | undefined): number {
  if (probability !== undefined) return calibrated(probability, POSITION);
  return stance === "noncommittal" ? RIGHT.noncommittal : RIGHT.position;
}

/** How sure a meeting is that the network found with this probability. */
export const meetingConfidence = (probability: number): number => calibrated(probability, MEETING);

/** Logistic regression on the logarithm of the odds, to hundredths (Platt 1999). */
function calibrated(probability: number, { level, slope }: { readonly level: number; readonly slope: number }): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  const odds = Math.exp(level + slope * Math.log(p / (1 - p)));
  return Math.round((100 * odds) / (1 + odds)) / 100;
}

/** Discrepancies that pull so much were right more often. */
const STRONG = 1.7;

export const discrepancyConfidence = (pull: number): number => (pull >= STRONG ? RIGHT.strong : RIGHT.discrepancy);
