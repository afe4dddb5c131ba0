import type { Layout } from "../../text/layout.js";
import type { Range } from "../attribution.js";
import type { Sheet } from "../sheet.js";
import type { Named } from "./labels.js";
import { afterPhrase, isName } from "./phrases.js";

/** A post on a social network as it is copied: whose it is, and its paragraphs. */
export interface Post extends Named {
  readonly content: readonly Range[];
}

/**
 *     Hollis Vance               Hollis Vance @SecVance · 2h
 *     @SecVance                  The crew must come home.
 *     The crew must come home.
 */
export function postsIn(layout: Layout, sheet: Sheet): Post[] {
  const posts: Post[] = [];
  const paragraphs = sheet.paragraphStart.length - 1;
  for (let p = 0; p < paragraphs; ) {
    const head = namedHeadAt(sheet, p);
    const first = head && head.next + 1 < paragraphs && isTimeLine(sheet, head.next) ? head.next + 1 : head?.next;
    const to = first === undefined ? p : lastOf(layout, sheet, first);
    if (head && first !== undefined && to > first) {
      posts.push({
        source: head.source,
        cue: head.cue,
        content: Array.from({ length: to - first }, (_, k) => rangeOf(sheet, first + k)),
      });
      p = to;
    } else p += 1;
  }
  return posts;
}

interface Head extends Named {
  /** The paragraph after it. */
  readonly next: number;
}

const rangeOf = ({ paragraphStart }: Sheet, p: number): Range => ({
  from: paragraphStart[p],
  to: paragraphStart[p + 1],
});

/** So many words may stand beside a name and a handle: "· 2h", "(verified) 12 March 2031". */
const MOST_BESIDE = 8;

/** A handle by itself names nobody. */
function namedHeadAt(sheet: Sheet, p: number): Head | null {
  const head = headAt(sheet, p);
  return head && head.source.from !== head.cue.from ? head : null;
}

function headAt(sheet: Sheet, p: number): Head | null {
  const { words, paragraphStart } = sheet;
  const { from, to } = rangeOf(sheet, p);
  const name = isName(sheet, from) && !isHandle(sheet, from) ? afterPhrase(sheet, from, to) : from;
  if (name === to && p + 2 < paragraphStart.length) {
    const second = headAt(sheet, p + 1);
    return second && second.source.from === second.cue.from
      ? { source: { from, to }, cue: second.cue, next: second.next }
      : null;
  }
  const handle = words[name]?.norm === "(" ? name + 1 : name;
  if (handle >= to || !isHandle(sheet, handle) || to - handle > MOST_BESIDE || !isBeside(sheet, handle + 1, to))
    return null;
  const cue = { from: handle, to: handle + 1 };
  return { source: name > from ? { from, to: name } : cue, cue, next: p + 1 };
}

const isHandle = ({ words }: Sheet, t: number): boolean => /^@[\p{L}\p{N}_]{2,}$/u.test(words[t].norm);

/** Whether nothing but a time, a mark or a note follows a handle: no words of a sentence. */
function isBeside({ words }: Sheet, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (words[t].norm === ":" || /^(?:VERB|AUX|PRON|DET|SCONJ)$/.test(words[t].upos)) return false;
  return true;
}

/** "2h ago", "12 March 2031 · 10:05" on a line of its own. */
function isTimeLine(sheet: Sheet, p: number): boolean {
  const { from, to } = rangeOf(sheet, p);
  const hasNumber = sheet.words.slice(from, Math.min(to, from + MOST_BESIDE)).some(({ norm }) => /^\d/.test(norm));
  return hasNumber && to - from <= MOST_BESIDE && !/[.!?]/.test(sheet.words[to - 1].norm) && isBeside(sheet, from, to);
}

/** The paragraph after the last one of a post: with a blank line, or where another begins. */
function lastOf({ text, paragraphs }: Layout, sheet: Sheet, first: number): number {
  let p = first;
  while (
    p < paragraphs.length &&
    namedHeadAt(sheet, p) === null &&
    (p === first || !/\n\s*\n/.test(text.slice(paragraphs[p - 1].end, paragraphs[p].start)))
  )
    p += 1;
  return p;
}
