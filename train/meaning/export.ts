/**
 * Writes what the encoder learns from: the annotated reports and PolNeAR, the latter's statements in other words and
 * kinds of text as well, tagged and parsed by the tagger's weights.
 *
 *   npx tsx train/meaning/export.ts [--corpora DIR] [--out DIR]
 *
 * DIR gets annotated-train.jsonl, annotated-dev.jsonl, wire.jsonl, polnear-train.jsonl, polnear-dev.jsonl and
 * made.jsonl: a line a text, with columns of what each token is. `found` are the light model's statements: they tell
 * where the cue of an annotated statement stands, which the annotators didn't mark. `marks/` holds what was marked
 * besides, as offsets: the words of each annotated position (train.jsonl), and readings of reports of wire/
 * (wire.jsonl), half of them with their statements.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { unpackWeights } from "../../src/model/weights.js";
import { wordsOf } from "../../src/document/span.js";
import { loadReader } from "../../src/read/read.js";
import { type Sheet, sheetOf } from "../../src/read/attribute/sheet.js";
import { stretchesToRead } from "../../src/read/attribute/stretches.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import type { Document } from "../../src/document/document.js";
import type { Tree } from "../../src/read/tag/tree.js";
import { treeOf } from "../../src/read/tag/tree-of.js";
import { layOut } from "../../src/read/text/lay-out.js";
import { annotatedReports, type Marked, marksOf, wireReports } from "../annotated.js";
import { type Attribution, loadPolnear, polnearPart } from "../attribute/polnear.js";
import { rephrased } from "../attribute/rephrase.js";
import { otherKinds } from "./other-kinds.js";

const SEED = 1;

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    out: { type: "string", default: ".cache/meaning" },
  },
});
mkdirSync(options.out, { recursive: true });
const weights = async (name: string) => unpackWeights(readFileSync(new URL(`../../weights/${name}`, import.meta.url)));
const tagger = createTagger(await weights("en-tag.bin.gz"));
const light = await loadReader({ model: "light" });

/** A text to learn from: `gold` where annotators read it whole, `attributions` where only who says what is marked. */
interface Text {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string | null;
  readonly title?: string | null;
  readonly gold?: unknown;
  /** The words of each position of `gold`: matter, trigger, holder. */
  readonly marks?: unknown;
  readonly attributions?: readonly Attribution[];
}

function annotated(part: "train" | "dev"): Text[] {
  const marks = part === "train" ? marksOf("train") : new Map<string, Marked>();
  return annotatedReports(options.corpora, part).map((text) => ({ ...text, marks: marks.get(text.id)?.positions }));
}

async function write(name: string, texts: readonly Text[]): Promise<void> {
  const file = openSync(join(options.out, `${name}.jsonl`), "w");
  for (const text of texts) writeSync(file, `${JSON.stringify(await lineOf(text))}\n`);
  closeSync(file);
  console.error(`${name}.jsonl: ${texts.length} texts`);
}

async function lineOf({ id, text, gold, marks, attributions, publishedAt = null, title = null }: Text) {
  const layout = layOut(text);
  const tree = treeOf(tagger.tag(layout));
  const sheet = sheetOf(layout, tree);
  return {
    id,
    text,
    gold: gold ?? null,
    marks: marks ?? null,
    attributions: attributions ?? null,
    found: gold === undefined ? [] : await foundIn({ id, text, publishedAt, title, outlet: null, url: null }),
    ...columnsOf(sheet, tree),
    stretches: stretchesToRead(sheet).map(({ from, to }) => [from, to]),
  };
}

const columnsOf = (sheet: Sheet, tree: Tree) => ({
  tok: sheet.words.map(({ start, end }) => [start, end]),
  lemma: sheet.words.map(({ lemma }) => lemma),
  upos: sheet.words.map(({ upos }) => upos),
  rel: [...tree.relation],
  head: [...sheet.head],
  left: [...sheet.left],
  right: [...sheet.right],
  sent: [...sheet.sentence],
  para: [...sheet.paragraph],
  quote: [...sheet.quotation],
  qstate: [...sheet.quoteState],
  qkind: [...sheet.quoteKind],
});

/** The light model's statements: spans, and all that their speaker is called. */
async function foundIn(doc: Document) {
  const { statements, actors } = await light.read(doc);
  const names = new Map(
    actors.map(({ id, name, mentions }) => [
      id,
      [name, ...mentions.filter(({ form }) => form !== "pronoun").map((mention) => wordsOf(doc.text, mention))],
    ]),
  );
  return statements.flatMap(({ cue, source, content, speaker }) =>
    cue === null ? [] : [{ cue, source, content, names: names.get(speaker ?? "") ?? [] }],
  );
}

await write("annotated-train", annotated("train"));
await write("annotated-dev", annotated("dev"));
await write("wire", wireReports(options.corpora));
const train = loadPolnear(polnearPart(options.corpora, "train")).filter((a) => a.sentences.length > 0);
await write("polnear-train", train);
await write(
  "polnear-dev",
  loadPolnear(polnearPart(options.corpora, "dev")).filter((a) => a.sentences.length > 0),
);
const made = [...rephrased(train, SEED), ...otherKinds(train, SEED)];
await write(
  "made",
  made.map(({ text, attributions }, i) => ({ id: `made-${i + 1}`, text, attributions })),
);
