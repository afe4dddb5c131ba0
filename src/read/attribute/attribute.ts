import { exps, forwardBackward, viterbi } from "../../model/crf.js";
import { addRows } from "../../model/table.js";
import type { Weights } from "../../model/weights.js";
import type { TaggedSentence } from "../tag/words.js";
import type { Layout } from "../text/layout.js";
import { type Linked, link } from "./link.js";
import { MOST_ROLE_FEATURES, roleFeatures } from "./role-features.js";
import { ROLE_LABELS, roleChain, stretchesOf } from "./roles.js";
import { type Sheet, sheetOf } from "./sheet.js";

/** What training writes beside the tables. */
export interface AttributeMeta {
  readonly form: "rapporteur/attribute/1";
  /** Hash of a lemma and how likely it is to be in a cue, 1..7, one after the other. */
  readonly likely: readonly number[];
  /** Scores of label after label, row-major. */
  readonly move: readonly number[];
}

export interface Attribution extends Linked {
  /** Index of the statement in whose content it stands, or -1. */
  readonly within: number;
}

/** Finds who is said to say what. Holds the model; the same words always give the same statements. */
export interface Attributor {
  attribute(layout: Layout, sentences: readonly TaggedSentence[]): { sheet: Sheet; attributions: Attribution[] };
}

/** Statements within statements are looked for this deep. */
const DEEPEST = 2;

export function createAttributor(weights: Weights): Attributor {
  const meta = weights.meta as unknown as AttributeMeta;
  if (meta.form !== "rapporteur/attribute/1") throw new Error("These weights aren't the attribution's: give those of weights/en-attribute.bin.gz.");
  const chain = roleChain(meta.move);
  const moveExp = exps(chain.move);
  const table = weights.tables.roles;
  const likeliness = new Map<number, number>();
  for (let i = 0; i < meta.likely.length; i += 2) likeliness.set(meta.likely[i], meta.likely[i + 1]);
  const features = new Int32Array(MOST_ROLE_FEATURES);
  const row = new Float64Array(ROLE_LABELS);

  const labelled = (sheet: Sheet, likely: Uint8Array, from: number, to: number): Linked[] => {
    const n = to - from;
    const emit = new Float64Array(n * ROLE_LABELS);
    for (let i = 0; i < n; i++) {
      row.fill(0);
      addRows(table, features, roleFeatures(sheet, likely, from + i, from, to, features), row);
      for (let b = 0; b < ROLE_LABELS; b++) emit[i * ROLE_LABELS + b] = row[b] * table.scale;
    }
    const { marginal } = forwardBackward(chain, moveExp, emit, n);
    return link(sheet, stretchesOf(viterbi(chain, emit, n), marginal, from));
  };

  return {
    attribute(layout, sentences) {
      const sheet = sheetOf(layout, sentences);
      const likely = Uint8Array.from(sheet.lemma, (h) => likeliness.get(h) ?? 0);
      const attributions: Attribution[] = [];
      const add = (from: number, to: number, within: number, depth: number): void => {
        for (const found of labelled(sheet, likely, from, to)) {
          if (found.content.length === 0) continue;
          const at = attributions.push({ ...found, within }) - 1;
          if (depth >= DEEPEST) continue;
          // A statement's content is read as a text of its own.
          for (const { from, to } of found.content) if (to - from < n(sheet)) add(from, to, at, depth + 1);
        }
      };
      for (let p = 0; p + 1 < sheet.paragraphStart.length; p++) {
        if (sheet.paragraphStart[p] < sheet.paragraphStart[p + 1]) add(sheet.paragraphStart[p], sheet.paragraphStart[p + 1], -1, 0);
      }
      return { sheet, attributions };
    },
  };
}

const n = (sheet: Sheet): number => sheet.n;
