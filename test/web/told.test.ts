import { describe, expect, test } from "vitest";
import { type KeptDecision, since, toldOf, wordsDecidedOn } from "../../web/src/text/told.js";
import { words } from "./entries.js";

const entry = { list: "statements" as const, passage: words("that she would meet Dovrek") };
const at = "2031-03-05T10:00:00Z";
const confirmed = (id: string, by: string, undone = false): KeptDecision => ({
  id,
  by,
  at,
  undone,
  do: "confirm",
  entry,
});
const corrected = (
  id: string,
  by: string,
  fields: Extract<KeptDecision, { do: "correct" }>["fields"],
  undone = false,
): KeptDecision => ({ id, by, at, undone, do: "correct", entry, fields });

describe("a history in words", () => {
  test("says what was before, where somebody corrected that", () => {
    const [first, second] = toldOf([
      corrected("d1", "Ann", { speaker: "Edda Lowick" }),
      corrected("d2", "Ben", { speaker: null }),
    ]);
    expect(first?.changes).toEqual([{ field: "speaker", before: null, now: "Edda Lowick" }]);
    expect(second?.changes).toEqual([{ field: "speaker", before: "Edda Lowick", now: "not told" }]);
  });
  test("what was taken back was never before", () =>
    expect(
      toldOf([corrected("d1", "Ann", { act: "promise" }, true), corrected("d2", "Ben", { act: "warn" })])[1]?.changes,
    ).toEqual([{ field: "act", before: null, now: "warn" }]));
  test("words that were chosen anew stand beside those before", () =>
    expect(toldOf([corrected("d1", "Ann", { content: [words("she would meet Dovrek")] })])[0]?.changes).toEqual([
      { field: "words", before: "“that she would meet Dovrek”", now: "“she would meet Dovrek”" },
    ]));
  test("of a merge and a split it tells the names", () =>
    expect(
      toldOf([
        {
          id: "d1",
          by: "Ann",
          at,
          undone: false,
          do: "merge-actors",
          actors: [{ name: "Irsa Tolvik" }, { name: "Ms Tolvik" }],
        },
        { id: "d2", by: "Ann", at, undone: false, do: "split-issue", labels: ["the dam"], from: ["the observers"] },
      ]).map(({ did }) => did),
    ).toEqual(["merged Irsa Tolvik and Ms Tolvik", "split off the dam"]));
  test("of what is known of a report it tells what was before", () => {
    const on = (id: string, fields: Extract<KeptDecision, { do: "correct-report" }>["fields"]): KeptDecision => ({
      id,
      by: "Ann",
      at,
      undone: false,
      do: "correct-report",
      report: "r1",
      fields,
    });
    expect(toldOf([on("d1", { publishedAt: "2031-03-04" }), on("d2", { publishedAt: null })])[1]).toEqual({
      did: "corrected what is known of it",
      changes: [{ field: "published", before: "2031-03-04", now: "not told" }],
    });
  });
  test("to take back says what", () =>
    expect(
      toldOf([confirmed("d1", "Ann", true), { id: "d2", by: "Ann", at, undone: false, do: "undo", decision: "d1" }])[1]
        ?.did,
    ).toBe("took back that Ann confirmed it"));
});

describe("the words that a decision is on", () => {
  const on = (deed: object): string | null =>
    wordsDecidedOn({ id: "d1", by: "Ann", at, undone: false, ...deed } as KeptDecision);
  test("are those of the entry", () => expect(on({ do: "confirm", entry })).toBe("that she would meet Dovrek"));
  test("are those of a discrepancy's sides, and of what was added", () => {
    expect(on({ do: "settle", passages: [words("that she would meet Dovrek"), words("that she would not")] })).toBe(
      "that she would meet Dovrek … that she would not",
    );
    expect(on({ do: "add", list: "statements", fields: {}, passages: [words("it rained")] })).toBe("it rained");
  });
  test("are none where it is on names", () =>
    expect(on({ do: "rename-issue", label: "the dam", name: "the Sarn dam" })).toBeNull());
});

describe("what others decided since", () => {
  const all = [confirmed("d1", "Ann"), confirmed("d2", "Ben"), confirmed("d3", "Ann")];
  test("is what came after what was seen", () =>
    expect(since(all, "d1", null).map(({ id }) => id)).toEqual(["d2", "d3"]));
  test("is all where nothing was seen", () =>
    expect(since(all, null, null).map(({ id }) => id)).toEqual(["d1", "d2", "d3"]));
  test("one's own isn't another's", () => expect(since(all, null, "Ann").map(({ id }) => id)).toEqual(["d2"]));
});
