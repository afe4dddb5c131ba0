import { describe, expect, it } from "vitest";
import { whatWasDone } from "../../web/src/state/told.js";

describe("decisions in words", () => {
  it.each([
    [{ do: "confirm" }, "confirmed it"],
    [{ do: "correct", fields: { speaker: "Irsa Tolvik", on: null } }, "corrected the speaker to “Irsa Tolvik”, the day to nothing told"],
    [{ do: "correct", fields: { about: [], content: [{ report: "a", start: 0, end: 3, text: "yes" }] } }, "corrected the issues to none, the words to “yes”"],
    [{ do: "note", words: "Ask <b>her</b>." }, "noted: “Ask <b>her</b>.”"],
    [{ do: "rename-actor", name: "Oda Renn" }, "renamed it “Oda Renn”"],
    [{ do: "add", list: "statements", fields: { speaker: "Oda Renn" } }, "added it: speaker “Oda Renn”"],
    [{ do: "something-new" }, "something-new"],
  ])("%j: %s", (decision, words) => {
    expect(whatWasDone(decision)).toBe(words);
  });
});
