import type { Sheet } from "./sheet.js";

/** A quotation's kind in the sheet: a title or nickname. */
const NAME = 3;
/** A stretch longer than this many tokens is read in parts, so that memory stays small whatever the text. */
const LONGEST = 2000;

/**
 * The stretches of tokens [from, to) that are read one by one. Each is a paragraph, with those after it that go on with
 * its quotation or are nothing but another one; the longest are broken, where a sentence ends if one does. Nobody says
 * anything in paragraphs of the frame.
 */
export function stretchesToRead(sheet: Sheet): { from: number; to: number }[] {
  const { paragraphStart } = sheet;
  const found: { from: number; to: number }[] = [];
  for (let p = 0, next = 1; p + 1 < paragraphStart.length; p = next) {
    next = p + 1;
    while (next + 1 < paragraphStart.length && goesOn(sheet, next)) next += 1;
    if (!isFramed(sheet, p))
      found.push(...parts(sheet, afterClock(sheet, paragraphStart[p], paragraphStart[next]), paragraphStart[next]));
  }
  return found;
}

const CLOCK = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d$/;
const BESIDE_CLOCK = /^(?:[ap]\.?m\.?|GMT|UTC|BST|CET|EST|EDT|PST|ET|:|–|—|-|--)$/i;

/** The token after the time that opens an entry of a live report: "9.50am: Ruel says …". */
function afterClock({ words }: Sheet, from: number, end: number): number {
  if (from >= end || !CLOCK.test(words[from].norm)) return from;
  let to = from + 1;
  while (to < end && BESIDE_CLOCK.test(words[to].norm)) to += 1;
  return to < end ? to : from;
}

const isFramed = ({ paragraphStart, framed }: Sheet, p: number): boolean =>
  framed.subarray(paragraphStart[p], paragraphStart[p + 1]).every((one) => one === 1);

/**
 * Whether a paragraph goes on with what the one before it says: with its quotation, after its colon or verb, or as a
 * quotation and nothing else.
 */
function goesOn({ paragraphStart, quotation, quoteState, quoteKind, words }: Sheet, p: number): boolean {
  const first = paragraphStart[p];
  const last = paragraphStart[p + 1] - 1;
  if (first === 0 || last < first || quotation[first] < 0 || quoteKind[first] === NAME) return false;
  const before = words[first - 1];
  const runsOn = quotation[first - 1] === quotation[first];
  const announced = before.norm === ":" || before.upos === "VERB";
  const nothingElse = quotation[last] === quotation[first];
  return quoteState[first] === 1 && (runsOn || announced || nothingElse);
}

function parts({ sentenceStart, sentence }: Sheet, start: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + LONGEST);
    if (to < end && sentenceStart[sentence[to]] > from) to = sentenceStart[sentence[to]];
    found.push({ from, to });
    from = to;
  }
  return found;
}
