import { documentNouns } from "../../../language/en/document-nouns.js";
import { placeOpeners } from "../../../language/en/places.js";
import type { Range } from "../attribution.js";
import type { Sheet } from "../sheet.js";
import { type Part, paragraphAt, sentenceAt } from "./parts.js";
import { afterPhrase, isName, isRole, isSayingVerb, isSomebody } from "./phrases.js";

/** Who is named beside a quotation as the one whose it is, and the words or the mark that say so. */
export interface Named {
  readonly source: Range;
  readonly cue: Range;
}

/** A label before a colon has at most so many words. */
const LONGEST_LABEL = 20;

/**
 *     Ruel, on Friday: “…”      Ruel to reporters: “…”      Ruel had this to say: “…”
 *     And from President Merrow:
 *
 *     “…”
 */
export const labelBefore = (sheet: Sheet, { from }: Part): Named | null =>
  from > 1 && sheet.words[from - 1].norm === ":" ? labelOf(sheet, from - 1) : null;

/** Who is named in its sentence before a colon. */
export function labelOf(sheet: Sheet, colon: number): Named | null {
  const { from: start } = sentenceAt(sheet, colon);
  return colon > start && colon - start <= LONGEST_LABEL ? namedIn(sheet, start, colon) : null;
}

/** Words before a name in a label: "And *from* President Merrow:", "* Ruel:". */
const OPENING: ReadonlySet<string> = new Set(
  "and but then now from by this here also again next first second finally meanwhile - – — * • · > >>".split(" "),
);

function namedIn(sheet: Sheet, start: number, colon: number): Named | null {
  const { words } = sheet;
  let from = start;
  while (from < colon && OPENING.has(words[from].norm.toLowerCase())) from += 1;
  let to = afterPhrase(sheet, from, colon);
  const by =
    to > from && documentNouns.has(words[to - 1].lemma) && to < colon && /^(?:from|by)$/.test(words[to].norm)
      ? to + 1
      : -1;
  if (by > 0) [from, to] = [by, afterPhrase(sheet, by, colon)];
  if (to === from || !isSomebody(sheet, { from, to })) return null;
  const verb = words.slice(to, colon).findIndex((_, k) => isSayingVerb(sheet, to + k) || words[to + k].upos === "AUX");
  return {
    source: { from, to: withRole(sheet, to, colon) },
    cue: { from: verb >= 0 ? to + verb : colon, to: colon + 1 },
  };
}

/** On over the role beside a name: "Ana Ruel, *foreign minister*:". */
function withRole(sheet: Sheet, to: number, end: number): number {
  if (to >= end || sheet.words[to].norm !== ",") return to;
  const role = afterPhrase(sheet, to + 1, end);
  return role === end && isRole(sheet, role - 1) ? end : to;
}

/** A signature has at most so many words. */
const LONGEST_SIGNATURE = 16;
const DASH = /^(?:—|–|―|--|-|~)$/;

/**
 *     “…” – Ana Ruel      “…” (Ana Ruel)
 *
 *     “…”
 *     — Irsa Tolvik, prime minister of Orvane
 */
export function signatureAfter(sheet: Sheet, { from, to }: Part): Named | null {
  const { words, n } = sheet;
  const own = paragraphAt(sheet, from);
  if (to < own.to) {
    const closes = DASH.test(words[to].norm)
      ? own.to
      : words[to].norm === "(" && /^[)]$/.test(words[own.to - 1].norm)
        ? own.to - 1
        : -1;
    return closes < 0 ? null : signed(sheet, { from: to, to: to + 1 }, closes);
  }
  if (from > own.from || to >= n) return null;
  const next = paragraphAt(sheet, to);
  if (DASH.test(words[to].norm)) return signed(sheet, { from: to, to: to + 1 }, next.to);
  return words[next.to - 1].norm === ":" ? null : signed(sheet, { from: to, to }, next.to);
}

/** A name and what tells who that is, and nothing else; `mark` is the dash or bracket before it. */
function signed(sheet: Sheet, mark: Range, end: number): Named | null {
  const { words } = sheet;
  const last = /^[.]$/.test(words[end - 1].norm) ? end - 1 : end;
  if (last <= mark.to || last - mark.to > LONGEST_SIGNATURE) return null;
  const source = { from: mark.to, to: last };
  const name = afterPhrase(sheet, source.from, last);
  const isWhole = name === last || (name > source.from && /^[,(]$/.test(words[name].norm));
  if (!isWhole || !isName(sheet, source.from) || !isPersons(sheet, { from: source.from, to: name })) return null;
  for (let t = source.from; t < last; t++)
    if (words[t].upos === "AUX" || (words[t].upos === "VERB" && words[t].xpos !== "VBN")) return null;
  if (mark.to > mark.from) return { source, cue: mark };
  // "Ana Ruel, foreign minister" under a quotation: the role is what makes it more than a line with a name.
  const hasRole = words.slice(name, last).some((_, k) => isRole(sheet, name + k));
  return hasRole ? { source, cue: { from: name, to: name + 1 } } : null;
}

/** Whether a signature's name can be a person's: an agency's or a place's often stands there as well. */
function isPersons({ words }: Sheet, { from, to }: Range): boolean {
  const own = words.slice(from, to);
  if (own.some(({ name, norm }) => name === "organization" || placeOpeners.has(norm.toLowerCase()))) return false;
  return to - from > 1 || own[0].name === "person";
}

const BULLET = /^(?:[*•·‣▪●–-])$/;

/** "* Ruel: harbour shut until spring": the items of a list that each name who says it. One alone is none. */
export function listedLabels(sheet: Sheet): (Named & { readonly content: Range })[] {
  const { paragraphStart, words } = sheet;
  const found: (Named & { content: Range })[] = [];
  for (let p = 0; p + 1 < paragraphStart.length; p++) {
    const [from, to] = [paragraphStart[p], paragraphStart[p + 1]];
    if (to - from < 4 || !BULLET.test(words[from].norm)) continue;
    const name = afterPhrase(sheet, from + 1, to);
    if (name > from + 1 && name + 1 < to && words[name].norm === ":" && isName(sheet, from + 1))
      found.push({
        source: { from: from + 1, to: name },
        cue: { from: name, to: name + 1 },
        content: { from: name + 1, to },
      });
  }
  return found.length > 1 ? found : [];
}
