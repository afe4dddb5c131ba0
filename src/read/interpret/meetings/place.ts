import { placeOf as spanOf, type Tokens, type Tree } from "../../tag/tree.js";

/** Words before a place. */
const before: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);

/**
 * Where a meeting is, in the text's words: the first place after "in" or "at" behind the meeting's own word in its
 * clause, else before it; else the place that it is named after ("the *Port Ansel* talks"), or "here".
 */
export function placeOf(tree: Tree, text: string, clause: Tokens, t: number): string | null {
  const found = placesIn(tree, clause);
  const at = found.find(({ from }) => from > t) ?? found.at(-1);
  if (at) {
    const { start, end } = spanOf(tree, at);
    return text.slice(start, end);
  }
  return (
    tree.words.slice(t + 1, Math.min(clause.to, t + 4)).find(({ lemma, upos }) => lemma === "here" && upos === "ADV")
      ?.norm ?? null
  );
}

/** Names of places after "in" or "at": "in *Port Ansel*", "at the *White House*". */
function placesIn({ words }: Tree, { from, to }: Tokens): Tokens[] {
  const found: Tokens[] = [];
  for (let t = from; t + 1 < to; t++) {
    if (!before.has(words[t].lemma) || words[t].upos !== "ADP") continue;
    const start = words[t + 1].lemma === "the" ? t + 2 : t + 1;
    if (start >= to || !isPlaceName(words[start])) continue;
    let end = start + 1;
    while (end < to && words[end].name === words[start].name && !words[end].nameStart) end++;
    found.push({ from: start, to: end });
  }
  return found;
}

const isPlaceName = ({ name, upos }: Tree["words"][number]): boolean =>
  name === "place" || (name === "organization" && upos === "PROPN");
