import { beforeEach, describe, expect, test } from "vitest";
import { Drafts } from "../../web/src/state/drafts.js";
import { BLANK, type Form, formOf } from "../../web/src/text/fields.js";
import { NAMES, statement, words } from "./entries.js";

/** A browser's storage: what is kept are its own fields. */
const storage = (): Storage =>
  Object.create({
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      this[name] = value;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  }) as Storage;

/** What is found after the page was loaded anew, by whoever is at the desk then. */
const anew = (kept: Storage, whose: string | null = "Ona"): Drafts => Object.assign(new Drafts(() => kept), { whose });

const before = formOf("statements", statement(), NAMES, "r1");
const correction = {
  before,
  now: { ...before, speaker: "Mara Tolvik", source: words("Dovrek"), about: ["the list", "<b>observers</b>"] } as Form,
  seen: "d7",
};
let kept: Storage;
let drafts: Drafts;
beforeEach(() => {
  kept = storage();
  drafts = anew(kept);
});

describe("what somebody is writing", () => {
  test("is there after the page was loaded anew, with the decision that they had seen", () => {
    drafts.put("correction", "r1#s1", correction);
    expect(anew(kept).get("correction", "r1#s1")).toEqual(correction);
  });
  test("is about one thing", () => {
    drafts.put("note", "r1#s1", { words: "See page 2", seen: null });
    expect([drafts.get("note", "r1#s2"), drafts.get("correction", "r1#s1")]).toEqual([null, null]);
    expect([drafts.isAbout("r1#s1"), drafts.isAbout("r1#s2")]).toEqual([true, false]);
  });
  test("is as it was written last", () => {
    for (const called of ["the lis", "the list"]) drafts.put("rename", "list", { called, seen: null });
    expect(anew(kept).get("rename", "list")?.called).toBe("the list");
  });
  test("is gone once it is sent or thrown away", () => {
    drafts.put("note", "r1#s1", { words: "See page 2", seen: null });
    drafts.drop("note", "r1#s1");
    expect([drafts.get("note", "r1#s1"), anew(kept).get("note", "r1#s1"), Object.keys(kept)]).toEqual([null, null, []]);
  });
  test("isn't found by somebody else, nor where nobody is signed in, and is by its writer afterwards", () => {
    drafts.put("note", "r1#s1", { words: "See page 2", seen: null });
    expect([anew(kept, "Ruel").get("note", "r1#s1"), anew(kept, null).get("note", "r1#s1")]).toEqual([null, null]);
    expect(anew(kept).get("note", "r1#s1")?.words).toBe("See page 2");
  });
  test("is gone when somebody signs out, whoever wrote it; what else is kept stays", () => {
    drafts.put("note", "r1#s1", { words: "See page 2", seen: null });
    kept.setItem("jobs", "[]");
    anew(kept, "Ruel").forget();
    expect(Object.keys(kept)).toEqual(["jobs"]);
    drafts.forget();
    expect(drafts.get("note", "r1#s1")).toBeNull();
  });
});

describe("where storage is refused", () => {
  const refused = Object.assign(
    new Drafts(() => {
      throw new Error("refused");
    }),
    { whose: "Ona" },
  );
  test("it holds until the page is loaded anew", () => {
    refused.put("note", "r1#s1", { words: "See page 2", seen: null });
    expect(refused.get("note", "r1#s1")?.words).toBe("See page 2");
    refused.drop("note", "r1#s1");
    expect(refused.get("note", "r1#s1")).toBeNull();
    expect(() => refused.forget()).not.toThrow();
  });
  test("for want of room, nothing older comes back in its place", () => {
    drafts.put("note", "r1#s1", { words: "short", seen: null });
    Object.getPrototypeOf(kept).setItem = () => {
      throw new Error("full");
    };
    drafts.put("note", "r1#s1", { words: "long", seen: null });
    expect([drafts.get("note", "r1#s1")?.words, anew(kept).get("note", "r1#s1")]).toEqual(["long", null]);
  });
});

describe("what lies in storage is looked at", () => {
  const found = (words: string): unknown => {
    drafts.put("correction", "r1#s1", correction);
    for (const name of Object.keys(kept)) kept.setItem(name, words);
    return anew(kept).get("correction", "r1#s1");
  };
  test.each<[string, string]>([
    ["no JSON", "{"],
    ["nothing", "null"],
    ["a list", "[]"],
    ["no form", JSON.stringify({ before, seen: null })],
    ["a form that lacks a field", JSON.stringify({ ...correction, now: { speaker: "Ona" } })],
    ["a field of another kind", JSON.stringify({ ...correction, now: { ...BLANK, about: "the list" } })],
    [
      "words without a place",
      JSON.stringify({ ...correction, now: { ...BLANK, source: { report: "r1", text: "he" } } }),
    ],
    ["no word on what was seen", JSON.stringify({ before, now: before })],
  ])("%s isn't taken for a correction", (_, words) => expect(found(words)).toBeNull());
});
