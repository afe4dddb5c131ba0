import { describe, expect, test } from "vitest";
import type { Meeting } from "../../src/read/reading.js";
import { recordOf } from "../../src/record/record-of.js";
import type { Record } from "../../src/record/record.js";
import type { Intake } from "../../src/record/rows.js";
import { report, type Told } from "./dossiers.js";

const QUOTE = "We will not open the harbour for a promise, and never before spring";

describe("one utterance", () => {
  const said = (
    id: string,
    day: string,
    who: string,
    words: string,
    quotation: "direct" | "indirect" = "indirect",
  ): Intake =>
    report(id, day, {
      text: quotation === "direct" ? `"${words}," ${who} said.` : `${who} said that ${words}.`,
      says: { who, words: quotation === "direct" ? `"${words},"` : words, quotation },
    });
  const wordings = (...intakes: Intake[]): number[] =>
    recordOf(intakes).statements.map(({ appearances }) => appearances.length);

  test("the same words from the same mouth", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", QUOTE, "direct"),
        said("b", "2031-03-05", "Ana Ruel", QUOTE, "direct"),
      ),
    ).toEqual([2]));
  test("under a name for short", () =>
    expect(
      wordings(said("a", "2031-03-04", "Ana Ruel", QUOTE, "direct"), said("b", "2031-03-04", "Ruel", QUOTE, "direct")),
    ).toEqual([2]));
  test("a part of a quotation", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", QUOTE, "direct"),
        said("b", "2031-03-04", "Ana Ruel", "We will not open the harbour for a promise", "direct"),
      ),
    ).toEqual([2]));
  test("as a report tells it, of the same day", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", "Tavia won't open this harbour to others"),
        said("b", "2031-03-04", "Ana Ruel", "Tavia would not open the harbour to others"),
      ),
    ).toEqual([2]));
  test("few words, not of another day", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", "Tavia will not open"),
        said("b", "2031-03-09", "Ana Ruel", "Tavia would not open"),
      ),
    ).toEqual([1, 1]));
  test("no paraphrase: who opens it isn't told", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", "Tavia will not open the harbour before spring"),
        said("b", "2031-03-04", "Ana Ruel", "the harbour would not open before spring"),
      ),
    ).toEqual([1, 1]));
  test("no other speaker's", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", QUOTE, "direct"),
        said("b", "2031-03-04", "Jon Averil", QUOTE, "direct"),
      ),
    ).toEqual([1, 1]));
  test("what is said word for word, however long after", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", QUOTE, "direct"),
        said("b", "2034-03-04", "Ana Ruel", QUOTE, "direct"),
      ),
    ).toEqual([2]));
  test("a phrase that comes back for years is no reason to compare what is said in it", () => {
    const bucketsOf = (id: string, day: string, end: string): string[] =>
      said(id, day, "Ana Ruel", `the question of the harbour of Port Ansel ${end}`).statements[0].buckets;
    const [now, near, later] = [
      bucketsOf("a", "2031-03-04", "stays open"),
      bucketsOf("b", "2031-03-05", "is settled"),
      bucketsOf("c", "2031-06-04", "is settled"),
    ];
    expect(now.filter((bucket) => near.includes(bucket))).not.toEqual([]);
    expect(now.filter((bucket) => later.includes(bucket))).toEqual([]);
  });
  test("nothing else that is said that day", () =>
    expect(
      wordings(
        said("a", "2031-03-04", "Ana Ruel", "the harbour stays shut until spring"),
        said("b", "2031-03-04", "Ana Ruel", "inspectors may come at any time"),
      ),
    ).toEqual([1, 1]));
});

describe("copies of one text", () => {
  const story: Told[] = [
    {
      text:
        "The foreign minister of Tavia, Ana Ruel, said on Monday in Port Ansel that the harbour would stay shut " +
        "until the spring, whatever others promise her country in the talks.",
      says: { who: "Ana Ruel", words: "the harbour would stay shut until the spring" },
      position: { who: "Ana Ruel", issue: "the harbour", stance: "against" },
    },
    {
      text:
        "The envoy of the League, Jon Averil, who had come to hear her, left in the afternoon without a word to " +
        "the reporters who had waited for him at the gates.",
    },
  ];
  const other = report("c", "2031-03-06", {
    text: "Ana Ruel said that the harbour would stay shut until the spring.",
    says: { who: "Ana Ruel", words: "the harbour would stay shut until the spring" },
  });
  const record: Record = recordOf([
    report("a", "2031-03-05", ...story),
    report("b", "2031-03-06", ...story, { text: "This story came from a wire agency." }),
    other,
  ]);

  test("are known as such", () =>
    expect(record.reports.map(({ id, sameTextAs }) => [id, sameTextAs])).toEqual([
      ["a", null],
      ["b", "a"],
      ["c", null],
    ]));
  test("count once among the independent ones", () =>
    expect(record.statements.map(({ appearances, independent }) => [appearances.length, independent])).toEqual([
      [3, 2],
    ]));
  test("give one point, resting on both", () =>
    expect(record.positions.map(({ evidence }) => evidence.map((one) => one.report))).toEqual([["a", "b"]]));
  test("short texts aren't compared", () =>
    expect(
      recordOf([report("a", "2031-03-05", { text: "No comment." }), report("b", "2031-03-05", { text: "No comment." })])
        .reports[1].sameTextAs,
    ).toBeNull());
});

describe("the history of a meeting", () => {
  const met = (
    id: string,
    day: string,
    status: Meeting["status"],
    on?: string,
    sides = ["Orvane", "Belmara"],
    text = "They are to talk.",
  ): Intake =>
    report(id, day, {
      text,
      actors: sides.map((name) => ({ name, kind: "state" as const })),
      meeting: { sides, status, on },
    });
  const histories = (...intakes: Intake[]): string[] =>
    recordOf(intakes).meetings.map(({ history }) => history.map(({ status }) => status).join(" "));

  test("from the offer to the day", () =>
    expect(
      histories(
        met("a", "2031-03-01", "proposed"),
        met("b", "2031-03-05", "agreed"),
        met("c", "2031-03-07", "scheduled", "2031-03-12"),
        met("d", "2031-03-12", "held", "2031-03-12"),
      ),
    ).toEqual(["proposed agreed scheduled held"]));
  test("put off, and held after all", () =>
    expect(
      histories(
        met("a", "2031-03-01", "scheduled", "2031-03-10"),
        met("b", "2031-03-10", "postponed", "2031-03-10"),
        met("c", "2031-03-21", "held", "2031-03-21"),
      ),
    ).toEqual(["scheduled postponed held"]));
  test("held ones of two days are two", () =>
    expect(
      histories(met("a", "2031-03-01", "held", "2031-03-01"), met("b", "2031-03-15", "held", "2031-03-15")),
    ).toEqual(["held", "held"]));
  test("what is planned after one was held is another", () =>
    expect(histories(met("a", "2031-03-01", "held", "2031-03-01"), met("b", "2031-03-10", "proposed"))).toEqual([
      "held",
      "proposed",
    ]));
  test("of other sides is another", () =>
    expect(
      histories(
        met("a", "2031-03-01", "proposed"),
        met("b", "2031-03-02", "proposed", undefined, ["Orvane", "Haldria"]),
      ),
    ).toEqual(["proposed", "proposed"]));
  test("of some of the sides on the very day is the same", () =>
    expect(
      histories(
        met("a", "2031-03-01", "scheduled", "2031-03-05", ["Orvane", "Belmara", "Haldria"]),
        met("b", "2031-03-05", "held", "2031-03-05"),
      ),
    ).toEqual(["scheduled held"]));
  test("conflicting accounts stand side by side", () =>
    expect(
      histories(met("a", "2031-03-05", "held", "2031-03-05"), met("b", "2031-03-05", "declined", "2031-03-05")),
    ).toEqual(["held declined"]));
  test("of what is still to come isn't held", () =>
    expect(histories(met("a", "2031-03-01", "held", "2031-03-05"))).toEqual(["scheduled"]));
});

describe("who is missing", () => {
  const absent = (text: string, names: readonly string[]): string[] =>
    recordOf([
      report("a", "2031-03-05", {
        text: `Orvane and Belmara met. ${text}`,
        actors: ["Orvane", "Belmara", ...names].map((name) => ({ name, kind: "state" as const })),
        meeting: { sides: ["Orvane", "Belmara"], status: "held" },
      }),
    ]).meetings[0].absent.map(({ actor, manner }) => `${actor} ${manner}`);

  test.each([
    ["Haldria was not invited.", "haldria left-out"],
    ["Haldria has been left out of the talks.", "haldria left-out"],
    ["They met without Haldria.", "haldria left-out"],
    ["Haldria stayed away.", "haldria stayed-away"],
    ["Haldria boycotted the round.", "haldria stayed-away"],
  ])("%s", (text, wanted) => expect(absent(text, ["Haldria"])).toEqual([wanted]));
  test.each([
    "Haldria welcomed it.",
    "Haldria said that Verrine was not invited.",
    "Haldria is not mentioned otherwise.",
  ])("not: %s", (text) => expect(absent(text, ["Haldria"]).filter((one) => one.startsWith("haldria"))).toEqual([]));
});

describe("lines and what doesn't sit together in them", () => {
  const stand = (
    id: string,
    day: string,
    stance: "for" | "against" | "noncommittal",
    more: Partial<NonNullable<Told["position"]>> = {},
  ): Intake =>
    report(id, day, {
      text: `Words of ${id}.`,
      actors: [{ name: "Orvane", kind: "state" }, { name: "Ana Ruel", speaksFor: "Orvane" }, { name: "Jon Averil" }],
      position: { who: "Ana Ruel", issue: "the harbour", stance, ...more },
    });
  const kinds = (...intakes: Intake[]): string[] =>
    recordOf(intakes).discrepancies.map(({ kind, between }) => `${kind} ${between.join(" ")}`);

  test("a minister's word is in the line of the party, and voiced by the minister", () =>
    expect(recordOf([stand("a", "2031-03-01", "for")]).positions).toMatchObject([
      { actor: "orvane", voice: "ana-ruel", claimedBy: null },
    ]));
  test("what another claims is no word of the party's", () =>
    expect(recordOf([stand("a", "2031-03-01", "for", { claimedBy: "Jon Averil" })]).positions).toMatchObject([
      { actor: "orvane", claimedBy: "jon-averil" },
    ]));
  test("a reversal", () =>
    expect(kinds(stand("a", "2031-03-01", "for"), stand("b", "2031-03-05", "against"))).toEqual([
      "reversal a#p1 b#p1",
    ]));
  test("a shift", () =>
    expect(kinds(stand("a", "2031-03-01", "for"), stand("b", "2031-03-05", "noncommittal"))).toEqual([
      "shift a#p1 b#p1",
    ]));
  test("nothing, as long as the word is kept", () =>
    expect(kinds(stand("a", "2031-03-01", "for"), stand("b", "2031-03-05", "for"))).toEqual([]));
  test("a claim against the party's own word is disputed, not a reversal", () =>
    expect(
      kinds(stand("a", "2031-03-01", "for", { claimedBy: "Jon Averil" }), stand("b", "2031-03-02", "against")),
    ).toEqual(["disputed a#p1 b#p1"]));
  test("a promise whose day has passed in the dossier's own time", () => {
    const promise = stand("a", "2031-03-01", "for", { by: "2031-03-10" });
    expect(kinds(promise)).toEqual([]);
    expect(kinds(promise, report("b", "2031-03-11", { text: "Nothing new." }))).toEqual(["unkept a#p1"]);
  });
  test("each says why, with the words of both", () =>
    expect(recordOf([stand("a", "2031-03-01", "for"), stand("b", "2031-03-05", "against")]).discrepancies[0].why).toBe(
      "Orvane is for “the harbour” (“Words of a.”, Ana Ruel, 2031-03-01), then against it (“Words of b.”, Ana " +
        "Ruel, 2031-03-05): the stance has changed sign.",
    ));
});
