import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";
import { arcs, packagedTagger } from "./model.js";

const tagger = await packagedTagger();

/** The words and tags of a text of one sentence. */
function read(text: string) {
  const words = layOut(text).tokens.map((t) => t.norm);
  const tags = tagger.tagSentence(words);
  return { words, tags, arcs: arcs(words, tags), lemmas: tags.map((t) => t.lemma), names: namesOf(words, tags) };
}

function namesOf(words: readonly string[], tags: ReturnType<typeof tagger.tagSentence>): string[] {
  const out: string[] = [];
  tags.forEach(({ name, nameStart }, i) => {
    if (name === null) return;
    if (nameStart) out.push(`${name}: ${words[i]}`);
    else out[out.length - 1] += ` ${words[i]}`;
  });
  return out;
}

describe("who does what", () => {
  it.each([
    [
      "Kelm said that the talks had failed.",
      ["Kelm<-said/nsubj", "said", "failed<-said/ccomp", "talks<-failed/nsubj", "that<-failed/mark"],
    ],
    [
      "Vastria rejected the offer on Monday.",
      ["Vastria<-rejected/nsubj", "rejected", "offer<-rejected/obj", "Monday<-rejected/obl"],
    ],
    ["The ministers want to sign the treaty.", ["ministers<-want/nsubj", "sign<-want/xcomp", "treaty<-sign/obj"]],
    ["The envoy was sent to Olmia by the king.", ["envoy<-sent/nsubj:pass", "was<-sent/aux:pass", "Olmia<-sent/obl"]],
    ["Mara Kelm of Vastria spoke first.", ["Kelm<-Mara/flat", "Mara<-spoke/nsubj", "Vastria<-Mara/nmod"]],
    [
      "He told reporters that Olmia would not sign.",
      ["He<-told/nsubj", "sign<-told/ccomp", "not<-sign/advmod", "Olmia<-sign/nsubj"],
    ],
    [
      "The general who led the army denied the report.",
      ["general<-denied/nsubj", "led<-general/acl:relcl", "who<-led/nsubj", "report<-denied/obj"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text).arcs).toEqual(expect.arrayContaining(expected));
  });
});

it("lemmas are those of the word's class", () => {
  expect(read("They weren't saying what the parties had agreed.").lemmas).toEqual([
    "they",
    "be",
    "not",
    "say",
    "what",
    "the",
    "party",
    "have",
    "agree",
    ".",
  ]);
});

it("a name is found with its kind, and its title isn't part of it", () => {
  expect(read("President Mara Kelm said the United Nations would meet in Paris.").names).toEqual([
    "person: Mara Kelm",
    "organization: United Nations",
    "place: Paris",
  ]);
});

it("common words aren't names", () => {
  expect(read("The ministers said on Monday that the talks would go on.").names).toEqual([]);
});

describe("headlines and small letters still have their verb", () => {
  it.each(["MINISTER REJECTS THE OFFER", "Minister Rejects The Offer", "minister rejects the offer"])("%s", (text) => {
    const { tags } = read(text);
    expect(tags[1].head).toBe(-1);
    expect(tags[1].upos).toBe("VERB");
  });
});

it("the kind of quotation mark makes no difference", () => {
  const [curly, straight, latex] = [
    "“We waited,” said Kelm.",
    '"We waited," said Kelm.',
    "``We waited,'' said Kelm.",
  ].map((t) => read(t).tags.map(({ head, relation, upos }) => ({ head, relation, upos })));
  expect(straight).toEqual(curly);
  expect(latex).toEqual(curly);
});
