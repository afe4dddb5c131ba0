import type { Span } from "../../src/document/span.js";

/** A mention as GUM marks it. */
export interface GoldMention extends Span {
  /** The place of its head words. */
  readonly head: Span;
  /** person, organization, place, abstract, … */
  readonly type: string;
  readonly entity: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/**
 * GUM's documents as running text, with the mentions of its MISC column: "Entity=(1-person-new-sssss-cf1-1-coref-Name …
 * 1)".
 */
export function gumDocuments(conllu: string): GoldDocument[] {
  return conllu
    .split(/^(?=# newdoc id = )/m)
    .filter((part) => part.startsWith("# newdoc"))
    .map(documentOf);
}

function documentOf(part: string): GoldDocument {
  const id = /^# newdoc id = (.*)$/m.exec(part)?.[1] ?? "";
  const places: Span[] = [];
  const open: { entity: string; type: string; first: number; minimum: number[] }[] = [];
  const mentions: GoldMention[] = [];
  let text = "";
  let fresh = true;
  const close = (entity: string): void => {
    const at = open.findLastIndex((o) => o.entity === entity);
    if (at < 0) return;
    const [{ type, first, minimum }] = open.splice(at, 1);
    const heads = minimum.map((k) => places[first + k - 1]).filter((p) => p !== undefined);
    mentions.push({
      start: places[first].start,
      end: places[places.length - 1].end,
      type,
      entity,
      head: { start: Math.min(...heads.map((p) => p.start)), end: Math.max(...heads.map((p) => p.end)) },
    });
  };
  for (const line of part.split(/\r?\n/)) {
    if (line.startsWith("# newpar")) fresh = true;
    const columns = line.split("\t");
    if (!/^\d+$/.test(columns[0])) continue;
    if (fresh && text !== "") text = `${text.trimEnd()}\n\n`;
    fresh = false;
    places.push({ start: text.length, end: text.length + columns[1].length });
    text += columns[1] + (columns[9].includes("SpaceAfter=No") ? "" : " ");
    for (const mark of marksOf(columns[9])) {
      if (mark.opens) open.push({ ...mark, first: places.length - 1 });
      if (mark.closes) close(mark.entity);
    }
  }
  return { id, text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** "(1-person-…)" opens and closes, "(1-person-…" opens, "1)" closes. */
function marksOf(misc: string): { entity: string; type: string; minimum: number[]; opens: boolean; closes: boolean }[] {
  const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
  return [...value.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/g)].map(([, opened, closed, closes]) => {
    const fields = (opened ?? closes).split("-");
    return {
      entity: fields[0],
      type: fields[1] ?? "",
      minimum: (fields[5] ?? "1").split(",").map(Number),
      opens: opened !== undefined,
      closes: opened === undefined || closed === ")",
    };
  });
}
