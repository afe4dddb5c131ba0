import { expect, test } from "vitest";
import { parseMarked } from "../../../evaluate/attribute/notation.js";
import { otherKinds } from "../../../train/meaning/other-kinds.js";
import type { PolnearArticle } from "../../../train/attribute/polnear.js";

const { text, statements } = parseMarked(
  "[S1 Mara Kelm] [C1 said] [T1 that the U.N. talks, sadly, were over]. [T2 “We waited,”] [S2 Anna Bel] [C2 said].",
);
const tokens = [...text.matchAll(/U\.N\.|\w+|[^\w\s]/g)].map((m): PolnearArticle["sentences"][number][number] => [
  m.index,
  m.index + m[0].length,
  m[0],
  "NN",
  "O",
  0,
  "dep",
]);
const range = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];
const article: PolnearArticle = {
  id: "a",
  publishedAt: null,
  title: null,
  text,
  sentences: [
    tokens.filter(([start]) => start < statements[1].content[0].start),
    tokens.filter(([start]) => start >= statements[1].content[0].start),
  ],
  attributions: statements.map(({ source, cue, content }) => ({
    source: source ? [range(source)] : [],
    cue: cue ? [range(cue)] : [],
    content: content.map(range),
  })),
};
const made = Array.from({ length: 30 }, (_, seed) => otherKinds([article], seed)).flat();
const words = (of: string, ranges: readonly [number, number][]): string => ranges.map((r) => of.slice(...r)).join(" ");

test("speech as a recogniser writes it: the same statements, in lower case and without marks", () => {
  const spoken = made.filter(({ insides }) => insides.length === 0);
  for (const { text } of spoken) expect(text).toMatch(/^[a-z0-9. ]+$/);
  const found = spoken.flatMap(({ text, attributions }) =>
    attributions.map(
      ({ source, cue, content }) => `${words(text, source)} ${words(text, cue)} ${words(text, content)}`,
    ),
  );
  expect(found).toContain("mara kelm said that the u.n talks sadly were over");
  expect(found).toContain("anna bel said we waited");
});

test("transcripts: a label says all of a turn, and statements stand inside it", () => {
  const transcripts = made.filter(({ insides }) => insides.length > 0);
  expect(transcripts.length).toBeGreaterThan(0);
  for (const { text, attributions, insides } of transcripts)
    attributions.forEach(({ source, cue, content }, i) => {
      expect(words(text, cue)).toBe(":");
      expect(text.slice(source[0][1], cue[0][1])).toBe(":");
      expect(insides[i].range).toEqual(content[0]);
      for (const inner of insides[i].attributions)
        for (const [start, end] of [...inner.source, ...inner.cue, ...inner.content]) {
          expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/);
          expect(start >= content[0][0] && end <= content[0][1] + 1).toBe(true);
        }
    });
});

test("the same seed gives the same texts", () => expect(otherKinds([article], 7)).toEqual(otherKinds([article], 7)));
