import { readdirSync, readFileSync } from "node:fs";
import { type Span, wordsOf } from "../../src/document/span.js";
import { parseMarked } from "../../evaluate/attribute/notation.js";
import { quotationOf } from "../../evaluate/attribute/quotation.js";

/** A span with its words noted beside it. */
export interface NotedSpan extends Span {
  readonly text: string;
}

/** What a report of the dossier holds in statements, marked by hand. `within` is an index into `statements`. */
export interface Gold {
  readonly id: string;
  readonly statements: readonly {
    readonly source: NotedSpan | null;
    readonly cue: NotedSpan | null;
    readonly content: readonly NotedSpan[];
    readonly within: number | null;
    readonly quotation: "direct" | "indirect" | "mixed";
  }[];
}

export const markedFolder = new URL("./marked/", import.meta.url);
export const goldFolder = new URL("./gold/", import.meta.url);

/** Names of the marked reports without `.txt`. */
export const markedNames = readdirSync(markedFolder)
  .map((name) => name.replace(/\.txt$/, ""))
  .sort();

/** A marked copy of a report, read: its bare text and its gold. A line feed at its end isn't part of the report. */
export function goldOf(name: string): { text: string; gold: Gold } {
  const { text, statements } = parseMarked(
    readFileSync(new URL(`${name}.txt`, markedFolder), "utf8").replace(/\n$/, ""),
  );
  const noted = ({ start, end }: Span): NotedSpan => ({ start, end, text: wordsOf(text, { start, end }) });
  return {
    text,
    gold: {
      id: name,
      statements: statements.map(({ source, cue, content, within }) => ({
        source: source && noted(source),
        cue: cue && noted(cue),
        content: content.map(noted),
        within: within ?? null,
        quotation: quotationOf(text, content),
      })),
    },
  };
}
