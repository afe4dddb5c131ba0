import { type Chain, exps, forwardBackward, viterbi } from "../../../model/crf.js";
import type { Table } from "../../../model/table.js";
import type { Weights } from "../../../model/weights.js";
import { type AttributeMeta, type Attributor, attributorOf } from "../attributor.js";
import { type Linked, ROLE_LABELS, chainOf, stretchesOf } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { link } from "./link.js";
import { type Features, firstFeatures, proposed, secondFeatures } from "./passes.js";

/** What training writes beside the tables. */
export interface LinearMeta extends AttributeMeta {
  readonly form: "rapporteur/attribute/2";
  /** Scores of label after label, row-major, in the first pass and the second. */
  readonly move: readonly [readonly number[], readonly number[]];
}

/** "Outside" counts this much less when the second pass decides: left alone, it misses more than it invents. */
const LEAN = 0.2;

/** A chain's scores: a table of emissions and the moves between labels. */
interface Pass {
  readonly chain: Chain;
  readonly moveExp: Float64Array;
  readonly table: Table;
}

/** Two linear chains over hashed features: light, and anywhere. */
export function createLinearAttributor({ meta, tables }: Weights): Attributor {
  const { form, move, ...common } = meta as unknown as LinearMeta;
  if (form !== "rapporteur/attribute/2")
    throw new Error("These weights aren't the attribution's: give those of weights/en-attribute.bin.gz.");
  const [first, second] = [tables.first, tables.second].map((table, i): Pass => {
    const chain = chainOf(ROLE_LABELS, move[i], []);
    return { chain, moveExp: exps(chain.move), table };
  });
  return attributorOf(
    {
      find: async (sheet, likely, ranges) =>
        ranges.map(({ from, to }) => statementsIn(sheet, likely, first, second, from, to)),
    },
    common,
  );
}

/** The statements in the tokens [from, to). */
function statementsIn(sheet: Sheet, likely: Uint8Array, first: Pass, second: Pass, from: number, to: number): Linked[] {
  const n = to - from;
  const words = firstFeatures(sheet, likely, from, to);
  const guess = emissions(first.table, words);
  const cues = proposed(first.chain, guess, n);
  if (!cues) return [];
  const features = secondFeatures(
    sheet,
    words,
    cues,
    forwardBackward(first.chain, first.moveExp, guess, n).marginal,
    from,
    to,
  );
  const emit = emissions(second.table, features);
  for (let i = 0; i < n; i++) emit[i * ROLE_LABELS] -= LEAN;
  const { marginal } = forwardBackward(second.chain, second.moveExp, emit, n);
  return link(sheet, stretchesOf(viterbi(second.chain, emit, n), marginal, from));
}
/**
 * Scores of every label at every token: n × 7. As `addRows` token by token, without the loop over labels, where most of
 * the time went.
 */
function emissions({ mask, weights, scale }: Table, { hashes, offsets }: Features): Float64Array {
  const n = offsets.length - 1;
  const emit = new Float64Array(n * ROLE_LABELS);
  for (let i = 0; i < n; i++) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0;
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
