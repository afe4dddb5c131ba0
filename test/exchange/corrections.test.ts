import { describe, expect, test } from "vitest";
import { readBrat } from "../../src/exchange/in/brat.js";
import { correctionsOf } from "../../src/exchange/in/corrections.js";
import type { Reading } from "../../src/read/reading.js";
import { recordOf } from "../../src/record/record-of.js";
import { intake } from "../../src/record/intake.js";
import { bratOf } from "../../src/write/brat.js";
import { valley, valleyReading } from "../valley.js";

/** The reading as brat gives it back when nothing was changed. */
const given = readBrat(valley, bratOf(valley, valleyReading).ann);
const changed = (change: (reading: Reading) => void): Reading => {
  const copy = structuredClone(given);
  change(copy);
  return copy;
};
const corrections = (change: (reading: Reading) => void) => correctionsOf(valley, given, changed(change));

describe("corrections of a reading", () => {
  test("are none where nothing was changed", () => expect(corrections(() => {})).toEqual({ deeds: [], left: [] }));

  test("hold on to the words, with the fields that differ: actors by name", () => {
    const { deeds } = corrections(({ positions }) => {
      positions[0].stance = "against";
      positions[0].actor = "irsa-tolvik";
    });
    expect(deeds).toEqual([
      {
        do: "correct",
        fields: { stance: "against", actor: "Irsa Tolvik" },
        entry: {
          list: "positions",
          actor: { name: "Orvane" },
          issue: "observers in the valley",
          passage: {
            report: valley.id,
            ...given.positions[0].evidence[0],
            text: 'her country could accept observers "from states that have sent neither guns nor advice."',
          },
        },
      },
    ]);
  });

  test("reject what was taken out", () =>
    expect(corrections(({ meetings }) => void meetings.pop()).deeds).toMatchObject([
      {
        do: "reject",
        entry: { list: "meetings", passage: { text: "Ilmar and Teodor will meet before the river rises" } },
      },
    ]));

  test("give spans that were moved, with their words", () => {
    const [, second] = given.statements;
    const shorter = { start: second.content[0].start + 5, end: second.content[0].end };
    const passage = { report: valley.id, ...shorter, text: valley.text.slice(shorter.start, shorter.end) };
    expect(
      corrections(({ statements }) => {
        statements[1].content = [shorter, ...second.content.slice(1)];
      }).deeds,
    ).toMatchObject([{ do: "correct", entry: { list: "statements" }, fields: { content: [passage] } }]);
    expect(
      corrections(({ positions }) => {
        positions[0].evidence = [shorter];
        positions[0].condition = shorter;
      }).deeds,
    ).toMatchObject([{ do: "correct", fields: { evidence: [passage], condition: passage } }]);
  });

  test("hear whoever the source names now, where nobody said who else it is", () => {
    const other = given.actors.find(({ id, mentions }) => id !== given.statements[0].speaker && mentions.length > 0)!;
    const [source] = other.mentions;
    expect(
      corrections(({ statements }) => {
        statements[0].source = source;
      }).deeds,
    ).toMatchObject([{ fields: { speaker: other.name, source: { start: source.start } } }]);
    expect(
      corrections(({ statements }) => {
        statements[0].source = source;
        statements[0].speaker = null;
      }).deeds,
    ).toMatchObject([{ fields: { speaker: null } }]);
  });

  test("add what is new, and tell what can't be", () => {
    const { deeds, left } = corrections(({ statements, positions }) => {
      statements.push({ ...statements[0], id: "mine" }, { ...statements[0], id: "empty", content: [], cue: null });
      positions.push({ ...positions[0], id: "whose", actor: "" });
    });
    expect(deeds).toMatchObject([
      { do: "add", list: "statements", passages: [{ report: valley.id }], fields: { speaker: "Haldria" } },
    ]);
    expect(left).toEqual(["empty", "whose"]);
  });
});

test("what is corrected in brat is so in the record", () => {
  const { ann } = bratOf(valley, valleyReading);
  const stance = /A\d+\tStance (E\d+) for\n/.exec(ann)!;
  const { deeds } = correctionsOf(
    valley,
    given,
    readBrat(valley, ann.replace(stance[0], stance[0].replace("for", "against"))),
  );
  const decisions = deeds.map((deed, i) => ({ ...deed, id: `x${i}`, by: "desk", at: "2031-03-22T09:00:00Z" }));
  const before = recordOf([intake(valley, valleyReading)]).positions;
  const after = recordOf([intake(valley, valleyReading)], { decisions }).positions;
  expect(decisions).toHaveLength(1);
  const corrected = after.filter(({ review }) => review.state === "corrected");
  expect(corrected).toMatchObject([{ stance: "against", review: { by: "desk" } }]);
  expect(before.find(({ id }) => id === corrected[0].id)?.stance ?? "for").toBe("for");
});
