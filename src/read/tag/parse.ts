import { addChoices, argmax, type Table } from "../../model/table.js";
import { PAD } from "./forms.js";
import { arcFeatures, MAX_ARC_FEATURES, MAX_PARSE_FEATURES, parseFeatures } from "./parse-features.js";
import { ACTIONS, LEFT, NODE, ParseStates, RIGHT, SHIFT, STATE } from "./parse-states.js";
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
  constructor(labels: number, readonly choices: RelationChoices) {
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

/** A step that a state of the beam could take. */
interface Candidate {
  readonly state: number;
  readonly action: number;
  readonly score: number;
}

/** The beam after one more action, best first. The sort is stable, so equal scores keep their order. */
export function advance(view: SentenceView, tables: ParserTables, scratch: ParseScratch, beam: readonly number[], width: number): number[] {
  const candidates: Candidate[] = [];
  for (const state of beam) addCandidates(view, tables.actions, scratch, state, candidates);
  if (candidates.length > 1) candidates.sort((a, b) => b.score - a.score);
  const { states } = scratch;
  const next: number[] = [];
  for (let i = 0; i < candidates.length && i < width; i++) {
    const { state, action, score } = candidates[i];
    const { label, gain } = labelOf(view, tables.labels, scratch, state, action);
    next.push(states.after(state, action, label, score + gain));
  }
  return next.length < 2 ? next : next.sort((a, b) => states.score(b) - states.score(a));
}

function addCandidates(view: SentenceView, table: Table, scratch: ParseScratch, state: number, out: Candidate[]): void {
  const { states, features, actionScores } = scratch;
  const before = states.score(state);
  let allowed = 0;
  let only = 0;
  for (let action = 0; action < ACTIONS; action++) {
    if (!states.allows(state, action, view.root)) continue;
    allowed++;
    only = action;
  }
  if (allowed === 1) {
    out.push({ state, action: only, score: before });
    return;
  }
  const n = parseFeatures(view, states, state, features);
  scoreActions(table, features, n, actionScores);
  for (let action = 0; action < ACTIONS; action++) {
    if (states.allows(state, action, view.root)) out.push({ state, action, score: before + actionScores[action] * table.scale });
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
export function arcOf({ states, nodes }: ParseStates, state: number, action: number): { head: number; dependent: number } {
  const top = states[state + STATE.top];
  const head = action === LEFT ? states[state + STATE.next] : nodes[nodes[top + NODE.below] + NODE.word];
  return { head, dependent: nodes[top + NODE.word] };
}

/** The label (from 1; 0 for none) of the arc that an action would make, and what it adds to the score. */
function labelOf(view: SentenceView, table: Table, scratch: ParseScratch, state: number, action: number): { label: number; gain: number } {
  if (action === SHIFT) return { label: 0, gain: 0 };
  const { states, arcFeatures: features, labelScores } = scratch;
  const { head, dependent } = arcOf(states, state, action);
  if (head === view.root) return { label: ROOT_LABEL + 1, gain: 0 };
  const choices = scratch.choices.of(view, head, dependent);
  const n = arcFeatures(view, states, state, action === LEFT, features);
  addChoices(table, features, n, choices, labelScores);
  const best = argmax(labelScores, choices.length);
  return { label: choices[best] + 1, gain: labelScores[best] * table.scale };
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
