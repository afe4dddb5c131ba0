import { describe, expect, it } from "vitest";
import { overlaps } from "../../../../src/document/span.js";
import type { Reading } from "../../../../src/index.js";
import { readWhole } from "../read-whole.js";
import { AT_ODDS, AT_ONE } from "./reports.js";

/** "He <said no>, then <said yes>." without its marks, and the places that they mark. */
function unmarked(marked: string): { text: string; sides: { start: number; end: number }[] } {
  const pieces = marked.split(/[<>]/);
  let start = 0;
  const spans = pieces.map((piece) => ({ start, end: (start += piece.length) }));
  return { text: pieces.join(""), sides: spans.filter((_, i) => i % 2 === 1) };
}

/** All that an actor is called in a text. */
function namesOf({ actors }: Reading, id: string, text: string): string {
  const actor = actors.find((one) => one.id === id);
  return [id, actor?.name, ...(actor?.mentions ?? []).map((m) => text.slice(m.start, m.end))].join(" ").toLowerCase();
}

/** Whether a discrepancy of one of these actors has both sides. */
function isFound(
  reading: Reading,
  text: string,
  names: string,
  sides: readonly { start: number; end: number }[],
): boolean {
  const evidenceOf = (id: string) => reading.positions.find((one) => one.id === id)?.evidence ?? [];
  return reading.discrepancies.some(
    ({ actor, between }) =>
      names
        .toLowerCase()
        .split("|")
        .some((name) => namesOf(reading, actor, text).includes(name)) &&
      sides.every((side) => between.some((id) => evidenceOf(id).some((span) => overlaps(span, side)))),
  );
}

/**
 * What isn't found yet: where less is enough to be set against each other, other reports show too much that is wrong.
 * When one is found, its test says so.
 */
const NOT_YET: ReadonlySet<string> = new Set([
  "a strike: a denial and the report's fact",
  "aid: never and yet",
  "fishing: then and now",
  "observers: an agreement and its denial",
  "prisoners: a week after",
  "troops: despite a promise",
]);

describe("what is done and told against what is said", () => {
  for (const [name, names, marked] of AT_ODDS)
    (NOT_YET.has(name) ? it.fails : it)(name, async () => {
      const { text, sides } = unmarked(marked);
      expect(isFound(await readWhole(text, "2031-05-07"), text, names, sides)).toBe(true);
    });
});

describe("what sits together", () => {
  it.each(AT_ONE)("%s", async (_, text) => expect((await readWhole(text, "2031-05-07")).discrepancies).toEqual([]));
});

describe("what holds for all of them", () => {
  it.each(AT_ODDS.filter(([name]) => !NOT_YET.has(name)))(
    "%s: every side is a position with words in the text",
    async (_, __, marked) => {
      const { text } = unmarked(marked);
      const { discrepancies, positions } = await readWhole(text, "2031-05-07");
      expect(discrepancies.length).toBeGreaterThan(0);
      for (const { between } of discrepancies)
        for (const id of between) {
          const evidence = positions.find((one) => one.id === id)?.evidence ?? [];
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end } of evidence) expect(start < end && end <= text.length).toBe(true);
        }
    },
  );

  it("the more it pulls the surer it is", async () => {
    const { discrepancies } = await readWhole(
      "Irsa Tolvik of Orvane had vowed in May never to negotiate with the Front. But on Monday she negotiated " +
        "with the Front.",
    );
    expect(discrepancies[0].confidence).toBeGreaterThan(0.4);
  });
});
