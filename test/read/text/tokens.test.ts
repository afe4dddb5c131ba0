import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";
import { withTokens } from "./notation.js";

describe("tokens", () => {
  it.each([
    // contractions and possessives
    "They do|n't know|, and we|'ll see|.",
    "They do|n’t know|, and we|’ll see|.",
    "Ruritania|'s plan and Ruritania|’s army",
    "the states|’ plan|, the Olms|' house",
    "He can|not stay and he|'s gon|na leave|.",
    "I wo|n't|, you should|n't|'ve|, it|'d rain",
    "DO|N'T and IT|'S",
    "O'Dell|'s aide met D’Orm at three o'clock|, ma'am",
    "Vell|‘s typist|, and do|n`t",
    // elisions
    "back in the '90s and the ’80s",
    "the class of '08 met",
    "'T|is so|, 't|was so|, he said|: '|Till then|'",
    "salt 'n' pepper|, get 'em|, wait 'til noon",
    // stops that belong to words
    "Mr. Olm met Sen. Dorn and Dr. Bel|.",
    "U.S. and U.N. envoys left at 6 a.m. for St. Olm",
    "J. K. Olm|, e.g. J.K. Olm",
    "on Oct. 3 near Vellport|, Conn.|, for Acme Inc.",
    "U.S.-born|, D.C.-based|, a D-N.Y. senator",
    "No. 3 and Art. 51|, p. 4|, c. 1818",
    "a Ph.D. at Vell",
    // stops that don't
    "He said no|. She said yes|.",
    "He went in|. It was art|. The end|.",
    "It ended|.|Then it rained|.",
    "She chose plan B|. They left|.",
    // numbers
    "10,000 people and 3.5 million|, 1,234,567.89",
    "$|100|, €|2.5m and US$ 30",
    "3.5|% of 1/2 at 6:30 on 9/11",
    "6|pm|, 9:30|am and 2.5|million",
    "a range of 10-12|, -3 degrees",
    "first|,|second and 1|,|2",
    // words that stay whole
    "re-elected|, high-stakes|, four-party",
    "AT&T and R&D|, CNN/ORC",
    "mail a.bel@olm.example.org or @a_bel about #VellTalks",
    "see https://olm.example/a?b=c&d=(e)|, www.olm.example|.",
    "read dorn.example.com/talks and vell.org|.",
    // punctuation
    "Wait|... no|… yes|?! Really|!!!",
    "the aid |--| he said |—| came|—|late",
    "(|see [|1|]|)|, {|x|}|; y|:| z",
    '“|Go|,|”| he said|.| ‘|Now|.|’| "|So|?|"',
    "``|Go|''| and ''|stay|''",
    "«|Non|»|,| »|ja|«|,| „|so|“",
    "He is 5'10\" tall|, she 6’2”",
    "''|He said |'|no|,|'|''| she added",
    "so . . . yes",
    "<b>|bold|</b>| and x < y",
    "a &amp; b",
    // other scripts and signs
    "café|, naïve|, Łódź|, Київ|’s",
    "e\u0301tat|, n\u0303o",
    "👍🏽 fine 😀|😀",
  ])("%s", (marked) => {
    expect(withTokens(marked)).toBe(expected(marked));
  });

  it("are asked for whatever the white space between them", () => {
    expect(layOut("a\u00A0b\u2003c\td\u3000e").tokens.map(({ norm }) => norm)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("keep their place when invisible characters stand in and around them", () => {
    const text = "\uFEFFRuri\u00ADtania\u200B said \u200Eno\u200F.";
    const { tokens } = layOut(text);
    expect(tokens.map(({ norm }) => norm)).toEqual(["Ruritania", "said", "no", "."]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["Ruri\u00ADtania", "said", "no", "."]);
  });

  it("have composed norms and spans as given", () => {
    const {
      tokens: [token],
    } = layOut("e\u0301tat");
    expect(token).toEqual({ start: 0, end: 5, norm: "état" });
  });

  it("have ligatures taken apart in their norms only", () => {
    expect(layOut("o\uFB03ce").tokens).toEqual([{ start: 0, end: 4, norm: "office" }]);
  });

  it("are none in an empty text, or in one of white and invisible characters", () => {
    for (const text of ["", " ", "\n\r\n\t", "\uFEFF", "\u200B\u00AD \u2060"]) {
      expect(layOut(text)).toMatchObject({ tokens: [], sentences: [], paragraphs: [], quotations: [] });
    }
  });
});

/** Bars beside a blank are there for the eye only. */
const expected = (marked: string): string => marked.replaceAll(/\|(?= )|(?<= )\|/g, "");
