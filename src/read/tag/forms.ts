import { hashString } from "../../model/hash.js";
import type { Lexicon } from "./lexicon.js";

/**
 * Words lie at `PAD`..`PAD + n - 1` of every array of a sentence, so that a look to the left or right needs no test.
 */
export const PAD = 2;

/** What the models see of one word, each part as a 32-bit hash. The same spelling always gives the same form. */
export interface Form {
  /** The word with its case, digits made alike. */
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  /** First 1, 2, 3 and 4 letters of the lower-case word. */
  readonly prefix: readonly [number, number, number, number];
  /** Last 1 to 5 letters of the lower-case word. */
  readonly suffix: readonly [number, number, number, number, number];
  /** What the lexicon knows: the tags it was seen with, its distributional class. 0 when unknown. */
  readonly tags: number;
  readonly cluster: number;
  /** "a" lower, "A" capitalised, "X" all capitals, "0" with a digit, "." no letter. */
  readonly letterCase: string;
  /** The tagger's classes to choose among. */
  readonly candidates: Int16Array;
}

/** The spelling that all models work on: one kind of each quotation mark, dash and ellipsis; a digit is a digit. */
export function plainSpelling(norm: string): string {
  const marks = MARKS.get(norm);
  if (marks !== undefined) return marks;
  return norm
    .replace(/[‘’`´ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, "-")
    .replace(/[0-9]/g, "0");
}

const MARKS = new Map<string, string>([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["``", '"'],
  ["''", '"'],
  ["’’", '"'],
  ["‘‘", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["`", "'"],
  ["–", "—"],
  ["--", "—"],
  ["---", "—"],
  ["―", "—"],
  ["…", "..."],
  [". . .", "..."],
  ["....", "..."],
]);

/** A word's outline: "Xx" for "Kelm", "0-x" for "12-year". Runs are cut to two of a kind. */
export function outline(word: string): string {
  let out = "";
  for (const c of word.slice(0, 24)) {
    const kind = c >= "0" && c <= "9" ? "0" : c !== c.toLowerCase() ? "X" : c !== c.toUpperCase() ? "x" : c;
    if (!out.endsWith(kind + kind)) out += kind;
  }
  return out;
}

function letterCaseOf(plain: string): string {
  if (/0/.test(plain)) return "0";
  const lower = plain.toLowerCase();
  const upper = plain.toUpperCase();
  if (lower === upper) return ".";
  if (plain === lower) return "a";
  return plain === upper && plain.length > 1 ? "X" : "A";
}

function formOf(norm: string, lexicon: Lexicon): Form {
  const plain = plainSpelling(norm);
  const lower = plain.toLowerCase();
  const n = lower.length;
  const cut = (from: number, to: number): number => hashString(lower.slice(Math.max(0, from), to));
  const known = lexicon.lookUp(lower);
  const letterCase = letterCaseOf(plain);
  return {
    word: hashString(plain),
    lower: hashString(lower),
    shape: hashString(outline(plain)),
    prefix: [cut(0, 1), cut(0, 2), cut(0, 3), cut(0, 4)],
    suffix: [cut(n - 1, n), cut(n - 2, n), cut(n - 3, n), cut(n - 4, n), cut(n - 5, n)],
    tags: known.tags,
    cluster: known.cluster,
    letterCase,
    candidates: lexicon.candidates(known, letterCase !== "a" && letterCase !== "."),
  };
}

const edge = (name: string): Form => {
  const h = hashString(name);
  return {
    word: h,
    lower: h,
    shape: h,
    prefix: [h, h, h, h],
    suffix: [h, h, h, h, h],
    tags: h,
    cluster: h,
    letterCase: ".",
    candidates: new Int16Array(0),
  };
};
const BEFORE = edge("\u0001before");
const AFTER = edge("\u0001after");

const CACHE_LIMIT = 60_000;

/** Gives words their forms, remembering those seen (a cache only: it changes no answer). */
export class FormMaker {
  private readonly cache = new Map<string, Form>();
  constructor(private readonly lexicon: Lexicon) {}

  form(norm: string): Form {
    let form = this.cache.get(norm);
    if (form === undefined) {
      if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
      form = formOf(norm, this.lexicon);
      this.cache.set(norm, form);
    }
    return form;
  }

  /** The forms of a sentence with two edge forms at either end, `norms.length + 2 * PAD` long. */
  forms(norms: readonly string[]): Form[] {
    const out: Form[] = [BEFORE, BEFORE];
    for (const norm of norms) out.push(this.form(norm));
    out.push(AFTER, AFTER);
    return out;
  }
}

/** How a sentence is written: in capitals, in small letters, most words capitalised, or as usual. */
export enum CaseStyle {
  upper = 1,
  lower = 2,
  headline = 3,
  usual = 4,
}

export function caseStyle(forms: readonly Form[]): CaseStyle {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  for (let i = PAD; i < forms.length - PAD; i++) {
    const c = forms[i].letterCase;
    if (c === "a") lower++;
    else if (c === "A") capital++;
    else if (c === "X") upper++;
  }
  const words = lower + capital + upper;
  if (upper * 10 >= words * 7 && words > 2) return CaseStyle.upper;
  if (lower === words) return CaseStyle.lower;
  return capital * 10 >= words * 6 && words > 3 ? CaseStyle.headline : CaseStyle.usual;
}
