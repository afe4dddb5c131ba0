import { describe, expect, it } from "vitest";
import { plain, withSentences } from "./notation.js";

describe("sentences", () => {
  it.each([
    // stops
    "Ruritania agreed. ‖Vell did not. ‖Why? ‖Nobody knows!",
    "It cost 3.5 million. ‖It was 10.",
    "He left... and came back. ‖So it went.",
    "She went on and on … ‖But he stayed.",
    "They want… peace.",
    "He spoke in Dornton. ‖de Olm replied.",
    "The talks failed. ‖al-Dorn left.",
    // datelines
    "OSTREL, April 3 (VNA) — ‖Olm met Bel.",
    "DORNTON, Ruritania -- ‖“No,” he said.",
    "ST. OLM - ‖A bridge fell.",
    "NATO — an alliance — met.",
    "OLM MET BEL - TALKS TO GO ON",
    "TALKS, PEACE - OLM",
    // abbreviations
    "Mr. Olm met Gov. Dorn of Vell, Conn., on Oct. 3. ‖They spoke.",
    "She left the U.S. ‖The talks went on.",
    "She met the U.S. Senate.",
    "They meet at 6 a.m. Monday.",
    "They met at 6 a.m. ‖But nobody spoke.",
    "Acme Inc. said so. ‖So did Olm Corp. ‖They agreed.",
    "J. K. Olm and Anna B. Dorn signed it. ‖J. Bel did not.",
    "Robert C. “Bobby” Olm signed it.",
    "No. 3 is gone. ‖He said no. ‖Three left.",
    "Apples, pears, etc. were sold. ‖He paid.",
    "See fig. 3, p. 4 and Bel v. Dorn (c. 1818).",
    "The (Vell Sen.) Anna Olm spoke.",
    "DORNTON, Conn. (VNA) - ‖Talks began.",
    // closing marks stay with the sentence that they close
    "“We agree.” ‖“We don’t.” ‖They left.",
    "He said: “We agree. ‖We sign.” ‖They left.",
    '"We agree." ‖"We don\'t." ‖They left.',
    "(He had said so.) ‖They left. [3] ‖She stayed.",
    "''We agree.'' ‖''We don't,'' she said.",
    "He was “tired.” ‖She was not.",
    // stops inside quotations
    "“Why?” he asked. ‖Nobody spoke.",
    "“Why?” Petra Ilm asked. ‖“Go!” said Bel.",
    "“Never!” Olm shouted. ‖He left.",
    '"Why?" he asked.',
    "“Is it war?” ‖Nobody knew.",
    "‘Why?’ she asked, ‘why now?’ ‖He left.",
    "Go Vell! magazine, the weekly, reported it.",
    "It is — is it not? — over.",
    "He asked (why?) and left.",
    // spaces of all sorts
    "One.\u00A0‖Two.\u2003 ‖Three.",
    "One?! ‖Two!!! ‖Three.",
    "It ended.‖Then it rained.",
  ])("%s", (marked) => {
    expect(withSentences(marked)).toBe(marked);
  });

  it("never cross a paragraph", () => {
    const marked = "Talks fail in Vell\n\n‖Officials said:\n\n‖nothing at all";
    expect(withSentences(marked)).toBe(marked);
  });

  it("need no stop at the end", () => {
    expect(withSentences("Talks fail in Vell")).toBe("Talks fail in Vell");
  });

  it("stay whole where an unlisted short abbreviation is followed by lower case", () => {
    const text = plain("The dist. governor spoke.");
    expect(withSentences(text)).toBe(text);
  });
});
