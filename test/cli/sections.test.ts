import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/cli/columns.js";
import type { Section } from "../../src/cli/section-names.js";
import { show } from "../../src/cli/show.js";
import type { Position, Reading } from "../../src/read/reading.js";
import { actorOf, docOf, implied, meetingOf, positionOf, readingOf, said, span, UNDATED } from "../readings.js";
import { valley, valleyReading } from "../valley.js";

const shown = (only: readonly Section[], { reading = valleyReading, width = 100, colour = false } = {}): string =>
  show(valley, reading, { colour, width }, new Set(only));
const statements = shown(["statements"]);
const meetings = shown(["meetings"]);
const positions = shown(["positions"]);
const discrepancies = shown(["discrepancies"]);

/** What matches where each of these does, one right after the other. */
const joined = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join(""));

/** A reading with one position, changed. */
const withPosition = (facts: Partial<Position>): Reading => ({
  ...valleyReading,
  positions: [{ ...valleyReading.positions[0], ...facts }],
  discrepancies: [],
});

describe("a statement is shown with", () => {
  test("its speaker's name and party, and the report's words where they are others", () => {
    expect(statements).toContain("s3 Irsa Tolvik (Orvane) · “she” · had denied");
    expect(statements).toContain("s2 Irsa Tolvik (Orvane) · said");
    expect(statements).toContain("s7 Orvane · “The Lantern Palace” · declined to comment");
  });
  test("the report's words alone where nobody is known to speak", () =>
    expect(statements).toContain("s9 Drivers reached by telephone · said"));
  test("the act and how the day is known: told, no later than, not at all", () => {
    expect(statements).toContain("had denied · deny · 2031-03-05 · 0.91");
    expect(statements).toContain("said · offer · by 2031-03-21 · 0.92");
    expect(statements).toContain("had refused to say · evade · undated · 0.35");
    expect(statements).toContain("by DAY: the report doesn't tell the day");
  });
  test("whom it was said to", () => expect(statements).toContain("told · to a rally in Ostrel · promise"));
  test("what is reported inside it, indented", () => expect(statements).toMatch(/\n {2}s4 .*\n(?: {5}.*\n)+\n {4}s5 /));
});

describe("a meeting is shown with", () => {
  test("what became of it, its kind, level and medium, who, when and where", () => {
    expect(meetings).toContain(
      "m1 held · talks of ministers, by video · Orvane, Belmara · on 2031-03-21 · chair Ruta Oshane",
    );
    expect(meetings).toContain("m2 postponed · talks · Orvane, Belmara · on 2031-03-20 · Port Ansel · host Haldria");
    expect(meetings).toContain("m3 possible · summit of leaders · Ilmar Dovrek, Teodor Valch · undated");
  });
  test("who says so, the report or somebody in it, and the words", () => {
    expect(meetings).toContain("says the report: “Orvane and Belmara held");
    expect(meetings).toContain("according to August Merrow, s6: “Ilmar and Teodor will meet");
  });
  test("the statement alone where its speaker isn't known", () => {
    const reading = { ...valleyReading, meetings: [meetingOf("m1", [], { according: "s9" })] };
    expect(shown(["meetings"], { reading })).toMatch(
      /m1 held · talks · \(nobody named\) · undated\n {5}according to s9/,
    );
  });
});

describe("a position is shown", () => {
  test("in a table, issue by issue", () => {
    expect(positions).toMatch(
      joined(
        /\n {2}observers in the valley\n {5}who +stance +firmness +since +whose word\n/,
        / {2}p1 Orvane +\+ for +qualified +by 2031-03-21 +through Irsa Tolvik, s2\n/,
      ),
    );
    expect(positions).toMatch(/\n\n {2}a meeting of Dovrek and Valch\n {2}p3 Ilmar Dovrek +\+ for /);
  });
  test("side by side with others on its issue, whatever comes between them", () => {
    const [a, b] = valleyReading.positions;
    const reading = { ...valleyReading, positions: [a, positionOf("p9", "belmara", "summit", {}), b] };
    expect(shown(["positions"], { reading }).match(/p\d/g)).toEqual(["p1", "p2", "p9"]);
  });
  test.each<[string, Partial<Position>, string]>([
    ["as the actor's own", { actor: "irsa-tolvik", statement: "s2" }, "own, s2"],
    ["as said by somebody who speaks for the actor", { actor: "orvane", statement: "s2" }, "through Irsa Tolvik, s2"],
    [
      "as claimed by somebody else",
      { actor: "ilmar-dovrek", statement: "s6", claimedBy: "august-merrow" },
      "claimed by August Merrow, s6",
    ],
    [
      "as claimed, and never as the actor's own, even where the actor is the speaker",
      { actor: "irsa-tolvik", statement: "s2", claimedBy: "corin-adeyl" },
      "claimed by Corin Adeyl, s2",
    ],
    ["as claimed without a statement", { statement: null, claimedBy: "august-merrow" }, "claimed by August Merrow"],
    ["as what the report says", { statement: null, claimedBy: null }, "the report"],
    ["as somebody's who isn't named", { actor: "drivers", statement: "s9" }, "own, s9"],
  ])("%s", (_, facts, words) =>
    expect(shown(["positions"], { reading: withPosition(facts) })).toMatch(new RegExp(`${words}\n`)),
  );
  test("with its condition, its deadline and whom it is for", () => {
    expect(positions).toContain("\n       condition: “from states that have sent neither guns nor advice”\n");
    expect(positions).toContain("\n       deadline: “before the river rises”\n");
    expect(positions).toContain("\n       for the benefit of Belmara\n");
  });
  test("with its words where no statement has them", () => {
    expect(positions).toMatch(/p6 Belmara .* the report\n {7}“his offer stood”\n/);
    expect(positions).not.toContain("declined to comment");
  });
});

describe("what doesn't sit together is shown", () => {
  test("with the reason and both sides' words, voices and days", () => {
    expect(discrepancies).toContain(
      "1 thing that doesn't sit together\n  d1 reversal · Orvane · observers in the valley\n" +
        "     On 2031-03-05 Irsa Tolvik denied",
    );
    expect(discrepancies).toContain(
      "\n     p2 - against, firm · 2031-03-05 · through Irsa Tolvik, s3\n" +
        "        “she had denied that President Ilmar Dovrek had agreed to any”\n",
    );
    expect(discrepancies).toContain("\n     p1 + for, qualified · by 2031-03-21 · through Irsa Tolvik, s2\n");
  });
  test("without a side that isn't in the reading", () => {
    const alone = shown(["discrepancies"], { reading: { ...valleyReading, positions: [] } });
    expect(alone).toContain("d1 reversal");
    expect(alone).not.toContain("p2 ");
  });
});

describe("sections", () => {
  test("are left out where there is nothing in them", () => {
    const text = show(valley, readingOf(valley, valleyReading.statements), { colour: false, width: 80 });
    expect(text).toContain("9 statements");
    expect(text).not.toMatch(/\d meetings?|\d positions?|sit together/);
  });
  test("can be chosen, and keep their order", () => {
    expect(shown(["positions", "meetings"])).toMatch(/3 meetings\n[\s\S]*6 positions\n/);
    expect(shown(["positions", "meetings"])).not.toMatch(/9 statements|Port Ansel, March|<source>/);
  });
  test("come after the text", () =>
    expect(show(valley, valleyReading, { colour: false, width: 80 })).toMatch(
      joined(
        /PORT ANSEL, March 21[\s\S]*<source> _cue_ {content}\n\n/,
        /9 statements\n[\s\S]*3 meetings\n[\s\S]*6 positions\n[\s\S]*1 thing/,
      ),
    ));
});

describe("at any width", () => {
  const all: readonly Section[] = ["statements", "meetings", "positions", "discrepancies"];

  test.each([20, 30, 46, 60, 72, 80, 100])("no line is wider than %d columns", (width) => {
    for (const line of shown(all, { width }).split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });
  test.each([
    [100, /p2 Ilmar Dovrek {2}- against {7}firm .* through Irsa Tolvik, s3\n/],
    [60, /p2 Ilmar Dovrek {2}- against .*\n {7}through Irsa Tolvik, s3\n/],
    [46, /p2 Ilmar Dovrek · - against · firm ·\n/],
  ])("at %d columns positions stand in as many columns as there is room for", (width, look) =>
    expect(shown(["positions"], { width })).toMatch(look),
  );
  test("no line ends in a blank", () => expect(shown(all, { width: 60 })).not.toMatch(/ \n/));
  test("colours add nothing but colours", () => {
    for (const width of [46, 60, 80])
      expect(
        shown(all, { width, colour: true })
          .replace(/\u001b\[[\d;]*m/g, "")
          .replace(/ +\n/g, "\n"),
      ).toBe(shown(all, { width }));
  });
});

test("nothing in a reading can make a terminal obey", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("a", "\u001b", "\u009b", "\u202e", "\n", "\r", "\u2028", " "),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(nasty, nasty, (a, b) => {
      const doc = docOf(`${a} said ${b} so.`);
      const evil = readingOf(doc, [{ ...said(doc.text, "s1", a, "said", [b]), speaker: a, on: implied(a) }], {
        actors: [actorOf(doc.text, a, b, [a], { speaksFor: b })],
        issues: [{ id: a, label: b, mentions: [] }],
        meetings: [
          meetingOf("m1", [a], {
            place: b,
            host: a,
            chair: b,
            on: { ...UNDATED, value: b, known: "stated" },
            evidence: [span(doc.text, a)],
            according: "s1",
          }),
        ],
        positions: [
          positionOf("p1", a, a, { condition: span(doc.text, b), deadline: implied(b), beneficiary: b, claimedBy: b }),
        ],
        discrepancies: [
          { id: "d1", kind: "shift", actor: a, issue: a, between: ["p1", "p1"], why: b, confidence: 0.5 },
        ],
      });
      expect(show(doc, evil, { colour: false, width: 80 })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});
