import { sql } from "kysely";
import type { EntryRef, List } from "../record/decisions.js";
import { keyOf, type Row, restsOn } from "../record/known-entries.js";
import { isExact } from "../record/place.js";
import type { FormRow, LabelRow } from "../record/rows.js";
import { maybePoint } from "./ask/entries.js";
import { idNow } from "./ask/id-now.js";
import { type Db, rows } from "./db.js";
import { settle } from "./settle/settle.js";

interface Found {
  readonly list: List;
  readonly report: string;
  readonly body: Row;
  readonly mine: boolean;
}

/**
 * A statement, meeting or position by its words, in each report that it rests on; where others rest on the same words,
 * with its actor and issue. None where there is no such entry.
 */
export async function entryRefsOf(db: Db, key: string): Promise<EntryRef[]> {
  await settle(db);
  const id = (await idNow(db, key))?.id ?? key;
  const positions = (await maybePoint(db, id))?.rows ?? [];
  const found = await rows(
    db,
    sql<Found>`
    with mine as (select 'statements' as list, report, statement as key from statement where utterance = ${id}
      union all select 'meetings', report, meeting from meeting where history = ${id}
      union all select 'positions', report, position from position where position = any(${positions}))
    select 'statements' as list, s.report, s.body, s.statement in (select key from mine) as mine from statement s
      where report in (select report from mine where list = 'statements')
    union all select 'meetings', m.report, m.body, m.meeting in (select key from mine) from meeting m
      where report in (select report from mine where list = 'meetings')
    union all select 'positions', p.report, p.body, p.position in (select key from mine) from position p
      where report in (select report from mine where list = 'positions')`,
  );
  const refs: EntryRef[] = [];
  for (const one of found
    .filter(({ mine }) => mine)
    .sort((a, b) => (keyOf(a.body) === id ? -1 : keyOf(b.body) === id ? 1 : 0))) {
    const [passage] = restsOn(one.body);
    const isShared = found.some(
      (other) =>
        other.body !== one.body &&
        other.list === one.list &&
        restsOn(other.body).some((words) => isExact(words, passage)),
    );
    if (passage) refs.push({ list: one.list, passage, ...(isShared && (await toldBy(db, one))) });
  }
  return refs;
}

/** What tells an entry from others on the same words: its actor and issue as the report calls them. */
async function toldBy(db: Db, { report, body }: Found): Promise<Pick<EntryRef, "actor" | "issue">> {
  const actor = "content" in body ? body.speaker : "participants" in body ? body.participants[0] : body.actor;
  const label = "issue" in body ? body.issue : undefined;
  const [form] = await rows(
    db,
    sql<{ body: FormRow }>`select body from form_row where report = ${report} and form = ${actor ?? null}`,
  );
  const [issue] = await rows(
    db,
    sql<{ body: LabelRow }>`select body from label_row where report = ${report} and label = ${label ?? null}`,
  );
  return { ...(form && { actor: { name: form.body.names[0] } }), ...(issue && { issue: issue.body.words }) };
}
