import { describe, expect, it } from "vitest";
import { modalityOf } from "../../../src/read/interpret/modality.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { treeOf } from "../../../src/read/tag/tree-of.js";
import { packagedTagger } from "../tag/model.js";

const tagger = await packagedTagger();

/** How the word after "*" is put: its modality in words, "past perfect", "will questioned", "condition:agrees". */
function put(marked: string): string {
  const at = marked.indexOf("*");
  const text = marked.replace("*", "");
  const tree = treeOf(tagger.tag(layOut(text)));
  const t = tree.words.findIndex(({ start }) => start === at);
  const m = modalityOf(tree, t);
  const flags = (["negated", "perfect", "progressive", "infinitive", "inCondition", "questioned"] as const).filter(
    (key) => m[key],
  );
  return [m.modal, m.tense, ...flags, m.condition < 0 ? null : `condition:${tree.words[m.condition].norm}`]
    .filter((x) => x !== null)
    .join(" ");
}

describe("a predicate is put", () => {
  it.each([
    ["Valch *met Dovrek on Monday.", "past"],
    ["Valch did not *meet Dovrek.", "past negated"],
    ["Valch has never *met Dovrek.", "present negated perfect"],
    ["Neither side *met.", "past negated"],
    ["Tolvik did not only *meet Adeyl.", "past"],
    ["Valch will *meet Dovrek.", "will"],
    ["Valch could *meet Dovrek.", "could"],
    ["Valch is to *meet Dovrek on Monday.", "be to present infinitive"],
    ["The two are set to *meet on Monday.", "be to infinitive"],
    ["Tolvik refused to *meet Adeyl.", "infinitive"],
    ["If Dovrek were to *agree, the two would meet.", "be to past infinitive inCondition"],
    ["If Dovrek were to agree, the two would *meet.", "would condition:agree"],
    ["He will not *meet Valch until the troops leave.", "will negated condition:leave"],
    ["Dovrek declined to say whether he would *meet Valch.", "would questioned"],
    ["Would he *meet Valch?", "would questioned"],
    ["Reporters asked if Valch had *come.", "past perfect questioned"],
  ])("%s: %s", (marked, expected) => expect(put(marked)).toBe(expected));
});
