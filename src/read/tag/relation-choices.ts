import type { SentenceView } from "./sentence-view.js";

/**
 * How the choices are kept in a file of weights: sets of relations, and for each case the index of its set (-1: any).
 */
export interface RelationChoicesData {
  readonly sets: readonly (readonly number[])[];
  /** By case, in base 36, joined by blanks; "" where a case wasn't seen often enough to tell. */
  readonly cases: string;
}

/** Number of cases: class of the dependent, UPOS of the head, side. */
export const choiceCases = (classes: number, uposCount: number): number => classes * uposCount * 2;

/** Which case an arc is. `h` and `d` are places. */
export const choiceCase = (v: SentenceView, h: number, d: number, uposCount: number): number =>
  (v.tagIndex[d] * uposCount + v.uposIndex[h]) * 2 + (h > d ? 1 : 0);

/** The relations that a dependent of some class can have to a head of some class: only they are scored. */
export class RelationChoices {
  private readonly byCase: Int16Array[];
  private readonly any: Int16Array;

  constructor(
    data: RelationChoicesData | undefined,
    relations: number,
    private readonly uposCount: number,
  ) {
    const any = Int16Array.from({ length: relations - 1 }, (_, i) => i + 1);
    if (data === undefined) {
      this.byCase = [];
      this.any = any;
      return;
    }
    const sets = data.sets.map((set) => Int16Array.from(set));
    this.any = any;
    this.byCase = data.cases.split(" ").map((c) => (c === "" ? any : sets[Number.parseInt(c, 36)]));
  }

  of(v: SentenceView, h: number, d: number): Int16Array {
    return this.byCase[choiceCase(v, h, d, this.uposCount)] ?? this.any;
  }
}
