import type {
  Quote,
  Said,
  ToldDay,
  ToldDiscrepancy,
  ToldMeeting,
  ToldPosition,
  ToldReport,
  ToldStatement,
} from "./shapes.js";
import { oneLine } from "./words.js";

/** Answers as text. All words of reports stand on one line each: quotations after ">", names and labels among ours. */

export const dayText = (on: ToldDay | null): string =>
  on === null || on.value === null ? "undated" : `${on.known === "implied" ? "by " : ""}${on.value}`;

const facts = (...all: readonly (string | null | false)[]): string =>
  all
    .filter((fact) => fact !== null && fact !== false)
    .map((fact) => oneLine(fact as string))
    .join(" · ");
const some = (more: number, what: string): string[] => (more > 0 ? [`  (${more} more ${what})`] : []);
const sure = (confidence: number, review: string): string =>
  `${review === "machine" ? "read by a machine, no person has looked at it" : `${review} by a person`}, ` +
  `confidence ${confidence.toFixed(2)}`;

/** Exact words, and where they stand. */
export function quoteText({ report, outlet, publishedAt, title, url, places }: Quote): string[] {
  const where = `report ${report}, characters ${places.map(({ start, end }) => `${start}-${end}`).join(" ")}`;
  const source = [outlet ?? "outlet unknown", publishedAt ?? "day unknown", title && `“${title}”`, where, url];
  return [...places.map(({ words, cut }) => `  > ${oneLine(words)}${cut ? " […]" : ""}`), `    ${facts(...source)}`];
}

const saidText = ({ text }: Said): string => `  whose word: ${oneLine(text)}`;

export const statementText = ({
  id,
  speaker,
  speaksFor,
  said,
  act,
  about,
  on,
  independent,
  confidence,
  review,
  quotes,
  moreReports,
}: ToldStatement): string[] => [
  facts(
    `[${id}]`,
    dayText(on),
    `${speaker?.name ?? "somebody unnamed"}${speaksFor ? `, for ${speaksFor.name}` : ""}`,
    act ?? "says",
    about.length > 0 && `on ${about.map(({ label }) => `“${label}”`).join(", ")}`,
  ),
  saidText(said),
  `  ${sure(confidence, review)}; independent reports: ${independent}`,
  ...quotes.flatMap(quoteText),
  ...some(moreReports, "reports carry it"),
];

export const positionText = ({
  id,
  actor,
  issue,
  stance,
  firmness,
  said,
  on,
  condition,
  deadline,
  confidence,
  review,
  quotes,
  moreReports,
}: ToldPosition): string[] => [
  facts(`[${id}]`, dayText(on), `${actor.name} ${stance} “${issue.label}”`, firmness),
  saidText(said),
  `  ${sure(confidence, review)}`,
  ...(condition === null ? [] : ["  on a condition:", `  > ${oneLine(condition)}`]),
  ...(deadline?.value ? [`  deadline: ${dayText(deadline)}`] : []),
  ...quotes.flatMap(quoteText),
  ...some(moreReports, "reports carry it"),
];

export const meetingText = ({
  id,
  kind,
  participants,
  host,
  chair,
  place,
  status,
  on,
  absent,
  accounts,
  moreAccounts,
  confidence,
  review,
}: ToldMeeting): string[] => [
  facts(
    `[${id}]`,
    dayText(on),
    `${kind}${participants.length > 0 ? ` of ${participants.map(({ name }) => name).join(", ")}` : ""}`,
    place,
    host && `host ${host.name}`,
    chair && `chair ${chair.name}`,
    `last told: ${status}`,
  ),
  `  ${sure(confidence, review)}`,
  ...some(moreAccounts, "older accounts"),
  ...accounts.flatMap((account) => [
    `  account: ${account.status}, ${dayText(account.on)}, for ${dayText(account.day)}`,
    saidText(account.said),
    ...account.quotes.flatMap(quoteText),
  ]),
  ...absent.flatMap(({ actor, manner, said, quotes }) => [
    `  said to have ${manner === "left-out" ? "been left out" : "stayed away"}: ${oneLine(actor.name)}`,
    saidText(said),
    ...quotes.flatMap(quoteText),
  ]),
];

export const discrepancyText = ({
  id,
  kind,
  actor,
  issue,
  why,
  outcome,
  between,
  morePositions,
  confidence,
  review,
}: ToldDiscrepancy): string[] => [
  facts(`[${id}]`, kind, `${actor.name} on “${issue.label}”`, outcome),
  `  why: ${oneLine(why)}`,
  `  ${sure(confidence, review)}`,
  ...between.flatMap(positionText).map((line) => `  ${line}`),
  ...some(morePositions, "positions"),
];

export const reportText = ({
  id,
  title,
  outlet,
  publishedAt,
  url,
  version,
  sameTextAs,
  resource,
  excerpt,
}: ToldReport): string[] => [
  facts(
    publishedAt ?? "day unknown",
    outlet ?? "outlet unknown",
    title && `“${title}”`,
    `report ${id}`,
    version > 1 && `version ${version}`,
    sameTextAs !== null && `same text as ${sameTextAs}`,
    url,
  ),
  `  ${resource}`,
  ...(excerpt === null ? [] : [`  > ${oneLine(excerpt)}`]),
];

/** Entries one after the other, and how to go on. */
export const pageText = (entries: readonly (readonly string[])[], next: string | null): string[] => [
  ...(entries.length === 0
    ? ["Nothing in the record answers to this."]
    : entries.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]))),
  ...(next === null ? [] : ["", `There is more: ask the same with after = ${next}`]),
];
