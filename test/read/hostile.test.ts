import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadReader, type Reading } from "../../src/index.js";
import { examples } from "../examples.js";
import { brokenReading, docOf } from "./reading.js";
import { cpuOf } from "../cpu.js";
import { ALL, runs, oneIn } from "../effort.js";

const light = await loadReader({ model: "light" });
const usual = await loadReader();
const readers = usual.model === light.model ? [light] : [light, usual];

/** How much of each text is read. The full model takes longer, and grows the same. */
const SHARE = ALL ? { light: 1, full: 0.1 } : { light: 0.25, full: 0.05 };

/** What takes less, in milliseconds, takes whatever else is done just then. */
const LEAST = ALL ? 40 : 20;

const of = (words: readonly string[], count: number): string =>
  Array.from({ length: count }, (_, i) => words[i % words.length]).join(" ");

/** Texts of n pieces, and how many are read. */
const HOSTILE: readonly [string, number, (n: number) => string][] = [
  ["one word", 200_000, (n) => "a".repeat(n)],
  [
    "a sentence without a stop",
    20_000,
    (n) => of(["Kelm", "said", "that", "the", "talks", "which", "failed", "and"], n),
  ],
  ["“said” and nothing else", 20_000, (n) => "said ".repeat(n)],
  ["straight marks", 4_000, (n) => '"'.repeat(n)],
  ["straight marks apart", 4_000, (n) => '" '.repeat(n)],
  [
    "quotation marks of all kinds",
    4_000,
    (n) => of(["“", "”", "‘", "’", "«", "»", "``", "''", "'", '"', "„", "「", "」"], n),
  ],
  ["quotations in quotations", 4_000, (n) => "“He said: ‘".repeat(n / 4)],
  [
    "quotations closed as deep as they opened",
    4_000,
    (n) => `${"“no ‘".repeat(n / 4)} he said ${"’ no”".repeat(n / 4)}`,
  ],
  ["brackets in brackets", 6_000, (n) => `${"([{".repeat(n / 6)} he said ${"}])".repeat(n / 6)}`],
  ["a quotation that runs on over paragraphs with cues of its own", 320, (n) => "“He said no.\n\n".repeat(n)],
  ["a quotation that runs on, its cue before it", 800, (n) => `Kelm said: ${"“No, we go on.\n\n".repeat(n)}`],
  ["lines of opening marks", 1_000, (n) => '\n " « '.repeat(n)],
  ["a cue to each word", 3_200, (n) => "he said, she said that ".repeat(n / 4)],
  ["quotations and cues in one paragraph", 800, (n) => "“No,” he said, “yes.” ".repeat(n)],
  ["halves of characters", 4_000, (n) => "\uD800".repeat(n / 2) + "\uDC00 ".repeat(n / 2)],
  ["characters without width", 20_000, (n) => "s\u200Ba\u200Ci\uFEFFd\u2060 ".repeat(n / 8)],
  ["marks of direction", 8_000, (n) => "\u202EhE \u2067said \u202C\u2069no. ".repeat(n / 4)],
  [
    "scripts mixed",
    4_000,
    (n) => of(["Он", "сказал,", "что", "他说：“", "قال", "said", "that", "नेपाली", "”", "he", "สวัสดี", "👩🏽‍🚀"], n),
  ],
  ["accents piled up", 40_000, (n) => `e${"\u0301".repeat(n)} he said no.`],
  ["nothing but zeros", 100_000, (n) => "\u0000".repeat(n)],
  ["zeros between words", 8_000, (n) => "he\u0000said\u0000no\u0000 ".repeat(n / 4)],
  ["all kinds of line ends", 8_000, (n) => of(["a\r\n", "said\r", "b\n\r", "“c.\u2028", "d\u2029\f", "e\v\u0085"], n)],
  ["tags", 4_000, (n) => "<b class=x>he said</b> <".repeat(n / 4)],
  ["addresses", 4_000, (n) => "a.b@c.d://www.e/f.g, said ".repeat(n / 4)],
];

describe.each(readers.map((reader) => [reader.model, reader] as const))("read by the %s model", (model, reader) => {
  const share = SHARE[model];

  /** Milliseconds that a reading takes, in which nothing may be broken. */
  const spent = async (text: string): Promise<number> => {
    let reading: Reading | null = null;
    const taken = await cpuOf(async () => (reading = await reader.read(docOf(text))));
    expect(brokenReading(text, reading!)).toEqual([]);
    return taken;
  };

  describe("hostile texts are read to their end, in time that grows with their length only:", () => {
    // What is linear takes 4 times as long for 4 times the text, what is quadratic 16 times. What else the machine does
    // can only make it look worse.
    it.each(oneIn(3, HOSTILE))("%s", { retry: 3 }, async (_, count, text) => {
      const n = count * share;
      const short = await spent(text(n / 4));
      expect(await spent(text(n))).toBeLessThan(10 * Math.max(short, LEAST));
    });
  });

  describe("nothing is broken by", () => {
    const reports = examples().map(({ text }) => text);
    const piece = fc
      .tuple(fc.constantFrom(...reports), fc.nat(), fc.nat({ max: 300 }))
      .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
    const junk = fc.oneof(
      fc.constantFrom(...HOSTILE.map(([, , text]) => text(12))),
      fc.constantFrom(
        '"',
        "“",
        "”",
        "’",
        "said ",
        " according to ",
        "\n\n",
        "\r\n",
        ": ",
        "\u200B",
        "\uD83D",
        "\u0000",
        "\u202E",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const spliced = fc
      .array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 1, arbitrary: junk }), { maxLength: 12 })
      .map((pieces) => pieces.join(""));

    it.each([
      ["pieces of reports put together anyhow", spliced, 120],
      ["random characters", fc.string({ unit: "binary", maxLength: 1_500 }), 60],
      [
        "random code units",
        fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1_500 })
          .map((units) => String.fromCharCode(...units)),
        60,
      ],
      [
        "random marks and letters",
        fc.string({ unit: fc.constantFrom(..."aS.,:;-—()\"'“”‘’«» \n\t"), maxLength: 1_500 }),
        60,
      ],
    ] as const)("%s", async (_, texts, often) => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => void (await spent(text))),
        runs(Math.ceil((often * share) / 4)),
      );
    });
  });
});
