import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import type { Evidence, Record } from "../../src/record/record.js";
import { recordOf } from "../../src/record/record-of.js";
import { briefOf } from "../../src/write/brief/brief.js";
import { briefInMarkdown } from "../../src/write/brief/markdown.js";
import { readDossiers } from "./dossiers.js";
import { report } from "./dossiers.js";

let dossiers: { docs: Document[]; record: Record }[] = [];
beforeAll(async () => {
  dossiers = (await readDossiers()).map(({ docs, intakes }) => ({ docs, record: recordOf(intakes) }));
});

const evidenceIn = ({ statements, meetings, positions }: Record): Evidence[] => [
  ...statements.flatMap(({ appearances }) =>
    appearances.flatMap(({ source, cue, content }) => [source, cue, ...content].filter((one) => one !== null)),
  ),
  ...meetings.flatMap(({ history, absent }) => [
    ...history.flatMap((event) => event.evidence),
    ...absent.map((absence) => absence.evidence),
  ]),
  ...positions.flatMap(({ evidence, condition }) => [...evidence, ...(condition ? [condition] : [])]),
];
const WORD = /[\p{L}\p{N}]/u;
const cutsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && WORD.test(text[at - 1]) && WORD.test(text[at]);

test("evidence begins and ends at the borders of words", () => {
  for (const { docs, record } of dossiers) {
    const texts = new Map(docs.map(({ id, text }) => [id, text]));
    const evidence = evidenceIn(record);
    expect(evidence.length).toBeGreaterThan(100);
    const cut = evidence.filter(({ report: id, start, end }) =>
      [start, end].some((at) => cutsWord(texts.get(id) as string, at)),
    );
    expect(cut.map(({ report: id, text }) => `${id}: ${text}`)).toEqual([]);
  }
});

test("who was absent is told in whole sentences", () => {
  const absences = dossiers.flatMap(({ record }) => record.meetings.flatMap(({ absent }) => absent));
  expect(absences.length).toBeGreaterThan(2);
  for (const { evidence } of absences) expect(evidence.text).toMatch(/^[\p{Lu}"“«].*[.!?"”»]$/su);
});

describe("a briefing", () => {
  const brief = (record: Record): string => briefInMarkdown(briefOf(record, { since: null, on: null }));
  const denied = (act: "deny" | "reject" | "promise", said: string, cue = "denied"): string => {
    const text = `Irsa Tolvik ${cue} ${said}.`;
    const intake = report("r1", "2031-03-04", { text, says: { who: "Irsa Tolvik", words: said } });
    const at = (words: string) => ({
      report: "r1",
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    return brief(
      recordOf([
        {
          ...intake,
          statements: intake.statements.map((row) => ({ ...row, act, source: at("Irsa Tolvik"), cue: at(cue) })),
        },
      ]),
    );
  };
  test("never shows what was denied without the denial", () => {
    expect(denied("deny", "that Dovrek had agreed to observers")).toContain(
      "“Irsa Tolvik denied that Dovrek had agreed to observers”",
    );
    expect(denied("reject", "an offer of the League", "turned down")).toContain(
      "“Irsa Tolvik turned down an offer of the League”",
    );
    expect(denied("promise", "that the bridge opens", "did not promise")).toContain(
      "“Irsa Tolvik did not promise that the bridge opens”",
    );
  });
  test("shows of the rest what was said", () =>
    expect(denied("promise", "that the bridge opens", "promised")).toContain(": “that the bridge opens” ["));
  test("of the examples loses no denial", () => {
    for (const { record } of dossiers) {
      const shown = brief(record).replace(/\\/g, "");
      const sections = briefOf(record, { since: null, on: null }).sections.find(({ title }) => title === "Said")!;
      const denials = record.statements.filter(
        ({ act, appearances: [{ cue, content }] }) =>
          (act === "deny" || act === "reject") &&
          cue &&
          sections.entries.some(({ lines }) => lines.some(({ evidence }) => evidence === content)),
      );
      expect(denials.length).toBeGreaterThan(0);
      for (const {
        appearances: [{ cue }],
      } of denials)
        expect(shown).toContain(cue!.text);
    }
  });
});
