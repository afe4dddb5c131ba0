import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinHyphens } from "../../../train/tag/augment.js";
import { readConllu } from "../../../train/tag/conllu.js";
import { editOf } from "../../../train/tag/lemma.js";
import { goldNames } from "../../../train/tag/names.js";
import { projective } from "../../../train/tag/parse.js";
import { edited } from "../../../src/read/tag/lemma.js";

const row = (
  id: number,
  form: string,
  upos: string,
  xpos: string,
  head: number,
  relation: string,
  misc = "_",
): string => [id, form, form.toLowerCase(), upos, xpos, "_", head, relation, "_", misc].join("\t");

/** Any tree: each word hangs from one drawn before it in a drawn order. */
const anyTree = fc.integer({ min: 1, max: 12 }).chain((n) =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
      fc.array(fc.nat(), { minLength: n, maxLength: n }),
    )
    .map(([order, picks]) => {
      const heads = new Array<number>(n).fill(-1);
      for (let k = 1; k < n; k++) heads[order[k]] = order[picks[k] % k];
      return heads;
    }),
);

const crossing = (heads: readonly number[]): boolean =>
  heads.some(
    (h, d) =>
      h >= 0 &&
      heads.some((g, e) => {
        if (g < 0) return false;
        const [a, b] = [Math.min(h, d), Math.max(h, d)];
        const [c, f] = [Math.min(g, e), Math.max(g, e)];
        return a < c && c < b && b < f;
      }),
  );

describe("trees to learn from", () => {
  it("lifting leaves no crossing arcs, one root, and trees without crossings as they are", () => {
    fc.assert(
      fc.property(anyTree, (heads) => {
        const lifted = projective(heads);
        expect(crossing(lifted)).toBe(false);
        expect(lifted.filter((h) => h < 0)).toHaveLength(1);
        if (JSON.stringify(projective(lifted)) !== JSON.stringify(lifted)) throw new Error("lifting isn't stable");
      }),
    );
  });
});

describe("CoNLL-U", () => {
  it("multiword tokens and empty nodes aren't words", () => {
    const [s] = readConllu(
      [
        "# sent_id = a",
        "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
        row(1, "do", "AUX", "VBP", 3, "aux"),
        row(2, "n't", "PART", "RB", 3, "advmod"),
        row(3, "go", "VERB", "VB", 0, "root"),
        "3.1\tx\t_\t_\t_\t_\t_\t_\t_\t_",
        "",
      ].join("\n"),
    );
    expect(s.forms).toEqual(["do", "n't", "go"]);
    expect(s.heads).toEqual([2, 2, -1]);
    expect(s.spaces).toEqual([false, true, true]);
  });

  it("a compound cut at its hyphen is joined, and its arcs go with it", () => {
    const [s] = readConllu(
      [
        row(1, "ore", "NOUN", "NN", 3, "compound", "SpaceAfter=No"),
        row(2, "-", "PUNCT", "HYPH", 3, "punct", "SpaceAfter=No"),
        row(3, "rich", "ADJ", "JJ", 4, "amod"),
        row(4, "hills", "NOUN", "NNS", 0, "root"),
        "",
      ].join("\n"),
    );
    expect(joinHyphens(s)).toMatchObject({
      forms: ["ore-rich", "hills"],
      heads: [1, -1],
      relations: ["amod", "root"],
      xpos: ["JJ", "NNS"],
    });
  });

  it("a dash between blanks isn't a hyphen", () => {
    const [s] = readConllu(
      [
        row(1, "hills", "NOUN", "NNS", 0, "root"),
        row(2, "-", "PUNCT", ":", 3, "punct"),
        row(3, "rich", "ADJ", "JJ", 1, "appos"),
        "",
      ].join("\n"),
    );
    expect(joinHyphens(s)).toBeNull();
  });

  it("a name is the proper nouns around an entity's head, titles left out; other entities aren't names", () => {
    const [s] = readConllu(
      [
        row(1, "President", "PROPN", "NNP", 3, "nsubj", "Entity=(1-person-new-cf1-1-sgl"),
        row(2, "Kelm", "PROPN", "NNP", 1, "flat", "Entity=1)"),
        row(3, "left", "VERB", "VBD", 0, "root"),
        row(4, "the", "DET", "DT", 5, "det", "Entity=(2-place-new-cf2-2-sgl"),
        row(5, "town", "NOUN", "NN", 3, "obj", "Entity=2)"),
        "",
      ].join("\n"),
    );
    expect(goldNames(s, new Set(["President"]))).toEqual([0, 1, 0, 0, 0]);
  });
});

it("an edit turns a word into its lemma, whatever the two", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdefgy'-"), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(letters, letters, (word, lemma) => {
      expect(edited(word, editOf(word, lemma))).toBe(lemma);
    }),
  );
});
