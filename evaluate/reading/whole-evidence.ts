import type { Span } from "../../src/document/span.js";
import { denialForms } from "../../src/language/en/denials.js";
import type { Reading } from "../../src/read/reading.js";
import { layOut } from "../../src/read/text/lay-out.js";

/** What can be wrong with what an entry rests on. */
export const FAULTS = ["cuts a word", "leaves out a denial", "leaves out who says it"] as const;
export type Fault = (typeof FAULTS)[number];

/** One fault of an entry, and the words that show it. */
export interface Found {
  readonly entry: string;
  readonly fault: Fault;
  readonly words: string;
}

/** No sentence is longer, in tokens: what is isn't one. */
const LONGEST_SENTENCE = 200;

/**
 * Faults in what a reading's positions and meetings rest on: it begins and ends at word borders, holds every word of
 * its sentences that denies, and the source and cue of its statement.
 */
export function evidenceFaults(text: string, reading: Pick<Reading, "statements" | "positions" | "meetings">): Found[] {
  const layout = layOut(text);
  const denials = denialsIn(layout);
  const statements = new Map(reading.statements.map((one) => [one.id, one]));
  const entries = [
    ...reading.positions.map(({ id, evidence, statement }) => ({ id, evidence, statement })),
    ...reading.meetings.map(({ id, evidence, according }) => ({ id, evidence, statement: according })),
  ];
  return entries.flatMap(({ id, evidence, statement }) => {
    const told = statements.get(statement ?? "");
    const isHeld = (span: Span): boolean => evidence.some((one) => one.start <= span.start && span.end <= one.end);
    const fault = (fault: Fault, span: Span): Found => ({
      entry: id,
      fault,
      words: text.slice(Math.max(0, span.start - 30), span.end + 30),
    });
    const missing = denials.filter(
      ({ sentence, word }) =>
        evidence.some((one) => one.start < sentence.end && sentence.start < one.end) && !isHeld(word),
    );
    return [
      ...evidence.filter((span) => cutsWord(text, span)).map((span) => fault("cuts a word", span)),
      ...missing.map(({ word }) => fault("leaves out a denial", word)),
      ...[told?.source, told?.cue]
        .filter((span): span is Span => span != null && !isHeld(span))
        .map((span) => fault("leaves out who says it", span)),
    ];
  });
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a span begins or ends within a word. */
export function cutsWord(text: string, { start, end }: Span): boolean {
  const isWord = (at: number): boolean => at >= 0 && at < text.length && WORD.test(text[at]);
  return (isWord(start - 1) && isWord(start)) || (isWord(end - 1) && isWord(end));
}

/** The words of a text that deny or turn down, each with its sentence. */
function denialsIn({ sentences, tokens }: ReturnType<typeof layOut>): { sentence: Span; word: Span }[] {
  return sentences
    .filter(({ firstToken, endToken }) => endToken - firstToken <= LONGEST_SENTENCE)
    .flatMap((sentence) =>
      tokens
        .slice(sentence.firstToken, sentence.endToken)
        .filter(({ norm }) => denialForms.has(norm.toLowerCase().replaceAll("’", "'")))
        .map((word) => ({ sentence, word })),
    );
}
