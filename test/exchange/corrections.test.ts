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
const changed = (change: (reading: Reading) => void): Reading => { const copy = structuredClone(given); change(copy); return copy; };
const corrections = (change: (reading: Reading) => void) => correctionsOf(valley, given, changed(change));

describe("corrections of a reading", () => {
  test("are none where nothing was changed", () => expect(corrections(() => {})).toEqual({ deeds: [], added: { statements: [], meetings: [], positions: [] }, moved: [] }));

  test("hold on to the words, with the fields that differ: actors by name", () => {
    const { deeds } = corrections(({ positions }) => { positions[0].stance = "against"; positions[0].actor = "irsa-tolvik"; });
    expect(deeds).toEqual([{
      do: "correct", fields: { stance: "against", actor: "Irsa Tolvik" },
      entry: { list: "positions", actor: { name: "Orvane" }, issue: "observers in the valley", passage: { report: valley.id, ...given.positions[0].evidence[0], text: "her country could accept observers \"from states that have sent neither guns nor advice.\"" } },
    }]);
  });

  test("reject what was taken out", () => expect(corrections(({ meetings }) => void meetings.pop()).deeds).toMatchObject([{ do: "reject", entry: { list: "meetings", passage: { text: "Ilmar and Teodor will meet before the river rises" } } }]));

  test("tell what was added or moved, which no decision can say", () => {
    const { deeds, added, moved } = corrections(({ statements }) => { statements.push({ ...statements[0], id: "mine" }); statements[1].content = statements[2].content; });
    expect([deeds, added.statements.map(({ id }) => id), moved]).toEqual([[], ["mine"], ["s2"]]);
  });
});

test("what is corrected in brat is so in the record", () => {
  const { ann } = bratOf(valley, valleyReading);
  const stance = /A\d+\tStance (E\d+) for\n/.exec(ann)!;
  const { deeds } = correctionsOf(valley, given, readBrat(valley, ann.replace(stance[0], stance[0].replace("for", "against"))));
  const decisions = deeds.map((deed, i) => ({ ...deed, id: `x${i}`, by: "desk", at: "2031-03-22T09:00:00Z" }));
  const before = recordOf([intake(valley, valleyReading)]).positions;
  const after = recordOf([intake(valley, valleyReading)], { decisions }).positions;
  expect(decisions).toHaveLength(1);
  const corrected = after.filter(({ review }) => review.state === "corrected");
  expect(corrected).toMatchObject([{ stance: "against", review: { by: "desk" } }]);
  expect(before.find(({ id }) => id === corrected[0].id)?.stance ?? "for").toBe("for");
});
