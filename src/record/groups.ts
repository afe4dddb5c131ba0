/** Things put into groups: who is with whom, and who must not be. */
export class Groups<T> {
  private readonly of = new Map<T, Set<T>>();
  private readonly isApart: ((a: T, b: T) => boolean) | null;

  constructor(items: readonly T[], isApart: ((a: T, b: T) => boolean) | null = null) {
    for (const item of items) this.of.set(item, new Set([item]));
    this.isApart = isApart;
  }

  /** Puts two groups together, unless some of the one must be apart from some of the other. */
  join(a: T, b: T): void {
    const [x, y] = [this.groupOf(a), this.groupOf(b)];
    const { isApart } = this;
    if (x === y || (isApart && [...x].some((i) => [...y].some((j) => isApart(i, j))))) return;
    const [small, large] = x.size < y.size ? [x, y] : [y, x];
    for (const item of small) {
      large.add(item);
      this.of.set(item, large);
    }
  }

  groupOf(item: T): Set<T> {
    return this.of.get(item) as Set<T>;
  }

  all(): T[][] {
    return [...new Set(this.of.values())].map((group) => [...group]);
  }
}

/**
 * Groups of items of which each is tied to the next by sharing a key and passing a test. `known`: those that hang
 * together are put together already, and not compared with each other.
 */
export function tied<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  isTied: (a: T, b: T) => boolean,
  known: readonly (readonly T[])[] = [],
): T[][] {
  const groups = new Groups(items);
  for (const [first, ...others] of known) for (const other of others) groups.join(first, other);
  const settled = new Set(known.flat());
  const byKey = new Map<string, T[]>();
  for (const item of [...settled, ...items.filter((item) => !settled.has(item))]) {
    for (const key of new Set(keysOf(item))) {
      const others = byKey.get(key) ?? [];
      if (!settled.has(item))
        for (const other of others)
          if (groups.groupOf(other) !== groups.groupOf(item) && isTied(other, item)) groups.join(other, item);
      byKey.set(key, others);
      others.push(item);
    }
  }
  return groups.all();
}

/** Items by their block, each block in the items' order. */
export function blocksOf<T>(items: readonly T[], blockOf: (item: T) => string): T[][] {
  const blocks = new Map<string, T[]>();
  for (const item of items) {
    const block = blocks.get(blockOf(item));
    if (block) block.push(item);
    else blocks.set(blockOf(item), [item]);
  }
  return [...blocks.values()];
}
