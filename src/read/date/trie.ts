import type { Pattern, TermClass } from "../../language/dates.js";
import type { Atom } from "./atoms.js";
import type { Term } from "./terms.js";

/** What a pattern caught: for each class the values of its words, in their order. */
export type Caught = ReadonlyMap<TermClass, readonly (number | string)[]>;

export interface Match {
  readonly pattern: Pattern;
  readonly caught: Caught;
  /** The match ends before this atom. */
  readonly end: number;
}

interface Node {
  readonly words: Map<string, Node>;
  readonly classes: Map<TermClass, Node>;
  /** Index of the pattern that ends here; -1 where none does. */
  pattern: number;
}

const node = (): Node => ({ words: new Map(), classes: new Map(), pattern: -1 });

/**
 * Patterns laid over each other word by word, so that all are tried in one walk: time doesn't grow with their number.
 */
export class Trie {
  private readonly root = node();

  constructor(private readonly patterns: readonly Pattern[]) {
    patterns.forEach(([words], i) => this.add(this.root, words.split(" "), i));
  }

  private add(at: Node, elements: readonly string[], pattern: number): void {
    if (elements.length === 0) {
      if (at.pattern < 0) at.pattern = pattern;
      return;
    }
    const [element, ...rest] = elements;
    if (element.endsWith("?")) this.add(at, rest, pattern);
    for (const choice of element.replace(/\?$/, "").split("|")) this.add(child(at, choice), rest, pattern);
  }

  /** Whether a pattern may begin with this word. */
  begins(word: string): boolean {
    return this.root.words.has(word);
  }

  /** The longest match that begins at an atom. */
  match(atoms: readonly Atom[], from: number): Match | null {
    let best: { pattern: number; caught: Caught; end: number } | null = null as {
      pattern: number;
      caught: Caught;
      end: number;
    } | null;
    const path: Term[] = [];
    const walk = (at: Node, i: number): void => {
      const better =
        at.pattern >= 0 &&
        atoms[i - 1].closes &&
        (best === null || i > best.end || (i === best.end && at.pattern < best.pattern));
      if (better) best = { pattern: at.pattern, caught: caughtBy(path), end: i };
      if (i >= atoms.length) return;
      const { word, terms } = atoms[i];
      const next = at.words.get(word);
      if (next) walk(next, i + 1);
      for (const term of terms) {
        const after = at.classes.get(term.name);
        if (!after) continue;
        path.push(term);
        walk(after, i + 1);
        path.pop();
      }
    };
    if (atoms[from].opens && (this.root.words.has(atoms[from].word) || atoms[from].terms.length > 0))
      walk(this.root, from);
    return best && { ...best, pattern: this.patterns[best.pattern] };
  }
}

function child({ words, classes }: Node, element: string): Node {
  const table: Map<string, Node> = /^[A-Z]+$/.test(element) ? (classes as Map<string, Node>) : words;
  let next = table.get(element);
  if (!next) table.set(element, (next = node()));
  return next;
}

function caughtBy(path: readonly Term[]): Caught {
  const caught = new Map<TermClass, (number | string)[]>();
  for (const { name, value } of path) caught.set(name, [...(caught.get(name) ?? []), value]);
  return caught;
}
