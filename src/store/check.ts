import { sql } from "kysely";
import type { Span } from "../document/span.js";
import type { Reading } from "../read/reading.js";
import type { Evidence } from "../record/record.js";
import { type Db, rows } from "./db.js";
import { counter, type Watched } from "./progress.js";
import { unhurried } from "./session.js";
import { countOf, stream } from "./tables.js";

/** Something in a store that isn't as it must be. */
export interface Fault {
  /** Where: a report, or the key of an entry. */
  readonly where: string;
  readonly what: string;
}

/** What `check` looked at, and what it found amiss. */
export interface Checked {
  readonly reports: number;
  /** Spans that were looked at. */
  readonly spans: number;
  readonly faults: readonly Fault[];
}

/** Reports that are looked at together: few, for a text may have 10 MB. */
const FEW = 16;

/**
 * Looks at all that is kept: every span lies in its text and says what it is said to say, every key is somebody's,
 * every entry's report is there.
 */
export async function check(db: Db, watched: Watched = {}): Promise<Checked> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      await unhurried(snapshot);
      const count = counter(watched, await countOf(snapshot, "report"));
      const faults: Fault[] = [];
      let reports = 0;
      let spans = 0;
      for await (const batch of stream(snapshot, REPORTS, FEW)) {
        for (const line of batch) {
          const found = faultsOf(JSON.parse(line) as Checking);
          faults.push(...found.faults);
          spans += found.spans;
        }
        reports += batch.length;
        count(batch.length);
      }
      for (const loose of LOOSE) faults.push(...(await rows(snapshot, loose)));
      return { reports, spans, faults };
    });
}

/** A report with all that is kept of it: `entries` are the rows that it brought to the record. */
interface Checking {
  readonly report: string;
  readonly text: string | null;
  readonly reading: Reading | null;
  readonly merged: boolean;
  readonly entries: readonly unknown[] | null;
}

const REPORTS = sql`
  select r.id as report, v.text, g.reading, exists (select 1 from likeness l where l.report = r.id) as merged, (
    select json_agg(body) from (
      select body from statement where report = r.id union all select body from meeting where report = r.id union all
        select body from position where report = r.id
      union all select body from form_row where report = r.id union all select body from label_row where report = r.id
    ) e) as entries
  from report r
  left join report_version v on (v.report, v.version) = (r.id, r.version)
  left join reading g on (g.report, g.version) = (r.id, r.version)
  order by r.id`;

function faultsOf({ report, text, reading, merged, entries }: Checking): { spans: number; faults: Fault[] } {
  const amiss = (what: string): { spans: number; faults: Fault[] } => ({ spans: 0, faults: [{ where: report, what }] });
  if (text === null) return amiss("its text isn't there");
  if (reading === null) return amiss("its reading isn't there");
  if (!merged) return amiss("it isn't in the record");
  const read = spansOf(reading);
  const kept = spansOf(entries);
  const outside = [...read, ...kept]
    .filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length))
    .map(({ start, end }) => `${start}–${end} lies outside its text`);
  const other = kept
    .filter((span) => isEvidence(span) && (span.report !== report || span.text !== text.slice(span.start, span.end)))
    .map(({ start, end }) => `${start}–${end} doesn't say what an entry says it does`);
  return { spans: read.length + kept.length, faults: [...outside, ...other].map((what) => ({ where: report, what })) };
}

/** Every span in something, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(spansOf);
  return isSpan(value) ? [value, ...inside] : inside;
}

const isSpan = (value: object): value is Span =>
  "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";
const isEvidence = (span: Span): span is Evidence => "text" in span && "report" in span;

/** Keys that nothing has. */
const loose = (what: string, of: ReturnType<typeof sql>) =>
  sql<Fault>`select "where", ${what} as what from (${of}) l("where")`;
const LOOSE = [
  loose(
    "its speaker is nobody",
    sql`select statement from statement s where speaker is not null
      and not exists (select 1 from form f where f.form = s.speaker)`,
  ),
  loose(
    "one of its issues is none",
    sql`select statement from statement s, unnest(about) a where not exists (select 1 from label l where l.label = a)`,
  ),
  loose(
    "its utterance is none",
    sql`select statement from statement s where not exists (select 1 from statement u where u.statement = s.utterance)`,
  ),
  loose(
    "it is reported in a statement that isn't there",
    sql`select statement from statement s where body ->> 'within' is not null
      and not exists (select 1 from statement u where u.statement = s.body ->> 'within')`,
  ),
  loose(
    "somebody in it is nobody",
    sql`select meeting from meeting m, unnest(sides || absent) a
      where not exists (select 1 from form f where f.form = a)`,
  ),
  loose(
    "its history is none",
    sql`select meeting from meeting m where not exists (select 1 from meeting h where h.meeting = m.history)`,
  ),
  loose(
    "its actor or its issue is none",
    sql`select position from position p where not exists (select 1 from form f where f.form = p.actor)
      or not exists (select 1 from label l where l.label = p.label)`,
  ),
  loose(
    "it stands in no line",
    sql`select position from position p where not exists (select 1 from actor a where a.actor = p.holder)
      or not exists (select 1 from issue i where i.issue = p.topic)`,
  ),
  loose(
    "its actor is none",
    sql`select form from form f where not exists (select 1 from actor a where a.actor = f.actor)`,
  ),
  loose(
    "its issue is none",
    sql`select label from label l where not exists (select 1 from issue i where i.issue = l.issue)`,
  ),
  loose(
    "it isn't counted as what it is",
    sql`
    select coalesce(s.utterance, n.utterance) from said s full join saying n using (utterance)
    where (s.day, s.speaker, s.act, s.quotation, s.about, s.outlets) is distinct
      from (n.day, n.speaker, n.act, n.quotation, n.about, n.outlets)`,
  ),
  loose(
    "so many statements aren't of that day",
    sql`
    select coalesce(t.b, s.day) from (select b, n from tally where pair = '-D' and n <> 0) t full
      join (select day, count(*) as n from said group by day) s on s.day = t.b where t.n is distinct from s.n`,
  ),
  loose(
    "so many statements aren't theirs",
    sql`
    select coalesce(t.b, s.speaker) from (select b, n from tally where pair = '-S' and n <> 0) t full
      join (select speaker, count(*) as n from said where speaker is not null group by speaker) s on s.speaker = t.b
    where t.n is distinct from s.n`,
  ),
  loose(
    "the report that carries its text first isn't there",
    sql`select report from likeness l where not exists (select 1 from report r where r.id = l.carrier)`,
  ),
];
