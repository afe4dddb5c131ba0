import { hashString } from "../../model/hash.js";
import type { Layout } from "../text/layout.js";
import type { TaggedSentence, Word } from "../tag/words.js";

/**
 * A document's words as columns of numbers, so that features are arithmetic. Indices are token indices in the document;
 * -1 stands for none.
 */
export interface Sheet {
  readonly n: number;
  readonly words: readonly Word[];
  /** Hashes: lower-case form, lemma, Penn tag, relation without its subtype, last three letters, shape. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly xpos: Int32Array;
  readonly relation: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** 0 none, 1 person, 2 organization, 3 place. */
  readonly name: Uint8Array;
  readonly head: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
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

/** Lays out a document's tagged sentences and quotations as columns. */
export function sheetOf(layout: Layout, sentences: readonly TaggedSentence[]): Sheet {
  const words = sentences.flatMap((s) => s.words);
  const n = words.length;
  const ints = () => new Int32Array(n);
  const sheet = {
    n, words,
    form: ints(), lemma: ints(), xpos: ints(), relation: ints(), suffix: ints(), shape: ints(),
    name: new Uint8Array(n), head: ints().fill(-1), sentence: ints(), paragraph: ints(), left: ints(), right: ints(),
    subject: ints().fill(-1), complement: ints().fill(-1), object: ints().fill(-1), children: new Uint8Array(n), frame: ints(), marker: ints(),
    quotation: ints().fill(-1), quoteState: new Uint8Array(n), quoteKind: new Uint8Array(n),
    sentenceStart: new Int32Array(sentences.length + 1), paragraphStart: new Int32Array(layout.paragraphs.length + 1).fill(n),
  };
  const hashes = new Map<string, number>();
  const hash = (s: string): number => {
    let h = hashes.get(s);
    if (h === undefined) hashes.set(s, (h = hashString(s)));
    return h;
  };
  let at = 0;
  sentences.forEach((s, k) => {
    sheet.sentenceStart[k] = at;
    if (at < sheet.paragraphStart[s.paragraph]) sheet.paragraphStart[s.paragraph] = at;
    s.words.forEach((w, i) => {
      const t = at + i;
      const form = plain(w.norm);
      sheet.form[t] = hash(form);
      sheet.lemma[t] = hash(w.lemma);
      sheet.xpos[t] = hash(w.xpos);
      sheet.relation[t] = hash(w.relation.split(":", 1)[0]);
      sheet.suffix[t] = hash(form.slice(-3));
      sheet.shape[t] = hash(shapeOf(w.norm));
      sheet.name[t] = w.name ? NAMES[w.name] : 0;
      sheet.head[t] = w.head < 0 ? -1 : at + w.head;
      sheet.sentence[t] = k;
      sheet.paragraph[t] = s.paragraph;
    });
    at += s.words.length;
  });
  sheet.sentenceStart[sentences.length] = n;
  for (let p = layout.paragraphs.length - 1; p >= 0; p--) {
    if (sheet.paragraphStart[p] > sheet.paragraphStart[p + 1]) sheet.paragraphStart[p] = sheet.paragraphStart[p + 1];
  }
  linkChildren(sheet, words);
  markYields(sheet);
  markQuotations(sheet, layout);
  return sheet;
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

/** Leftmost and rightmost descendants, leaves first, so that each head is reached when all below it is known. Linear. */
function markYields({ n, head, left, right }: Columns): void {
  const waiting = new Int32Array(n);
  for (let t = 0; t < n; t++) {
    left[t] = right[t] = t;
    if (head[t] >= 0) waiting[head[t]] += 1;
  }
  for (let leaf = 0; leaf < n; leaf++) {
    if (waiting[leaf] !== 0) continue;
    for (let t = leaf; t >= 0; ) {
      waiting[t] = -1;
      const h = head[t];
      if (h < 0) break;
      left[h] = Math.min(left[h], left[t]);
      right[h] = Math.max(right[h], right[t]);
      waiting[h] -= 1;
      if (waiting[h] !== 0) break;
      t = h;
    }
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
