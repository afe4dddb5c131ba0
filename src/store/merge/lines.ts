import { sql } from "kysely";
import { type Db, run } from "../db.js";
import { partiesOf } from "./who.js";

/** The line of a holder on an issue: keys of the actor and the issue. */
export interface Line {
  readonly holder: string;
  readonly topic: string;
}

/** What can have changed a line. */
export interface Touched {
  /** Reports that brought positions, or whose text another report carries first by now. */
  readonly reports: readonly string[];
  /** Lines that positions were taken away from. */
  readonly gone: readonly Line[];
  /** Actors and issues that are called otherwise, or have other members. */
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** The dossier's own time before and after: promises of the days between may be unkept. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Notes the lines in which something has changed. What doesn't sit together in them is looked for when somebody asks
 * (settle).
 */
export async function touchLines(db: Db, touched: Touched): Promise<void> {
  if (touched.actors.length || touched.issues.length) await reassign(db, touched);
  await run(
    db,
    sql`insert into stale_line select holder, topic from (${linesOf(touched)}) l where holder is not null
      and topic is not null on conflict do nothing`,
  );
}

/** Puts positions whose actor or issue is another one by now into their lines. */
const reassign = (db: Db, { actors, issues }: Touched): Promise<void> =>
  run(
    db,
    sql`
    update position p set holder = m.party, topic = t.issue
    from ${partiesOf(sql`select actor from position
      where actor in (select form from form where actor = any(${[...actors]}))
        or label in (select label from label where issue = any(${[...issues]}))`)} m, label t
    where m.form = p.actor and t.label = p.label and (p.holder, p.topic) is distinct from (m.party, t.issue)`,
  );

function linesOf({ reports, gone, actors, issues, from, to }: Touched) {
  const others = sql`
    union select holder, topic from position where holder = any(${[...actors]}) or topic = any(${[...issues]})
    union select holder, topic from position where actor in (select form from form where actor = any(${[...actors]}))
    union select holder, topic from discrepancy where holder = any(${[...actors]}) or topic = any(${[...issues]})
    union select holder, topic from line_count where holder = any(${[...actors]}) or topic = any(${[...issues]})`;
  const due = sql`union select holder, topic from position where due >= least(${from ?? ""}, ${to ?? ""})
    and due < greatest(${from ?? ""}, ${to ?? ""})`;
  return sql`
    select holder, topic from position where report = any(${[...reports]})
    union select holder, topic from json_to_recordset(${JSON.stringify(gone)}::json) as l(holder text, topic text)
    ${from !== to ? due : sql``}
    ${actors.length || issues.length ? others : sql``}`;
}
