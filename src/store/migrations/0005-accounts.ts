/**
 * Who may come in, in a schema of its own: a backup holds the dossier's, and so no account. `if not exists`, since a
 * store that is restored keeps its accounts. Columns of person, session, credential and verification are those that
 * better-auth asks for.
 */
export const ACCOUNTS: readonly string[] = [
  "create schema if not exists rapporteur_accounts",
  `create table if not exists rapporteur_accounts.person (
    id text primary key,
    name text not null,
    email text not null unique,
    role text not null default 'reader' check (role in ('reader', 'reviewer', 'editor', 'owner')),
    "emailVerified" boolean not null default false,
    image text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  "create unique index if not exists person_by_name on rapporteur_accounts.person (lower(name))",
  `create table if not exists rapporteur_accounts.session (
    id text primary key,
    token text not null unique,
    "userId" text not null references rapporteur_accounts.person on delete cascade,
    "expiresAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create index if not exists session_of_person on rapporteur_accounts.session ("userId")`,
  `create table if not exists rapporteur_accounts.credential (
    id text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references rapporteur_accounts.person on delete cascade,
    password text,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create index if not exists credential_of_person on rapporteur_accounts.credential ("userId")`,
  `create table if not exists rapporteur_accounts.verification (
    id text primary key,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  /**
   * What programs come in with. Of a token only its SHA-256 is kept: it is 256 random bits, which nobody finds by
   * trying.
   */
  `create table if not exists rapporteur_accounts.token (
    id text primary key,
    person text not null references rapporteur_accounts.person on delete cascade,
    name text not null,
    scope text not null check (scope in ('read', 'review', 'edit')),
    prefix text not null,
    hash text not null unique,
    made timestamptz not null default now(),
    expires timestamptz not null,
    used timestamptz
  )`,
  /** Who did what, only ever added to. It points at nobody: it outlives those whom it names. */
  `create table if not exists rapporteur_accounts.audit (
    n bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    who text,
    address text,
    what text not null,
    about text
  )`,
  "create or replace function rapporteur_accounts.refuse_change() returns trigger language plpgsql as " +
    "$$ begin raise exception 'The audit log is only ever added to.'; end $$",
  "drop trigger if exists only_added_to on rapporteur_accounts.audit",
  "create trigger only_added_to before update or delete or truncate on rapporteur_accounts.audit " +
    "for each statement execute function rapporteur_accounts.refuse_change()",
  /** Signs the cookies of sessions. */
  `create table if not exists rapporteur_accounts.secret (
    only_one boolean primary key default true check (only_one),
    value text not null
  )`,
];
