import { hashString } from "../../model/hash.js";
import type { Layout } from "../text/layout.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";

/**
 * A document's words as columns of numbers, so that features are arithmetic. Indices are token indices in the document;
 * -1 stands for none.
 */
export interface Sheet {
  readonly n: number;
  readonly words: readonly Word[];
  /** Hashes: lower-case form, lemma, Penn tag, relation without its subtype, first and last three letters, shape. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly xpos: Int32Array;
  readonly relation: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** 0 none, 1 person, 2 organization, 3 place. */
  readonly name: Uint8Array;
  readonly head: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** 1 where a token is of the report's frame. */
  readonly framed: Uint8Array;
  /** First and last token of the token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** A subject child, a clause or object child, and the number of children. */
  readonly subject: Int32Array;
  readonly complement: Int32Array;
  readonly object: Int32Array;
  readonly children: Uint8Array;
  /** Hash over the relations of its children, in order. */
  readonly frame: Int32Array;
  /** Hash of the "mark" or "case" child's form. */
  readonly marker: Int32Array;
  /** Index of the outermost quotation that covers the token. */
  readonly quotation: Int32Array;
  /** Where in that quotation: 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
  readonly quoteState: Uint8Array;
  /** 0 none, 1 speech, 2 fragment, 3 name. */
  readonly quoteKind: Uint8Array;
  /** First token of each sentence and paragraph, one past the end of each. */
  readonly sentenceStart: Int32Array;
  readonly paragraphStart: Int32Array;
}

const NAMES = { person: 1, organization: 2, place: 3 } as const;
const KINDS = { speech: 1, fragment: 2, name: 3 } as const;
const SUBJECTS = new Set(["nsubj", "csubj", "nsubj:pass", "csubj:pass", "nsubj:outer"]);
const CLAUSES = new Set(["ccomp", "xcomp", "parataxis", "acl", "advcl"]);

/** "Lavrov" → "Xx", "U.S." → "X.X.", "2025" → "d", "«" → "«". */
function shapeOf(form: string): string {
  let shape = "";
  for (const ch of form.slice(0, 12)) {
    const kind = /\p{Lu}/u.test(ch) ? "X" : /\p{L}/u.test(ch) ? "x" : /\d/.test(ch) ? "d" : ch;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

/** Makes quotation marks and dashes of all kinds one, so that outlets' habits don't part the features. */
export function plain(form: string): string {
  const c = form.charCodeAt(0);
  if (c < 0x80 && c > 0x60) return form.toLowerCase();
  if (/^(?:[“”„«»"「」‹›]|``|'')$/.test(form)) return '"';
  if (/^[‘’‚'`]$/.test(form)) return "'";
  if (/^(?:—|–|--+|-)$/.test(form)) return "--";
  if (/^(?:…|\.\.+)$/.test(form)) return "...";
  return form.toLowerCase().replace(/’/g, "'");
}

/** What a word's letters alone tell, hashed. */
interface Spelling {
  readonly form: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
}

function spellingOf(norm: string): Spelling {
  const form = plain(norm);
  return {
    form: hashString(form),
    prefix: hashString(form.slice(0, 3)),
    suffix: hashString(form.slice(-3)),
    shape: hashString(shapeOf(norm)),
  };
}

/** A function that computes once what it is asked again and again. */
function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

/** Lays out a document's trees and quotations as columns. */
export function sheetOf(layout: Layout, tree: Tree): Sheet {
  const { sentences, head, sentence, paragraph, left, right } = tree;
  // The tagger's own words: the models learnt from its lemmas, not from those that the tree mends for the rules.
  const words = sentences.flatMap((s) => s.words);
  const n = words.length;
  const ints = () => new Int32Array(n);
  const sheet = {
    n,
    words,
    head,
    sentence,
    paragraph,
    left,
    right,
    framed: layout.framed,
    form: ints(),
    lemma: ints(),
    xpos: ints(),
    relation: ints(),
    prefix: ints(),
    suffix: ints(),
    shape: ints(),
    name: new Uint8Array(n),
    subject: ints().fill(-1),
    complement: ints().fill(-1),
    object: ints().fill(-1),
    children: new Uint8Array(n),
    frame: ints(),
    marker: ints(),
    quotation: ints().fill(-1),
    quoteState: new Uint8Array(n),
    quoteKind: new Uint8Array(n),
    sentenceStart: new Int32Array(sentences.length + 1).fill(n),
    paragraphStart: new Int32Array(layout.paragraphs.length + 1).fill(n),
  };
  const hash = remembered(hashString);
  const spelling = remembered(spellingOf);
  for (let t = 0; t < n; t++) {
    const { norm, lemma, xpos, name } = words[t];
    const { form, prefix, suffix, shape } = spelling(norm);
    sheet.form[t] = form;
    sheet.prefix[t] = prefix;
    sheet.suffix[t] = suffix;
    sheet.shape[t] = shape;
    sheet.lemma[t] = hash(lemma);
    sheet.xpos[t] = hash(xpos);
    sheet.relation[t] = hash(tree.relation[t]);
    sheet.name[t] = name ? NAMES[name] : 0;
  }
  markStarts(sheet.sentenceStart, sentence);
  markStarts(sheet.paragraphStart, paragraph);
  linkChildren(sheet, words);
  markQuotations(sheet, layout);
  return sheet;
}

/**
 * The first token of each group and of those after it, given the group of each token; groups that have none start where
 * the next one does.
 */
function markStarts(starts: Int32Array, groupOf: Int32Array): void {
  for (let t = groupOf.length - 1; t >= 0; t--) starts[groupOf[t]] = t;
  for (let g = starts.length - 2; g >= 0; g--) if (starts[g] > starts[g + 1]) starts[g] = starts[g + 1];
}

type Columns = ReturnType<typeof sheetOf>;

function linkChildren(sheet: Columns, words: readonly Word[]): void {
  for (let t = 0; t < sheet.n; t++) {
    const h = sheet.head[t];
    if (h < 0) continue;
    const relation = words[t].relation;
    sheet.children[h] = Math.min(255, sheet.children[h] + 1);
    if (relation !== "punct") sheet.frame[h] = Math.imul(sheet.frame[h] + 31, 0x01000193) ^ sheet.relation[t];
    if (SUBJECTS.has(relation)) sheet.subject[h] = t;
    else if (relation === "obj") sheet.object[h] = t;
    else if (relation === "ccomp" || (CLAUSES.has(relation) && sheet.complement[h] < 0)) sheet.complement[h] = t;
    else if (relation === "mark" || relation === "case") sheet.marker[h] = sheet.form[t];
  }
}

function markQuotations(sheet: Columns, { quotations }: Layout): void {
  quotations.forEach((quotation, q) => {
    if (quotation.depth > 0) return;
    for (const part of quotation.parts) {
      let t = firstTokenAt(sheet.words, part.start);
      const first = t;
      for (; t < sheet.n && sheet.words[t].start < part.end; t++) {
        sheet.quotation[t] = q;
        sheet.quoteKind[t] = KINDS[quotation.kind];
        sheet.quoteState[t] = t === first ? 1 : sheet.words[t].end >= part.end ? 3 : 2;
      }
    }
  });
}

/** Index of the first word that ends after an offset (binary search). */
export function firstTokenAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
