/** A probability that was given, and whether what it was given to was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Those whose confidence lies in [from, to). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence, and the share that is right, 0..1. */
  readonly confidence: number;
  readonly right: number;
}

/** A reliability diagram's numbers: ten bins of equal width, those that are empty left out. */
export function reliability(judged: readonly Judged[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, k) => {
    const [from, to] = [k / bins, (k + 1) / bins];
    const own = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (k === bins - 1 && confidence <= 1)),
    );
    const mean = (value: (j: Judged) => number): number => own.reduce((sum, j) => sum + value(j), 0) / own.length;
    return {
      from,
      to,
      count: own.length,
      confidence: mean((j) => j.confidence),
      right: mean((j) => (j.right ? 1 : 0)),
    };
  }).filter(({ count }) => count > 0);
}

/**
 * Expected calibration error (Naeini et al. 2015): how far confidence and truth lie apart, bins weighted by their size,
 * 0..1.
 */
export function calibrationError(judged: readonly Judged[]): number {
  return reliability(judged).reduce(
    (sum, { count, confidence, right }) => sum + (count / judged.length) * Math.abs(confidence - right),
    0,
  );
}

/** What is left at a threshold: precision among those kept, and the share of the right ones that is kept. */
export interface Threshold {
  readonly least: number;
  readonly kept: number;
  readonly precision: number;
  readonly recall: number;
}

export function thresholds(judged: readonly Judged[], steps: readonly number[]): Threshold[] {
  const all = judged.filter(({ right }) => right).length;
  return steps.map((least) => {
    const kept = judged.filter(({ confidence }) => confidence >= least);
    const right = kept.filter((j) => j.right).length;
    return { least, kept: kept.length, precision: right / Math.max(1, kept.length), recall: right / Math.max(1, all) };
  });
}
