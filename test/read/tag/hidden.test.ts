import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Word } from "../../../src/read/tag/words.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { brokenTags, packagedTagger } from "./model.js";

const tagger = await packagedTagger();
const wordsOf = (text: string): readonly Word[] => tagger.tag(layOut(text)).flatMap(({ words }) => words);
const shown = ({ norm, upos, xpos, relation, name, nameStart }: Word): string =>
  [norm, upos, xpos, relation, name, nameStart].join(" ");

describe("pictures, and a name's original in another script, are no words to the tagger", () => {
  it.each([
    ["Ana Ruel 🙂 said no.", "Ana Ruel said no."],
    ["🔴 Ana Ruel said no.", "Ana Ruel said no."],
    ["Ana 🌟 Ruel said no 👍.", "Ana Ruel said no."],
    ["The envoy, Liat Cohen-Ram (ליאת כהן-רם), said no.", "The envoy, Liat Cohen-Ram, said no."],
    ["王小明 (Wang Xiaoming), the envoy, said no.", "Wang Xiaoming, the envoy, said no."],
    ["Игорь Волк (Igor Volk) said no.", "Igor Volk said no."],
  ])("%s", (text, without) => {
    const plain = wordsOf(without);
    const kept = wordsOf(text).filter(({ norm, upos }) => upos !== "SYM" && upos !== "X" && !/^[()]$/.test(norm));
    expect(kept.map(shown)).toEqual(plain.map(shown));
  });

  it("but a paper may be named in its own script, and brackets hold other things", () => {
    expect(wordsOf("The paper Известия said no.").find(({ norm }) => norm === "Известия")?.upos).not.toBe("X");
    expect(wordsOf("Ana Ruel (Orvane) said no.").find(({ norm }) => norm === "Orvane")?.upos).toBe("PROPN");
  });

  it("whatever stands beside what, a sentence is one tree with all its words", () => {
    const piece = fc.constantFrom(
      "Ana",
      "Ruel",
      "said",
      "no",
      "(",
      ")",
      ":",
      ",",
      "🙂",
      "🇺🇳",
      "👩‍⚖️",
      "王小明",
      "ליאת",
      "כהן-רם",
      "Волк",
      "Hebrew",
      "★",
      "the",
      "envoy",
      "met",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = pieces.join(" ");
        const layout = layOut(text);
        const sentences = tagger.tag(layout);
        expect(sentences.flatMap(({ words }) => words.map(({ start }) => start))).toEqual(
          layout.tokens.map(({ start }) => start),
        );
        for (const { words } of sentences)
          expect(
            brokenTags(
              words.map(({ norm }) => norm),
              words,
            ),
          ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
