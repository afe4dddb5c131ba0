import { randomOf } from "../attribute/chain-training.js";
import type { Attribution, PolnearArticle, PolnearToken, Range } from "../attribute/polnear.js";

/**
 * A training text made from the corpus: its statements, and what stands inside the content of some, which is read as a
 * text of its own.
 */
export interface MadeText {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly insides: readonly { readonly range: Range; readonly attributions: readonly Attribution[] }[];
}

/** Texts of each kind made from one article; turns in a transcript. */
const SPOKEN = 4;
const TRANSCRIPTS = 2;
const TURNS = 3;
/** Sentences in a text without punctuation, and in a turn: at most. */
const LONGEST = 4;
const FILLERS = ["uh", "um", "you know", "er", "i mean", "well"] as const;
const FILLED = 0.02;

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)];

/**
 * Kinds of text that a newspaper doesn't have, made from its sentences: what a recogniser of speech writes, all in
 * lower case and without punctuation; and transcripts, in which a label says who speaks ("MS ORRIN: …", "Q: …") and
 * statements stand in what is spoken.
 */
export function otherKinds(articles: readonly PolnearArticle[], seed: number): MadeText[] {
  const random = randomOf(seed);
  const names = articles.flatMap(({ text, attributions }) =>
    attributions.flatMap(({ source }) =>
      source.map((s) => text.slice(...s)).filter((s) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(s)),
    ),
  );
  return articles
    .flatMap((article) => [
      ...Array.from({ length: SPOKEN }, () => passageOf(article, random)).flatMap((p) =>
        p ? [spoken(article, p, random)] : [],
      ),
      ...Array.from({ length: TRANSCRIPTS }, () =>
        transcript(
          Array.from({ length: TURNS }, () => passageOf(article, random)).filter((p) => p !== null),
          article,
          names,
          random,
        ),
      ),
    ])
    .filter(({ text }) => text !== "");
}

/** Sentences in a row, and the attributions that stand in them. */
interface Passage {
  readonly tokens: readonly PolnearToken[];
  readonly attributions: readonly Attribution[];
}

const rangesOf = ({ source, cue, content }: Attribution): Range[] => [...source, ...cue, ...content];

/** One to four sentences of an article that cut no attribution in two; null when it is hit upon one. */
function passageOf({ sentences, attributions }: PolnearArticle, random: Random): Passage | null {
  const first = Math.floor(random() * sentences.length);
  const tokens = sentences.slice(first, first + 1 + Math.floor(random() * LONGEST)).flat();
  if (tokens.length < 5) return null;
  const [start, end] = [tokens[0][0], tokens[tokens.length - 1][1]];
  const touching = attributions.filter((a) => rangesOf(a).some(([s, e]) => s < end && e > start));
  return touching.every((a) => rangesOf(a).every(([s, e]) => s >= start && e <= end))
    ? { tokens, attributions: touching }
    : null;
}

/** A text that is put together of pieces, and where the offsets of the old one lie in it. */
class Mapped {
  text = "";
  private readonly starts = new Map<number, number>();
  private readonly ends = new Map<number, number>();

  add(words: string, [start, end]: Range): void {
    this.starts.set(start, this.text.length);
    this.text += words;
    this.ends.set(end, this.text.length);
  }

  /** The range in the new text; null when none of its words are there. */
  range([start, end]: Range): Range | null {
    const from = [...this.starts].find(([old]) => old >= start && old < end)?.[1];
    const to = [...this.ends].reverse().find(([old]) => old > start && old <= end)?.[1];
    return from === undefined || to === undefined || to <= from ? null : [from, to];
  }

  attribution({ source, cue, content }: Attribution): Attribution {
    const mapped = (ranges: readonly Range[]): Range[] => ranges.map((r) => this.range(r)).filter((r) => r !== null);
    return { source: mapped(source), cue: mapped(cue), content: mapped(content) };
  }
}

function spoken({ text }: PolnearArticle, { tokens, attributions }: Passage, random: Random): MadeText {
  const made = new Mapped();
  tokens.forEach(([start, end], i) => {
    const word = text.slice(start, end).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(word)) return;
    if (made.text !== "" && (i === 0 || tokens[i - 1][1] < start || !/^['’n]/.test(word))) made.text += " ";
    if (random() < FILLED) made.text += `${pick(FILLERS, random)} `;
    made.add(word.replace(/\.$/, ""), [start, end]);
  });
  const kept = attributions
    .map((a) => made.attribution(a))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0);
  return { text: made.text, attributions: kept, insides: [] };
}

/** Labels of who speaks. */
function labelOf(names: readonly string[], random: Random): string {
  const [first, last] = pick(names, random).split(" ");
  return pick(
    [
      `MS ${last.toUpperCase()}`,
      `MR ${last.toUpperCase()}`,
      last.toUpperCase(),
      `${first} ${last}`,
      `Mr ${last}`,
      `Mrs ${first} ${last}`,
      "Q",
      "A",
      "QUESTION",
      "THE CHAIR",
      `THE MINISTER (Mr ${last})`,
      `Minister ${last}`,
      last,
    ],
    random,
  );
}

function transcript(
  turns: readonly Passage[],
  { text }: PolnearArticle,
  names: readonly string[],
  random: Random,
): MadeText {
  let whole = "";
  const attributions: Attribution[] = [];
  const insides: MadeText["insides"][number][] = [];
  for (const { tokens, attributions: inner } of turns) {
    if (/["“”]/.test(text[tokens[0][0]])) continue;
    const label = labelOf(names, random);
    if (whole !== "") whole += "\n\n";
    const made = new Mapped();
    made.text = whole;
    const source: Range = [whole.length, whole.length + label.length];
    made.text += `${label}: `;
    const from = made.text.length;
    tokens.forEach(([start, end], i) => {
      if (i > 0 && tokens[i - 1][1] < start) made.text += " ";
      made.add(text.slice(start, end), [start, end]);
    });
    const to = made.text.endsWith(".") ? made.text.length - 1 : made.text.length;
    attributions.push({ source: [source], cue: [[source[1], source[1] + 1]], content: [[from, to]] });
    insides.push({ range: [from, to], attributions: inner.map((a) => made.attribution(a)) });
    whole = made.text;
  }
  return { text: whole, attributions, insides };
}
