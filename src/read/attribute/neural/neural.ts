import { type Chain, exps, forwardBackward, viterbi } from "../../../model/crf.js";
import type { Graph } from "../../../model/engine.js";
import type { Range } from "../attribution.js";
import { type AttributeMeta, type Attributor, attributorOf } from "../attributor.js";
import { chainOf, type Linked, ROLE, ROLE_LABELS, type Stretch, stretchesOf } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { type Vocabularies, VOCABULARIES } from "./columns.js";
import { type Encoded, encoded } from "./encoder.js";
import { type Frame, framesOf, PART_LABELS, PARTS } from "./frames.js";

/** What training writes beside the graphs. */
export interface NeuralMeta extends AttributeMeta {
  readonly form: "rapporteur/attribute-neural/1";
  /** Hashes of what training met, by column; the first is number 1. */
  readonly vocabularies: Readonly<Record<(typeof VOCABULARIES)[number], readonly number[]>>;
  /** Scores of label after label, row-major; the last row is that of the start. */
  readonly moves: { readonly roles: readonly number[]; readonly parts: readonly number[] };
  /** Numbers that a frame sees of each token. */
  readonly width: number;
}

/** More cues than one in so many words are not looked at: no text that means something has them. */
const DENSEST = 5;

interface ScoredChain {
  readonly chain: Chain;
  readonly moveExp: Float64Array;
}

const scored = (labels: number, moves: readonly number[]): ScoredChain => {
  const chain = chainOf(labels, moves.slice(0, labels * labels), moves.slice(labels * labels));
  return { chain, moveExp: exps(chain.move) };
};

/**
 * A recurrent network that reads a stretch of text and proposes cues, and one that reads the words around each for its
 * source and content.
 */
export function createNeuralAttributor(meta: NeuralMeta, encoder: Graph, frame: Graph): Attributor {
  if (meta.form !== "rapporteur/attribute-neural/1")
    throw new Error("These weights aren't the network's: give those of weights/en-network.json.gz.");
  const vocabularies = Object.fromEntries(
    VOCABULARIES.map((name) => [name, new Map(meta.vocabularies[name].map((h, i) => [h, i + 1]))]),
  ) as unknown as Vocabularies;
  const roles = scored(ROLE_LABELS, meta.moves.roles);
  const parts = scored(PART_LABELS, meta.moves.parts);
  const find = async (sheet: Sheet, likely: Uint8Array, ranges: readonly Range[]): Promise<Linked[][]> => {
    const found = new Map(ranges.map((range): [Range, Linked[]] => [range, []]));
    for await (const batch of encoded(encoder, meta.width, sheet, vocabularies, likely, ranges)) {
      const candidates = batch.flatMap((encoded) => cuesIn(roles, encoded).map((cue) => ({ encoded, cue })));
      for (const f of await framesOf(frame, meta.width, sheet, vocabularies.relation, candidates))
        found.get(f.candidate.encoded.range)?.push(statementOf(parts, f));
    }
    return [...found.values()].map((statements) => statements.sort((a, b) => a.cue.from - b.cue.from));
  };
  return attributorOf({ find }, meta);
}

/** The cues that the encoder proposes in a range. */
function cuesIn({ chain, moveExp }: ScoredChain, { range: { from, to }, roles }: Encoded): Stretch[] {
  const n = to - from;
  const labels = viterbi(chain, roles, n);
  if (!labels.includes(ROLE.cue)) return [];
  const cues = stretchesOf(labels, forwardBackward(chain, moveExp, roles, n).marginal, from).filter(
    ({ role }) => role === "cue",
  );
  const most = Math.max(4, Math.ceil(n / DENSEST));
  return cues.length <= most ? cues : cues.sort((a, b) => b.probability - a.probability).slice(0, most);
}

/** The statement that hangs on a cue: the likeliest labelling of its frame. */
function statementOf({ chain, moveExp }: ScoredChain, { candidate: { cue }, window, parts }: Frame): Linked {
  const n = window.to - window.from;
  const labels = viterbi(chain, parts, n);
  const { marginal } = forwardBackward(chain, moveExp, parts, n);
  const stretches = stretchesOf(labels, marginal, window.from, PARTS);
  const source =
    stretches.filter(({ role }) => role === "source").sort((a, b) => b.probability - a.probability)[0] ?? null;
  return { cue, source, content: stretches.filter(({ role }) => role === "content") };
}
