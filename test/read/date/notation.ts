import { findTimexes } from "../../../src/read/date/date.js";
import { treeOf } from "../../../src/read/tag/tree-of.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { packagedTagger } from "../tag/model.js";

const tagger = await packagedTagger();

/** Friday, 14 March 2031. */
export const PUBLISHED = "2031-03-14";

/** A text with each temporal expression in brackets and its value after a bar: "They met [Monday|2031-03-10]." */
export function dated(text: string, publishedAt: string | null = PUBLISHED): string {
  const layout = layOut(text);
  let out = text;
  for (const { start, end, value } of findTimexes(layout, treeOf(tagger.tag(layout)), publishedAt).reverse())
    out = `${out.slice(0, start)}[${text.slice(start, end)}|${value}]${out.slice(end)}`;
  return out;
}

export const unmarked = (marked: string): string => marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, "$1");

/** The types of a text's expressions, in their order. */
export function typesIn(text: string): string {
  const layout = layOut(text);
  return findTimexes(layout, treeOf(tagger.tag(layout)), PUBLISHED)
    .map(({ type }) => type)
    .join(" ");
}
