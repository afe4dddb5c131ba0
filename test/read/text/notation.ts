import type { Span } from "../../../src/document/span.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import type { Layout, Quotation } from "../../../src/read/text/layout.js";

/**
 * The notation of these tests: a text with marks put into it for what the layout should find. `plain` takes the marks
 * out; the other functions lay the plain text out and put them back, so that a test compares one string with itself.
 *
 *   Ruritania|'s plan     tokens: a bar where two tokens touch
 *   ¶One. ‖Two.           paragraphs begin at ¶, sentences after the first of a text at ‖
 *   ⟦“…”⟧ ⦅“…”⦆ ⟨“…”⟩      quotations: speech, fragment, name; ∅ at the end of one left open, ⊕ where one goes on
 */
export const plain = (marked: string): string => marked.replace(/[|¶‖⟦⟧⦅⦆⟨⟩∅⊕]/g, "");

export function withTokens(marked: string): string {
  const { text, tokens } = layOut(plain(marked));
  return insert(
    text,
    tokens.flatMap((token, i) => (i > 0 && tokens[i - 1].end === token.start ? [{ at: token.start, mark: "|" }] : [])),
  );
}

export function withSentences(marked: string): string {
  const { text, sentences } = layOut(plain(marked));
  return insert(
    text,
    sentences.slice(1).map(({ start }) => ({ at: start, mark: "‖" })),
  );
}

export function withParagraphs(marked: string): string {
  const { text, paragraphs } = layOut(plain(marked));
  return insert(
    text,
    paragraphs.map(({ start }) => ({ at: start, mark: "¶" })),
  );
}

const brackets: Readonly<Record<Quotation["kind"], readonly [string, string]>> = {
  speech: ["⟦", "⟧"],
  fragment: ["⦅", "⦆"],
  name: ["⟨", "⟩"],
};

export function withQuotations(marked: string): string {
  const { text, quotations } = layOut(plain(marked));
  const opening: Mark[] = [];
  const closing: Mark[] = [];
  for (const { parts, kind, closed } of quotations) {
    const [open, close] = brackets[kind];
    parts.forEach((part, i) => {
      const unended = !closed && i === parts.length - 1;
      opening.push({ at: part.start, mark: (i > 0 ? "⊕" : "") + open });
      closing.unshift({ at: part.end, mark: close + (unended ? "∅" : "") });
    });
  }
  return insert(text, [...closing, ...opening]);
}

interface Mark {
  at: number;
  mark: string;
}

function insert(text: string, marks: readonly Mark[]): string {
  const sorted = marks.map((mark, i) => ({ ...mark, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  let out = "";
  let at = 0;
  for (const mark of sorted) {
    out += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return out + text.slice(at);
}

/** What is wrong with a layout by its own laws; an empty list for a lawful one. */
export function brokenLaws(layout: Layout): string[] {
  const { text, paragraphs, sentences, tokens, quotations, quotationOf } = layout;
  const broken: string[] = [];
  const must = (holds: boolean, law: string): void => void (holds || broken.push(law));
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  tokens.forEach((token, i) => {
    must(token.start < token.end, "no token is empty");
    must(slice(token) === slice(token).trim(), "no token has white space at its ends");
    must(token.norm !== "", "every token has a norm");
    if (i > 0) must(tokens[i - 1].end <= token.start, "tokens lie in order without overlap");
  });
  let next = 0;
  sentences.forEach((sentence, i) => {
    must(sentence.firstToken === next && sentence.endToken > next, "sentences divide the tokens among them");
    next = sentence.endToken;
    must(
      sentence.start === tokens[sentence.firstToken].start && sentence.end === tokens[next - 1].end,
      "a sentence starts and ends with its tokens",
    );
    const paragraph = paragraphs[sentence.paragraph];
    must(paragraph.start <= sentence.start && sentence.end <= paragraph.end, "a sentence lies in its paragraph");
    const first = i === 0 || sentences[i - 1].paragraph !== sentence.paragraph;
    if (first)
      must(
        paragraph.start === sentence.start && sentence.paragraph === (i === 0 ? 0 : sentences[i - 1].paragraph + 1),
        "a paragraph starts with its first sentence",
      );
    const last = i + 1 === sentences.length || sentences[i + 1].paragraph !== sentence.paragraph;
    if (last) must(paragraph.end === sentence.end, "a paragraph ends with its last sentence");
  });
  must(next === tokens.length, "every token is in a sentence");
  must(paragraphs.length === (sentences.at(-1)?.paragraph ?? -1) + 1, "every paragraph has a sentence");
  const around: Quotation[] = [];
  quotations.forEach((quotation, i) => {
    const { start, end, parts, depth } = quotation;
    must(
      parts.length > 0 && parts[0].start === start && parts[parts.length - 1].end === end,
      "a quotation reaches from its first part to its last",
    );
    parts.forEach((part, p) =>
      must(part.start < part.end && (p === 0 || parts[p - 1].end < part.start), "parts lie in order"),
    );
    if (i > 0) must(quotations[i - 1].start <= start, "quotations lie in order");
    while (around.length > 0 && around[around.length - 1].end <= start) around.pop();
    if (around.length > 0) must(end <= around[around.length - 1].end, "quotations nest");
    must(depth === around.length, "depth counts the quotations around");
    around.push(quotation);
  });
  must(quotationOf.length === tokens.length, "every token is asked for its quotation");
  tokens.forEach((token, t) => {
    const inside = quotations.findLastIndex(({ start, end }) => start <= token.start && token.end <= end);
    must(quotationOf[t] === inside, "quotationOf names the innermost quotation");
  });
  return broken;
}
