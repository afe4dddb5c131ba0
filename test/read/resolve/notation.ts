import type { Actor, Reading, Span } from "../../../src/index.js";
import { loadReader } from "../../../src/index.js";
import { docOf } from "../reading.js";

const reader = await loadReader();

/**
 * A text with marks around words that refer: "[Ana Ruel|a] said [she|a] would meet [the envoy|b]." Marks of one letter
 * mean one actor, of two letters different ones; "ab" means a and b at once, "-" nobody.
 */
export interface Marked {
  readonly text: string;
  readonly marks: readonly (Span & { label: string })[];
}

export function marked(notation: string): Marked {
  const marks: (Span & { label: string })[] = [];
  const open: number[] = [];
  let text = "";
  for (const part of notation.split(/(\[|\|[a-z-]+\])/)) {
    if (part === "[") open.push(text.length);
    else if (part.startsWith("|")) marks.push({ start: open.pop() ?? 0, end: text.length, label: part.slice(1, -1) });
    else text += part;
  }
  return { text, marks };
}

export const read = (text: string): Promise<Reading> => reader.read(docOf(text));

/**
 * Ids of the actors that the words of a mark refer to: of the smallest mention that covers them, or that they cover.
 */
export function actorsAt({ actors }: Reading, { start, end }: Span): string[] {
  const all = actors.flatMap(({ id, mentions }) => mentions.map((m) => ({ id, ...m })));
  const around = all.filter((m) => (m.start <= start && m.end >= end) || (m.start >= start && m.end === end));
  const size = Math.min(...around.map((m) => Math.abs(m.start - start) + Math.abs(m.end - end)));
  return around
    .filter((m) => Math.abs(m.start - start) + Math.abs(m.end - end) === size)
    .map(({ id }) => id)
    .sort();
}

/** The notation filled in as it was read: each mark's label replaced by that of the first mark with the same actors. */
export async function asRead(notation: string): Promise<string> {
  const { text, marks } = marked(notation);
  const reading = await read(text);
  const labels = new Map<string, string>();
  const singles = marks.filter(({ label }) => label.length === 1 && label !== "-");
  for (const { label, ...span } of singles)
    for (const id of actorsAt(reading, span))
      if (!labels.has(id) && ![...labels.values()].includes(label)) labels.set(id, label);
  const found = marks.map(
    (mark) =>
      actorsAt(reading, mark)
        .map((id) => labels.get(id) ?? `(${id})`)
        .sort()
        .join("") || "-",
  );
  return filled(notation, marks, text, found);
}

function filled(notation: string, marks: Marked["marks"], text: string, found: readonly string[]): string {
  const shown = marks.map((m, i) => `${text.slice(m.start, m.end)}|${found[i]}`);
  const wanted = marks.map((m) => `${text.slice(m.start, m.end)}|${m.label}`);
  return shown.every((s, i) => s === wanted[i]) ? notation : shown.join(" · ");
}

export const actorCalled = ({ actors }: Reading, id: string): Actor => {
  const actor = actors.find((a) => a.id === id);
  if (!actor) throw new Error(`no ${id} among ${actors.map((a) => a.id).join(", ")}`);
  return actor;
};

/** Speakers of a text's statements, in its order. */
export const speakersOf = async (text: string): Promise<(string | null)[]> =>
  (await read(text)).statements.map(({ speaker }) => speaker);
