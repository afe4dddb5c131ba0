import type { PolnearArticle } from "./polnear.js";

/** A sentence that is one statement and nothing else. */
export interface SimpleStatement {
  readonly source: string;
  readonly cue: string;
  /** Without quotation marks around it, "that", a closing stop or comma. */
  readonly content: string;
  readonly that: boolean;
  readonly quoted: boolean;
}

/** Those of an article, their parts in any order. */
export function simpleStatements({ text, sentences, attributions }: PolnearArticle): SimpleStatement[] {
  return sentences.flatMap((tokens) => {
    if (tokens.length === 0) return [];
    const start = tokens[0][0];
    const end = tokens[tokens.length - 1][1];
    const own = attributions.filter((a) =>
      [...a.source, ...a.cue, ...a.content].some(([from, to]) => from < end && to > start),
    );
    if (own.length !== 1) return [];
    const {
      source: [source, ...s],
      cue: [cue, ...c],
      content: [content, ...t],
    } = own[0];
    if (!source || !cue || !content || s.length + c.length + t.length > 0) return [];
    const [first, second, third] = [source, cue, content].sort((a, b) => a[0] - b[0]);
    if (first[0] !== start || second[0] - first[1] > 2 || third[0] - second[1] > 2 || end - third[1] > 1) return [];
    return statementOf(text.slice(...source), text.slice(...cue), text.slice(...content));
  });
}

function statementOf(source: string, cue: string, words: string): SimpleStatement[] {
  if (/ [‘']|said/.test(words)) return [];
  const quoted = /^(?:“[^“”]*”|"[^"]*"|''(?:(?!'').)*'')$/s.test(words);
  const bare = quoted ? words.replace(/[“”"]|''/g, "") : words;
  return [
    {
      source: source.replace(/,$/, ""),
      cue,
      content: bare.replace(/^that /, "").replace(/[.,]$/, ""),
      that: words.startsWith("that "),
      quoted,
    },
  ];
}
