/**
 * What was gathered, what it was read as, and what people decided. Days are texts: ISO 8601 sorts as it is, and a day
 * has no time zone.
 */
export const REPORTS: readonly string[] = [
  /** What is known of a report now. `words` is for searching: of a very long text its first part. */
  `create table report (
    id text collate "C" primary key,
    version int not null,
    published_at text collate "C",
    title text collate "C",
    outlet text collate "C",
    url text collate "C",
    words tsvector not null
  )`,
  "create index report_by_day on report (published_at, id)",
  "create index report_by_outlet on report (lower(outlet), published_at)",
  "create index report_by_url on report (url) where url is not null",
  "create index report_words on report using gin (words) with (fastupdate = off)",

  /** A report as it came, once for each time that it had changed. `bytes` is null where they are the text in UTF-8. */
  `create table report_version (
    report text collate "C" not null references report on delete cascade,
    version int not null,
    published_at text collate "C",
    title text collate "C",
    outlet text collate "C",
    url text collate "C",
    text text collate "C" not null,
    bytes bytea,
    media_type text collate "C" not null,
    hash text collate "C" not null,
    gathered_from text collate "C" not null,
    gathered_at timestamptz not null,
    primary key (report, version)
  )`,
  "create index report_version_by_hash on report_version (hash)",

  /** The reading of a report's current version. */
  `create table reading (
    report text collate "C" primary key references report on delete cascade,
    version int not null,
    model text collate "C" not null,
    program text collate "C" not null,
    read_at timestamptz not null,
    reading jsonb not null
  )`,

  /** What people decided, in order; never changed, only added to. Taking one back is an entry as well. */
  `create table decision (
    n bigint generated always as identity primary key,
    id text collate "C" not null unique,
    decision json not null
  )`,

  /** How far the watching of a feed has come. */
  `create table feed (
    url text collate "C" primary key,
    next_poll_at timestamptz,
    state jsonb not null
  )`,
];
