import { describe, expect, test } from "vitest";
import { loadReader, type Model, type Reading } from "../../../src/index.js";
import { docOf } from "../reading.js";

/**
 * "Merrow: the dam leaks" for each outermost statement: whose it is by name, and what is said, without marks. Nobody is
 * "–".
 */
async function saidIn(text: string, model: Model = "full"): Promise<string[]> {
  return sayings(text, await (await readerOf(model)).read({ ...docOf(text), publishedAt: "2031-03-14" }));
}

const readers = new Map<Model, ReturnType<typeof loadReader>>();
function readerOf(model: Model): ReturnType<typeof loadReader> {
  const found = readers.get(model) ?? loadReader({ model });
  readers.set(model, found);
  return found;
}

const bare = (words: string): string =>
  words.replace(/[“”«»"]|&(?:\w+|#\d+);/g, "").replace(/^[‘'\s]+|[.,!\s’']+$/g, "");

function sayings(text: string, { statements, actors }: Reading): string[] {
  const name = (id: string | null): string => actors.find((actor) => actor.id === id)?.name ?? "–";
  return statements
    .filter(({ within }) => within === null)
    .map(
      ({ speaker, content }) =>
        `${name(speaker)}: ` +
        `${content.map(({ start, end }) => bare(text.slice(start, end).replace(/\s+/g, " "))).join(" | ")}`,
    );
}

type Case = readonly [text: string, ...said: string[]];

/** How texts begin that aren't read right yet: when one is, its test says so. */
const NOT_YET: readonly string[] = [
  "“The road,” said Dovrek",
  "“We say yes, Valch said. The talks go on.",
  '"We say yes, said Valch. The talks go on.',
  "The Courier quoted Dovrek:",
  "“No,” said Dovrek. Valch shrugged.",
  '"The bridge can hold for a week," Irsa Tolvik said. "It is old.\n\n"It will',
  "10:05 Valch says the road stays shut\n10:20 Ruel says the League will send its inspectors\n10:40",
  "9.50am: Valch",
];

function all(cases: readonly Case[]): void {
  for (const [text, ...said] of cases)
    (NOT_YET.some((start) => text.startsWith(start)) ? test.fails : test)(text, async () =>
      expect(await saidIn(text)).toEqual(said),
    );
}

const VERBS = (
  "snapped muttered laughed opined shot_back chimed_in retorted growled fumed thundered deadpanned quipped " +
  "sneered put_in piped_up went_on cut_in sighed shrugged interjected scoffed mused drawled rejoined"
)
  .split(" ")
  .map((v) => v.replace("_", " "));

describe.each<Model>(["full", "light"])("a quotation with its own verb and name is that name's (%s model)", (model) => {
  test.each(VERBS)("%s", async (verb) => {
    expect(await saidIn(`“The bridge is open,” said Dovrek. “It is not open at all,” ${verb} Valch.`, model)).toEqual([
      "Dovrek: The bridge is open",
      "Valch: It is not open at all",
    ]);
  });
});

describe("second speakers", () => {
  all([
    [
      "“The bridge is open,” Dovrek said. “It is not open at all,” Valch snapped.",
      "Dovrek: The bridge is open",
      "Valch: It is not open at all",
    ],
    [
      "“The bridge is open!” said Dovrek. “Is it?” sneered Valch. “It is,” said Ruel.",
      "Dovrek: The bridge is open",
      "Valch: Is it?",
      "Ruel: It is",
    ],
    [
      '"We paid for the road," Ilmar Dovrek grumbled. "You never did," shot back Teodor Valch.',
      "Ilmar Dovrek: We paid for the road",
      "Teodor Valch: You never did",
    ],
    ["«The road is ours,» said Dovrek. «It was,» growled Valch.", "Dovrek: The road is ours", "Valch: It was"],
    ["‘The road is ours,’ said Dovrek. ‘It was,’ growled Valch.", "Dovrek: The road is ours", "Valch: It was"],
    [
      "“The road is ours,” said Dovrek. “It was,” snapped Valch. “It will be again.”",
      "Dovrek: The road is ours",
      "Valch: It was | It will be again",
    ],
    [
      "“The road is ours,” said Dovrek. “It will stay so.” “It was yours,” snapped Valch.",
      "Dovrek: The road is ours | It will stay so",
      "Valch: It was yours",
    ],
    [
      "“The road is ours,” said Dovrek, the president. “It was,” snapped the foreign minister of Belmara.",
      "Dovrek: The road is ours",
      "foreign minister of Belmara: It was",
    ],
    [
      "“The road is ours,” said Dovrek. “It was,” Valch, the envoy, shot back on Monday.",
      "Dovrek: The road is ours",
      "Valch: It was",
    ],
    ["“The road is ours,” said Dovrek. Valch snapped: “It was.”", "Dovrek: The road is ours", "Valch: It was"],
    [
      "“The road is ours,” said Irsa Tolvik. “It was,” she added. “It isn’t,” put in Valch.",
      "Irsa Tolvik: The road is ours",
      "Irsa Tolvik: It was",
      "Valch: It isn’t",
    ],
    ["“The road,” said Dovrek, “is ours.” “It was,” fumed Valch.", "Dovrek: The road | is ours", "Valch: It was"],
  ]);
});

describe("a quotation without its closing mark ends where others begin to speak", () => {
  all([
    ["“We say yes, Valch said. The talks go on. Ruel said “no” on Monday.", "Valch: We say yes", "Ruel: no"],
    ['"We say yes, said Valch. The talks go on. Ruel said "no" on Monday.', "Valch: We say yes", "Ruel: no"],
    [
      "“We say yes, Valch told reporters.\n\nThe talks go on. Ruel said “no” on Monday.",
      "Valch: We say yes",
      "Ruel: no",
    ],
    ["“We say yes, Valch said. “We say no,” Ruel said.", "Valch: We say yes", "Ruel: We say no"],
    ["“We say yes, Valch said.\n\n“We say no,” Ruel said.", "Valch: We say yes", "Ruel: We say no"],
  ]);
});

describe("what somebody is quoted as saying is his", () => {
  all([
    ["Dovrek was quoted as saying that the talks were over.", "Dovrek: that the talks were over"],
    ["Dovrek was quoted by the Courier as saying that the talks were over.", "Dovrek: that the talks were over"],
    ["Dovrek was cited by the Courier as saying the talks were over.", "Dovrek: the talks were over"],
    ["Dovrek is quoted in the Courier as saying that the talks are over.", "Dovrek: that the talks are over"],
    [
      "Dovrek has been quoted by state television as telling reporters that the talks were over.",
      "Dovrek: that the talks were over",
    ],
    ["Dovrek was reported as saying that the talks were over.", "Dovrek: that the talks were over"],
    ["“The talks are over,” Dovrek was quoted as saying.", "Dovrek: The talks are over"],
    ["“The talks are over,” Dovrek was quoted by the Courier as saying.", "Dovrek: The talks are over"],
    ["“The talks are over,” the Courier quoted Dovrek as saying.", "Dovrek: The talks are over"],
    ["The Courier quoted Dovrek: “The talks are over.”", "Dovrek: The talks are over"],
    ["Dovrek, quoted by the Courier, said the talks were over.", "Dovrek: the talks were over"],
    ["Dovrek told the Courier that the talks were over.", "Dovrek: that the talks were over"],
    ["In remarks carried by the Courier, Dovrek said the talks were over.", "Dovrek: the talks were over"],
  ]);

  test("who quotes another says that he said it", async () => {
    const text = "The envoy quoted Dovrek as saying that the talks were over.";
    const { statements } = await (await readerOf("full")).read(docOf(text));
    expect(statements.map(({ speaker, within }) => [speaker, within !== null])).toEqual([
      ["envoy", false],
      ["dovrek", true],
    ]);
  });
});

describe("labels and signatures name who says a quotation", () => {
  all([
    ["“The road stays shut.”\n— Irsa Tolvik, foreign minister of Orvane", "Irsa Tolvik: The road stays shut"],
    ["“The road stays shut.”\n\n– Irsa Tolvik, foreign minister", "Irsa Tolvik: The road stays shut"],
    ["“The road stays shut.”\nIrsa Tolvik, foreign minister of Orvane", "Irsa Tolvik: The road stays shut"],
    ["“The road stays shut.” – Irsa Tolvik", "Irsa Tolvik: The road stays shut"],
    ["“The road stays shut.” -- Irsa Tolvik, foreign minister", "Irsa Tolvik: The road stays shut"],
    ["“The road stays shut” (Irsa Tolvik)", "Irsa Tolvik: The road stays shut"],
    [
      "“The road stays shut.\n\n“So be it.”\n— Irsa Tolvik, foreign minister",
      "Irsa Tolvik: The road stays shut | So be it",
    ],
    ["Tolvik, on Friday: “The road stays shut.”", "Tolvik: The road stays shut"],
    ["Tolvik to reporters: “The road stays shut.”", "Tolvik: The road stays shut"],
    ["Tolvik to Valch: “The road stays shut.”", "Tolvik: The road stays shut"],
    ["Tolvik in a letter to the council: “The road stays shut.”", "Tolvik: The road stays shut"],
    [
      "And from President Valch:\n\n“The road stays shut, and we will watch it through the winter.”",
      "Valch: The road stays shut, and we will watch it through the winter",
    ],
    ["A statement from Valch: “The road stays shut.”", "Valch: The road stays shut"],
    ["The president had this to say: “The road stays shut.”", "president: The road stays shut"],
    [
      "* Tolvik: road shut until spring\n* Valch: League to send inspectors",
      "Tolvik: road shut until spring",
      "Valch: League to send inspectors",
    ],
  ]);

  test("but no agency, no place and no sentence signs", async () => {
    for (const text of [
      "“The road stays shut.” (Reuters)",
      "“The road stays shut.”\nThe harbour opened on Monday.",
      "“The road stays shut.”\n— The harbour opened in May.",
    ])
      expect(
        (await saidIn(text)).filter((said) => !said.startsWith("–:")),
        text,
      ).toEqual([]);
  });
});

describe("who acts right before a quotation says it", () => {
  all([
    ["Tolvik shook her head. “Not this year.”", "Tolvik: Not this year"],
    ["Irsa Tolvik turned to the reporters. “The road stays shut.” Valch nodded.", "Irsa Tolvik: The road stays shut"],
    ["Tolvik was blunt. “The road stays shut.”", "Tolvik: The road stays shut"],
    ["Tolvik was blunt: “The road stays shut.”", "Tolvik: The road stays shut"],
    ["The minister paused. “The road stays shut.”", "minister: The road stays shut"],
    ["Valch laughed. “Nobody asked me.”", "Valch: Nobody asked me"],
    ["Dovrek shrugged. “Ask Valch.” Valch looked away.", "Dovrek: Ask Valch"],
    ["“No,” said Dovrek. Valch shrugged. “Not this year.”", "Dovrek: No", "Valch: Not this year"],
  ]);

  test("but not what happens there", async () =>
    expect(await saidIn("The road was shut on Monday. “Not this year.”")).toEqual([]));
});

describe("marks", () => {
  all([
    [
      "‘We will wait,’ Valch said. ‘We have waited for a month.\n\n‘We can’t wait for two.’\n\nRuel left.",
      "Valch: We will wait | We have waited for a month | We can’t wait for two",
    ],
    [
      "'We will wait,' Valch said. 'We have waited for a month.\n\n'We can't wait for two.'",
      "Valch: We will wait | We have waited for a month | We can't wait for two",
    ],
    ["&quot;We say yes,&quot; Valch said. &#8220;Never,&#8221; said Ruel.", "Valch: We say yes", "Ruel: Never"],
    ["&ldquo;We say yes,&rdquo; Valch said. &laquo;Never,&raquo; said Ruel.", "Valch: We say yes", "Ruel: Never"],
    ["“She told me, ‘He said, “Always,”’” Valch said.", "Valch: She told me, ‘He said, Always"],
    [
      'Irsa Tolvik, a road engineer from Teshk, said: "The bridge can hold for a week.\n\n' +
        '"If nobody shuts it by then, it will break," she added.',
      "Irsa Tolvik: The bridge can hold for a week",
      "Irsa Tolvik: If nobody shuts it by then, it will break",
    ],
    [
      '"The bridge can hold for a week," Irsa Tolvik said. "It is old.\n\n"It will break," she went on.',
      "Irsa Tolvik: The bridge can hold for a week | It is old",
      "Irsa Tolvik: It will break",
    ],
    [
      "10:05 Valch says the road stays shut\n10:20 Ruel says the League will send its inspectors\n" +
        "10:40 Tolvik rejects the plan",
      "Valch: the road stays shut",
      "Ruel: the League will send its inspectors",
      "Tolvik: the plan",
    ],
    [
      "9.50am: Valch says the road stays shut\n10.20am: Ruel says the League will send its inspectors",
      "Valch: the road stays shut",
      "Ruel: the League will send its inspectors",
    ],
  ]);
});

describe("posts", () => {
  all([
    ["Ilmar Dovrek\n@PresDovrek\nThe crew must come home.", "Ilmar Dovrek: The crew must come home"],
    ["Ilmar Dovrek (@PresDovrek): The crew must come home.", "Ilmar Dovrek: The crew must come home"],
    [
      "Irsa Tolvik @tolvik · 2h\nThe road stays shut.\nIt is our road.",
      "Irsa Tolvik @tolvik: The road stays shut | It is our road",
    ],
    [
      "Irsa Tolvik\n@tolvik\n12 March 2031\nThe road stays shut.\n\nThe harbour opened on Monday.",
      "Irsa Tolvik: The road stays shut",
    ],
  ]);

  test("no line that only names a handle", async () =>
    expect(await saidIn("Follow us: @courier\nThe road was shut on Monday.")).toEqual([]));
});
