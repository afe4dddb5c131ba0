import { sql } from "kysely";
import type { RecordedDiscrepancy, RecordedMeeting, RecordedPosition, RecordedStatement } from "../../record/record.js";
import type { Db } from "../db.js";
import { settle } from "../settle/settle.js";
import {
  discrepanciesOf,
  discrepancySearch,
  historiesOf,
  meetingSearch,
  positionSearch,
  statementSearch,
} from "./ask.js";
import { meetingsOf, positionsOf, statementsOf } from "./entries.js";
import type { Filters, Page, PageOptions } from "./filters.js";
import { meant } from "./names.js";
import { pageOf, type Search } from "./page.js";

/** What happened on a day. */
export type Happening =
  | { readonly day: string; readonly kind: "statement"; readonly entry: RecordedStatement }
  | { readonly day: string; readonly kind: "meeting"; readonly entry: RecordedMeeting }
  | { readonly day: string; readonly kind: "position"; readonly entry: RecordedPosition }
  | { readonly day: string; readonly kind: "discrepancy"; readonly entry: RecordedDiscrepancy };

type Kind = Happening["kind"];

/**
 * Statements, meetings, positions and discrepancies among each other, by their days. With an act or a kind of quotation
 * only statements have one, so that only they are asked for.
 */
export async function askTimeline(db: Db, filters: Filters, options: PageOptions): Promise<Page<Happening>> {
  await settle(db);
  const whom = await meant(db, filters);
  const searches: [Kind, Search][] = [["statement", statementSearch(filters, whom)]];
  const isOfStatements = filters.act !== undefined || filters.quotation !== undefined;
  if (!isOfStatements) searches.push(["position", positionSearch(filters, whom)]);
  if (!isOfStatements && filters.outlet === undefined) searches.push(["discrepancy", discrepancySearch(filters, whom)]);
  if (!isOfStatements && filters.issue === undefined) searches.push(["meeting", meetingSearch(filters, whom)]);
  const { places, next } = await pageOf(
    db,
    searches.map(([kind, search]) => ({ ...search, key: sql`${`${kind} `} || ${search.key}` })),
    ["timeline", filters],
    options,
  );
  const happened = places.map(({ day, key }) => ({
    day,
    kind: key.slice(0, key.indexOf(" ")) as Kind,
    key: key.slice(key.indexOf(" ") + 1),
  }));
  return { entries: await entriesOf(db, happened), next };
}

async function entriesOf(db: Db, happened: readonly { day: string; kind: Kind; key: string }[]): Promise<Happening[]> {
  const keys = (kind: Kind): string[] => happened.filter((one) => one.kind === kind).map(({ key }) => key);
  const histories = await historiesOf(db, keys("meeting"));
  const found = new Map<string, Happening["entry"]>();
  for (const one of await statementsOf(db, keys("statement"))) found.set(`statement ${one.id}`, one);
  for (const one of await positionsOf(db, keys("position"))) found.set(`position ${one.id}`, one);
  for (const one of await discrepanciesOf(db, keys("discrepancy"))) found.set(`discrepancy ${one.id}`, one);
  (await meetingsOf(db, histories)).forEach((one, i) => found.set(`meeting ${keys("meeting")[i]}`, one));
  return happened.flatMap(({ day, kind, key }) => {
    const entry = found.get(`${kind} ${key}`);
    return entry ? [{ day, kind, entry } as Happening] : [];
  });
}
