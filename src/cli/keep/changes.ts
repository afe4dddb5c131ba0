import { TOLD } from "../../document/document.js";
import { type Span, wordsOf } from "../../document/span.js";
import type { Reading } from "../../read/reading.js";
import { line, quoted, shorten } from "../names.js";

/** What tells one entry of a reading from others, as words that a person can compare. */
type Facts = (text: string, reading: Reading) => string[];

const words = (text: string, spans: readonly (Span | null)[]): string =>
  quoted(shorten(line(spans.flatMap((span) => (span === null ? [] : [wordsOf(text, span)])).join(" … "))));

const LISTS: Readonly<Record<string, Facts>> = {
  statement: (text, { statements }) =>
    statements.map(({ speaker, act, content }) => `${speaker ?? "nobody named"}, ${act}: ${words(text, content)}`),
  meeting: (text, { meetings }) =>
    meetings.map(
      ({ status, kind, participants, on, evidence }) =>
        `${kind} of ${participants.join(", ")}, ${status}, ${on.value ?? "no day"}: ${words(text, evidence)}`,
    ),
  position: (text, { positions, issues }) =>
    positions.map(({ actor, stance, firmness, issue, claimedBy, evidence }) => {
      const label = issues.find(({ id }) => id === issue)?.label ?? issue;
      const claimed = claimedBy === null ? "" : `, according to ${claimedBy}`;
      return `${actor}, ${stance}, ${firmness}, on ${label}${claimed}: ${words(text, evidence)}`;
    }),
  discrepancy: (_, { discrepancies }) => discrepancies.map(({ kind, why }) => `${kind}: ${why}`),
  fact: (_, { report: { found = {}, ...facts } }) =>
    TOLD.flatMap((fact) => (found[fact] ? [`${fact}, found in the text: ${facts[fact]}`] : [])),
};

/** What one reading has that the other hasn't, a line each: "+ position …", "- statement …". */
export const changesBetween = (text: string, before: Reading, after: Reading): string[] =>
  Object.entries(LISTS).flatMap(([name, facts]) => {
    const [old, now] = [facts(text, before), facts(text, after)];
    return [
      ...missing(old, now).map((fact) => `- ${name} ${fact}`),
      ...missing(now, old).map((fact) => `+ ${name} ${fact}`),
    ];
  });

/** Those of the first list that the second hasn't, as often as they are missing. */
function missing(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((fact) => {
    const at = left.indexOf(fact);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
