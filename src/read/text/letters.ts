import type { Span } from "../../document/span.js";

/** A mail that a text holds: one that was forwarded, or that it answers and quotes. */
export interface Letter extends Span {
  /** Where the lines end that say who wrote it, and when: nobody says these. */
  readonly headEnd: number;
  /** The words of its head for its day, and for its sender; null where it has none. */
  readonly date: Span | null;
  readonly sender: Span | null;
}

/** A line without the marks of quoting before it, which are counted. */
interface Line extends Span {
  readonly depth: number;
  readonly words: string;
}

/** "From:", "*Sent:*" … and what stands after it. */
const FIELD = /^\*{0,2}(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments)\*{0,2} ?:\*{0,2}(.*)/i;
/** What programs write above a message that they hand on. */
const MARK = /^(?:-{2,20} ?(?:Forwarded|Original) [Mm]essage ?-{2,20}|Begin forwarded message:?|_{10,80}|-{10,80})$/;
/** "On Fri, Mar 7, 2031 at 4:10 PM Tomas Hale <hale@courier.example> wrote:" */
const ANSWERED = /^On (?=.{0,200}\d{4}).{6,300} wrote:$/;
/** What only a mail program writes there: an address, or the time of day. */
const BY_PROGRAM = /<[^<>\s@]{1,100}@|\d{1,2}:\d{2}/;
const WROTE = " wrote:";
/** A writer's address stands between these. */
const BRACKETS: Readonly<Record<string, string>> = { ">": "<", ")": "(", "]": "[" };
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]{0,40}$/u;
/** A name has at most so many words. */
const LONGEST_NAME = 5;
/** What may stand before the name and looks like part of it: "PM", "GMT". */
const CLOCK_WORD = /^(?:[AP]M|[A-Z]{3,4}) /;

/** The fewest fields of a head that nothing announces. */
const LEAST_FIELDS = 3;
const MOST_FIELDS = 12;

/**
 * The mails in a text, in its order. Each goes on to its end, or to where its marks of quoting do; those that begin
 * later stand before it.
 */
export function lettersIn(text: string): Letter[] {
  if (!/from ?:|\*from|wrote:/i.test(text)) return [];
  const lines = linesOf(text);
  const letters: Open[] = [];
  const open: Open[] = [];
  let end = 0;
  const close = (depth: number): void => {
    while (open.length > 0 && open[open.length - 1].depth > depth) open.pop()!.end = end;
  };
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].words === "") continue;
    close(lines[i].depth);
    const head = headAt(lines, i) ?? answerAt(lines, i);
    i = head?.last ?? i;
    end = lines[i].end;
    if (head === null) continue;
    const letter = {
      start: lines[head.first].start,
      end,
      headEnd: end,
      date: head.date,
      sender: head.sender,
      depth: head.depth,
    };
    letters.push(letter);
    open.push(letter);
  }
  close(-1);
  return letters.map(({ depth: _, ...letter }) => letter);
}

/** A letter whose end isn't found yet. */
type Open = { -readonly [K in keyof Letter]: Letter[K] } & { readonly depth: number };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n\r]+|(?<=\n)\r?(?=\n)/g)) {
    const marks = /^[>\s]*/.exec(whole)![0];
    const words = whole.slice(marks.length).trimEnd();
    lines.push({
      start: index + marks.length,
      end: index + marks.length + words.length,
      depth: marks.split(">").length - 1,
      words,
    });
  }
  return lines;
}

interface Head {
  readonly first: number;
  readonly last: number;
  readonly date: Span | null;
  readonly sender: Span | null;
  /** How deep its letter is quoted: the lines that aren't so deep are no longer of it. */
  readonly depth: number;
}

/** What stands after a field's name. */
interface Value extends Span {
  readonly words: string;
}

/** Lines that name sender and day: after a mark, or enough of them. */
function headAt(lines: readonly Line[], first: number): Head | null {
  const isMarked = MARK.test(lines[first].words);
  let at = isMarked ? next(lines, first) : first;
  const fields = new Map<string, Value>();
  let last = -1;
  while (at !== -1 && fields.size < MOST_FIELDS) {
    const [, name, told] = FIELD.exec(lines[at].words) ?? [];
    const value = told?.trimStart() ?? "";
    if (name === undefined ? !goesOn(lines, at, last) : fields.has(name.toLowerCase())) break;
    if (name !== undefined)
      fields.set(name.toLowerCase(), { start: lines[at].end - value.length, end: lines[at].end, words: value });
    last = at;
    at = next(lines, at);
  }
  const [from, date] = [fields.get("from"), fields.get("date") ?? fields.get("sent")];
  if (!from || !date || (!isMarked && fields.size < LEAST_FIELDS)) return null;
  return {
    first,
    last,
    date: isTwofold(date.words) ? null : { start: date.start, end: date.end },
    sender: nameIn(from),
    depth: lines[last].depth,
  };
}

/** The next line that isn't blank, if no more than one is between. */
function next(lines: readonly Line[], at: number): number {
  const to = lines[at + 1]?.words === "" ? at + 2 : at + 1;
  return to < lines.length && lines[to].words !== "" ? to : -1;
}

/** Further addressees, on a line of their own right below those before. */
const goesOn = (lines: readonly Line[], at: number, last: number): boolean =>
  last === at - 1 &&
  last >= 0 &&
  /@/.test(lines[at].words) &&
  /^(?:\*{0,2}(?:To|Cc|Bcc)\b|.*[;,]$)/i.test(lines[last].words);

/** The name in a value such as "Press Office <press@orvane.example.org>". */
function nameIn({ start, words }: Value): Span | null {
  const [, before, name] = /^(["'“*]{0,3})([^<>[\]"“”@]{2,100}?)["'”*]{0,3}\s*(?:$|<|\[|\()/.exec(words) ?? [];
  return name === undefined
    ? null
    : { start: start + before.length, end: start + before.length + name.trimEnd().length };
}

/** "On …, somebody wrote:", on one line or broken into two, with what is quoted below. */
function answerAt(lines: readonly Line[], first: number): Head | null {
  for (
    let last = first;
    last <= first + 2 && last < lines.length && lines[last].words !== "" && lines[last].depth === lines[first].depth;
    last++
  ) {
    const words = lines
      .slice(first, last + 1)
      .map((line) => line.words)
      .join(" ");
    if (!words.startsWith("On ")) return null;
    if (!ANSWERED.test(words) || !BY_PROGRAM.test(words)) continue;
    const below = next(lines, last);
    const isQuoted = below !== -1 && lines[below].depth > lines[first].depth;
    if (!isQuoted && !words.includes("@")) return null;
    const date = isTwofold(words) ? null : { start: lines[first].start, end: lines[last].end };
    return {
      first,
      last,
      date,
      sender: last === first ? writerIn(lines[first]) : null,
      depth: isQuoted ? lines[below].depth : lines[first].depth,
    };
  }
  return null;
}

/** Whether a day could be two: "08/03/2031". */
function isTwofold(words: string): boolean {
  const [, first, second] = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?!\d)/.exec(words) ?? [];
  return first !== undefined && Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12;
}

/** The writer's name before "wrote:", without the address after it. */
function writerIn({ start, words }: Line): Span | null {
  if (!words.endsWith(WROTE)) return null;
  const told = withoutAddress(words.slice(0, -WROTE.length));
  const all = told.split(" ");
  const first = all.findLastIndex((word) => !NAME_WORD.test(word)) + 1;
  const name = all
    .slice(Math.max(first, all.length - LONGEST_NAME))
    .join(" ")
    .replace(CLOCK_WORD, "");
  return name === "" ? null : { start: start + told.length - name.length, end: start + told.length };
}

/** "Tomas Hale <hale@courier.example>" → "Tomas Hale" */
function withoutAddress(told: string): string {
  const opens = BRACKETS[told.at(-1) ?? ""];
  const from = opens === undefined ? -1 : told.lastIndexOf(` ${opens}`);
  return from < 0 ? told : told.slice(0, from);
}
