/**
 * Measures the laying out of texts: F1 of token and of sentence boundaries against gold.
 *
 *   npx tsx evaluate/text/score.ts [--corpora DIR] [--show tokens|sentences|mended] [--limit N] [--set NAME]
 *
 * A token or sentence counts as right when both its ends are. Texts of the treebanks are put together again from their
 * words and SpaceAfter=No, sentences joined by a blank, documents kept apart; hyphens that a treebank splits off inside
 * a word ("15" "-" "year") are joined first, because the reader's words keep them.
 *
 * PolNeAR's sentences are CoreNLP's, not people's. "as given" counts them as they are. "mended" changes the gold where
 * CoreNLP is known to err, and so can only raise the score: it cuts gold sentences at blank lines and joins one that
 * begins in lower case to the one before it in its paragraph (“Why?” he asked.). On both sides it leaves quotation
 * marks, brackets and stops at sentences' ends out of account (CoreNLP takes an opening '' for a closing one).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { layOut } from "../../src/read/text/lay-out.js";

interface Range {
  start: number;
  end: number;
}
interface Gold {
  text: string;
  tokens: Range[];
  sentences: Range[];
}

const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    set: { type: "string" },
    show: { type: "string" },
    limit: { type: "string", default: "40" },
  },
});

const sets: Record<string, () => Gold[]> = {
  "polnear dev": () => polnear("polnear/dev.jsonl.gz"),
  "polnear train": () => polnear("polnear/train.jsonl.gz"),
  "ewt dev": () => treebank("ewt/dev.conllu.gz"),
  "gum dev": () => treebank("gum/dev.conllu.gz"),
};

function unpacked(name: string): string {
  const path = join(values.corpora, name);
  if (!existsSync(path)) {
    console.error(`No corpus at ${path}: say where the corpora are with --corpora DIR.`);
    process.exit(1);
  }
  return gunzipSync(readFileSync(path)).toString("utf8");
}

interface PolnearLine {
  text: string;
  sentences: [number, number, ...unknown[]][][];
}

function polnear(name: string): Gold[] {
  return unpacked(name)
    .trim()
    .split("\n")
    .map((line) => {
      const { text, sentences } = JSON.parse(line) as PolnearLine;
      const kept = sentences.filter((words) => words.length > 0);
      return {
        text,
        tokens: kept.flat().map(([start, end]) => ({ start, end })),
        sentences: kept.map((words) => ({ start: words[0][0], end: words[words.length - 1][1] })),
      };
    })
    .filter(({ sentences }) => sentences.length > 0);
}

/** Documents of a CoNLL-U file; words of a multiword token are placed inside it by their forms. */
function treebank(name: string): Gold[] {
  const texts: Gold[] = [];
  for (const block of unpacked(name).trim().split(/\n\n+/)) {
    const lines = block.split("\n");
    const paragraph = lines.some((line) => line.startsWith("# newpar"));
    if (texts.length === 0 || lines.some((line) => line.startsWith("# newdoc")))
      texts.push({ text: "", tokens: [], sentences: [] });
    addSentence(
      texts[texts.length - 1],
      lines.filter((line) => !line.startsWith("#")),
      paragraph,
    );
  }
  return texts;
}

function addSentence(gold: Gold, lines: string[], paragraph: boolean): void {
  if (gold.text !== "") gold.text += paragraph ? "\n\n" : " ";
  const start = gold.text.length;
  let spanned = 0;
  let hyphen = false;
  lines.forEach((line) => {
    const [id, form, , , , , , , , misc] = line.split("\t");
    if (id.includes(".")) return;
    const glued = misc.includes("SpaceAfter=No");
    if (id.includes("-")) {
      const [from, to] = id.split("-").map(Number);
      spanned = to;
      const inside = lines
        .slice(lines.indexOf(line) + 1, lines.indexOf(line) + 2 + to - from)
        .map((l) => l.split("\t")[1]);
      const whole = inside.join("") === form ? inside : [form];
      for (const word of whole) addToken(gold, word, false);
      if (!glued) gold.text += " ";
      hyphen = false;
      return;
    }
    if (Number(id) <= spanned) return;
    const last = gold.tokens[gold.tokens.length - 1];
    const joins = last && last.end === gold.text.length && gold.text.length > start;
    const word = /^[\p{L}\p{N}]/u.test(form);
    addToken(
      gold,
      form,
      Boolean(joins) && ((hyphen && word) || (form === "-" && glued && /[\p{L}\p{N}.]$/u.test(gold.text))),
    );
    hyphen = form === "-" && Boolean(joins) && gold.tokens[gold.tokens.length - 1].start < gold.text.length - 1;
    if (!glued) gold.text += " ";
  });
  gold.text = gold.text.trimEnd();
  gold.sentences.push({ start, end: gold.text.length });
}

function addToken(gold: Gold, form: string, joined: boolean): void {
  if (joined) gold.tokens[gold.tokens.length - 1].end += form.length;
  else gold.tokens.push({ start: gold.text.length, end: gold.text.length + form.length });
  gold.text += form;
}

/** Sentences without quotation marks, brackets and stops at their ends, so that only the words that they hold count. */
function bared(text: string, ranges: readonly Range[]): Range[] {
  const edge = /[\s"“”‘’'`«».?!…()[\]]/;
  return ranges.flatMap(({ start, end }) => {
    while (start < end && edge.test(text[start])) start++;
    while (end > start && edge.test(text[end - 1])) end--;
    return start < end ? [{ start, end }] : [];
  });
}

function mended(text: string, gold: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const range of gold) {
    let start = range.start;
    for (const { index, 0: blank } of text.slice(range.start, range.end).matchAll(/\n\s*\n\s*/g)) {
      whole.push({ start, end: range.start + index });
      start = range.start + index + blank.length;
    }
    whole.push({ start, end: range.end });
  }
  const joined: Range[] = [];
  for (const range of whole) {
    const last = joined[joined.length - 1];
    const lower = /^\p{Ll}/u.test(text.slice(range.start));
    if (last && lower && !/\n\s*\n/.test(text.slice(last.end, range.start))) last.end = range.end;
    else joined.push({ ...range });
  }
  return bared(text, joined);
}

interface Tally {
  right: number;
  found: number;
  wanted: number;
}

const key = ({ start, end }: Range): number => start * 0x100000 + (end - start);

function compare(tally: Tally, found: readonly Range[], wanted: readonly Range[]): { extra: Range[]; missed: Range[] } {
  const gold = new Set(wanted.map(key));
  const have = new Set(found.map(key));
  tally.found += found.length;
  tally.wanted += wanted.length;
  for (const k of have) if (gold.has(k)) tally.right++;
  return {
    extra: found.filter((range) => !gold.has(key(range))),
    missed: wanted.filter((range) => !have.has(key(range))),
  };
}

const f1 = ({ right, found, wanted }: Tally): string => ((200 * right) / (found + wanted)).toFixed(2);

let shown = 0;
function show(text: string, extra: readonly Range[], missed: readonly Range[]): void {
  for (const { start, end } of extra) {
    if (shown++ >= Number(values.limit)) return;
    const gold = missed
      .filter((range) => range.start < end && range.end > start)
      .map((range) => text.slice(range.start, range.end));
    console.log(
      `  found ${JSON.stringify(text.slice(start, end))}  gold ${JSON.stringify(gold)}  in ` +
        `${JSON.stringify(text.slice(Math.max(0, start - 25), end + 25))}`,
    );
  }
}

for (const [name, load] of Object.entries(sets)) {
  if (values.set ? values.set !== name : name === "polnear train") continue;
  const golds = load();
  const tokens: Tally = { right: 0, found: 0, wanted: 0 };
  const sentences: Tally = { right: 0, found: 0, wanted: 0 };
  const afterMending: Tally = { right: 0, found: 0, wanted: 0 };
  const started = performance.now();
  const layouts = golds.map(({ text }) => layOut(text));
  const seconds = (performance.now() - started) / 1000;
  golds.forEach((gold, i) => {
    const byToken = compare(tokens, layouts[i].tokens, gold.tokens);
    const bySentence = compare(sentences, layouts[i].sentences, gold.sentences);
    const byMended = name.startsWith("polnear")
      ? compare(afterMending, bared(gold.text, layouts[i].sentences), mended(gold.text, gold.sentences))
      : bySentence;
    if (values.show === "mended") show(gold.text, byMended.extra, byMended.missed);
    if (values.show === "tokens") show(gold.text, byToken.extra, byToken.missed);
    if (values.show === "sentences") show(gold.text, bySentence.extra, bySentence.missed);
  });
  const mending = afterMending.wanted ? ` as given, ${f1(afterMending)} of ${afterMending.wanted} mended` : "";
  console.log(
    `${name}: token F1 ${f1(tokens)} of ${tokens.wanted}, ` +
      `sentence F1 ${f1(sentences)} of ${sentences.wanted}${mending}, ` +
      `${Math.round(tokens.found / seconds / 1000)}k tokens/s`,
  );
}
