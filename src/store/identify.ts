import { sql } from "kysely";
import type { Document } from "../document/document.js";
import { type KnownBy, placeOfId } from "../document/known-by.js";
import { isAlike, isPartOf } from "../record/alike.js";
import { type Db, maybeRow, rows } from "./db.js";
import { type GatheredAs, hashOf } from "./gathered.js";
import { maybeCurrent } from "./reports.js";

/**
 * Which report one that comes is.
 * - *known*: there already, with nothing new.
 * - *version*: another text of a report that is there; `before` is its current version. `isCopy`: only its bytes tell,
 *   it came from somewhere else.
 * - *new*: under `id`, its own or, where that is another report's, the first of its other ids that is free.
 */
export type Identity =
  | { readonly is: "known" | "version"; readonly id: string; readonly before: number; readonly isCopy?: true }
  | { readonly is: "new"; readonly id: string };

/** What a report is known by where nothing says it: its id, under which another text is always a new version. */
export const knownByOf = ({ id }: Document, { knownBy, from }: GatheredAs): KnownBy =>
  knownBy ?? { places: [placeOfId(id)], claims: [], spot: from, otherIds: [] };

/** Finds out which report one is: by where it came from, by what it says of itself, by its bytes. */
export async function identify(db: Db, doc: Document, gathered: GatheredAs): Promise<Identity> {
  const knownBy = knownByOf(doc, gathered);
  const found =
    (await byPlace(db, doc, knownBy)) ?? (await byClaim(db, doc, knownBy)) ?? (await byBytes(db, doc, gathered));
  return found ?? { is: "new", id: await freeId(db, [doc.id, ...knownBy.otherIds]) };
}

/** A report that may be the one that comes. */
interface Candidate {
  readonly id: string;
  readonly version: number;
  /** Whether what this very spot gave last was the same; null where it has given nothing of it. */
  readonly unchanged: boolean | null;
  /** Whether its text and facts were ever the same. */
  readonly was: boolean;
  /** Whether they are now. */
  readonly is: boolean;
}

/** Reports that some places are known of, those of the first place first. */
async function candidatesAt(
  db: Db,
  { id, text, publishedAt, title, outlet, url }: Document,
  places: readonly string[],
  spot: string | null,
): Promise<Candidate[]> {
  if (places.length === 0) return [];
  return rows(
    db,
    sql<Candidate>`
    with there as (select report, min(array_position(${[...places]}::text[], place collate "default")) as at
      from report_place where place = any(${[...places]}) group by report),
    had as (
      select v.report, v.version, v.spot, v.text = ${text} and v.published_at is not distinct from ${publishedAt}
        and v.title is not distinct from ${title}
        and v.outlet is not distinct from ${outlet} and v.url is not distinct from ${url} as same
      from report_version v join there t on t.report = v.report
    )
    select r.id, r.version,
      (select h.same from had h where h.report = r.id and h.spot = ${spot} order by h.version desc
        limit 1) as unchanged,
      exists (select 1 from had h where h.report = r.id and h.same) as was,
      exists (select 1 from had h where h.report = r.id and h.version = r.version and h.same) as is
    from there t join report r on r.id = t.report order by t.at, r.id <> ${id}, r.id`,
  );
}

const known = ({ id, version }: Candidate): Identity => ({ is: "known", id, before: version });
const version = ({ id, version }: Candidate): Identity => ({ is: "version", id, before: version });

/** What its own spot says: whether it has changed since it was last asked. */
function bySpot(candidates: readonly Candidate[]): Identity | null {
  const here = candidates.find(({ unchanged }) => unchanged !== null);
  if (here) return here.unchanged || here.is ? known(here) : version(here);
  const same = candidates.find(({ is }) => is) ?? candidates.find(({ was }) => was);
  return same ? known(same) : null;
}

/** The report that came from there. What is only the beginning of its text, told elsewhere, tells nothing new. */
async function byPlace(db: Db, doc: Document, { places, spot }: KnownBy): Promise<Identity | null> {
  const candidates = await candidatesAt(db, doc, places, spot);
  const [first] = candidates;
  if (!first) return null;
  const told = bySpot(candidates);
  if (told) return told;
  return spot !== places[0] && isPartOf(doc.text, (await maybeCurrent(db, first.id))!.doc.text)
    ? known(first)
    : version(first);
}

/** The report that says the same of itself, where their texts are much alike. */
async function byClaim(db: Db, doc: Document, { claims, spot }: KnownBy): Promise<Identity | null> {
  const candidates = await candidatesAt(db, doc, claims, spot);
  const told = bySpot(candidates);
  if (told) return told;
  for (const candidate of candidates)
    if (isAlike(doc.text, (await maybeCurrent(db, candidate.id))!.doc.text)) return version(candidate);
  return null;
}

/**
 * The report that came as the same bytes, from wherever: a file that was moved, a copy. Another day, title or outlet
 * that somebody gives makes it another one.
 */
async function byBytes(db: Db, doc: Document, gathered: GatheredAs): Promise<Identity | null> {
  const twins = await rows(
    db,
    sql<Pick<Document, "id" | (typeof FACTS)[number]> & { version: number }>`
    select r.id, r.version, v.published_at as "publishedAt", v.title, v.outlet from report_version v join report r
      on (r.id, r.version) = (v.report, v.version)
    where v.hash = ${hashOf(doc, gathered)} order by r.id`,
  );
  const twin = twins.find((one) =>
    FACTS.every((fact) => doc[fact] === null || one[fact] === null || doc[fact] === one[fact]),
  );
  if (!twin) return null;
  const tellsMore = FACTS.some((fact) => doc[fact] !== null && twin[fact] === null);
  return { is: tellsMore ? "version" : "known", id: twin.id, before: twin.version, isCopy: true };
}

/** What may be given with the bytes of a report, and makes another one of it. */
const FACTS = ["publishedAt", "title", "outlet"] as const;

/** The first of some ids that no report has; where all are taken, the last one with a number. */
async function freeId(db: Db, ids: readonly string[]): Promise<string> {
  const taken = new Set(
    (await rows(db, sql<{ id: string }>`select id from report where id = any(${[...ids]})`)).map(({ id }) => id),
  );
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const last = ids[ids.length - 1];
  for (let n = 2; ; n++)
    if (!(await maybeRow(db, sql`select 1 from report where id = ${`${last}-${n}`}`))) return `${last}-${n}`;
}

/** Notes that a report came from some places. */
export async function keepPlaces(db: Db, report: string, places: readonly string[]): Promise<void> {
  await sql`insert into report_place (place, report) select distinct p, ${report}
    from unnest(${[...places]}::text[]) p on conflict do nothing`.execute(db);
}

/** The places that a report is known of. */
export const placesOf = async (db: Db, report: string): Promise<string[]> =>
  (await rows(db, sql<{ place: string }>`select place from report_place where report = ${report} order by place`)).map(
    ({ place }) => place,
  );
