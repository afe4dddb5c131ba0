import { reportVerbs } from "../../../language/en/report-verbs.js";
import type { Range } from "../attribution.js";
import type { Sheet } from "../sheet.js";
import { type Part, sentenceAt } from "./parts.js";
import { afterPhrase, isName, isSayingVerb, isSomebody, isUpper } from "./phrases.js";

/** The words beside a quotation, in its own sentence, that say whose it is: “It does not leak,” *snapped Tolvik*. */
export interface Tag {
  readonly part: Part;
  readonly cue: Range;
  readonly source: Range;
}

/** The tag of each part that has one. */
export function tagsOf(sheet: Sheet, parts: readonly Part[]): Tag[] {
  return parts.flatMap((part, i) => {
    const before = tagBefore(sheet, part);
    const after = before && sheet.words[part.from - 1].norm === ":" ? null : tagAfter(sheet, part, parts[i + 1]);
    const tag = after ?? before;
    return tag ? [{ part, ...tag }] : [];
  });
}

type Told = Omit<Tag, "part">;

/** “…,” snapped Tolvik.    “…,” Tolvik snapped.    “…,” shot back the minister on Friday. */
function tagAfter(sheet: Sheet, part: Part, next: Part | undefined): Told | null {
  const { words } = sheet;
  const { from: first, to: end } = sentenceAt(sheet, part.to - 1);
  const marked = part.to < end && /^(?:,|—|–|--|-)$/.test(words[part.to].norm);
  const start = marked ? part.to + 1 : part.to;
  if (start >= end || !opensIts(sheet, part) || !(marked || isStopped(sheet, part))) return null;
  const told = verbFirst(sheet, start, end) ?? nameFirst(sheet, start, end) ?? strangeVerbFirst(sheet, start, end);
  if (!told) return null;
  // In the middle of a sentence a quotation may be a name: his next project, “Harbour Nights,” the actor discussed at
  // length.
  const isSaid = reportVerbs.has(words[told.cue.from].norm);
  if (!isSaid && (part.from > first || !isSomebody(sheet, told.source))) return null;
  // “No,” said Merrow. But: Merrow said: “No.” Tolvik said: “Yes.”
  const isNexts =
    next !== undefined && next.from < end && words[next.from - 1].norm === ":" && told.cue.to >= next.from - 1;
  return isNexts ? null : told;
}

/** Whether a quotation is its sentence's own, and no phrase of it: it begins it, or follows a mark or "and". */
function opensIts(sheet: Sheet, { from }: Part): boolean {
  const { words } = sheet;
  const start = sentenceAt(sheet, from).from;
  return from <= start || /^[,.;:…—–-]+$|^(?:and|but)$/i.test(words[from - 1].norm);
}

/** Whether a quotation ends with a stop or a comma before its closing mark. */
const isStopped = ({ words, quoteState }: Sheet, { to }: Part): boolean =>
  /^[,.?!…—–-]+$/.test(words[quoteState[to - 1] === 3 ? to - 2 : to - 1]?.norm ?? "");

/** What may stand between a verb and its subject: "shot *back* Tolvik", "snapped *angrily* the minister". */
const PARTICLES: ReadonlySet<string> = new Set("back in out on off up down away again over too then".split(" "));
const isParticle = ({ words }: Sheet, t: number): boolean =>
  PARTICLES.has(words[t].norm) || words[t].upos === "ADV" || words[t].xpos === "RP";

function verbFirst(sheet: Sheet, t: number, end: number): Told | null {
  if (!isSayingVerb(sheet, t)) return null;
  const from = afterParticles(sheet, t + 1, end);
  const to = afterPhrase(sheet, from, end);
  return to > from && endsPhrase(sheet, to, end) ? { cue: { from: t, to: from }, source: { from, to } } : null;
}

/** So many particles and adverbs at most. */
const MOST_PARTICLES = 3;

function afterParticles(sheet: Sheet, t: number, end: number): number {
  let to = t;
  while (to < Math.min(end, t + MOST_PARTICLES) && isParticle(sheet, to)) to += 1;
  return to;
}

/** Whether nothing after a phrase makes it part of another one. */
const endsPhrase = ({ words }: Sheet, t: number, end: number): boolean =>
  t >= end || !["NOUN", "VERB", "AUX"].includes(words[t].upos);

/** No verb, whatever the tagger takes a strange one for. */
const NEVER: ReadonlySet<string> = new Set([
  "ADP",
  "DET",
  "PRON",
  "CCONJ",
  "SCONJ",
  "AUX",
  "NUM",
  "PUNCT",
  "PART",
  "ADV",
  "INTJ",
  "PROPN",
  "SYM",
  "X",
]);

/** “…,” opined Tolvik: a word that isn't known for a verb is one before a name that ends the sentence. */
function strangeVerbFirst(sheet: Sheet, t: number, end: number): Told | null {
  const { words } = sheet;
  const { upos, norm, xpos, lemma } = words[t];
  if (NEVER.has(upos) || isUpper(norm) || xpos === "VBG" || lemma === "be") return null;
  const from = afterParticles(sheet, t + 1, end);
  const to = afterPhrase(sheet, from, end);
  const ends = to >= end || (to === end - 1 && words[to].upos === "PUNCT");
  return to > from && ends && isName(sheet, from) && isName(sheet, to - 1)
    ? { cue: { from: t, to: from }, source: { from, to } }
    : null;
}

/** An aside between a name and its verb is no longer. */
const LONGEST_ASIDE = 16;
const ASIDES: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ["(", ")"],
]);

function nameFirst(sheet: Sheet, t: number, end: number): Told | null {
  const { words } = sheet;
  const to = afterPhrase(sheet, t, end);
  const from = to > t ? afterAside(sheet, to, end) : end;
  let verb = from;
  while (verb < end && words[verb].upos === "ADV") verb += 1;
  if (verb >= end || !isSayingVerb(sheet, verb) || words[verb].start === words[verb - 1].end) return null;
  return { cue: { from: verb, to: verb + 1 }, source: { from: t, to: words[from - 1].norm === "," ? from - 1 : from } };
}

/**
 * The token after what stands between a name and its verb: ", the foreign minister,", "(R-Utah)"; `end` where that
 * doesn't end.
 */
function afterAside({ words }: Sheet, t: number, end: number): number {
  const close = t < end ? ASIDES.get(words[t].norm) : undefined;
  if (close === undefined) return t;
  for (let k = t + 1; k < Math.min(end, t + LONGEST_ASIDE); k++) if (words[k].norm === close) return k + 1;
  return end;
}

/** Words between a verb and the quotation that it opens: "told reporters on Friday:". */
const MOST_BETWEEN = 8;

/** Tolvik snapped: “…”    Tolvik told reporters, “…” */
function tagBefore(sheet: Sheet, { from }: Part): Told | null {
  const { words, subject, left, right } = sheet;
  const { from: start } = sentenceAt(sheet, from);
  if (from - 1 <= start || !/^[:,]$/.test(words[from - 1].norm)) return null;
  const colon = words[from - 1].norm === ":";
  for (let t = from - 2; t > Math.max(start, from - 1 - MOST_BETWEEN); t--) {
    // “…,” Tolvik said, adding, “…”
    if (words[t].xpos === "VBG" && reportVerbs.has(words[t].norm)) return null;
    if (!isSayingVerb(sheet, t) || words[t].xpos === "VB") continue;
    const who = subject[t];
    const isTold =
      reportVerbs.has(words[t].norm) || (colon && who >= start && isSomebody(sheet, { from: who, to: who + 1 }));
    return who >= start && who < t && isTold
      ? { cue: { from: t, to: t + 1 }, source: { from: left[who], to: Math.min(t, right[who] + 1) } }
      : null;
  }
  return null;
}
