import { sql } from "kysely";
import type { Document } from "../document/document.js";
import { RapporteurError } from "../gather/error.js";
import { bytesOf, type Db, instant, maybeRow, rows } from "./db.js";
import { bytesToKeep, type GatheredAs } from "./gathered.js";

/** A report's version as it was kept. */
export interface KeptVersion {
  readonly version: number;
  readonly doc: Document;
  readonly gathered: GatheredAs;
  readonly hash: string;
  /** The very spot that gave it; null where nothing can be asked twice. */
  readonly spot: string | null;
}

export interface VersionRow {
  report: string;
  version: number;
  published_at: string | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  text: string;
  bytes: string | null;
  media_type: string;
  hash: string;
  gathered_from: string;
  gathered_at: string;
  spot: string | null;
}

/** A very long text is searched in its first part: a tsvector holds no more. */
const SEARCHED = 200_000;

/** The current version of a report as it came, or null. */
export async function maybeCurrent(db: Db, id: string): Promise<KeptVersion | null> {
  const row = await maybeRow(
    db,
    sql<VersionRow>`select v.* from report_version v join report r on (r.id, r.version) = (v.report, v.version)
      where r.id = ${id}`,
  );
  return row && keptOf(row);
}

/**
 * The current version of a report with what is known of it by now: what was given, what people decided, what its text
 * tells; null where there is none.
 */
export async function maybeAsKnown(db: Db, id: string): Promise<KeptVersion | null> {
  const row = await maybeRow(
    db,
    sql<VersionRow>`
    select v.*, r.published_at, r.title, r.outlet from report_version v join report r
      on (r.id, r.version) = (v.report, v.version) where r.id = ${id}`,
  );
  return row && keptOf(row);
}

/** Every version of a report as it came, the first first. */
export async function versionsOf(db: Db, id: string): Promise<KeptVersion[]> {
  const found = await rows(db, sql<VersionRow>`select * from report_version where report = ${id} order by version`);
  if (!found.length) throw new RapporteurError("RAP-E-NO-REPORT", `No report ${JSON.stringify(id)} is in the store.`);
  return found.map(keptOf);
}

/** The number of a report's current version; null where there is none of that id. */
export const maybeVersion = async (db: Db, id: string): Promise<number | null> =>
  (await maybeRow(db, sql<{ version: number }>`select version from report where id = ${id}`))?.version ?? null;

/** Where a version of a report was met, in words. */
export const metAt = async (db: Db, id: string, version: number): Promise<string> =>
  (
    await maybeRow(
      db,
      sql<{
        from: string;
      }>`select gathered_from as from from report_version where report = ${id} and version = ${version}`,
    )
  )?.from ?? "";

/** Keeps a report's new version and makes it the current one. */
export async function keepVersion(db: Db, { version, doc, gathered, hash, spot }: KeptVersion): Promise<void> {
  const { id, publishedAt, title, outlet, url, text } = doc;
  await sql`
    with current as (
      insert into report (id, version, published_at, title, outlet, url, words)
      values (${id}, ${version}, ${publishedAt}, ${title}, ${outlet}, ${url},
        to_tsvector('english', ${`${title ?? ""}\n${text.slice(0, SEARCHED)}`}))
      on conflict (id) do update set version = excluded.version, published_at = excluded.published_at,
        title = excluded.title,
        outlet = excluded.outlet, url = excluded.url, words = excluded.words
      returning id
    )
    insert into report_version (report, version, published_at, title, outlet, url, text, bytes, media_type, hash,
      gathered_from, gathered_at, spot)
    select id, ${version}, ${publishedAt}, ${title}, ${outlet}, ${url}, ${text},
      ${bytesToKeep(doc, gathered)}::bytea, ${gathered.mediaType},
      ${hash}, ${gathered.from}, ${gathered.at}::timestamptz, ${spot} from current`.execute(db);
}

const keptOf = (row: VersionRow): KeptVersion => ({
  version: row.version,
  doc: {
    id: row.report,
    text: row.text,
    publishedAt: row.published_at,
    title: row.title,
    outlet: row.outlet,
    url: row.url,
  },
  gathered: {
    bytes: row.bytes === null ? Buffer.from(row.text, "utf8") : bytesOf(row.bytes),
    mediaType: row.media_type,
    from: row.gathered_from,
    at: instant(row.gathered_at),
  },
  hash: row.hash,
  spot: row.spot,
});
