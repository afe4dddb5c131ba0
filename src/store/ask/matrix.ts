import { type RawBuilder, sql } from "kysely";
import type { RecordedPosition } from "../../record/record.js";
import { type Db, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import { pointsById } from "./entries.js";
import type { Filters } from "./filters.js";
import { meant } from "./names.js";
import { between, given } from "./page.js";

/** Who stands where: actors by issues, those with most points first. */
export interface Matrix {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly points: number }[];
  readonly issues: readonly { readonly id: string; readonly label: string; readonly points: number }[];
  /** Cells that hold anything, row by row. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Ids. */
  readonly actor: string;
  readonly issue: string;
  readonly points: number;
  /** The latest point, own or claimed, and the latest of its own. */
  readonly latest: RecordedPosition;
  readonly own: RecordedPosition | null;
}

const MOST = 40;

interface Line {
  readonly holder: string;
  readonly topic: string;
  readonly points: number;
  readonly latest: string;
  readonly own: string | null;
}

/**
 * The biggest forty actors and issues of what is asked for (party, issue, since, until, and speaker as the holder);
 * points that a person rejected don't count.
 */
export async function matrix(
  db: Db,
  filters: Pick<Filters, "speaker" | "party" | "issue" | "since" | "until">,
  most = MOST,
): Promise<Matrix> {
  await settle(db);
  const { holders, speakers, topics } = await meant(db, filters);
  const where = given(
    holders && sql`l.holder = any(${[...holders]})`,
    speakers && sql`l.holder in (select actor from form where form = any(${[...speakers]}))`,
    topics && sql`l.topic = any(${[...topics]})`,
  );
  const isAllTime = filters.since === undefined && filters.until === undefined;
  const points = isAllTime ? inAll(where) : inPeriod([...where, ...between(sql`l.day`, filters)]);
  const lines = sql`with l as materialized (${points})`;
  const limit = sql.lit(Math.min(Math.max(1, most), MOST));
  const found = await rows(
    db,
    sql<Line>`
    ${lines}, a as (select holder from l group by holder order by sum(points) desc, holder limit ${limit}),
      i as (select topic from l where holder in (select holder from a) group by topic
        order by sum(points) desc, topic limit ${limit})
    select l.holder, l.topic, l.points, l.latest, l.own from l join a using (holder) join i using (topic)`,
  );
  return matrixOf(db, found);
}

const all = (where: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  where.length ? sql.join([...where], sql` and `) : sql`true`;
const inAll = (where: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`select holder, topic, points, latest, latest_own as own from line_count l where ${all(where)}`;
const inPeriod = (where: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql`
  select holder, topic, count(*)::int as points, right(max(rpad(day, 10) || id), -10) as latest,
    right(max(rpad(day, 10) || id) filter (where own), -10) as own
  from line_point l where ${all(where)} group by holder, topic`;

async function matrixOf(db: Db, lines: readonly Line[]): Promise<Matrix> {
  const [holders, topics] = [sums(lines, ({ holder }) => holder), sums(lines, ({ topic }) => topic)];
  const actors = await named(db, "actor", sql`body ->> 'name'`, [...holders.keys()]);
  const issues = await named(db, "issue", sql`body ->> 'label'`, [...topics.keys()]);
  const points = await pointsById(
    db,
    lines.flatMap(({ latest, own }) => (own === null ? [latest] : [latest, own])),
  );
  const place = new Map([...holders.keys(), ...topics.keys()].map((key, i) => [key, i]));
  const cells = [...lines]
    .sort(
      (a, b) =>
        (place.get(a.holder) as number) - (place.get(b.holder) as number) ||
        (place.get(a.topic) as number) - (place.get(b.topic) as number),
    )
    .flatMap((line) => {
      const latest = points.get(line.latest);
      return latest
        ? [
            {
              actor: actors.get(line.holder)?.id ?? line.holder,
              issue: issues.get(line.topic)?.id ?? line.topic,
              points: line.points,
              latest,
              own: (line.own === null ? null : points.get(line.own)) ?? null,
            },
          ]
        : [];
    });
  return {
    actors: [...holders].map(([key, n]) => ({
      id: actors.get(key)?.id ?? key,
      name: actors.get(key)?.name ?? key,
      points: n,
    })),
    issues: [...topics].map(([key, n]) => ({
      id: issues.get(key)?.id ?? key,
      label: issues.get(key)?.name ?? key,
      points: n,
    })),
    cells,
  };
}

/** How many points each holder or topic has, the most first. */
function sums(lines: readonly Line[], keyOf: (line: Line) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines) found.set(keyOf(line), (found.get(keyOf(line)) ?? 0) + line.points);
  return new Map([...found].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}

/** What actors or issues are called, by their keys. */
export async function named(
  db: Db,
  table: "actor" | "issue",
  name: RawBuilder<unknown>,
  keys: readonly string[],
): Promise<Map<string, { key: string; id: string; name: string }>> {
  const found = await rows(
    db,
    sql<{
      key: string;
      id: string;
      name: string;
    }>`select ${sql.id(table)} as key, id, ${name} as name from ${sql.table(table)}
      where ${sql.id(table)} = any(${[...keys]})`,
  );
  return new Map(found.map((one) => [one.key, one]));
}
