import { type Kysely, sql } from "kysely";
import { placeOfId } from "../../document/known-by.js";
import { rows, run } from "../db.js";

/**
 * Where reports came from: two texts from one place are versions of one report. `spot` is the very line, record or item
 * that gave a version.
 */
export const PLACES: readonly string[] = [
  `create table report_place (
    place text collate "C",
    report text collate "C" references report on delete cascade,
    primary key (place, report)
  )`,
  "create index report_place_by_report on report_place (report)",
  `alter table report_version add column spot text collate "C"`,
];

const AT_ONCE = 2000;

interface Former {
  readonly report: string;
  readonly url: string | null;
  readonly from: string;
}

/** Finds out for reports that are there already: before, their ids said where they came from. */
export async function findPlaces(db: Kysely<unknown>): Promise<void> {
  for (let after = ""; ; ) {
    const found = await rows(
      db,
      sql<Former>`
      select r.id as report, r.url, v.gathered_from as from from report r join report_version v
        on (v.report, v.version) = (r.id, r.version)
      where r.id > ${after} order by r.id limit ${sql.lit(AT_ONCE)}`,
    );
    if (!found.length) return;
    after = found[found.length - 1].report;
    const places = found.flatMap((one) => formerPlaces(one).map((place) => ({ place, report: one.report })));
    await run(
      db,
      sql`insert into report_place (place, report) select place, report
        from json_to_recordset(${JSON.stringify(places)}::json) as x(place text, report text) on conflict do nothing`,
    );
    const spots = found
      .filter((one) => isNamedForFile(one))
      .map(({ report, from }) => ({ report, spot: fileAt(from) }));
    await run(
      db,
      sql`update report_version v set spot = x.spot
        from json_to_recordset(${JSON.stringify(spots)}::json) as x(report text, spot text) where v.report = x.report`,
    );
  }
}

function formerPlaces(former: Former): string[] {
  const { report, url, from } = former;
  const own = placeOfId(report);
  if (url !== null && isMadeOf(report, url)) return [own, url];
  return isNamedForFile(former) ? [own, fileAt(from)] : [own];
}

/** "courier.example.org-talks-fail-3f2a91bc04de": made of an address. */
function isMadeOf(id: string, url: string): boolean {
  if (!/-[0-9a-f]{12}$/.test(id) || !URL.canParse(url)) return false;
  return id.startsWith(`${new URL(url).hostname.replace(/^www\./, "")}-`);
}

/** "mon/1" of "press.zip, mon/1.txt". */
function isNamedForFile({ report, from }: Former): boolean {
  const name = from
    .replace(/\\/g, "/")
    .replace(/\.gz$/i, "")
    .replace(/\.[^./]*$/, "");
  return name === report || ["/", ", "].some((before) => name.endsWith(`${before}${report}`));
}

/** Files were told as they were typed: mostly from the dossier's own folder. */
const fileAt = (from: string): string => `file:${from.replace(/^(?:\.\/)+/, "")}`;
