import { type Chain, exps, forwardBackward, viterbi } from "../../model/crf.js";
import type { Table } from "../../model/table.js";
import type { Weights } from "../../model/weights.js";
import type { TaggedSentence } from "../tag/words.js";
import type { Layout } from "../text/layout.js";
import { confidenceOf, evidenceOf } from "./confidence.js";
import { type Linked, link } from "./link.js";
import { type Features, firstFeatures, proposed, secondFeatures } from "./passes.js";
import { withWholeQuotations } from "./quotation-runs.js";
import { ROLE_LABELS, roleChain, stretchesOf } from "./roles.js";
import { type Sheet, sheetOf } from "./sheet.js";
import { stretchesToRead } from "./stretches.js";

/** What training writes beside the tables. */
export interface AttributeMeta {
  readonly form: "rapporteur/attribute/2";
  /** Hash of a lemma and how likely it is to be in a cue, 1..7, one after the other. */
  readonly likely: readonly number[];
  /** Scores of label after label, row-major, in the first pass and the second. */
  readonly move: readonly [readonly number[], readonly number[]];
  /** Weights of the evidence for a statement's confidence. */
  readonly confidence: readonly number[];
}

export interface Attribution extends Linked {
  /** Index of the statement in whose content it stands, or -1. */
  readonly within: number;
  /** Calibrated probability that its parts belong together as given, 0..1. */
  readonly confidence: number;
}

/** Finds who is said to say what. Holds the model; the same words always give the same statements. */
export interface Attributor {
  attribute(layout: Layout, sentences: readonly TaggedSentence[]): { sheet: Sheet; attributions: Attribution[] };
}

/** Statements within statements are looked for this deep. */
const DEEPEST = 2;
/** A lemma that is at least so likely to be in a cue makes it worth while to read a statement's content for others. */
const LIKELY = 3;

/** "Outside" counts this much less when the second pass decides: left alone, it misses more than it invents. */
const LEAN = 0.2;

/** A chain's scores: a table of emissions and the moves between labels. */
interface Pass {
  readonly chain: Chain;
  readonly moveExp: Float64Array;
  readonly table: Table;
}

export function createAttributor({ meta, tables }: Weights): Attributor {
  const { form, likely, move, confidence } = meta as unknown as AttributeMeta;
  if (form !== "rapporteur/attribute/2") throw new Error("These weights aren't the attribution's: give those of weights/en-attribute.bin.gz.");
  const [first, second] = [tables.first, tables.second].map((table, i): Pass => {
    const chain = roleChain(move[i]);
    return { chain, moveExp: exps(chain.move), table };
  });
  const likeliness = new Map<number, number>();
  for (let i = 0; i < likely.length; i += 2) likeliness.set(likely[i], likely[i + 1]);

  return {
    attribute(layout, sentences) {
      const sheet = sheetOf(layout, sentences);
      const likely = Uint8Array.from(sheet.lemma, (h) => likeliness.get(h) ?? 0);
      const attributions: Attribution[] = [];
      const add = (from: number, to: number, within: number, depth: number): void => {
        for (const found of statementsIn(sheet, likely, first, second, from, to)) {
          const at = attributions.push({ ...found, within, confidence: confidenceOf(confidence, evidenceOf(sheet, found)) }) - 1;
          if (depth >= DEEPEST) continue;
          // A statement's content is read as a text of its own.
          for (const piece of found.content) if (piece.to - piece.from < to - from && mayAttribute(likely, piece)) add(piece.from, piece.to, at, depth + 1);
        }
      };
      for (const { from, to } of stretchesToRead(sheet)) add(from, to, -1, 0);
      return { sheet, attributions };
    },
  };
}

function mayAttribute(likely: Uint8Array, { from, to }: { from: number; to: number }): boolean {
  for (let t = from; t < to; t++) if (likely[t] >= LIKELY) return true;
  return false;
}

/** The statements in the tokens [from, to), read as if nothing stood around them. */
function statementsIn(sheet: Sheet, likely: Uint8Array, first: Pass, second: Pass, from: number, to: number): Linked[] {
  const n = to - from;
  const words = firstFeatures(sheet, likely, from, to);
  const guess = emissions(first.table, words);
  const cues = proposed(first.chain, guess, n);
  if (!cues) return [];
  const features = secondFeatures(sheet, words, cues, forwardBackward(first.chain, first.moveExp, guess, n).marginal, from, to);
  const emit = emissions(second.table, features);
  for (let i = 0; i < n; i++) emit[i * ROLE_LABELS] -= LEAN;
  const { marginal } = forwardBackward(second.chain, second.moveExp, emit, n);
  return link(sheet, stretchesOf(viterbi(second.chain, emit, n), marginal, from))
    .filter(({ content }) => content.length > 0)
    .map((found) => ({ ...found, content: withWholeQuotations(sheet, found.content, from, to) }));
}

/** Scores of every label at every token: n × 7. As `addRows` token by token, without the loop over labels, where most of the time went. */
function emissions({ mask, weights, scale }: Table, { hashes, offsets }: Features): Float64Array {
  const n = offsets.length - 1;
  const emit = new Float64Array(n * ROLE_LABELS);
  for (let i = 0; i < n; i++) {
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const row = (hashes[k] & mask) * ROLE_LABELS;
      a += weights[row];
      b += weights[row + 1];
      c += weights[row + 2];
      d += weights[row + 3];
      e += weights[row + 4];
      f += weights[row + 5];
      g += weights[row + 6];
    }
    const at = i * ROLE_LABELS;
    emit[at] = a * scale;
    emit[at + 1] = b * scale;
    emit[at + 2] = c * scale;
    emit[at + 3] = d * scale;
    emit[at + 4] = e * scale;
    emit[at + 5] = f * scale;
    emit[at + 6] = g * scale;
  }
  return emit;
}
