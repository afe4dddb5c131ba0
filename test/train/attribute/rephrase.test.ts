import { expect, test } from "vitest";
import type { PolnearArticle, PolnearToken } from "../../../train/attribute/polnear.js";
import { rephrased } from "../../../train/attribute/rephrase.js";
import { parseMarked } from "../../../evaluate/attribute/notation.js";

/** An article of sentences in the notation of the cases. */
function articleOf(sentences: readonly string[]): PolnearArticle {
  let text = "";
  const attributions: PolnearArticle["attributions"] = [];
  const tokens: PolnearToken[][] = [];
  for (const marked of sentences) {
    const { text: words, statements } = parseMarked(marked);
    const at = text.length;
    const moved = ({ start, end }: { start: number; end: number }): [number, number] => [start + at, end + at];
    for (const { source, cue, content } of statements)
      attributions.push({
        source: source ? [moved(source)] : [],
        cue: cue ? [moved(cue)] : [],
        content: content.map(moved),
      });
    tokens.push(
      [...words.matchAll(/\w+|[^\w\s]/g)].map(
        (m): PolnearToken => [at + m.index, at + m.index + m[0].length, m[0], "NN", "O", 0, "dep"],
      ),
    );
    text += `${words} `;
  }
  return { id: "a", publishedAt: null, title: null, text, sentences: tokens, attributions };
}

const article = articleOf([
  "[S Mara Kelm] [C said] [T that the talks were over].",
  "[S Orla Vesk, a member of the council,] [C said] [T they would meet again].",
  "[S Tam Orrin] [C said] [T he was tired of it].",
  "[T “We waited,”] [S Anna Bel] [C said].",
  "[T “No more,”] [S Anna Bel] [C added].",
  "The harbour was closed.",
]);

test("statements in other words keep their parts", () => {
  const found = Array.from({ length: 60 }, (_, seed) => rephrased([article], seed)).flat();
  const parts = found.flatMap(({ text, attributions }) =>
    attributions.flatMap(({ source, content }) =>
      source.map(([start, end]) => `${text.slice(start, end)}: ${text.slice(...content[0])}`),
    ),
  );
  expect(parts).toContain("Mara Kelm: The talks were over");
  expect(parts).toContain("Anna Bel: «We waited.»");
  for (const { text, attributions } of found)
    for (const { source, cue, content } of attributions)
      for (const [start, end] of [...source, ...cue, ...content])
        expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/s);
});

test("what stands inside another statement lies in its content", () => {
  const nested = Array.from({ length: 60 }, (_, seed) => rephrased([article], seed))
    .flat()
    .filter(({ inside }) => inside);
  expect(nested.length).toBeGreaterThan(0);
  for (const { inside } of nested)
    for (const { source, content } of inside?.attributions ?? [])
      for (const [start, end] of [...source, ...content]) {
        expect(start).toBeGreaterThanOrEqual(inside?.range[0] as number);
        expect(end).toBeLessThanOrEqual(inside?.range[1] as number);
      }
});

test("the same seed gives the same texts", () => {
  expect(rephrased([article], 7)).toEqual(rephrased([article], 7));
});
