import type { Linked, Stretch } from "./roles.js";
import type { Sheet } from "./sheet.js";

/** What `evidenceOf` gives. */
export const EVIDENCE = 11;

const CLIP = 5;
const logit = (p: number): number => Math.max(-CLIP, Math.min(CLIP, Math.log(p / (1 - p))));
const least = (stretches: readonly Stretch[]): number => Math.min(...stretches.map((s) => s.probability));

const distance = (a: Stretch, b: Stretch): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/** What tells how far an attribution can be trusted: what the chain gives to its parts, and how they lie. */
export function evidenceOf(sheet: Sheet, { source, cue, content }: Linked): number[] {
  const tokens = content.reduce((n, c) => n + c.to - c.from, 0);
  const mean = content.reduce((sum, c) => sum + c.probability * (c.to - c.from), 0) / tokens;
  return [
    1,
    logit(cue.probability),
    source ? logit(source.probability) : 0,
    source ? 0 : 1,
    logit(mean),
    logit(least(content)),
    content.some((c) => sheet.sentence[c.from] === sheet.sentence[cue.from]) ? 0 : 1,
    Math.log(tokens),
    cue.probability * (source?.probability ?? 1) * mean,
    content.length > 1 ? 1 : 0,
    source && sheet.sentence[source.from] === sheet.sentence[cue.from] ? Math.min(20, distance(source, cue)) / 20 : 0,
  ];
}

/**
 * The calibrated probability: logistic regression on the evidence (Platt 1999), its weights learnt from articles that
 * the chains haven't seen.
 */
export function confidenceOf(weights: readonly number[], evidence: readonly number[]): number {
  const z = evidence.reduce((sum, x, i) => sum + x * weights[i], 0);
  return 1 / (1 + Math.exp(-z));
}
