/**
 * The parser's states (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011), many at once. Nothing is ever changed
 * once made, so states share what they have in common and a step costs the same however long the sentence is: the stack
 * is a chain of nodes, each holding a word and what is known of its dependents so far.
 */
export const SHIFT = 0;
/** The top of the stack becomes a left dependent of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a right dependent of the word below it. */
export const RIGHT = 2;
export const ACTIONS = 3;

/** Whether only one bit is set, so that there is nothing to decide. */
export const isOnly = (allowed: number): boolean => (allowed & (allowed - 1)) === 0;

/** A growing list of rows of integers. */
class Rows {
  data: Int32Array;
  count = 0;
  constructor(readonly width: number) {
    this.data = new Int32Array(width * 256);
  }
  /** Adds a row of zeros and returns where it starts. */
  add(): number {
    const at = this.count++ * this.width;
    if (at + this.width > this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    return at;
  }
}

/** Columns of a node of the stack. Places of words; 0 for none. Labels count from 1; 0 for none. */
export const NODE = {
  word: 0,
  below: 1,
  l1: 2,
  l2: 3,
  r1: 4,
  r2: 5,
  l1Label: 6,
  r1Label: 7,
  leftSet: 8,
  rightSet: 9,
  lefts: 10,
  rights: 11,
} as const;
const NODE_WIDTH = 12;

/** Columns of a state. `next` is the place of the next word; its left dependents so far are `l1`, `l2` and so on. */
export const STATE = {
  top: 0,
  next: 1,
  l1: 2,
  l2: 3,
  l1Label: 4,
  leftSet: 5,
  lefts: 6,
  parent: 7,
  action: 8,
  label: 9,
  gold: 10,
} as const;
const STATE_WIDTH = 11;

export class ParseStates {
  private readonly nodeRows = new Rows(NODE_WIDTH);
  private readonly stateRows = new Rows(STATE_WIDTH);
  scores = new Float64Array(256);

  get nodes(): Int32Array {
    return this.nodeRows.data;
  }
  get states(): Int32Array {
    return this.stateRows.data;
  }

  /** Forgets everything and makes the state that a sentence starts in. Returns its row. */
  start(firstWord: number): number {
    this.nodeRows.count = 0;
    this.stateRows.count = 0;
    const none = this.nodeRows.add();
    this.nodeRows.data.fill(0, none, none + NODE_WIDTH);
    const s = this.newState(0);
    this.states[s + STATE.next] = firstWord;
    this.states[s + STATE.parent] = -1;
    this.states[s + STATE.gold] = 1;
    return s;
  }

  score(state: number): number {
    return this.scores[state / STATE_WIDTH];
  }

  /** The actions that can be taken, as bits (1 << action): exactly one word may end up under the root. */
  allowed(state: number, root: number): number {
    const { states, nodes } = this;
    const top = states[state + STATE.top];
    const atEnd = states[state + STATE.next] === root;
    if (top === 0) return 1 << SHIFT;
    const two = nodes[top + NODE.below] !== 0;
    return (atEnd ? 0 : 1 << SHIFT) | (!atEnd || !two ? 1 << LEFT : 0) | (two ? 1 << RIGHT : 0);
  }

  /** The state after an action. `label` is that of the arc it makes (from 1; 0 when none). */
  after(state: number, action: number, label: number, score: number): number {
    const s = this.newState(score);
    const { states } = this;
    states[s + STATE.parent] = state;
    states[s + STATE.action] = action;
    states[s + STATE.label] = label;
    if (action === SHIFT) this.shift(state, s);
    else if (action === LEFT) this.left(state, s, label);
    else this.right(state, s, label);
    return s;
  }

  private newState(score: number): number {
    const s = this.stateRows.add();
    this.stateRows.data.fill(0, s, s + STATE_WIDTH);
    const k = s / STATE_WIDTH;
    if (k >= this.scores.length) {
      const grown = new Float64Array(this.scores.length * 2);
      grown.set(this.scores);
      this.scores = grown;
    }
    this.scores[k] = score;
    return s;
  }

  private shift(from: number, to: number): void {
    const node = this.nodeRows.add();
    const { states, nodes } = this;
    nodes.fill(0, node, node + NODE_WIDTH);
    nodes[node + NODE.word] = states[from + STATE.next];
    nodes[node + NODE.below] = states[from + STATE.top];
    nodes[node + NODE.l1] = states[from + STATE.l1];
    nodes[node + NODE.l2] = states[from + STATE.l2];
    nodes[node + NODE.l1Label] = states[from + STATE.l1Label];
    nodes[node + NODE.leftSet] = states[from + STATE.leftSet];
    nodes[node + NODE.lefts] = states[from + STATE.lefts];
    states[to + STATE.top] = node;
    states[to + STATE.next] = states[from + STATE.next] + 1;
  }

  private left(from: number, to: number, label: number): void {
    const { states, nodes } = this;
    const top = states[from + STATE.top];
    states[to + STATE.top] = nodes[top + NODE.below];
    states[to + STATE.next] = states[from + STATE.next];
    states[to + STATE.l1] = nodes[top + NODE.word];
    states[to + STATE.l2] = states[from + STATE.l1];
    states[to + STATE.l1Label] = label;
    states[to + STATE.leftSet] = states[from + STATE.leftSet] | (1 << (label & 31));
    states[to + STATE.lefts] = states[from + STATE.lefts] + 1;
  }

  private right(from: number, to: number, label: number): void {
    const node = this.nodeRows.add();
    const { states, nodes } = this;
    const top = states[from + STATE.top];
    const below = nodes[top + NODE.below];
    nodes.copyWithin(node, below, below + NODE_WIDTH);
    nodes[node + NODE.r2] = nodes[below + NODE.r1];
    nodes[node + NODE.r1] = nodes[top + NODE.word];
    nodes[node + NODE.r1Label] = label;
    nodes[node + NODE.rightSet] |= 1 << (label & 31);
    nodes[node + NODE.rights]++;
    states[to + STATE.top] = node;
    states[to + STATE.next] = states[from + STATE.next];
    states[to + STATE.l1] = states[from + STATE.l1];
    states[to + STATE.l2] = states[from + STATE.l2];
    states[to + STATE.l1Label] = states[from + STATE.l1Label];
    states[to + STATE.leftSet] = states[from + STATE.leftSet];
    states[to + STATE.lefts] = states[from + STATE.lefts];
  }
}
