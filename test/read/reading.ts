import type { Document, Reading, Span } from "../../src/index.js";

export const docOf = (text: string): Document => ({ id: "t", text, publishedAt: null, title: null, outlet: null, url: null });

/** What is wrong with a reading's statements, one line a fault. */
export function brokenStatements(text: string, { statements }: Reading): string[] {
  const faults: string[] = [];
  const byId = new Map(statements.map((s) => [s.id, s]));
  if (byId.size < statements.length) faults.push("two statements share an id");
  for (const { id, source, cue, content, within, confidence } of statements) {
    const spans = [source, cue, ...content].filter((s): s is Span => s !== null);
    for (const { start, end } of spans) if (!(0 <= start && start < end && end <= text.length)) faults.push(`${id}: span ${start}-${end} of ${text.length}`);
    if (content.length === 0) faults.push(`${id}: no content`);
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`${id}: confidence ${confidence}`);
    if (within === null) continue;
    const outer = byId.get(within)?.content ?? [];
    if (!outer.some((o) => spans.every((s) => o.start <= s.start && s.end <= o.end))) faults.push(`${id}: not inside ${within}`);
  }
  return faults;
}
