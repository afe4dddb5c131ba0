/**
 * Pairs of facts of a statement that are counted: S speaker's form, L label, A act, O outlet, Q kind of quotation, D
 * day; - is any.
 */
const PAIRS = [
  "--",
  "-S",
  "-L",
  "-A",
  "-O",
  "-Q",
  "-D",
  "SL",
  "SA",
  "SO",
  "SQ",
  "SD",
  "LA",
  "LO",
  "LQ",
  "AO",
  "AQ",
  "OO",
  "OQ",
];

const listed = PAIRS.map((pair) => `('${pair}')`).join(", ");

/** Runs something for the rows that an `insert`, `update` or `delete` brought (sign 1) and took away (sign -1). */
const triggersOf = (table: string, run: (rows: string) => string): string[] => {
  const [fresh, stale] = ["select *, 1 as sign from fresh", "select *, -1 as sign from stale"];
  return [
    ["insert", "new table as fresh", fresh],
    ["update", "old table as stale new table as fresh", `${stale} union all ${fresh}`],
    ["delete", "old table as stale", stale],
  ].flatMap(([event, tables, rows]) => [
    `create function ${table}_after_${event}() returns trigger language plpgsql as ` +
      `$$ begin ${run(`(${rows}) r`)}; return null; end $$`,
    `create trigger after_${event} after ${event} on ${table} referencing ${tables} ` +
      `for each statement execute function ${table}_after_${event}()`,
  ]);
};

/**
 * What a desk asks of a large record over and over. Where counting would take a look at every row, counts are kept: by
 * forms and labels, which are mapped to actors and issues when somebody asks, so that merging these touches none.
 * `said` and `tally` follow from other tables, whose triggers keep them whoever changes these; no backup holds them.
 */
export const DESK: readonly string[] = [
  /** Each change of what is kept, in order: n grows from one commit to the next. */
  `create table change (
    n bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    kind text collate "C" not null,
    report text collate "C",
    decision text collate "C"
  )`,

  /**
   * Most statements are their utterance's first; without this the database takes them for few, and looks through all
   * where it is asked for many.
   */
  "create statistics statement_is_first on (statement = utterance) from statement",

  /** Positions are asked for by who says them of somebody as well: without this, all were looked through. */
  "create index position_by_claimant on position ((body ->> 'claimedBy')) where body ->> 'claimedBy' is not null",
  `create index statement_by_quotation on statement ((body ->> 'quotation'), day, statement)`,

  /** An utterance as it is counted: as its earliest wording has it, with the outlets of all, in small letters. */
  `create view saying as
    select h.statement as utterance, h.day, h.speaker, h.act, h.body ->> 'quotation' collate "C" as quotation,
      array(select distinct a from unnest(h.about) a order by a) as about,
      array(
        select distinct lower(o.outlet) as outlet from statement o
        where o.utterance = h.statement and o.outlet is not null order by outlet
      ) as outlets
    from statement h where h.statement = h.utterance`,
  `create table said (
    utterance text collate "C" primary key,
    day text collate "C" not null,
    speaker text collate "C",
    act text collate "C",
    quotation text collate "C",
    about text[] not null,
    outlets text[] not null
  ) with (fillfactor = 90)`,
  "create index said_by_day on said (day, utterance)",
  "create index said_by_speaker on said (speaker, act, day, utterance)",
  "create index said_about on said using gin (about) with (fastupdate = off)",
  "create index said_outlets on said using gin (outlets) with (fastupdate = off)",

  /**
   * How many utterances have two facts in common. Of meetings ("-M", "MD"): how many a form takes part in, and by day.
   */
  `create table tally (
    pair text collate "C" not null,
    a text collate "C" not null,
    b text collate "C" not null,
    n int not null,
    primary key (pair, a, b)
  ) with (fillfactor = 70)`,
  "create index tally_other_way on tally (pair, b, a)",
  `create function pairs_of(said) returns table (pair text, a text, b text) language sql immutable as $$
    with fact (kind, value) as (
      select '-', '' union all select 'S', $1.speaker union all select 'A', $1.act
      union all select 'Q', $1.quotation union all select 'D', $1.day
      union all select 'L', unnest($1.about) union all select 'O', unnest($1.outlets)
    )
    select p.pair, x.value, y.value from (values ${listed}) p(pair)
    join fact x on x.kind = left(p.pair, 1) and x.value is not null
    join fact y on y.kind = right(p.pair, 1) and y.value is not null
  $$`,
  `create function say_again(these text[]) returns void language plpgsql as $$ begin
    if cardinality(these) = 0 then return; end if;
    insert into tally
      select pair, a, b, sum(n) from (
        select p.*, -1 as n from said s, pairs_of(s) p where s.utterance = any(these)
        union all select p.*, 1 from saying s, pairs_of(row(s.*)::said) p where s.utterance = any(these)
      ) x group by pair, a, b having sum(n) <> 0 order by pair, a, b
      on conflict (pair, a, b) do update set n = tally.n + excluded.n;
    delete from said s where s.utterance = any(these)
      and not exists (select 1 from saying n where n.utterance = s.utterance);
    insert into said select * from saying s where s.utterance = any(these)
      on conflict (utterance) do update set day = excluded.day, speaker = excluded.speaker, act = excluded.act,
        quotation = excluded.quotation, about = excluded.about, outlets = excluded.outlets
      where (said.*) is distinct from (excluded.*);
  end $$`,
  "insert into said select * from saying",
  "insert into tally select pair, a, b, count(*) from said s, pairs_of(s) group by pair, a, b",
  ...triggersOf("statement", (rows) => `perform say_again(array(select distinct utterance from ${rows}))`),

  `insert into tally
    select 'MD', side, day, count(*) from meeting, unnest(sides) side where meeting = history group by side, day
    union all select '-M', '', side, count(*) from meeting, unnest(sides) side where meeting = history group by side`,
  ...triggersOf(
    "meeting",
    (rows) => `
    insert into tally
      select pair, a, b, sum(sign) from ${rows}, unnest(sides) side,
        lateral (values ('MD', side, day), ('-M', '', side)) t(pair, a, b)
      where meeting = history group by pair, a, b having sum(sign) <> 0 order by pair, a, b
      on conflict (pair, a, b) do update set n = tally.n + excluded.n`,
  ),

  /**
   * The points of lines, as they were when these were last looked at; those that a person rejected are left out. 'own':
   * not what others say of the holder.
   */
  `create table line_point (
    holder text collate "C" not null,
    topic text collate "C" not null,
    id text collate "C" not null,
    day text collate "C" not null,
    stance text collate "C" not null,
    firmness text collate "C" not null,
    own boolean not null,
    primary key (holder, topic, id)
  )`,
  "create index line_point_by_day on line_point (day)",
  "create index line_point_in_line on line_point (holder, topic, day, id)",
  "create index line_point_by_topic on line_point (topic)",
  /** How much a line holds: its points for and against, own and claimed ones, and the latest ones. */
  `create table line_count (
    holder text collate "C" not null,
    topic text collate "C" not null,
    points int not null,
    own_for int not null,
    own_against int not null,
    claimed_for int not null,
    claimed_against int not null,
    latest text collate "C" not null,
    latest_own text collate "C",
    primary key (holder, topic)
  ) with (fillfactor = 70)`,
  "create index line_count_by_topic on line_count (topic)",
  "analyze statement",
  "insert into stale_line select distinct holder, topic from position " +
    "where holder is not null and topic is not null on conflict do nothing",
];
