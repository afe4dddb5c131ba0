import { isDate, isDay } from "../document/dates.js";
import { RapporteurError } from "../gather/error.js";
import {
  type Correction,
  type Deed,
  missingIn,
  passagesIn,
  type Passage,
  type ReportFields,
} from "../record/decisions.js";
import { plainWords } from "../record/names/spelling.js";
import type { Db } from "./db.js";
import { isStorable } from "./gathered.js";
import { maybeCurrent } from "./reports.js";

/**
 * Refuses what can't be carried out as it is given: words that a report doesn't hold, an added entry that lacks
 * something, a name without letters.
 */
export async function refuseUnfit(db: Db, deed: Deed): Promise<void> {
  if (!stringsIn(deed).every(isStorable))
    throw unfit("It holds a character that can't be kept: U+0000, or half of a surrogate pair.");
  if (deed.do === "correct-report") return refuseFacts(db, deed.report, deed.fields);
  if (deed.do !== "correct" && deed.do !== "add") return;
  refuseFields(deed.fields);
  if (deed.do === "add") refuseAddition(deed);
  await refuseWords(db, [...passagesIn(deed.fields), ...(deed.do === "add" ? deed.passages : [])]);
}

const unfit = (message: string): RapporteurError => new RapporteurError("RAP-E-DEED", message);

function refuseAddition(deed: Extract<Deed, { do: "add" }>): void {
  const missing = missingIn(deed);
  if (missing.length > 0) throw unfit(`To add to the ${deed.list}, ${missing.join(", ")} must be told as well.`);
  if (new Set(deed.passages.map(({ report }) => report)).size !== 1)
    throw unfit("An entry that is added rests on words of one report.");
}

function refuseFields({
  speaker,
  actor,
  claimedBy,
  beneficiary,
  host,
  chair,
  participants = [],
  issue,
  about = [],
  on,
  deadline,
}: Correction): void {
  for (const name of [speaker, actor, claimedBy, beneficiary, host, chair, ...participants, issue, ...about])
    if (typeof name === "string" && plainWords(name) === "")
      throw unfit(`${JSON.stringify(name)} is nobody's name, and nothing's.`);
  for (const day of [on, deadline])
    if (typeof day === "string" && !isDate(day))
      throw unfit(`${JSON.stringify(day)} is no day: give one as YYYY-MM-DD, or a month or year.`);
}

async function refuseFacts(db: Db, report: string, { publishedAt, title, outlet }: ReportFields): Promise<void> {
  if (!(await maybeCurrent(db, report)))
    throw new RapporteurError("RAP-E-NO-REPORT", `No report ${JSON.stringify(report)} is in the store.`);
  if (typeof publishedAt === "string" && !isDay(publishedAt))
    throw new RapporteurError("RAP-E-DATE", `There is no day ${JSON.stringify(publishedAt)}.`);
  for (const words of [title, outlet])
    if (typeof words === "string" && words.trim() === "")
      throw unfit("A title or an outlet has a letter at least; where nobody knows it, say so.");
}

/** Evidence is what a report says, to the character. */
async function refuseWords(db: Db, passages: readonly Passage[]): Promise<void> {
  const texts = new Map<string, string>();
  for (const { report, start, end, text } of passages) {
    const there = texts.get(report) ?? (await maybeCurrent(db, report))?.doc.text;
    if (there === undefined)
      throw new RapporteurError("RAP-E-NO-REPORT", `No report ${JSON.stringify(report)} is in the store.`);
    texts.set(report, there);
    if (text === "" || there.slice(start, end) !== text)
      throw unfit(`${report} doesn't say ${JSON.stringify(text.slice(0, 80))} from ${start} to ${end}.`);
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
