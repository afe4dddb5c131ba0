import { caseStyle, type Form, PAD } from "../../src/read/tag/forms.js";
import {
  findNames,
  mayBeName,
  MAX_NAME_FEATURES,
  NAME_CLASSES,
  nameFeatures,
  type NameTables,
} from "../../src/read/tag/names.js";
import type { SentenceView } from "../../src/read/tag/sentence-view.js";
import type { GoldSentence } from "./conllu.js";
import type { SilverSentence } from "./corpora.js";
import { AveragedTable, seeded, shuffled } from "./perceptron.js";

export interface NameExample {
  readonly forms: readonly Form[];
  readonly view: SentenceView;
  /** Class of each word, as in src/read/tag/names.ts. */
  readonly gold: readonly number[];
}

/** Trains by Viterbi and perceptron updates (Collins 2002). */
export function trainNames(examples: readonly NameExample[], rows: number, epochs: number, seed: number): NameTables {
  const words = new AveragedTable(NAME_CLASSES, rows);
  const steps = new AveragedTable(NAME_CLASSES, 8);
  const features = new Int32Array(MAX_NAME_FEATURES);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { forms, view, gold } of shuffled(examples, random)) {
      const guess = findNames(forms, view, { words, steps }, features);
      const style = caseStyle(forms);
      const row = new Int32Array(1);
      for (let i = 0; i < view.length; i++) {
        if (guess[i] !== gold[i] && mayBeName(forms, i + PAD, style)) {
          const n = nameFeatures(forms, view, i + PAD, style, features);
          words.update(features, n, gold[i], 1);
          words.update(features, n, guess[i], -1);
        }
        const before = i === 0 ? NAME_CLASSES : gold[i - 1];
        const guessed = i === 0 ? NAME_CLASSES : guess[i - 1];
        if (guess[i] !== gold[i] || before !== guessed) {
          row[0] = before;
          steps.update(row, 1, gold[i], 1);
          row[0] = guessed;
          steps.update(row, 1, guess[i], -1);
        }
      }
      words.step++;
      steps.step++;
    }
  }
  return { words: words.averaged(), steps: steps.averaged() };
}

const SILVER_KIND = new Map([
  ["PERSON", 0],
  ["ORGANIZATION", 1],
  ["LOCATION", 2],
]);

/** Classes from CoreNLP's entity column, where neighbouring words of one kind are one name. */
export function silverNames({ entities }: SilverSentence): number[] {
  return entities.map((entity, i) => {
    const kind = SILVER_KIND.get(entity);
    if (kind === undefined) return 0;
    return entities[i - 1] === entity ? 2 + 2 * kind : 1 + 2 * kind;
  });
}

/** Words that stand, capitalised, right before a person's name without being part of it ("President", "Mr."). */
export function titlesBefore(news: readonly SilverSentence[], minimum = 8): Set<string> {
  const before = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const { forms, entities } of news) {
    forms.forEach((form, i) => {
      if (!/^\p{Lu}/u.test(form)) return;
      if (entities[i] === "PERSON") inside.set(form, (inside.get(form) ?? 0) + 1);
      else if (entities[i + 1] === "PERSON" && entities[i] === "O") before.set(form, (before.get(form) ?? 0) + 1);
    });
  }
  return new Set([...before].filter(([form, n]) => n >= minimum && n > (inside.get(form) ?? 0)).map(([form]) => form));
}

interface Entity {
  readonly kind: number;
  readonly start: number;
  end: number;
}

const GOLD_KIND = new Map([
  ["person", 0],
  ["organization", 1],
  ["place", 2],
]);
const INNER: Readonly<Record<number, ReadonlySet<string>>> = {
  0: new Set(["-", "de", "van", "von", "bin", "al", "el", "la", "da", "der"]),
  1: new Set(["-", "of", "for", "and", "&", "the", "on", "'s", "'", "de"]),
  2: new Set(["-", "of", "the", "de", "'s", "la"]),
};

/**
 * Classes from GUM's entities. GUM marks whole noun phrases; a name is the run of proper nouns around the head of one
 * whose head is a proper noun, small words between them included, a person's titles left out.
 */
export function goldNames(s: GoldSentence, titles: ReadonlySet<string>): number[] {
  const out = new Array<number>(s.forms.length).fill(0);
  const names = entitiesOf(s)
    .map((e) => nameOf(s, e, titles))
    .filter((e): e is Entity => e !== null);
  names.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { kind, start, end } of names) {
    if (out.slice(start, end).some((c) => c !== 0)) continue;
    for (let i = start; i < end; i++) out[i] = i === start ? 1 + 2 * kind : 2 + 2 * kind;
  }
  return out;
}

/** Entities with both ends in the sentence. Brackets: "(id-type-…" opens, "id)" closes, "(id-type-…)" is one word. */
function entitiesOf({ misc }: GoldSentence): Entity[] {
  const open: { id: string; kind: string; start: number }[] = [];
  const out: Entity[] = [];
  misc.forEach((column, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(column)?.[1] ?? "";
    for (const part of value.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith("(")) {
        const [id, kind] = part.slice(1).replace(/\)$/, "").split("-");
        open.push({ id, kind, start: i });
      }
      if (!part.endsWith(")")) continue;
      const id = part.startsWith("(") ? part.slice(1).split("-")[0] : part.slice(0, -1).split("-")[0];
      const at = open.findLastIndex((e) => e.id === id);
      if (at < 0) continue;
      const [{ kind, start }] = open.splice(at, 1);
      const k = GOLD_KIND.get(kind);
      if (k !== undefined) out.push({ kind: k, start, end: i + 1 });
    }
  });
  return out;
}

function nameOf(s: GoldSentence, { kind, start, end }: Entity, titles: ReadonlySet<string>): Entity | null {
  let head = start;
  while (head < end && s.heads[head] >= start && s.heads[head] < end) head++;
  const isProper = (i: number): boolean =>
    i >= start && i < end && (s.upos[i] === "PROPN" || s.xpos[i].startsWith("NNP"));
  if (head >= end || s.upos[head] !== "PROPN") return null;
  const isInner = (i: number): boolean => i >= start && i < end && INNER[kind].has(s.forms[i].toLowerCase());
  let from = head;
  let to = head + 1;
  for (;;) {
    if (isProper(to)) to++;
    else if (isInner(to) && isProper(to + 1)) to += 2;
    else if (isInner(to) && isInner(to + 1) && isProper(to + 2)) to += 3;
    else break;
  }
  for (;;) {
    if (isProper(from - 1)) from--;
    else if (isInner(from - 1) && isProper(from - 2)) from -= 2;
    else break;
  }
  if (kind === 0) while (from < to - 1 && titles.has(s.forms[from])) from++;
  return { kind, start: from, end: to };
}
