import { mix } from "../../../model/hash.js";

/** Stands for what there isn't. */
export const NONE = 0x7fffffff;

/** A number of words, in a few steps. */
export const bin = (d: number): number => (d < 4 ? d : d < 7 ? 5 : d < 12 ? 8 : d < 25 ? 16 : 32);

/**
 * Hashed features, one after the other. Each has a template of its own, counted from the first one's number: what is
 * added, and in which order, is part of what the weights have learnt.
 */
export class FeatureList {
  n = 0;
  constructor(
    readonly out: Int32Array,
    private readonly first: number,
  ) {}

  add(value: number): void {
    this.out[this.n] = mix(Math.imul(this.first + this.n, 0x9e3779b1), value);
    this.n += 1;
  }
}
