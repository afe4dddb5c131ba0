import { describe, expect, it } from "vitest";
import { loadReader } from "../../../src/index.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { docOf } from "../reading.js";

const reader = await loadReader();
const read = (text: string, publishedAt: string | null = "2031-03-14") => reader.read({ ...docOf(text), publishedAt });

/** What is said in a text, by whom it is said, and on which day. */
async function said(text: string, publishedAt?: string | null) {
  const { statements, actors } = await read(text, publishedAt);
  return statements.map(({ content, speaker, on }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    actors.find(({ id }) => id === speaker)?.name,
    on?.value,
  ]);
}
const actorsIn = async (text: string): Promise<string[]> => (await read(text)).actors.map(({ name }) => name);

const SAID = "Talks on the river were put off, the envoy of the League said on Friday.";

describe("a dateline", () => {
  it.each([
    "PORT ANSEL, March 14 (Halyard) -- ",
    "PORT ANSEL — ",
    "PORT ANSEL, Tavia, Feb. 21 (Halyard) -- ",
    "PORT ANSEL, Tavia (Halyard) — ",
    "OSTREL, 14 March /Vestnik/. ",
    "PORT ANSEL, March 14: ",
    "March 14, 2031 (PORT ANSEL) - ",
    "OSTREL – March 14, 2031 – ",
    "Port Ansel, 14 March 2031 – ",
    "(Halyard) — ",
    "ST. OLM, Mar. 14 (Petra Lindqvist/Halyard) _ ",
  ])("is no part of what is said, and names nobody: %s", async (dateline) => {
    const text = `${dateline}${SAID}`;
    expect((await said(text)).map(([words]) => words)).toEqual(["Talks on the river were put off"]);
    expect(await actorsIn(text)).toEqual(["envoy of the League", "League"]);
  });

  it.each([
    "NATO — an alliance — met, Merrow said.",
    "Merrow — who left — said that it was over.",
    "OLM MET BEL - TALKS TO GO ON",
    "MR. ALDCOTT - We have nothing to add, he said.",
    "Q - Will you go?",
  ])("isn't: %s", (text) => expect(layOut(text).frame.parts).toEqual([]));

  it("that comes again and again is a label of turns", () => {
    const text =
      "ALDCOTT — We condemn the seizure.\n\nREPORTER — Will she go?\n\nALDCOTT — She will, I think.\n\n" +
      "REPORTER — When?";
    expect(layOut(text).frame.parts.filter(({ kind }) => kind === "dateline")).toEqual([]);
  });

  it("is of each item of a round-up", () => {
    const text = "OSTREL — Merrow left for the talks.\n\nTESHK — Tolvik stayed at home.\n\nKELM — Nobody spoke.";
    expect(layOut(text).frame.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "OSTREL —",
      "TESHK —",
      "KELM —",
    ]);
  });

  it("with a year says what its weekdays are reckoned from, however much later it was published", async () => {
    expect(
      await said(
        "February 21, 2031 (PORT ANSEL) - The talks have been postponed, Averil said on Thursday.",
        "2031-03-12",
      ),
    ).toMatchObject([[expect.any(String), "Averil", "2031-02-20"]]);
  });

  it("doesn't, where somebody has set the day right", async () => {
    const text = "PORT ANSEL, March 14, 2013 (Halyard) — Averil said on Thursday that the talks had been postponed.";
    const { statements } = await reader.read({ ...docOf(text), publishedAt: "2031-03-14", settled: ["publishedAt"] });
    expect(statements.map(({ on }) => on?.value)).toEqual(["2031-03-13"]);
  });
});

describe("a reading", () => {
  it("takes its day from the text where nobody gives one, and says so", async () => {
    const text =
      "Talks on the river\n\nBy Petra Lindqvist / March 22, 2031\n\n" +
      "Ana Ruel said on Thursday that the harbour would stay shut.";
    const { report, statements } = await read(text, null);
    expect(report).toMatchObject({
      publishedAt: "2031-03-22",
      title: "Talks on the river",
      found: {
        publishedAt: { start: text.indexOf("March"), end: text.indexOf("2031") + 4 },
        title: { start: 0, end: 18 },
      },
    });
    expect(statements.map(({ on }) => on?.value)).toEqual(["2031-03-20"]);
  });

  it("says nothing of finding where all was given", async () => {
    const doc = {
      ...docOf("Talks on the river\n\nOSTREL, March 14, 2031 (Halyard) — Merrow left."),
      publishedAt: "2031-03-15",
      title: "Talks",
      outlet: "Lantern",
    };
    expect((await reader.read(doc)).report).toEqual({
      publishedAt: "2031-03-15",
      title: "Talks",
      outlet: "Lantern",
      url: null,
      language: "en",
    });
  });

  it("has places in the text as given, whatever takes no room in it", async () => {
    const text =
      "\ufeffTalks on the ri\u00adver\r\n\r\nPORT AN\u200bSEL, March 14, 2031 (Hal\u00adyard) — Merrow left.";
    const { report } = await read(text, null);
    expect(report).toMatchObject({ publishedAt: "2031-03-14", title: "Talks on the river", outlet: "Halyard" });
    expect(text.slice(report.found?.outlet?.start, report.found?.outlet?.end)).toBe("Hal\u00adyard");
  });
});

describe("nobody is called after", () => {
  it.each([
    [
      "a time and a title under it",
      "Department Press Briefing – March 11, 2031\n\nOffice of the Spokesperson\n\n2:11 p.m. EST\n\n" +
        "MR. ALDCOTT: We condemn it.\n\nQUESTION: Matt, on that. [Off-mike.]\n\n" +
        "MR. ALDCOTT: Nothing to add. (Laughter.)",
      /^EST|Off|Laughter|Office/,
    ],
    [
      "the language that somebody speaks",
      "Ms. Quiroga (Costa Verana) (spoke in Spanish): We believe that the Council should not take sides.",
      /Spain|Spanish/,
    ],
    [
      "the counts of a post",
      "Milo Drago\n@MiloDrago\nRhovania stands by its offer.\n8:02 PM · Mar 13, 2031\n1,204 Reposts 233 Quotes",
      /^(?:Mar|PM|Reposts|Quotes)$/,
    ],
    ["a label", "For immediate release\n14 March 2031\n\nMerrow left Ostrel, Tolvik said.", /release|immediate/i],
  ])("%s", async (_, text, wrong) => {
    const names = await actorsIn(text);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => wrong.test(name))).toEqual([]);
  });
});
