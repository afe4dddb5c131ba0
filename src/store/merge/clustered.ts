import { sql } from "kysely";
import type { Decision } from "../../record/decisions.js";
import { type Db, rows, run } from "../db.js";
import { standingOn } from "../journal.js";
import type { Rows } from "../put.js";

/**
 * What reports call by many names and is one: actors by their forms, issues by their labels. How one report calls it is
 * a *row*, rows of one key are an *item*, items that are one are a *cluster*. Only the blocks of what a report brings
 * or takes away are clustered anew.
 */
export interface Clustering<Row extends { block: string }, Item extends { block: string }, Cluster> {
  readonly item: "form" | "label";
  readonly cluster: "actor" | "issue";
  /** The column that holds an item's names. */
  readonly named: "names" | "wordings";
  /** What decisions find it by. */
  readonly called: "name" | "wording";
  keyOf(item: Row | Item): string;
  namesOf(item: Item): readonly string[];
  itemsOf(rows: readonly Row[]): Item[];
  withRow(item: Item | null, row: Row): Item;
  /** Names that decisions tie to any of these. */
  tied(items: readonly Item[], decisions: readonly Decision[]): string[];
  clustersOf(items: readonly Item[], decisions: readonly Decision[]): Cluster[];
  membersOf(cluster: Cluster): readonly string[];
  /** What others say of the cluster: where it changes, they must be said anew. */
  shownOf(cluster: Cluster): string;
  /** The cluster's row, but for its key and body. */
  foundBy(cluster: Cluster): object;
}

/** Items as they are kept, and the keys of the clusters that they are in. */
interface Kept<Item, Cluster> {
  readonly items: Map<string, Item>;
  readonly clusterOf: Map<string, string>;
  readonly clusters: Map<string, Cluster>;
  /** Items that no report brings any more: their rows are forgotten in the end. */
  readonly lost: Map<string, Item>;
}

/** What clustering changed. */
export interface Clustered {
  readonly rows: Rows;
  /**
   * Keys of clusters of which something else is said than before: another name, other members. Not those that are new:
   * nothing was said of them.
   */
  readonly moved: readonly string[];
}

/** What is to be clustered anew. */
export interface Concerned<Row> {
  readonly brought?: readonly Row[];
  /** Keys of items that a report brought before: their rows are gone already. */
  readonly gone?: readonly string[];
  /** Names that somebody has decided on. */
  readonly named?: readonly string[];
}

/** Clusters anew what a report's rows, those that it brought before, or decisions have to do with. */
export async function cluster<Row extends { block: string; report: string }, Item extends { block: string }, Cluster>(
  db: Db,
  kind: Clustering<Row, Item, Cluster>,
  { brought = [], gone = [], named = [] }: Concerned<Row>,
): Promise<Clustered> {
  const kept: Kept<Item, Cluster> = { items: new Map(), clusterOf: new Map(), clusters: new Map(), lost: new Map() };
  const { item } = kind;
  const other =
    gone.length || named.length
      ? sql`or block in (select block from ${sql.table(item)} where ${sql.id(item)} = any(${[...gone]})
        or ${sql.id(kind.named)} && ${[...named]}::text[])`
      : sql``;
  await load(db, kind, kept, sql`block = any(${unique(brought.map(({ block }) => block))}) ${other}`);
  const before = new Map(kept.items);
  await takeAway(db, kind, kept, gone);
  for (const row of brought)
    kept.items.set(kind.keyOf(row), kind.withRow(kept.items.get(kind.keyOf(row)) ?? null, row));
  for (const [key, item] of before) if (!kept.items.has(key)) kept.lost.set(key, item);
  const changed = changedIn(before, kept.items);
  if (!named.length) leaveOut(kept, before, changed);
  return settle(db, kind, kept, changed, await loadTied(db, kind, kept));
}

/** Keys of items that aren't what they were. */
const changedIn = <Item>(before: ReadonlyMap<string, Item>, now: ReadonlyMap<string, Item>): Set<string> =>
  new Set(
    [...before.keys(), ...now.keys()].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(now.get(key))),
  );

/** Blocks in which nothing has changed needn't be clustered: most names were met before. */
function leaveOut<Item extends { block: string }, Cluster>(
  kept: Kept<Item, Cluster>,
  before: ReadonlyMap<string, Item>,
  changed: ReadonlySet<string>,
): void {
  const blocks = new Set([...changed].flatMap((key) => [kept.items.get(key)?.block, before.get(key)?.block]));
  for (const [key, { block }] of [...before])
    if (!blocks.has(block)) {
      kept.items.delete(key);
      kept.clusters.delete(kept.clusterOf.get(key) as string);
      kept.clusterOf.delete(key);
    }
}

async function load<Row extends { block: string }, Item extends { block: string }, Cluster>(
  db: Db,
  kind: Clustering<Row, Item, Cluster>,
  kept: Kept<Item, Cluster>,
  which: ReturnType<typeof sql>,
): Promise<void> {
  const found = await rows(
    db,
    sql<{ key: string; cluster: string; item: Item }>`
    select ${sql.id(kind.item)} as key, ${sql.id(kind.cluster)} as cluster, body as item from ${sql.table(kind.item)}
      where ${which}`,
  );
  const fresh = found.filter(({ key }) => !kept.items.has(key) && !kept.lost.has(key));
  for (const { key, cluster, item } of fresh) {
    kept.items.set(key, item);
    kept.clusterOf.set(key, cluster);
  }
  const clusters = unique(fresh.map(({ cluster }) => cluster)).filter((key) => !kept.clusters.has(key));
  const bodies = await rows(
    db,
    sql<{
      key: string;
      body: Cluster;
    }>`select ${sql.id(kind.cluster)} as key, body from ${sql.table(kind.cluster)}
      where ${sql.id(kind.cluster)} = any(${clusters})`,
  );
  for (const { key, body } of bodies) kept.clusters.set(key, body);
}

/** Items of rows that are gone are made again from those that are left. */
async function takeAway<Row extends { block: string }, Item extends { block: string }, Cluster>(
  db: Db,
  kind: Clustering<Row, Item, Cluster>,
  kept: Kept<Item, Cluster>,
  gone: readonly string[],
): Promise<void> {
  if (!gone.length) return;
  for (const key of gone) kept.items.delete(key);
  const left = await rows(
    db,
    sql<{
      body: Row;
    }>`select body from ${sql.table(`${kind.item}_row`)} where ${sql.id(kind.item)} = any(${[...gone]})`,
  );
  for (const item of kind.itemsOf(left.map(({ body }) => body))) kept.items.set(kind.keyOf(item), item);
}

/**
 * Blocks that decisions tie to those that are loaded, or to items that are gone by now, and what is tied to these.
 * Gives the decisions about all of them.
 */
async function loadTied<Row extends { block: string }, Item extends { block: string }, Cluster>(
  db: Db,
  kind: Clustering<Row, Item, Cluster>,
  kept: Kept<Item, Cluster>,
): Promise<Decision[]> {
  let decisions: Decision[] = [];
  for (let before = -1; before !== kept.items.size; ) {
    before = kept.items.size;
    const items = [...kept.items.values(), ...kept.lost.values()];
    decisions = await standingOn(
      db,
      kind.called,
      items.flatMap((item) => kind.namesOf(item)),
    );
    const names = kind.tied(items, decisions);
    if (names.length)
      await load(
        db,
        kind,
        kept,
        sql`block in (select block from ${sql.table(kind.item)} where ${sql.id(kind.named)} && ${names}::text[])`,
      );
  }
  return decisions;
}

async function settle<Row extends { block: string }, Item extends { block: string }, Cluster>(
  db: Db,
  kind: Clustering<Row, Item, Cluster>,
  kept: Kept<Item, Cluster>,
  changed: ReadonlySet<string>,
  decisions: readonly Decision[],
): Promise<Clustered> {
  const taken = new Set<string>();
  const moved = new Set<string>();
  const items: object[] = [];
  const clusters: object[] = [];
  for (const body of kind.clustersOf([...kept.items.values()], decisions)) {
    const members = kind.membersOf(body).filter((key) => kept.items.has(key));
    const key = keyFor(members, kept, taken);
    const before = kept.clusters.get(key);
    if (before !== undefined && kind.shownOf(before) !== kind.shownOf(body)) moved.add(key);
    if (JSON.stringify(before) !== JSON.stringify(body))
      clusters.push({ [kind.cluster]: key, ...kind.foundBy(body), body });
    for (const member of members) {
      const was = kept.clusterOf.get(member);
      if (was === key && !changed.has(member)) continue;
      if (was !== undefined && was !== key) moved.add(was).add(key);
      const item = kept.items.get(member) as Item;
      items.push({
        [kind.item]: member,
        block: item.block,
        [kind.named]: kind.namesOf(item),
        [kind.cluster]: key,
        body: item,
      });
    }
  }
  await forget(
    db,
    kind.item,
    [...kept.clusterOf.keys()].filter((key) => !kept.items.has(key)),
  );
  await forget(
    db,
    kind.cluster,
    [...kept.clusters.keys()].filter((key) => !taken.has(key)),
  );
  return { rows: { [kind.item]: items, [kind.cluster]: clusters }, moved: [...moved] };
}

/**
 * A cluster keeps its key for as long as it has one of its members: what points at it needn't be changed. A new one's
 * is a member's, or is made of one: where clusters part, another may have it.
 */
function keyFor(
  members: readonly string[],
  { clusterOf, clusters }: Pick<Kept<unknown, unknown>, "clusterOf" | "clusters">,
  taken: Set<string>,
): string {
  const isFree = (key: string): boolean => !taken.has(key) && !clusters.has(key);
  let key =
    members.map((member) => clusterOf.get(member)).find((known) => known !== undefined && !taken.has(known)) ??
    members.find(isFree);
  for (let n = 2; key === undefined; n++) key = isFree(`${members[0]} ${n}`) ? `${members[0]} ${n}` : undefined;
  taken.add(key);
  return key;
}

async function forget(db: Db, table: string, keys: readonly string[]): Promise<void> {
  if (keys.length) await run(db, sql`delete from ${sql.table(table)} where ${sql.id(table)} = any(${[...keys]})`);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
