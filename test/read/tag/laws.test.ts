import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";
import { brokenTags, packagedTagger } from "./model.js";
import { cpuOfSync } from "../../cpu.js";
import { runs } from "../../effort.js";

const tagger = await packagedTagger();

const word = fc.oneof(
  fc.constantFrom(
    "Kelm",
    "said",
    "the",
    "that",
    ",",
    ".",
    "“",
    "”",
    "''",
    "``",
    "'s",
    "n't",
    "--",
    "—",
    "12",
    "€",
    "(",
    ")",
    "",
    " ",
    "TALKS",
    "https://olm.example",
    "\u0000",
    "\uD800",
    "👍",
    "constructor",
    "__proto__",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const sentence = fc.array(word, { maxLength: 40 });

describe("whatever the words", () => {
  it("their heads make one tree with one root, and every word has its tags", () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const tags = tagger.tagSentence(words);
        expect(tags).toHaveLength(words.length);
        expect(brokenTags(words, tags)).toEqual([]);
      }),
      runs(100),
    );
  });

  it("the same words get the same tags, whatever was read in between", () => {
    fc.assert(
      fc.property(sentence, sentence, (words, others) => {
        const first = tagger.tagSentence(words);
        tagger.tagSentence(others);
        expect(tagger.tagSentence(words)).toEqual(first);
      }),
      runs(40),
    );
  });

  it("a text's words are its layout's tokens, in its sentences", () => {
    const layout = layOut("Olmia will not sign, its envoy said.\n\n“We waited,” said Mara Kelm of Vastria. “No more.”");
    const tagged = tagger.tag(layout);
    expect(tagged.map(({ words: _, ...rest }) => rest)).toEqual(layout.sentences);
    expect(tagged.flatMap((s) => s.words.map(({ start, end, norm }) => ({ start, end, norm })))).toEqual(
      layout.tokens.map(({ start, end, norm }) => ({ start, end, norm })),
    );
  });
});

it("no words have no tags", () => {
  expect(tagger.tagSentence([])).toEqual([]);
});

it("a sentence of 20,000 words is read in time that grows with its length only", { retry: 3 }, () => {
  const words = Array.from(
    { length: 20_000 },
    (_, i) => ["Kelm", "said", "that", "the", "talks", ",", "which", "failed", "and"][i % 9],
  );
  const time = (n: number): number => {
    let tags: ReturnType<typeof tagger.tagSentence> = [];
    const taken = cpuOfSync(() => (tags = tagger.tagSentence(words.slice(0, n))));
    expect(brokenTags(words, tags)).toEqual([]);
    return taken;
  };
  time(2_000);
  const short = time(2_000);
  expect(time(20_000)).toBeLessThan(10 * short * 4 + 500);
});

it("weights of another model are refused", async () => {
  const { createTagger } = await import("../../../src/read/tag/tagger.js");
  expect(() => createTagger({ meta: { form: "rapporteur/other/1" }, tables: {} })).toThrow(/en-tag\.bin\.gz/);
});
