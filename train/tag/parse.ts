import { addRows } from "../../src/model/table.js";
import { PAD } from "../../src/read/tag/forms.js";
import { arcFeatures } from "../../src/read/tag/arc-features.js";
import { parseFeatures } from "../../src/read/tag/parse-features.js";
import { advance, arcOf, ParseScratch, type ParserTables } from "../../src/read/tag/parse.js";
import { isOnly, LEFT, NODE, RIGHT, SHIFT, STATE } from "../../src/read/tag/parse-states.js";
import type { RelationChoices } from "../../src/read/tag/relation-choices.js";
import type { SentenceView } from "../../src/read/tag/sentence-view.js";
import { AveragedTable, seeded, shuffled } from "./perceptron.js";

/** A sentence to learn from: 0-based heads (-1 for the root), which must be projective, and label indexes. */
export interface ParseExample {
  readonly view: SentenceView;
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

/**
 * Makes a tree projective by moving dependents up to their head's head, nearest arcs first (Nivre and Nilsson 2005,
 * without marks).
 */
export function projective(heads: readonly number[]): number[] {
  const out = [...heads];
  for (;;) {
    const worst = shortestCrossing(out);
    if (worst < 0) return out;
    out[worst] = out[out[worst]];
  }
}

function shortestCrossing(heads: readonly number[]): number {
  let best = -1;
  let length = Number.POSITIVE_INFINITY;
  heads.forEach((head, d) => {
    if (head < 0) return;
    const [low, high] = head < d ? [head, d] : [d, head];
    if (high - low >= length) return;
    for (let k = low + 1; k < high; k++) {
      if (!isUnder(heads, k, head)) {
        best = d;
        length = high - low;
        return;
      }
    }
  });
  return best;
}

function isUnder(heads: readonly number[], word: number, head: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === head) return true;
    at = heads[at];
  }
  return false;
}

/** The action that leads to the tree (static oracle: attach as soon as the word's own dependents are complete). */
function oracle({ view, heads }: ParseExample, lastChild: Int32Array, scratch: ParseScratch, state: number): number {
  const { states, nodes } = scratch.states;
  const top = states[state + STATE.top];
  if (top === 0) return SHIFT;
  const next = states[state + STATE.next];
  const s0 = nodes[top + NODE.word];
  if (lastChild[s0] >= next) return SHIFT;
  const head = heads[s0 - PAD] < 0 ? view.root : heads[s0 - PAD] + PAD;
  if (head === next) return LEFT;
  const below = nodes[top + NODE.below];
  return below !== 0 && head === nodes[below + NODE.word] ? RIGHT : SHIFT;
}

/** Trains by max-violation updates on a beam (Huang, Fayong and Guo 2012), weights averaged over sentences. */
export class ParserTrainer {
  readonly tables: { actions: AveragedTable; labels: AveragedTable };
  private readonly scratch: ParseScratch;

  constructor(
    labels: number,
    choices: RelationChoices,
    rows: { actions: number; labels: number },
    private readonly width: number,
  ) {
    this.tables = { actions: new AveragedTable(3, rows.actions), labels: new AveragedTable(labels, rows.labels) };
    this.scratch = new ParseScratch(labels, choices);
  }

  epoch(examples: readonly ParseExample[], seed: number): number {
    let updates = 0;
    for (const example of shuffled(examples, seeded(seed))) {
      if (this.learn(example)) updates++;
      this.tables.actions.step++;
      this.tables.labels.step++;
    }
    return updates;
  }

  averaged(): ParserTables {
    return { actions: this.tables.actions.averaged(), labels: this.tables.labels.averaged() };
  }

  private learn(example: ParseExample): boolean {
    const { view } = example;
    const { scratch, tables } = this;
    const { states } = scratch;
    const lastChild = lastChildren(example);
    let beam = [states.start(PAD)];
    let gold = beam[0];
    let worst = { violation: 0, guess: -1, gold: -1 };
    for (let step = 0; step < 2 * view.length; step++) {
      const action = oracle(example, lastChild, scratch, gold);
      gold = this.goldStep(example, gold, action);
      const goldLabel = states.states[gold + STATE.label];
      beam = advance(view, tables, scratch, beam, this.width);
      for (const s of beam) {
        const rows = states.states;
        const parent = rows[s + STATE.parent];
        rows[s + STATE.gold] =
          rows[parent + STATE.gold] === 1 && rows[s + STATE.action] === action && rows[s + STATE.label] === goldLabel
            ? 1
            : 0;
      }
      states.states[gold + STATE.gold] = 1;
      const violation = states.score(beam[0]) - states.score(gold);
      if (states.states[beam[0] + STATE.gold] === 0 && violation >= worst.violation)
        worst = { violation, guess: beam[0], gold };
    }
    if (worst.guess < 0) return false;
    this.update(view, worst.gold, worst.guess);
    return true;
  }

  private goldStep(example: ParseExample, state: number, action: number): number {
    const { scratch, tables } = this;
    const { states, features, actionScores } = scratch;
    let score = states.score(state);
    if (!isOnly(states.allowed(state, example.view.root))) {
      const n = parseFeatures(example.view, states, state, features);
      actionScores.fill(0);
      addRows(tables.actions, features, n, actionScores);
      score += actionScores[action];
    }
    if (action === SHIFT) return states.after(state, action, 0, score);
    const dependent = states.nodes[states.states[state + STATE.top] + NODE.word] - PAD;
    const label = example.labels[dependent];
    if (this.isLabelChosen(example.view, state, action)) {
      const n = arcFeatures(example.view, states, state, action === LEFT, scratch.arcFeatures);
      const { classes, mask, weights } = tables.labels;
      for (let i = 0; i < n; i++) score += weights[(scratch.arcFeatures[i] & mask) * classes + label];
    }
    return states.after(state, action, label + 1, score);
  }

  /** Whether the label of an arc is a matter of weights: there is more than one to choose. */
  private isLabelChosen(view: SentenceView, state: number, action: number): boolean {
    const { head, dependent } = arcOf(this.scratch.states, state, action);
    return head !== view.root && this.scratch.choices.of(view, head, dependent).length > 1;
  }

  /** Rewards the steps of the gold chain and punishes those of the guess, back to where they part. */
  private update(view: SentenceView, gold: number, guess: number): void {
    const rows = this.scratch.states.states;
    let g = gold;
    let s = guess;
    while (rows[s + STATE.gold] === 0) {
      this.change(view, g, 1);
      this.change(view, s, -1);
      g = rows[g + STATE.parent];
      s = rows[s + STATE.parent];
    }
  }

  private change(view: SentenceView, state: number, by: number): void {
    const { states, features, arcFeatures: arcs } = this.scratch;
    const parent = states.states[state + STATE.parent];
    const action = states.states[state + STATE.action];
    if (!isOnly(states.allowed(parent, view.root))) {
      const n = parseFeatures(view, states, parent, features);
      this.tables.actions.update(features, n, action, by);
    }
    if (action !== SHIFT && this.isLabelChosen(view, parent, action)) {
      const label = states.states[state + STATE.label] - 1;
      const n = arcFeatures(view, states, parent, action === LEFT, arcs);
      this.tables.labels.update(arcs, n, label, by);
    }
  }
}

/** Place of each word's last dependent, 0 when it has none; by place. */
function lastChildren({ view, heads }: ParseExample): Int32Array {
  const out = new Int32Array(view.length + 2 * PAD);
  heads.forEach((head, d) => {
    if (head >= 0) out[head + PAD] = Math.max(out[head + PAD], d + PAD);
  });
  return out;
}
