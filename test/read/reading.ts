import type { Document, Reading, Span, Statement } from "../../src/index.js";

export const docOf = (text: string): Document => ({
  id: "t",
  text,
  publishedAt: null,
  title: null,
  outlet: null,
  url: null,
});

/** All places of a statement. */
export const spansOf = ({ source, cue, content }: Statement): Span[] =>
  [source, cue, ...content].filter((s): s is Span => s !== null);

/** What is wrong with a reading, one line a fault: spans that lie nowhere, ids that mean nothing or two things. */
export function brokenReading(text: string, reading: Reading): string[] {
  const { dates, actors, meetings, issues, positions, discrepancies, statements } = reading;
  const lists = { actors, statements, meetings, issues, positions, discrepancies };
  const ids = new Map(Object.entries(lists).map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
  const twice = Object.entries(lists)
    .filter(([name, list]) => ids.get(name)?.size !== list.length)
    .map(([name]) => `${name}: two with one id`);
  const means = (list: keyof typeof lists, where: string, ...named: readonly (string | null)[]): string[] =>
    named.flatMap((id) => (id === null || ids.get(list)?.has(id) ? [] : [`${where}: no ${list} ${id}`]));
  const placed = (where: string, value: unknown): string[] =>
    allSpans(value)
      .flatMap((span) => brokenSpan(text, span))
      .map((fault) => `${where}: ${fault}`);
  return [
    ...twice,
    ...brokenStatements(text, reading),
    ...placed("dates", dates),
    ...Object.entries(lists).flatMap(([name, list]) => placed(name, list)),
    ...actors.flatMap(({ id, speaksFor, roles }) => means("actors", id, speaksFor, ...roles.map((role) => role.of))),
    ...statements.flatMap(({ id, speaker, about }) => [
      ...means("actors", id, speaker),
      ...means("issues", id, ...about),
    ]),
    ...meetings.flatMap(({ id, participants, host, chair, according }) => [
      ...means("actors", id, ...participants, host, chair),
      ...means("statements", id, according),
    ]),
    ...positions.flatMap(({ id, actor, beneficiary, claimedBy, issue, statement }) => [
      ...means("actors", id, actor, beneficiary, claimedBy),
      ...means("issues", id, issue),
      ...means("statements", id, statement),
    ]),
    ...discrepancies.flatMap(({ id, actor, issue, between }) => [
      ...means("actors", id, actor),
      ...means("issues", id, issue),
      ...means("positions", id, ...between),
    ]),
  ];
}

/** All spans in a value, however deep. */
function allSpans(value: unknown): Span[] {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(allSpans);
  return "start" in value && "end" in value ? [value as Span, ...inside] : inside;
}

/** What is wrong with a reading's statements, one line a fault. */
export function brokenStatements(text: string, { statements }: Reading): string[] {
  const before = new Map<string, Statement>();
  const told = new Set<string>();
  return statements.flatMap((statement) => {
    const { id, source, cue, content, within } = statement;
    const words = JSON.stringify([source, cue, content]);
    const faults = brokenStatement(text, statement);
    if (before.has(id)) faults.push("another has this id");
    if (told.has(words)) faults.push("told twice");
    if (within !== null && !encloses(before.get(within), statement)) faults.push(`not inside ${within}, or before it`);
    before.set(id, statement);
    told.add(words);
    return faults.map((fault) => `${id}: ${fault}`);
  });
}

function brokenStatement(text: string, statement: Statement): string[] {
  const { content, confidence } = statement;
  const faults = spansOf(statement).flatMap((span) => brokenSpan(text, span));
  if (content.length === 0) faults.push("no content");
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
  return faults;
}

const encloses = (outer: Statement | undefined, inner: Statement): boolean =>
  outer?.content.some((o) => spansOf(inner).every((s) => o.start <= s.start && s.end <= o.end)) ?? false;

/** What is wrong with a span: it lies outside, is empty, begins or ends with white space or half a character. */
function brokenSpan(text: string, { start, end }: Span): string[] {
  if (!(0 <= start && start < end && end <= text.length)) return [`span ${start}-${end} of ${text.length}`];
  const [first, last] = [text[start], text[end - 1]];
  if (/\s/.test(first) || /\s/.test(last)) return [`span ${start}-${end} begins or ends with white space`];
  return splitsPair(text, start) || splitsPair(text, end) ? [`span ${start}-${end} splits a character`] : [];
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
