import type { Attribution } from "../attribute/attribution.js";
import type { Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import type { Discourse } from "./discourse.js";
import type { Stage } from "./draft.js";
import type { Known } from "./gazetteer.js";
import type { LinkOption } from "./link/link-option.js";
import type { NameKinds } from "./name-kinds.js";
import type { Name } from "./names.js";
import type { Persons } from "./persons.js";
import type { Turn } from "./turns.js";

/** What all steps of the resolution share. */
export interface Context {
  readonly layout: Layout;
  readonly tree: Tree;
  readonly attributions: readonly Attribution[];
  readonly names: readonly Name[];
  /** For each token the index of the name that covers it, and of the name that it heads; -1 for none. */
  readonly nameOver: Int32Array;
  readonly nameHeaded: Int32Array;
  readonly kinds: NameKinds;
  readonly stage: Stage;
  readonly persons: Persons;
  readonly discourse: Discourse;
  /**
   * For each name its actors, where they don't depend on what stands before it: none for a name that is no actor here.
   */
  readonly fixed: (readonly number[] | null)[];
  /** Actors that were known before the report was read. */
  readonly known: Map<Known, number>;
  /** Bodies by the last words of their names: "front" → the Upland Front. */
  readonly bodies: Map<string, number[]>;
  /** For each token the innermost attribution whose content covers it, and the one whose source does; -1 for none. */
  readonly saidIn: Int32Array;
  readonly sourceOf: Int32Array;
  /** Chooses whose each statement is. */
  readonly linker: Linker;
  /** The number of statements that each draft has made so far. */
  readonly timesSpoken: Map<number, number>;
  /** For each attribution the draft of its speaker, or of the set of its speakers; -2 where it isn't known yet. */
  readonly speakers: Int32Array;
  /** Turns of an interview or a transcript, and for each token its own; -1 for none. */
  readonly turns: readonly Turn[];
  readonly turnAt: Int32Array;
  /** For tokens that head a title before a name the index of that name, -1 for others. */
  readonly titles: Int32Array;
}

export const isNameToken = ({ nameOver }: Context, t: number): boolean => nameOver[t] >= 0;

/** The actors of the phrase that a token heads, if they are known already or don't depend on anything before. */
export function actorsOfToken({ stage, nameHeaded, nameOver, fixed }: Context, t: number): readonly number[] {
  if (t < 0) return [];
  const found = stage.at(t);
  if (found.length > 0) return found;
  const name = nameHeaded[t] >= 0 ? nameHeaded[t] : nameOver[t];
  return name >= 0 ? (fixed[name] ?? []) : [];
}

/** Chooses among the answers to whose a statement is. */
export interface Linker {
  /** Returns the index of the answer; `options[0]` is "nobody". */
  choose(options: readonly LinkOption[], attribution: number, context: Context): number;
}
