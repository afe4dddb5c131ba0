import { gestureVerbs, mannerAdjectives } from "../../../language/en/gestures.js";
import { reportVerbs } from "../../../language/en/report-verbs.js";
import type { Sheet } from "../sheet.js";
import type { Named } from "./labels.js";
import { type Part, paragraphAt, sentenceAt } from "./parts.js";
import { afterPhrase, isSomebody } from "./phrases.js";

/** A sentence that tells of a gesture has at most so many words. */
const LONGEST = 16;

/** What somebody does right before a quotation that stands by itself: "Ruel shook her head. “Not this year.”" */
export function beatBefore(sheet: Sheet, { from, to }: Part): Named | null {
  const { words, quotation } = sheet;
  const own = sentenceAt(sheet, from);
  if (own.from !== from || sentenceAt(sheet, to - 1).to !== to || from === paragraphAt(sheet, from).from) return null;
  const beat = sentenceAt(sheet, from - 1);
  if (quotation[from - 1] >= 0 || quotation[beat.from] >= 0 || beat.to - beat.from > LONGEST) return null;
  const name = afterPhrase(sheet, beat.from, beat.to);
  if (name === beat.from || !isSomebody(sheet, { from: beat.from, to: name })) return null;
  let verb = name;
  while (verb < beat.to && words[verb].upos === "ADV") verb += 1;
  return verb < beat.to && isBeat(sheet, verb, beat.to)
    ? {
        source: { from: beat.from, to: name },
        cue: { from: verb, to: words[verb].lemma === "be" ? verb + 2 : verb + 1 },
      }
    : null;
}

/** Whether a verb tells of a gesture, or with "be" of how somebody spoke. */
function isBeat({ words }: Sheet, t: number, end: number): boolean {
  if (words[t].lemma === "be") return t + 1 < end && mannerAdjectives.has(words[t + 1].norm);
  return gestureVerbs.has(words[t].norm) && words[t].xpos !== "VBG";
}

/** Whether a word is what somebody does, and none of saying. */
export const isGesture = ({ words }: Sheet, t: number): boolean =>
  gestureVerbs.has(words[t].norm) && !reportVerbs.has(words[t].norm);
