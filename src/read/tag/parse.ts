import { addChoices, argmax, type Table } from "../../model/table.js";
import { PAD } from "./forms.js";
import { arcFeatures, MAX_ARC_FEATURES } from "./arc-features.js";
import { MAX_PARSE_FEATURES, parseFeatures } from "./parse-features.js";
import { Candidates } from "./parse-candidates.js";
import { ACTIONS, isOnly, LEFT, NODE, ParseStates, RIGHT, SHIFT, STATE } from "./parse-states.js";
import type { RelationChoices } from "./relation-choices.js";
import type { SentenceView } from "./sentence-view.js";

/** The parser's weights: one table for the action, one for the label of the arc that it makes. */
export interface ParserTables {
  readonly actions: Table;
  readonly labels: Table;
}

/** A tree: 0-based heads (-1 for the root) and index of each word's label, by word. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** What a beam search needs besides weights; one serves any number of sentences, one after the other. */
export class ParseScratch {
  readonly states = new ParseStates();
  readonly features = new Int32Array(MAX_PARSE_FEATURES);
  readonly arcFeatures = new Int32Array(MAX_ARC_FEATURES);
  readonly actionScores = new Float64Array(ACTIONS);
  readonly labelScores: Float64Array;
  readonly candidates = new Candidates();
  /** What the label chosen last adds to a state's score. */
  labelGain = 0;
  constructor(
    labels: number,
    readonly choices: RelationChoices,
  ) {
    this.labelScores = new Float64Array(labels);
  }
}

/** Index of the label "root", which the parser gives by rule. */
export const ROOT_LABEL = 0;

/** The best-scored tree that a beam of `width` states finds. Takes 2n steps for n words. */
export function parseSentence(view: SentenceView, tables: ParserTables, scratch: ParseScratch, width: number): Tree {
  const { states } = scratch;
  let beam = [states.start(PAD)];
  for (let step = 0; step < 2 * view.length; step++) beam = advance(view, tables, scratch, beam, width);
  return treeOf(view, states, beam[0]);
}

/** The beam after one more action, best first; of equal scores the earlier stays before. */
export function advance(
  view: SentenceView,
  tables: ParserTables,
  scratch: ParseScratch,
  beam: readonly number[],
  width: number,
): number[] {
  const { states, candidates } = scratch;
  candidates.clear(width);
  for (const state of beam) addCandidates(view, tables.actions, scratch, state);
  const next: number[] = [];
  for (let i = 0; i < candidates.count; i++) {
    const state = candidates.state[i];
    const action = candidates.action[i];
    const label = action === SHIFT ? 0 : giveLabel(view, tables.labels, scratch, state, action);
    const gained = action === SHIFT ? 0 : scratch.labelGain;
    insert(states, next, states.after(state, action, label, candidates.score[i] + gained));
  }
  return next;
}

function insert(states: ParseStates, beam: number[], state: number): void {
  const score = states.score(state);
  let at = beam.length;
  beam.push(state);
  for (; at > 0 && states.score(beam[at - 1]) < score; at--) beam[at] = beam[at - 1];
  beam[at] = state;
}

function addCandidates(
  view: SentenceView,
  table: Table,
  { states, features, actionScores, candidates }: ParseScratch,
  state: number,
): void {
  const before = states.score(state);
  const allowed = states.allowed(state, view.root);
  if (isOnly(allowed)) actionScores.fill(0);
  else scoreActions(table, features, parseFeatures(view, states, state, features), actionScores);
  for (let action = 0; action < ACTIONS; action++) {
    if ((allowed & (1 << action)) !== 0) candidates.offer(state, action, before + actionScores[action] * table.scale);
  }
}

/** As `addRows` for a table of three classes, without the inner loop. */
function scoreActions({ mask, weights }: Table, features: Int32Array, n: number, out: Float64Array): void {
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < n; i++) {
    const row = (features[i] & mask) * ACTIONS;
    shift += weights[row];
    left += weights[row + 1];
    right += weights[row + 2];
  }
  out[SHIFT] = shift;
  out[LEFT] = left;
  out[RIGHT] = right;
}

/** Places of head and dependent of the arc that LEFT or RIGHT would make. */
export function arcOf(
  { states, nodes }: ParseStates,
  state: number,
  action: number,
): { head: number; dependent: number } {
  const top = states[state + STATE.top];
  const head = action === LEFT ? states[state + STATE.next] : nodes[nodes[top + NODE.below] + NODE.word];
  return { head, dependent: nodes[top + NODE.word] };
}

/**
 * The label (from 1) of the arc that an action would make; what it adds to the score is left in `scratch.labelGain`.
 */
function giveLabel(view: SentenceView, table: Table, scratch: ParseScratch, state: number, action: number): number {
  const { states, arcFeatures: features, labelScores } = scratch;
  const { head, dependent } = arcOf(states, state, action);
  scratch.labelGain = 0;
  if (head === view.root) return ROOT_LABEL + 1;
  const choices = scratch.choices.of(view, head, dependent);
  if (choices.length === 1) return choices[0] + 1;
  const n = arcFeatures(view, states, state, action === LEFT, features);
  addChoices(table, features, n, choices, labelScores);
  const best = argmax(labelScores, choices.length);
  scratch.labelGain = labelScores[best] * table.scale;
  return choices[best] + 1;
}

function treeOf(view: SentenceView, all: ParseStates, last: number): Tree {
  const { states } = all;
  const heads = new Int32Array(view.length).fill(-1);
  const labels = new Int32Array(view.length);
  for (let s = last; states[s + STATE.parent] >= 0; s = states[s + STATE.parent]) {
    const action = states[s + STATE.action];
    if (action === SHIFT) continue;
    const { head, dependent } = arcOf(all, states[s + STATE.parent], action);
    heads[dependent - PAD] = head === view.root ? -1 : head - PAD;
    labels[dependent - PAD] = states[s + STATE.label] - 1;
  }
  return { heads, labels };
}
