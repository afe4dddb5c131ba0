import { describe, expect, it, test } from "vitest";
import { readFully } from "../read-whole.js";
import { loadReader } from "../../../../src/index.js";
import { met, readingOf, TODAY, wordsAt } from "./met.js";

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  for (const [text, ...expected] of rows)
    it(`${text} → ${expected.join("; ") || "nothing"}`, async () => expect(await met(text)).toEqual(expected));
};

describe("who met whom", () => {
  cases([
    ["Valch met Dovrek in Teshk on Monday.", "Dovrek + Valch held 2031-03-03"],
    ["Valch and Dovrek met on Monday.", "Dovrek + Valch held 2031-03-03"],
    ["Valch talked with Dovrek by telephone on Saturday.", "Dovrek + Valch held 2031-03-01"],
    ["Valch phoned Dovrek on Saturday.", "Dovrek + Valch held 2031-03-01"],
    ["Merrow received Valch at Cedar Hall on Monday.", "Merrow + Valch held 2031-03-03"],
    ["Talks between Orvane and Belmara ended on Tuesday.", "Belmara + Orvane held 2031-03-04"],
    ["The talks between Dovrek and Valch lasted three hours.", "Dovrek + Valch held"],
    ["Tolvik held talks with Adeyl in Ostrel.", "Adeyl + Tolvik held"],
    ["After a meeting with Adeyl, Tolvik flew home.", "Adeyl + Tolvik held"],
    ["Tolvik's meeting with Adeyl was friendly.", "Adeyl + Tolvik held"],
    ["The agreement followed a meeting between Tolvik and Adeyl.", "Adeyl + Tolvik held"],
    ["Lowick hosted a summit of Dovrek and Valch.", "Dovrek + Valch held"],
    [
      "Tolvik denied that Dovrek agreed to observers in his telephone call with Merrow on Saturday.",
      "Dovrek + Merrow held 2031-03-01",
    ],
    ["Tolvik held separate talks with Adeyl and Lowick.", "Adeyl + Tolvik held", "Lowick + Tolvik held"],
    ["Merrow sent envoys to meet Valch.", "Merrow + Valch scheduled"],
    ["Tolvik flew to Cassimor in January to meet Adeyl.", "Adeyl + Tolvik held 2031-01"],
    ["Ministers of the 14 states of the Meridian Compact met on Monday.", "Compact held 2031-03-03"],
  ]);
});

describe("one after another", () => {
  cases([
    [
      "Tolvik met Adeyl on Monday and Lowick on Tuesday.",
      "Adeyl + Tolvik held 2031-03-03",
      "Lowick + Tolvik held 2031-03-04",
    ],
    [
      "Tolvik met with Adeyl in Ostrel on Monday and with Lowick on Tuesday.",
      "Adeyl + Tolvik held 2031-03-03",
      "Lowick + Tolvik held 2031-03-04",
    ],
    [
      "Tolvik will meet Adeyl on Friday and Lowick on Saturday.",
      "Adeyl + Tolvik scheduled 2031-03-07",
      "Lowick + Tolvik scheduled 2031-03-08",
    ],
    [
      "Tolvik met Adeyl on Monday, Lowick on Tuesday and Merrow on Wednesday.",
      "Adeyl + Tolvik held 2031-03-03",
      "Lowick + Tolvik held 2031-03-04",
      "Merrow + Tolvik held 2031-03-05",
    ],
    ["Tolvik met Adeyl and Lowick on Tuesday.", "Adeyl + Lowick + Tolvik held 2031-03-04"],
    ["Tolvik met Adeyl on Monday and told Lowick on Tuesday that it was over.", "Adeyl + Tolvik held 2031-03-03"],
    ["Tolvik met Adeyl on Monday and Lowick's speech on Tuesday was praised.", "Adeyl + Tolvik held 2031-03-03"],
  ]);
});

describe("other people's meetings", () => {
  cases([
    ["Tolvik told Adeyl about the coming visit of Merrow."],
    ["Dovrek and Valch prepared for Merrow's coming visit."],
    ["Tolvik and Adeyl prepared Merrow's visit to Belmara.", "Belmara + Merrow scheduled"],
    ["Dovrek welcomed the planned visit of Merrow to Belmara.", "Belmara + Merrow scheduled"],
    ["Merrow met Valch on Monday, spokesman Rafe Dunnick said.", "Merrow + Valch held 2031-03-03"],
    ["“I met Valch,” Dovrek said.", "Dovrek + Valch held"],
  ]);
});

test("who only says so is no side", async () => {
  const full = await loadReader();
  const { meetings } = await full.read({
    id: "t",
    text: "August Merrow met Ilmar Dovrek in Belmara on Monday, Rafe Dunnick, a spokesman for Merrow, said.",
    publishedAt: TODAY,
    title: null,
    outlet: null,
    url: null,
  });
  expect(meetings.map(({ participants }) => [...participants].sort())).toEqual([["august-merrow", "ilmar-dovrek"]]);
});

describe("meetings spoken of again", () => {
  cases([
    [
      "Tolvik met Adeyl on Monday. Merrow held talks with Lowick on Tuesday. This meeting lasted two hours.",
      "Adeyl + Tolvik held 2031-03-03",
      "Lowick + Merrow held 2031-03-04",
    ],
    [
      "Tolvik met Adeyl on Monday. Dovrek will hold talks with Valch on Friday. These talks will be secret.",
      "Adeyl + Tolvik held 2031-03-03",
      "Dovrek + Valch scheduled 2031-03-07",
    ],
    ["Tolvik met Adeyl on Monday. Merrow said the talks were useful.", "Adeyl + Tolvik held 2031-03-03"],
    [
      "Orvane and Belmara agreed to hold talks. Merrow said that Lowick would attend these talks.",
      "Belmara + Orvane agreed",
    ],
  ]);
});

describe("verbs of many senses", () => {
  cases([
    ["Tolvik spent two hours with Adeyl on Monday.", "Adeyl + Tolvik held 2031-03-03"],
    ["Tolvik will fly to Belmara on Friday.", "Belmara + Tolvik scheduled 2031-03-07"],
    ["Dovrek would not see Valch.", "Dovrek + Valch declined"],
    ["Dovrek will never sit at a table with Valch.", "Dovrek + Valch declined"],
    ["Dovrek rejected any contact with Valch.", "Dovrek + Valch declined"],
    ["Dovrek refused a debate with Valch.", "Dovrek + Valch declined"],
    ["Merrow hopes to bring Dovrek and Valch together.", "Dovrek + Valch possible"],
    ["Merrow gathered Dovrek and Valch in Port Ansel.", "Dovrek + Valch held"],
    ["Tolvik spent the money with Adeyl in mind."],
    ["Dovrek would like to see Valch fail."],
    ["Dovrek returned the prisoners to Belmara."],
    ["Dovrek flew to Orvane on Monday."],
    ["The debate in Belmara went on."],
  ]);
});

describe("what is to come", () => {
  cases([
    ["Tolvik will meet Adeyl on Friday.", "Adeyl + Tolvik scheduled 2031-03-07"],
    ["Tolvik is to meet Adeyl on Friday.", "Adeyl + Tolvik scheduled 2031-03-07"],
    ["A meeting of Tolvik and Adeyl is planned for Friday.", "Adeyl + Tolvik scheduled 2031-03-07"],
    [
      "A meeting here on Friday between Tolvik and Adeyl will deal with the prisoners.",
      "Adeyl + Tolvik scheduled 2031-03-07",
    ],
    ["Talks between Orvane and Belmara will resume on Friday.", "Belmara + Orvane scheduled 2031-03-07"],
    ["Tolvik has agreed to meet Adeyl.", "Adeyl + Tolvik agreed"],
    ["Valch offered to meet Dovrek.", "Dovrek + Valch proposed"],
    ["Valch invited Dovrek to talks in Cassimor.", "Dovrek + Valch proposed"],
    ["Merrow urged Dovrek to meet Valch.", "Dovrek + Valch proposed"],
    ["Dovrek is willing to meet Valch.", "Dovrek + Valch possible"],
    ["Dovrek hopes to meet Valch.", "Dovrek + Valch possible"],
    ["Dovrek may meet Valch.", "Dovrek + Valch possible"],
    ["Dovrek considered a visit to Belmara.", "Belmara + Dovrek possible"],
    ["Dovrek thought of talks with Valch.", "Dovrek + Valch possible"],
    ["A visit by Dovrek to Belmara was under discussion.", "Belmara + Dovrek possible"],
  ]);
});

describe("what doesn't come about", () => {
  cases([
    ["Dovrek refused to meet Valch.", "Dovrek + Valch declined"],
    ["Dovrek ruled out talks with Valch.", "Dovrek + Valch declined"],
    ["Dovrek would hold no talks with Valch.", "Dovrek + Valch declined"],
    ["Dovrek failed to turn up for a meeting with Valch on Monday.", "Dovrek + Valch declined 2031-03-03"],
    ["Dovrek called off a planned meeting with Valch.", "Dovrek + Valch cancelled"],
    ["Talks between Dovrek and Valch were postponed.", "Dovrek + Valch postponed"],
    ["Dovrek did not rule out a meeting with Valch.", "Dovrek + Valch possible"],
    ["Dovrek would not mind a meeting with Valch.", "Dovrek + Valch possible"],
  ]);
});

describe("no meeting was held where the words don't say so", () => {
  cases([
    ["If Dovrek were to agree, he would meet Valch.", "Dovrek + Valch possible"],
    ["Had Dovrek met Valch, the war would have ended.", "Dovrek + Valch possible"],
    ["Would Dovrek meet Valch?", "Dovrek + Valch possible"],
    ["Dovrek declined to say whether he would meet Valch.", "Dovrek + Valch possible"],
    ["It is unclear whether Dovrek met Valch.", "Dovrek + Valch possible"],
    ["Dovrek was supposed to meet Valch.", "Dovrek + Valch possible"],
    ["Dovrek has yet to meet Valch.", "Dovrek + Valch possible"],
    ["Dovrek went home without meeting Valch."],
    ["Dovrek was not asked to meet Valch."],
    ["Dovrek did not meet Valch."],
    ["Dovrek denied meeting Valch."],
    ["Dovrek denied reports that he had met Valch."],
    ["No meeting between Dovrek and Valch took place."],
    ["There are no plans for Dovrek to meet Valch."],
  ]);
});

describe("what sounds like a meeting and is none", () => {
  cases([
    ["Dovrek met the deadline."],
    ["Valch called Dovrek a liar."],
    ["Merrow called for calm, Dovrek said."],
    ["Dovrek told reporters that the press conference was over."],
    ["Dovrek visited the grave of Valch."],
    ["Tolvik met reporters."],
    ["The audience laughed at Dovrek."],
    ["Merrow welcomed the offer, and Dovrek the answer."],
    ["The debate surrounding the observers has begun anew, Dovrek said."],
    ["Dovrek said the conversation around Orvanian tariffs was premature."],
  ]);
});

describe("one entry for each status", () => {
  cases([
    [
      "Dovrek refused on Monday to meet Valch. On Tuesday he agreed to meet him.",
      "Dovrek + Valch declined 2031-03-03",
      "Dovrek + Valch agreed",
    ],
    [
      "Valch offered to meet Dovrek. Dovrek turned down such an offer in May.",
      "Dovrek + Valch proposed",
      "Dovrek + Valch declined 2030-05",
    ],
    [
      "Dovrek met Valch on Monday. The talks lasted two hours. The meeting broke up without a result.",
      "Dovrek + Valch held 2031-03-03",
    ],
    [
      "Dovrek will meet Valch on Friday. The two presidents last met in May 2030.",
      "Dovrek + Valch scheduled 2031-03-07",
      "Dovrek + Valch held 2030-05",
    ],
    [
      "Four-party talks of Orvane, Belmara, Haldria and the Verrine Federation opened on Monday. Belmara left " +
        "the four-party talks on Tuesday.",
      "Belmara + Federation + Haldria + Orvane underway 2031-03-03",
    ],
  ]);
});

describe("what else is told of a meeting", () => {
  const one = async (text: string) => (await readingOf(text)).meetings[0];

  test("its kind, how and at which level", async () => {
    expect(await one("Valch spoke with Dovrek by telephone.")).toMatchObject({
      kind: "talks",
      medium: "phone",
      level: "leaders",
    });
    expect(await one("Tolvik visited Belmara.")).toMatchObject({
      kind: "visit",
      medium: "in-person",
      level: "ministers",
    });
    expect(await one("Valch and Dovrek met by video.")).toMatchObject({ medium: "video" });
  });

  test("where, and who gave it house", async () => {
    const meeting = await one("Lowick hosted talks between Dovrek and Valch in Port Ansel.");
    expect(meeting).toMatchObject({ place: "Port Ansel", host: "edda-lowick" });
  });

  test("the words that say so", async () => {
    const text = "Merrow was pleased, and Tolvik met Adeyl in Ostrel on Monday.";
    expect((await one(text)).evidence.map((span) => wordsAt(text, span))).toEqual([
      "Tolvik met Adeyl in Ostrel on Monday",
    ]);
  });

  test("whose word it is", async () => {
    const { meetings, statements } = await readingOf("Merrow said that Dovrek would meet Valch.");
    expect(statements.find(({ id }) => id === meetings[0].according)?.speaker).toBe("august-merrow");
    expect((await one("Dovrek met Valch.")).according).toBeNull();
  });
});

test("without a publication date no day is told", async () => {
  expect(await met("Valch met Dovrek on Monday.", null)).toEqual(["Dovrek + Valch held"]);
});

test("what was held isn't what somebody is only willing to hold", async () => {
  const { meetings } = await readFully(
    "Valch said after Monday's meeting that he was willing to sit down with Dovrek.",
  );
  expect(meetings.map(({ status }) => status)).toEqual(["possible"]);
});
