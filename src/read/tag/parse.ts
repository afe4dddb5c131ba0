import { addRows, argmax, type Table } from "../../model/table.js";
import { PAD } from "./forms.js";
import { arcFeatures, MAX_ARC_FEATURES, MAX_PARSE_FEATURES, parseFeatures } from "./parse-features.js";
import { ACTIONS, LEFT, NODE, ParseStates, SHIFT, STATE } from "./parse-states.js";
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
  constructor(labels: number) {
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
  candidates.sort((a, b) => b.score - a.score);
  const { states } = scratch;
  const next: number[] = [];
  for (const { state, action, score } of candidates.slice(0, width)) {
    const label = action === SHIFT ? 0 : bestLabel(view, tables.labels, scratch, state, action) + 1;
    const gained = label > 1 ? scratch.labelScores[label - 1] * tables.labels.scale : 0;
    next.push(states.after(state, action, label, score + gained));
  }
  return next.length < 2 ? next : next.sort((a, b) => states.score(b) - states.score(a));
}

function addCandidates(view: SentenceView, table: Table, scratch: ParseScratch, state: number, out: Candidate[]): void {
  const { states, features, actionScores } = scratch;
  const before = states.score(state);
  let allowed = 0;
  let only = 0;
  for (let action = 0; action < ACTIONS; action++) if (states.allows(state, action, view.root)) { allowed++; only = action; }
  if (allowed === 1) {
    out.push({ state, action: only, score: before });
    return;
  }
  const n = parseFeatures(view, states, state, features);
  actionScores.fill(0);
  addRows(table, features, n, actionScores);
  for (let action = 0; action < ACTIONS; action++) {
    if (states.allows(state, action, view.root)) out.push({ state, action, score: before + actionScores[action] * table.scale });
  }
}

/** The label of the arc that an action would make; its score stays in `scratch.labelScores`. */
export function bestLabel(view: SentenceView, table: Table, scratch: ParseScratch, state: number, action: number): number {
  const { states, arcFeatures: features, labelScores } = scratch;
  if (action === LEFT && states.states[state + STATE.next] === view.root) return ROOT_LABEL;
  const n = arcFeatures(view, states, state, action === LEFT, features);
  labelScores.fill(0);
  addRows(table, features, n, labelScores);
  labelScores[ROOT_LABEL] = Number.NEGATIVE_INFINITY;
  return argmax(labelScores, table.classes);
}

function treeOf(view: SentenceView, { states, nodes }: ParseStates, last: number): Tree {
  const heads = new Int32Array(view.length).fill(-1);
  const labels = new Int32Array(view.length);
  for (let s = last; states[s + STATE.parent] >= 0; s = states[s + STATE.parent]) {
    const action = states[s + STATE.action];
    if (action === SHIFT) continue;
    const before = states[s + STATE.parent];
    const top = states[before + STATE.top];
    const dependent = nodes[top + NODE.word] - PAD;
    const head = action === LEFT ? states[before + STATE.next] : nodes[nodes[top + NODE.below] + NODE.word];
    heads[dependent] = head === view.root ? -1 : head - PAD;
    labels[dependent] = states[s + STATE.label] - 1;
  }
  return { heads, labels };
}
