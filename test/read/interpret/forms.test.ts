import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/index.js";
import { readWhole } from "./read-whole.js";

/** What a reading says, a line an entry: "ruel said on 2031-03-10", "meeting held a+b on …", "a against firm: …". */
function told({ statements, meetings, positions, issues, discrepancies }: Reading): string[] {
  const label = (id: string): string | undefined => issues.find((issue) => issue.id === id)?.label;
  return [
    ...statements.map(({ speaker, on }) => `${speaker} says, ${on?.value ?? "undated"} ${on?.known}`),
    ...meetings.map(
      ({ kind, status, participants, on }) =>
        `${kind} ${status}: ${[...participants].sort().join("+")}, ${on.value ?? "undated"}`,
    ),
    ...positions.map(
      ({ actor, stance, firmness, issue, claimedBy }) =>
        `${actor} ${stance} ${firmness}: ${label(issue)}${claimedBy ? `, says ${claimedBy}` : ""}`,
    ),
    ...discrepancies.map(({ kind, actor }) => `${kind}: ${actor}`),
  ];
}

const FORMS: readonly (readonly [form: string, text: string, ...entries: string[]])[] = [
  [
    "an inverted headline",
    "Talks Without Orvane Are a Futile Exercise, Says Tolvik\n\n" +
      "Orvanian Foreign Minister Irsa Tolvik told reporters on Wednesday that talks would lead nowhere.",
    "irsa-tolvik says, 2031-03-12 stated",
    "irsa-tolvik against firm: Talks Without Orvane",
  ],
  [
    "a president who passes on what another is open to",
    "Verrine President Edgar Merrow indicated on Tuesday that Ilmar Dovrek is open to some form of observers.",
    "ilmar-dovrek for vague: observers, says edgar-merrow",
  ],
  [
    "help hinted at, one form of it dismissed",
    "President Edgar Merrow hinted that support could extend to radar stations, though he dismissed the idea of " +
      "deploying Verrine soldiers.",
    "edgar-merrow against firm: deploying Verrine soldiers",
  ],
  [
    "premature",
    "Prime Minister Edda Lowick of Haldria said on Tuesday that it was “premature” to discuss sending Haldrian " +
      "troops to the valley.",
    "edda-lowick against qualified: sending Haldrian troops to the valley",
  ],
  [
    "neither said nor denied",
    "Orvanian officials met on Monday in Teshk, but Orvane has not yet indicated whether it is planning such a summit.",
    "orvane noncommittal vague: summit",
  ],
  [
    "a call the day before yesterday, inside a quotation",
    "“After his phone conversation with President Teodor Valch the day before yesterday, our president, Ilmar " +
      "Dovrek, suggested a third round,” Orvanian Foreign Minister Irsa Tolvik told reporters on Wednesday.",
    "call held: ilmar-dovrek+teodor-valch, 2031-03-10",
  ],
  [
    "refused on Wednesday, agreed on Thursday",
    "President Teodor Valch refused on Wednesday to meet President Ilmar Dovrek. On Thursday Valch agreed to " +
      "meet Dovrek.",
    "meeting declined: ilmar-dovrek+teodor-valch, 2031-03-12",
    "meeting agreed: ilmar-dovrek+teodor-valch, undated",
  ],
];

describe("forms that reports of negotiations have", () => {
  it.each(FORMS)("%s", async (_form, text, ...entries) =>
    expect(told(await readWhole(text))).toEqual(expect.arrayContaining(entries)),
  );
});

describe("what is no meeting held and no position", () => {
  it.each([
    ["a condition", "If President Ilmar Dovrek were to agree, he would meet President Teodor Valch in Port Ansel."],
    ["a question", "Will President Ilmar Dovrek meet President Teodor Valch?"],
    ["not asked", "President Ilmar Dovrek was not asked whether he had met President Teodor Valch."],
    [
      "declined to say",
      "Orvanian spokeswoman Oda Renn declined to say whether President Ilmar Dovrek had met President Teodor Valch.",
    ],
    ["hoped for", "President Ilmar Dovrek hopes to meet President Teodor Valch."],
    ["denied", "President Ilmar Dovrek did not meet President Teodor Valch."],
  ])("%s", async (_form, text) => {
    const { meetings } = await readWhole(text);
    expect(meetings.filter(({ status }) => status === "held" || status === "underway")).toEqual([]);
  });
});

describe("kinds of text", () => {
  it("no date: nothing relative is resolved, no day is claimed", async () => {
    const { statements, dates } = await readWhole(
      "Irsa Tolvik said on Monday that the list was late. She denied it yesterday.",
      null,
    );
    expect(statements.map(({ on }) => on?.value ?? null)).toEqual([null, null]);
    expect(dates.map(({ value }) => value)).toEqual(["XXXX-WXX-1", "XXXX-XX-XX"]);
  });

  it("an old report quoted in a new one: its “yesterday” is its own", async () => {
    const text = "“We met the envoy yesterday,” Irsa Tolvik said on March 4. On Friday she said nothing.";
    const { dates } = await readWhole(text);
    expect(dates.find(({ start, end }) => text.slice(start, end) === "yesterday")?.value).toBe("2031-03-03");
  });

  it("a list: each point has its speaker", async () => {
    const { statements } = await readWhole(
      "- Irsa Tolvik said the list was late.\n- Corin Adeyl said the bridge was shut.\n" +
        "- Edda Lowick said the troops would stay.",
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(["irsa-tolvik", "corin-adeyl", "edda-lowick"]);
  });

  it.fails("questions and answers: the one who answers speaks", async () => {
    const { statements } = await readWhole(
      "Irsa Tolvik spoke to the Courier on Monday.\n\nQ: Will you sign?\n\nA: I think that we will sign in the spring.",
    );
    expect(statements.map(({ speaker }) => speaker)).toContain("irsa-tolvik");
  });

  it.fails("a transcript with speakers' labels", async () => {
    const { statements } = await readWhole(
      "MS RENN: The list was sent on Monday.\n\nMR DUNNICK: The president believes that the list is complete.",
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(
      expect.arrayContaining([expect.stringContaining("renn"), expect.stringContaining("dunnick")]),
    );
  });
});
