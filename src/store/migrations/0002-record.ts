/**
 * What readings bring to the record, and what it adds up to. Rows are kept whole in `body`; beside it stands what they
 * are found by. Which forms are one actor stands with the form, which statements are one utterance with the statement,
 * and so on: merging two of them changes few rows. Texts are sorted by their bytes, the same on every server. Where no
 * day is known, `day` is "".
 */
export const RECORD: readonly string[] = [
  /** Which reports carry the same text. */
  `create table likeness (
    report text collate "C" primary key references report on delete cascade,
    carrier text collate "C" not null,
    buckets text[] not null,
    body json not null
  )`,
  "alter table likeness alter column buckets set statistics 0",
  "create index likeness_buckets on likeness using gin (buckets) with (fastupdate = off)",
  "create index likeness_by_carrier on likeness (carrier)",

  /** How each report names an actor; all reports that name it so; the actor. */
  `create table form_row (
    form text collate "C" not null,
    report text collate "C" not null references report on delete cascade,
    body json not null,
    primary key (form, report)
  )`,
  "create index form_row_by_report on form_row (report)",
  `create table form (
    form text collate "C" primary key,
    block text collate "C" not null,
    names text[] not null,
    actor text collate "C" not null,
    body json not null
  ) with (fillfactor = 60)`,
  "create index form_by_block on form (block)",
  "create index form_by_actor on form (actor)",
  "create index form_names on form using gin (names) with (fastupdate = off)",
  `create table actor (
    actor text collate "C" primary key,
    id text collate "C" not null,
    speaks_for text collate "C",
    called text collate "C" not null,
    body json not null
  ) with (fillfactor = 60)`,
  "create index actor_by_id on actor (id)",
  "create index actor_by_speaks_for on actor (speaks_for)",
  "create index actor_called on actor using gin (to_tsvector('simple', called)) with (fastupdate = off)",

  /** How each report words an issue; all reports that word it so; the issue. */
  `create table label_row (
    label text collate "C" not null,
    report text collate "C" not null references report on delete cascade,
    body json not null,
    primary key (label, report)
  )`,
  "create index label_row_by_report on label_row (report)",
  `create table label (
    label text collate "C" primary key,
    block text collate "C" not null,
    wordings text[] not null,
    issue text collate "C" not null,
    body json not null
  ) with (fillfactor = 60)`,
  "create index label_by_block on label (block)",
  "create index label_by_issue on label (issue)",
  "create index label_wordings on label using gin (wordings) with (fastupdate = off)",
  `create table issue (
    issue text collate "C" primary key,
    id text collate "C" not null,
    called text collate "C" not null,
    body json not null
  ) with (fillfactor = 60)`,
  "create index issue_by_id on issue (id)",
  "create index issue_called on issue using gin (to_tsvector('simple', called)) with (fastupdate = off)",

  /** What was said; `utterance` is the key of the earliest of those that are one. `words` is for searching. */
  `create table statement (
    statement text collate "C" primary key,
    report text collate "C" not null references report on delete cascade,
    day text collate "C" not null,
    outlet text collate "C",
    speaker text collate "C",
    act text collate "C",
    about text[] not null,
    utterance text collate "C" not null,
    buckets text[] not null,
    text text collate "C" not null,
    words tsvector not null generated always as (to_tsvector('english', left(text, 100000))) stored,
    body json not null
  )`,
  "create index statement_by_report on statement (report)",
  "create index statement_by_utterance on statement (utterance)",
  "create index statement_by_day on statement (day, statement)",
  "create index statement_by_speaker on statement (speaker, day, statement)",
  "create index statement_by_act on statement (act, day, statement)",
  "create index statement_by_outlet on statement (outlet, day, statement)",
  "create index statement_about on statement using gin (about) with (fastupdate = off)",
  "alter table statement alter column buckets set statistics 0",
  "create index statement_buckets on statement using gin (buckets) with (fastupdate = off)",
  "create index statement_words on statement using gin (words) with (fastupdate = off)",

  /**
   * Who met whom, and who stayed away. A block is all whose sides are the same parties; blocks in which something has
   * changed since histories were made.
   */
  `create table meeting (
    meeting text collate "C" primary key,
    report text collate "C" not null references report on delete cascade,
    day text collate "C" not null,
    outlet text collate "C",
    block text collate "C" not null,
    parties text[] not null,
    sides text[] not null,
    absent text[] not null,
    history text collate "C" not null,
    absences json not null,
    body json not null
  )`,
  "create index meeting_by_report on meeting (report)",
  "create index meeting_by_block on meeting (block)",
  "create index meeting_by_history on meeting (history)",
  "create index meeting_by_day on meeting (day, meeting)",
  "create index meeting_sides on meeting using gin (sides) with (fastupdate = off)",
  "create index meeting_absent on meeting using gin (absent) with (fastupdate = off)",
  "create index meeting_of_many on meeting using gin (parties) with (fastupdate = off) where cardinality(parties) > 2",
  `create table stale_block (block text collate "C" primary key)`,

  /**
   * What is stood for and against. `holder` is the party's actor, `topic` the issue: a line is what they have in
   * common.
   */
  `create table position (
    position text collate "C" primary key,
    report text collate "C" not null references report on delete cascade,
    day text collate "C" not null,
    outlet text collate "C",
    actor text collate "C" not null,
    label text collate "C" not null,
    holder text collate "C",
    topic text collate "C",
    due text collate "C",
    body json not null
  )`,
  "create index position_by_report on position (report)",
  "create index position_by_day on position (day, position)",
  "create index position_by_line on position (holder, topic)",
  "create index position_by_actor on position (actor, day, position)",
  "create index position_by_label on position (label, day, position)",
  "create index position_by_outlet on position (outlet, day, position)",
  "create index position_by_due on position (due) where due is not null",

  /** What doesn't sit together within a report, as it was read. 'position' is the first of the two. */
  `create table discrepancy_row (
    discrepancy text collate "C" primary key,
    report text collate "C" not null references report on delete cascade,
    position text collate "C" not null,
    body json not null
  )`,
  "create index discrepancy_row_by_report on discrepancy_row (report)",
  "create index discrepancy_row_by_position on discrepancy_row (position)",

  /**
   * What doesn't sit together in the line of a holder on an issue; lines in which something has changed since it was
   * looked for.
   */
  `create table discrepancy (
    holder text collate "C" not null,
    topic text collate "C" not null,
    n int not null,
    id text collate "C" not null,
    day text collate "C" not null,
    body json not null,
    primary key (holder, topic, n)
  )`,
  "create index discrepancy_by_day on discrepancy (day, id)",
  "create index discrepancy_by_topic on discrepancy (topic, day, id)",
  `create table stale_line (
    holder text collate "C" not null,
    topic text collate "C" not null,
    primary key (holder, topic)
  )`,

  /** What people made of entries: by the key of a statement, meeting or position. */
  `create table review (
    key text collate "C" primary key,
    report text collate "C" not null references report on delete cascade,
    state text collate "C" not null,
    body json not null
  )`,
  "create index review_by_report on review (report)",
  "create index review_by_state on review (state, key)",
];
