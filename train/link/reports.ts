import type { Span } from "../../src/document/span.js";
import { loadWeights } from "../../src/model/weights-file.js";
import type { Attribution } from "../../src/read/attribute/attribution.js";
import { loadAttributor } from "../../src/read/attribute/load.js";
import { mendedTree } from "../../src/read/attribute/mended-tree.js";
import { inOrder, statementsOf } from "../../src/read/attribute/statements.js";
import { type Letters, lettersOver, outsideHeads } from "../../src/read/date/letters.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import type { Tree } from "../../src/read/tag/tree.js";
import { treeOf } from "../../src/read/tag/tree-of.js";
import { layOut } from "../../src/read/text/lay-out.js";
import type { Layout } from "../../src/read/text/layout.js";
import { lettersIn } from "../../src/read/text/letters.js";
import { annotatedReports, type MarkedStatement, wireReports } from "../annotated.js";

/** A report as it is read before its actors are resolved, with the accepted speakers of its statements. */
export interface MarkedReport {
  readonly layout: Layout;
  readonly tree: Tree;
  readonly letters: Letters;
  readonly attributions: readonly Attribution[];
  /** For each attribution the accepted names of its speaker: null for nobody, undefined where nothing is marked. */
  readonly speakers: readonly (readonly string[] | null | undefined)[];
  /** The number of marked statements. */
  readonly marked: number;
}

type Unmarked = Omit<MarkedReport, "speakers" | "marked"> & { readonly statements: readonly FoundStatement[] };
type FoundStatement = ReturnType<typeof statementsOf>[number];

/** Returns a function that reads a text up to its attributions. */
export async function attributionReader(): Promise<(text: string) => Promise<Unmarked>> {
  const tagger = createTagger(await loadWeights("en-tag.bin.gz"));
  const { attributor } = await loadAttributor(undefined);
  return async (text) => {
    const layout = layOut(text);
    const tagged = treeOf(tagger.tag(layout));
    const letters = lettersOver(tagged, lettersIn(text));
    const { sheet, attributions: found } = await attributor.attribute(layout, tagged);
    const attributions = outsideHeads(inOrder(found), letters);
    const statements = statementsOf(layout, sheet, attributions);
    return { layout, tree: mendedTree(tagged, attributions), letters, attributions, statements };
  };
}

/** The annotated reports of a part, read up to their attributions; with those of the wire to learn from. */
export async function loadReports(corpora: string, part: "train" | "dev"): Promise<MarkedReport[]> {
  const read = await attributionReader();
  const reports: MarkedReport[] = [];
  for (const { text, marked } of markedTexts(corpora, part)) {
    const { statements, ...report } = await read(text);
    const found = matchedWith(
      statements.map(({ content }) => content),
      marked,
    );
    const speakers = found.map((i) => (i < 0 ? undefined : marked[i].speaker));
    reports.push({ ...report, speakers, marked: marked.length });
  }
  return reports;
}

function markedTexts(corpora: string, part: "train" | "dev"): { text: string; marked: readonly MarkedStatement[] }[] {
  const reports = [...annotatedReports(corpora, part), ...(part === "train" ? wireReports(corpora) : [])];
  return reports.flatMap(({ text, gold: { statements } }) => (statements ? [{ text, marked: statements }] : []));
}

/**
 * For each statement found the index of the marked one that it is, or -1: they are matched one to one, best overlap
 * first, half of the content in common.
 */
export function matchedWith(
  contents: readonly (readonly Span[])[],
  marked: readonly { readonly content: readonly Span[] }[],
): number[] {
  const pairs = marked
    .flatMap(({ content }, i) => contents.map((found, j) => ({ share: sharedBy(content, found), i, j })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const matched = new Array<number>(contents.length).fill(-1);
  const used = new Set<number>();
  for (const { i, j } of pairs) {
    if (used.has(i) || matched[j] >= 0) continue;
    used.add(i);
    matched[j] = i;
  }
  return matched;
}

function sharedBy(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
}
