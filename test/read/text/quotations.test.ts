import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";
import { quoteDepthAt } from "../../../src/read/text/layout.js";
import { withQuotations } from "./notation.js";

const holds = (marked: string): void => expect(withQuotations(marked)).toBe(marked);

describe("quotation marks", () => {
  it.each([
    "⟦“We agree to it,”⟧ Olm said.",
    '⟦"We agree to it,"⟧ Olm said.',
    "⟦'We agree to it,'⟧ Olm said.",
    "⟦‘We agree to it,’⟧ Olm said.",
    "⟦«We agree to it,»⟧ Olm said.",
    "⟦« We agree to it »⟧, Olm said.",
    "⟦»We agree to it«⟧, Olm said.",
    "⟦„We agree to it“⟧, Olm said.",
    "⟦„We agree to it,”⟧ Olm said.",
    "⟦‹We agree to it,›⟧ Olm said.",
    "⟦``We agree to it,''⟧ Olm said.",
    "⟦''We agree to it,''⟧ Olm said.",
    "⟦‘‘We agree to it,’’⟧ Olm said.",
    "⟦「We agree to it,」⟧ Olm said.",
    "⟦『We agree to it,』⟧ Olm said.",
    '⟦" We agree to it, "⟧ Olm said.',
  ])("%s", holds);

  it.each([
    // side by side and nested
    "⟦“We agree,”⟧ he said. ⟦“We sign.”⟧",
    '⟦"We agree,"⟧ he said. ⟦"We sign."⟧ ⟦"When?"⟧ she asked.',
    "⟦“He told me, ⟦‘We agree to it,’⟧ and left,”⟧ Olm said.",
    "⟦\"He told me, ⟦'We agree to it,'⟧ and left,\"⟧ Olm said.",
    "⟦‘He told me, ⟦“We agree to it,”⟧ and left,’⟧ Olm said.",
    "⟦''He told me, ⟦'We agree to it.'⟧''⟧",
    "⟦«He told me, ⟦“We agree, I think, ⟦‘we do so now’⟧,”⟧ and left,»⟧ Olm said.",
    '⟦"He called it ⦅"folly"⦆ and left the room,"⟧ Olm said.',
    // mixed up marks
    '⟦“We agree to it,"⟧ Olm said.',
    '⟦"We agree to it,”⟧ Olm said.',
    "⟦“We agree to it.“⟧ Olm left.",
    "⟦”We agree to it,”⟧ Olm said.",
    // brackets and dashes beside them
    "(⟦“We agree to it,”⟧ he said) and —⟦“we won’t sign it”⟧— left.",
  ])("pair, %s", holds);

  it.each([
    "The states’ plan and the Olms’ house.",
    "The states' plan and the Olms' house.",
    "It's Vell's and Olm’s, isn’t it?",
    "In the '90s, 'tis said, they'd rock 'n' roll.",
    "In the ‘90s they’d go on ‘til noon.",
    'He is 5\'10" tall and she 6\'2", so 12" more.',
    'A 12" gun and a 14" one.',
    "The class of '08 met in '16.",
    "Goin’ home, nothin' more.",
  ])("are no apostrophes or measures: %s", holds);

  it.each([
    "⟦‘We will meet the states’ leaders,’⟧ he said.",
    "⟦'We will meet the states' leaders,'⟧ he said.",
    "⟦'It's Vell's and the Olms' plan, isn't it?'⟧ he said.",
    "⟦‘He’s goin’ home now,’⟧ she said.",
    '⟦"The 12" gun was loud,"⟧ she said.',
    '⟦"I am 5\'10" tall,"⟧ she said.',
    "The ⦅‘border issues’⦆ of the states’ leaders.",
    "The ⦅'no'⦆ of the Olms' lawyer.",
  ])("are told from apostrophes inside them: %s", holds);

  it("left open end with their paragraph and swallow no more", () => {
    holds("He said ⟦“we agree to it and left.⟧∅\n\nThe talks went on.\n\n⟦“We stay here,”⟧ Olm said.");
    holds('He said ⟦"we agree to it and left.⟧∅\n\nThe talks went on.\n\n⟦"We stay here,"⟧ Olm said.');
  });

  it("left open inside another end with it", () => {
    holds("⟦“He said ⟦«we agree to it⟧∅”⟧ and left.");
    holds("⟦“He said ‘we agree to it”⟧ and left.");
  });

  it("that close nothing are passed over", () => {
    holds("We agree to it,” he said.");
    holds('We agree to it," he said. ⟦"We sign it,"⟧ he added.');
    holds("We agree» to it.");
  });

  it("repeated at each paragraph and closed once are one quotation", () => {
    holds("⟦“We agree to it.⟧\n\n⊕⟦“We sign it.⟧\n\n⊕⟦“We go,”⟧ Olm said.");
    holds('⟦"We agree to it.⟧\n\n⊕⟦"We sign it,"⟧ Olm said.');
    holds("⟦''We agree to it.⟧\n\n⊕⟦''We sign it,''⟧ Olm said.");
    holds("⟦‘We agree to it.⟧\n\n⊕⟦‘We sign it,’⟧ Olm said.");
    holds("⟦«We agree to it.⟧\n\n⊕⟦«We sign it,»⟧ Olm said.");
  });

  it("run on with what they hold", () => {
    holds("⟦“He said: ⟦‘We agree to it.⟧⟧\n\n⊕⟦“⊕⟦‘We sign it.’⟧ So he said,”⟧ Olm said.");
    holds("⟦“He said ⟦‘we do agree’⟧ to it.⟧\n\n⊕⟦“We ⦅‘sign’⦆ it,”⟧ Olm said.");
  });

  it("run on unrepeated into a paragraph that only closes them", () => {
    holds("Olm said, ⟦“We agree to it.⟧\n\n⊕⟦We sign it now.”⟧ He left.");
  });

  it("don't run on once the paragraph between has none", () => {
    holds("⟦“We agree to it.⟧∅\n\nThe talks went on.\n\n⟦“We sign it,”⟧ Olm said.");
  });

  it("don't run on when another of theirs was closed inside: the first was forgotten", () => {
    holds("⟦“We agree to it,⟧∅ he said. ⟦“We do sign it.”⟧\n\n⟦“We go,”⟧ Olm said.");
  });

  describe("whose closing mark was forgotten end", () => {
    it.each([
      // before the words that say whose they are
      "⟦“We agree to it,⟧∅ Olm said. The talks go on. Vell said ⦅“yes we will”⦆ on Monday.",
      '⟦"We agree to it,⟧∅ said Olm. The talks go on. Vell said ⦅"yes we will"⦆ on Monday.',
      "⟦“We agree to it,⟧∅ Petra Ilm told reporters. She left.",
      "⟦“We agree!⟧∅ the foreign minister shouted. He left.",
      "⟦“Why should we agree?⟧∅ she asked in Dornton. He left.",
      "⟦«We agree to it,⟧∅ snapped the envoy. ⟦«We do not,»⟧ said Olm.",
      "⟦“We agree to it,⟧∅ Olm said.\n\n⟦“We do not,”⟧ said Vell.",
      // with the last sentence before the next opening mark
      "⟦“We agree to it. So be it.⟧∅ Vell said ⟦“we will not sign it”⟧ on Monday.",
      "⟦“We agree to it. So be it.⟧∅ ⟦“We will not sign it,”⟧ Vell said.",
      "⟦“We agree to it and⟧∅ ⟦“we will not sign it,”⟧ Vell said.",
      // each by itself
      "⟦“We agree to it,⟧∅ Olm said. ⟦“We do not,⟧∅ Vell said. They left.",
    ])("%s", holds);

    it("but not where what is said tells of others' words, or goes on", () => {
      holds("⟦“We agree to it, and when I asked, he said no to me. So be it.”⟧ He left.");
      holds("⟦“We agree to it,⟧∅ Olm said on Monday. He went on: ⟦“Never, he said, would we sign.⟧\n\n⊕⟦“We go.”⟧");
      holds("⟦“We agree, he said ⟦‘never, Olm said’⟧ to me and left.⟧∅");
    });
  });

  it("with single marks run on from within a paragraph", () => {
    holds("⟦‘We will wait,’⟧ Olm said. ⟦‘We have waited for a year.⟧\n\n⊕⟦‘We can’t wait for two.’⟧\n\nVell left.");
    holds("⟦'We will wait,'⟧ Olm said: ⟦'We have waited for a year.⟧\n\n⊕⟦'We can't wait for two.'⟧");
    holds("It was so in the ‘90s, said Olm, and ‘twas good.\n\n⟦‘We can’t wait for two years.’⟧");
  });

  it("tell for each token the innermost quotation and how deep it lies", () => {
    const layout = layOut("Olm: “He said ‘no’ twice.”");
    expect([...layout.quotationOf]).toEqual([-1, -1, 0, 0, 0, 1, 1, 1, 0, 0, 0]);
    expect(layout.tokens.map((_, i) => quoteDepthAt(layout, i))).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 1, 1, 1]);
    expect(layout.quotations.map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe("a quotation is", () => {
  it.each([
    "⟦“No,”⟧ he said.",
    "⟦“Why?”⟧ he asked.",
    "He said: ⟦“Never again.”⟧",
    "He said that ⟦“we will not go there”⟧ and left.",
    "He promised to ⟦“keep every single one of the bridges open to travellers”⟧ for now.",
  ])("speech: %s", holds);

  it.each([
    "He called it ⦅“folly”⦆ and left.",
    "He called it ⦅“utter folly.”⦆",
    "They spoke of ⦅“fundamental issues”⦆ of the war.",
    "Vell’s ⦅“peace”⦆ plan failed.",
    "The offer was ⦅“premature,”⦆ he said.",
  ])("a fragment: %s", holds);

  it.each([
    "Anna ⟨“Ani”⟩ Bel left.",
    'Anna ⟨"Ani"⟩ Bel left.',
    "Anna ⟨‘Ani’⟩ Bel left.",
    "Anna K. ⟨“Ani”⟩ Bel left.",
    "The newspaper ⟨“Dawn of Vell”⟩ reported it.",
    "The so-called ⟨“iron line”⟩ of Vell.",
    "She spoke on ⟨“Meet the Olms.”⟩",
    "Bel, nicknamed ⟨“the hammer”⟩, left.",
  ])("a name: %s", holds);
});
