import { describe, expect, test } from "vitest";
import { BLANK, changesOf, formOf, lacking } from "../../web/src/text/fields.js";
import { meeting, NAMES, position, statement, words } from "./entries.js";

describe("an entry in a form", () => {
  const form = formOf("statements", statement(), NAMES, "r1");
  test("has names, not ids", () => expect([form.speaker, form.about]).toEqual(["Edda Lowick", ["a visit to Teshk"]]));
  test("has a day only where the report tells it", () => {
    expect(form.on).toBe("2031-03-03");
    expect(formOf("positions", position(), NAMES, "r1").on).toBe("");
  });
  test("names who voices a position, not the party behind", () =>
    expect(formOf("positions", position(), NAMES, "r1").actor).toBe("Edda Lowick"));
  test("has the wording of the report that is read", () => {
    const [here] = statement().appearances;
    const both = statement({
      appearances: [
        ...(here ? [here] : []),
        { ...statement().appearances[0], report: "r2", quotation: "direct" } as typeof here & object,
      ],
    });
    expect(formOf("statements", both, NAMES, "r2").quotation).toBe("direct");
    expect(formOf("statements", both, NAMES, "elsewhere").quotation).toBe("indirect");
  });
});

describe("what is sent", () => {
  const form = formOf("statements", statement(), NAMES, "r1");
  test("is nothing where nothing was changed", () => expect(changesOf("statements", form, { ...form })).toEqual({}));
  test("is what was changed, and nothing else", () =>
    expect(changesOf("statements", form, { ...form, act: "promise", addressee: words("Dovrek") })).toEqual({
      act: "promise",
      addressee: words("Dovrek"),
    }));
  test("what was emptied isn't told", () =>
    expect(changesOf("statements", form, { ...form, speaker: " ", on: "", source: null })).toEqual({
      speaker: null,
      on: null,
      source: null,
    }));
  test("what an entry can't be without stays", () =>
    expect(changesOf("statements", form, { ...form, quotation: "" })).toEqual({}));
  test("names are sent without blanks around them", () =>
    expect(changesOf("statements", form, { ...form, speaker: " Ilmar Dovrek " })).toEqual({ speaker: "Ilmar Dovrek" }));
  test("fields of another list aren't sent", () =>
    expect(
      changesOf("meetings", formOf("meetings", meeting(), NAMES, "r1"), {
        ...formOf("meetings", meeting(), NAMES, "r1"),
        stance: "for",
        status: "held",
      }),
    ).toEqual({ status: "held" }));
});

describe("what is added", () => {
  test("a statement can do without everything but its words", () => expect(lacking("statements", BLANK)).toEqual([]));
  test("a meeting needs a status", () => expect(lacking("meetings", BLANK)).toEqual(["status"]));
  test("a position needs whose it is, on what, and how", () =>
    expect(lacking("positions", { ...BLANK, stance: "for" })).toEqual(["actor", "issue", "firmness"]));
});
