import { sql } from "kysely";
import { type Db, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import type { Filters } from "./filters.js";
import { named } from "./matrix.js";
import { meant } from "./names.js";
import { between, given } from "./page.js";

/** Who agrees with whom, and who is against whom, over issues. */
export interface Network {
  /** The biggest first; `weight`: points for or against. */
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly weight: number;
  }[];
  /** The strongest first. */
  readonly links: readonly Link[];
  /** Those that links name, by their ids. */
  readonly issues: readonly { readonly id: string; readonly label: string }[];
}

export interface Link {
  /** Actor ids. */
  readonly a: string;
  readonly b: string;
  /**
   * On how many issues both are for, or both against; on how many the one is for and the other against. An actor that
   * was both in the period counts as both.
   */
  readonly agree: number;
  readonly conflict: number;
  /**
   * Both by the average activity of the two (Leifeld 2017): of the stances that each took, on average, the share that
   * they have in common, or against each other.
   */
  readonly agreement: number;
  readonly opposition: number;
  /** On how many of these issues only others say where one of the two stands. */
  readonly claimed: number;
  /** At most ten. */
  readonly issues: readonly { readonly id: string; readonly agree: number; readonly conflict: number }[];
}

const ACTORS = 60;
const ISSUES = 10;

interface Stand {
  readonly holder: string;
  readonly topic: string;
  readonly own_for: number;
  readonly own_against: number;
  readonly claimed_for: number;
  readonly claimed_against: number;
}

/** Where a holder stands on an issue in the period: by its own word; by that of others only where it gave none. */
interface Side {
  readonly holder: string;
  readonly pro: boolean;
  readonly contra: boolean;
  readonly isClaimed: boolean;
}

/** Links between the sixty actors with most points. Whoever is noncommittal on an issue agrees with nobody on it. */
export async function network(db: Db, filters: Pick<Filters, "since" | "until" | "issue">): Promise<Network> {
  await settle(db);
  const { topics } = await meant(db, filters);
  const where = sql.join(
    [sql`true`, ...given(topics && sql`topic = any(${[...topics]})`, ...between(sql`day`, filters))],
    sql` and `,
  );
  const stands =
    filters.since === undefined && filters.until === undefined
      ? sql`select holder, topic, own_for, own_against, claimed_for, claimed_against from line_count where ${where}`
      : sql`select holder, topic, count(*) filter (where own and stance = 'for') as own_for, count(*)
        filter (where own and stance = 'against') as own_against,
        count(*) filter (where not own and stance = 'for') as claimed_for, count(*)
          filter (where not own and stance = 'against') as claimed_against
      from line_point where ${where} group by holder, topic`;
  const found = await rows(
    db,
    sql<Stand>`
    with s as materialized (select * from (${stands}) s
      where own_for + own_against + claimed_for + claimed_against > 0),
      a as (select holder from s group by holder
        order by sum(own_for + own_against + claimed_for + claimed_against) desc, holder limit ${sql.lit(ACTORS)})
    select s.* from s join a using (holder) order by topic, holder`,
  );
  return networkOf(db, found);
}

const sideOf = ({ holder, own_for, own_against, claimed_for, claimed_against }: Stand): Side => {
  const isClaimed = own_for + own_against === 0;
  return {
    holder,
    pro: (isClaimed ? claimed_for : own_for) > 0,
    contra: (isClaimed ? claimed_against : own_against) > 0,
    isClaimed,
  };
};

async function networkOf(db: Db, stands: readonly Stand[]): Promise<Network> {
  const [weights, activity] = [new Map<string, number>(), new Map<string, number>()];
  const byTopic = new Map<string, Side[]>();
  for (const stand of stands) {
    const side = sideOf(stand);
    const { holder, topic, own_for, own_against, claimed_for, claimed_against } = stand;
    weights.set(holder, (weights.get(holder) ?? 0) + own_for + own_against + claimed_for + claimed_against);
    activity.set(holder, (activity.get(holder) ?? 0) + Number(side.pro) + Number(side.contra));
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), side]);
  }
  const actors = await named(db, "actor", sql`body ->> 'name'`, [...weights.keys()]);
  const kinds = new Map(
    (
      await rows(
        db,
        sql<{
          actor: string;
          kind: string;
        }>`select actor, body ->> 'kind' as kind from actor where actor = any(${[...weights.keys()]})`,
      )
    ).map(({ actor, kind }) => [actor, kind]),
  );
  const issues = await named(db, "issue", sql`body ->> 'label'`, [...byTopic.keys()]);
  const id = (actor: string): string => actors.get(actor)?.id ?? actor;
  const links = linksOf(byTopic, activity).map(({ issues: on, a, b, ...link }) => ({
    a: id(a),
    b: id(b),
    ...link,
    issues: on.map((one) => ({ ...one, id: issues.get(one.id)?.id ?? one.id })),
  }));
  const shown = new Set(links.flatMap(({ issues: on }) => on.map((one) => one.id)));
  return {
    actors: [...weights]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([actor, weight]) => ({
        id: id(actor),
        name: actors.get(actor)?.name ?? actor,
        kind: kinds.get(actor) ?? "",
        weight,
      })),
    links,
    issues: [...issues.values()]
      .filter((issue) => shown.has(issue.id))
      .map((issue) => ({ id: issue.id, label: issue.name }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
  };
}

/** Actors and issues by their keys. */
function linksOf(byTopic: ReadonlyMap<string, readonly Side[]>, activity: ReadonlyMap<string, number>): Link[] {
  const links = new Map<
    string,
    {
      a: string;
      b: string;
      agree: number;
      conflict: number;
      claimed: number;
      issues: { id: string; agree: number; conflict: number }[];
    }
  >();
  for (const [topic, sides] of byTopic)
    sides.forEach((one, i) => {
      for (const other of sides.slice(i + 1)) {
        const [agree, conflict] = [
          Number(one.pro && other.pro) + Number(one.contra && other.contra),
          Number(one.pro && other.contra) + Number(one.contra && other.pro),
        ];
        if (agree + conflict === 0) continue;
        const key = `${one.holder}\n${other.holder}`;
        const link = links.get(key) ?? {
          a: one.holder,
          b: other.holder,
          agree: 0,
          conflict: 0,
          claimed: 0,
          issues: [],
        };
        link.agree += agree;
        link.conflict += conflict;
        link.claimed += Number(one.isClaimed || other.isClaimed);
        link.issues.push({ id: topic, agree, conflict });
        links.set(key, link);
      }
    });
  const mean = (a: string, b: string): number => ((activity.get(a) ?? 0) + (activity.get(b) ?? 0)) / 2;
  return [...links.values()]
    .map(
      ({ issues, ...link }): Link => ({
        ...link,
        agreement: link.agree / mean(link.a, link.b),
        opposition: link.conflict / mean(link.a, link.b),
        issues: issues.sort((x, y) => y.agree + y.conflict - x.agree - x.conflict).slice(0, ISSUES),
      }),
    )
    .sort((x, y) => y.agree + y.conflict - x.agree - x.conflict || (x.a + x.b < y.a + y.b ? -1 : 1));
}
