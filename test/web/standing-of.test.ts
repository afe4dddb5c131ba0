import { expect, test } from "vitest";
import { standingOf } from "../../web/src/text/standing.js";

type Position = Parameters<typeof standingOf>[1][number];
const position = (id: string, actor: string, claimedBy: string | null): Position => ({
  id,
  actor,
  claimedBy,
  voice: null,
  issue: "observers",
  stance: "for",
  firmness: "firm",
  condition: null,
  deadline: null,
  beneficiary: null,
  statement: null,
  on: { value: null, known: "unknown", basis: null },
  evidence: [],
  confidence: 1,
  review: { state: "machine", by: null, at: null },
});

test("what others claim of an actor, and what it claims of others, is never its own position", () => {
  const shown = standingOf("orvane", [
    position("own", "orvane", null),
    position("claimed", "orvane", "belmara"),
    position("claims", "belmara", "orvane"),
    position("voiced", "upland", null),
  ]);
  expect(shown.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
    ["Own positions", ["own"]],
    ["Taken for others", ["voiced"]],
    ["Claimed by others", ["claimed"]],
    ["Claims about others", ["claims"]],
  ]);
});

test("groups that hold nothing aren't shown", () => expect(standingOf("orvane", [])).toEqual([]));
