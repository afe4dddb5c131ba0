import { type Chain, exps, forwardBackward, viterbi } from "../../model/crf.js";
import type { Block, Graph } from "../../model/engine.js";
import { hashString } from "../../model/hash.js";
import type { Range } from "../attribute/attribution.js";
import { FRAME_COLUMNS, frameColumns } from "./frame-columns.js";
import { chainOf, type Linked, type Stretch } from "../attribute/roles.js";
import type { Sheet } from "../attribute/sheet.js";
import type { Meeting, Position } from "../reading.js";
import type { Tokens } from "../tag/tree.js";
import type { FoundMeeting, FoundStand, Meaning } from "./meaning.js";
import { type Pieces, piecesOf, windowsOf } from "./windows.js";
import { wordPieces } from "./word-piece.js";

/** What training writes beside the graphs. */
export interface MeaningMeta {
  readonly form: "rapporteur/meaning/1";
  readonly vocabulary: readonly string[];
  /** Names of relations, the first number 1. */
  readonly relations: readonly string[];
  /** Scores of label after label, row-major; the last row is that of the start. */
  readonly moves: { readonly parts: readonly number[]; readonly matters: readonly number[] };
  /** How sure a cue, a word of stance and a word of meeting must be to be read. */
  readonly least: { readonly cue: number; readonly stance: number; readonly meeting: number };
  /** So much is added to the score of naming a matter: left alone, the chain misses more than it invents. */
  readonly lean: number;
  /** Weights of the evidence for a statement's confidence. */
  readonly confidence: readonly number[];
}

const STANCES = ["for", "against", "noncommittal"] as const satisfies readonly Position["stance"][];
const FIRMNESSES = ["firm", "qualified", "vague"] as const satisfies readonly Position["firmness"][];
const STATUSES = [
  "held",
  "underway",
  "scheduled",
  "agreed",
  "proposed",
  "possible",
  "declined",
  "cancelled",
  "postponed",
] as const satisfies readonly Meeting["status"][];
const PARTS = ["source", "content"] as const;
const PART_LABELS = 2 * PARTS.length + 1;
const MATTER_LABELS = 2 * STANCES.length + 1;
/** What a frame's trigger is, as the network numbers it. */
const KIND = { say: 0, stance: 1, meeting: 2 } as const;
/** Columns of the encoder's scores: cue (3), word of stance (2), word of meeting (2). */
const SCORES = { cue: 0, stance: 3, meeting: 5, all: 7 } as const;
/** Numbers that the encoder makes of a token. */
const WIDTH = 384;

/** A word, or the cue of a statement, around which the network reads. */
interface Trigger extends Tokens {
  readonly kind: number;
  readonly probability: number;
}

interface ScoredChain {
  readonly chain: Chain;
  readonly moveExp: Float64Array;
}

const scored = (labels: number, moves: readonly number[]): ScoredChain => {
  const chain = chainOf(labels, moves.slice(0, labels * labels), moves.slice(labels * labels));
  return { chain, moveExp: exps(chain.move) };
};

/** What the network finds in a text: statements with the window that each was found in, and what words mean. */
interface Found extends Meaning {
  readonly statements: readonly { readonly linked: Linked; readonly range: Range }[];
}

/** Reads what words mean. Holds the model; the same words always give the same. */
export interface MeaningReader {
  /** `forms` are the tokens as the text has them. */
  read(sheet: Sheet, forms: readonly string[]): Promise<Found>;
}

/**
 * An encoder that knows English (MiniLM: Wang et al. 2020) reads paragraphs, and a network on top of it the words
 * around each cue, word of stance and word of meeting.
 */
export function createMeaningReader(meta: MeaningMeta, encoder: Graph, frame: Graph): MeaningReader {
  const pieces = wordPieces(meta.vocabulary);
  const relations = new Map(meta.relations.map((name, i) => [hashString(name), i + 1]));
  const parts = scored(PART_LABELS, meta.moves.parts);
  const matters = scored(MATTER_LABELS, meta.moves.matters);
  return {
    async read(sheet, forms) {
      const statements: { linked: Linked; range: Range }[] = [];
      const stands: FoundStand[] = [];
      const meetings: FoundMeeting[] = [];
      for (const range of windowsOf(sheet)) {
        const n = range.to - range.from;
        const { states, scores } = await encoder.run(inputsOf(piecesOf(sheet, forms, pieces, range)));
        const triggers = triggersIn(scores, meta.least, range);
        if (triggers.length === 0) continue;
        const frames = await frame.run(framesOf(sheet, relations, states, range, triggers));
        triggers.forEach((trigger, k) => {
          const row = (of: Float32Array, labels: number): Float64Array =>
            Float64Array.from(of.subarray(k * n * labels, (k + 1) * n * labels));
          const found = spansOf(parts, row(frames.parts, PART_LABELS), range.from);
          if (trigger.kind === KIND.meeting) {
            meetings.push(meetingOf(trigger, found, STATUSES[likeliest(frames.status, k, STATUSES.length)]));
            return;
          }
          if (trigger.kind === KIND.say) statements.push({ linked: statementOf(trigger, found), range });
          const firmness = FIRMNESSES[likeliest(frames.firmness, k, FIRMNESSES.length)];
          for (const matter of spansOf(matters, leaning(row(frames.matters, MATTER_LABELS), meta.lean), range.from))
            stands.push(standOf(trigger, found, matter, firmness));
        });
      }
      return { statements: statements.filter(({ linked }) => linked.content.length > 0), stands, meetings };
    },
  };
}

const inputsOf = ({ ids, cases, quotes, first }: Pieces) => ({
  ids: { data: ids, dims: [ids.length] },
  cases: { data: cases, dims: [ids.length] },
  quotes: { data: quotes, dims: [ids.length] },
  first: { data: first, dims: [first.length] },
});

/** What the network reads around each trigger of a window. */
function framesOf(
  sheet: Sheet,
  relations: ReadonlyMap<number, number>,
  states: Float32Array,
  { from, to }: Range,
  triggers: readonly Trigger[],
): Readonly<Record<string, Block>> {
  const n = to - from;
  const size = FRAME_COLUMNS.length * n;
  const columns = new Int32Array(triggers.length * size);
  triggers.forEach(({ from: start, to: end }, k) =>
    columns.set(frameColumns(sheet, relations, { start, end, from, to }), k * size),
  );
  const each = (of: (trigger: Trigger) => number): Block => ({
    data: Int32Array.from(triggers, of),
    dims: [triggers.length],
  });
  return {
    states: { data: states, dims: [n, WIDTH] },
    starts: each((trigger) => trigger.from - from),
    middles: each((trigger) => ((trigger.from + trigger.to - 1) >> 1) - from),
    ends: each((trigger) => trigger.to - 1 - from),
    kinds: each(({ kind }) => kind),
    columns: { data: columns, dims: [triggers.length, FRAME_COLUMNS.length, n] },
  };
}

const stretchOf = (role: Stretch["role"], { from, to, probability }: Tokens & { probability: number }): Stretch => ({
  role,
  from,
  to,
  probability,
});

/** The statement that hangs on a cue; the likeliest of several sources is its source. */
function statementOf(trigger: Trigger, found: readonly Labelled[]): Linked {
  const [source] = found.filter(isSource).sort((a, b) => b.probability - a.probability);
  return {
    cue: stretchOf("cue", trigger),
    source: source ? stretchOf("source", source) : null,
    content: found.filter((one) => !isSource(one)).map((one) => stretchOf("content", one)),
  };
}

const isSource = ({ label }: Labelled): boolean => PARTS[label] === "source";

const standOf = (
  trigger: Trigger,
  found: readonly Labelled[],
  { from, to, label, probability }: Labelled,
  firmness: FoundStand["firmness"],
): FoundStand => ({
  at: { from: trigger.from, to: trigger.to },
  isSaid: trigger.kind === KIND.say,
  holder: found.find(isSource) ?? null,
  matter: { from, to },
  stance: STANCES[label],
  firmness,
  probability: trigger.probability * probability,
});

const meetingOf = (
  { from, probability }: Trigger,
  found: readonly Labelled[],
  status: FoundMeeting["status"],
): FoundMeeting => ({ at: from, sides: found.filter(isSource), status, probability });

/** Cues, words that take a stance, and words that tell of a meeting. */
function triggersIn(scores: Float32Array, least: MeaningMeta["least"], range: Range): Trigger[] {
  return [
    ...cuesIn(scores, least.cue, range),
    ...wordsIn(scores, "stance", least.stance, range),
    ...wordsIn(scores, "meeting", least.meeting, range),
  ];
}

/** Cues: a word that is likelier in a cue than not, with those after it that are likelier to go on with it. */
function cuesIn(scores: Float32Array, least: number, { from, to }: Range): Trigger[] {
  const found: Trigger[] = [];
  const all = Array.from({ length: to - from }, (_, i) => softmax(scores, i * SCORES.all + SCORES.cue, 3));
  for (let i = 0; i < all.length; i++) {
    const [outside, first, further] = all[i];
    const isInside = 1 - outside >= least;
    const wasInside = i > 0 && 1 - all[i - 1][0] >= least;
    if (!isInside || (first < further && wasInside)) continue;
    let end = i + 1;
    while (end < all.length && all[end][2] > Math.max(all[end][0], all[end][1])) end += 1;
    found.push({ kind: KIND.say, from: from + i, to: from + end, probability: 1 - outside });
    i = end - 1;
  }
  return found;
}

function softmax(scores: Float32Array, at: number, width: number): number[] {
  const top = Math.max(...scores.subarray(at, at + width));
  const exps = Array.from({ length: width }, (_, c) => Math.exp(scores[at + c] - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / sum);
}

function wordsIn(scores: Float32Array, kind: "stance" | "meeting", least: number, { from, to }: Range): Trigger[] {
  const found: Trigger[] = [];
  for (let t = from; t < to; t++) {
    const [, probability] = softmax(scores, (t - from) * SCORES.all + SCORES[kind], 2);
    if (probability >= least) found.push({ kind: KIND[kind], from: t, to: t + 1, probability });
  }
  return found;
}

/** Scores of matters, those of naming none lowered. */
function leaning(scores: Float64Array, lean: number): Float64Array {
  for (let at = 0; at < scores.length; at += MATTER_LABELS) scores[at] -= lean;
  return scores;
}

interface Labelled extends Tokens {
  readonly label: number;
  /** Mean probability that its tokens have this label, 0..1. */
  readonly probability: number;
}

/** The spans of the likeliest labelling; labels 2k + 1 and 2k + 2 begin a span of kind k, and go on with it. */
function spansOf({ chain, moveExp }: ScoredChain, emit: Float64Array, from: number): Labelled[] {
  const n = emit.length / chain.labels;
  const labels = viterbi(chain, emit, n);
  if (labels.every((label) => label === 0)) return [];
  const { marginal } = forwardBackward(chain, moveExp, emit, n);
  const found: Labelled[] = [];
  for (let i = 0; i < n; i++) {
    const first = labels[i];
    if (first % 2 === 0) continue;
    let end = i + 1;
    while (end < n && labels[end] === first + 1) end += 1;
    let sum = 0;
    for (let k = i; k < end; k++) sum += marginal[k * chain.labels + first] + marginal[k * chain.labels + first + 1];
    found.push({ label: (first - 1) / 2, from: from + i, to: from + end, probability: sum / (end - i) });
  }
  return found;
}

function likeliest(scores: Float32Array, row: number, width: number): number {
  let best = 0;
  for (let c = 1; c < width; c++) if (scores[row * width + c] > scores[row * width + best]) best = c;
  return best;
}
