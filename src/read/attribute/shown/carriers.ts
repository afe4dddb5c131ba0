import { quotingVerbs, relayingVerbs } from "../../../language/en/carrying-verbs.js";
import { reportVerbs } from "../../../language/en/report-verbs.js";
import type { Range } from "../attribution.js";
import type { Linked } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { meet, sentenceAt } from "./parts.js";
import { shownStatement, without } from "./pieces.js";
import { afterPhrase } from "./phrases.js";

/** Somebody's words that somebody else hands on: "Averil was *quoted* by the Mast *as saying* …". */
interface Carried {
  readonly verb: number;
  /** "as saying"; the verb itself where it stands alone. */
  readonly saying: Range;
  /** Who said it. */
  readonly speaker: Range;
  readonly passive: boolean;
}

/** How sure it is that what a form shows is right. */
const PROBABILITY = 0.85;

/**
 * Statements in which what is handed on is said by whom it quotes, and not by who quotes it. What somebody says by
 * quoting ("The envoy quoted Averil as saying …") stays his, with the other's words inside.
 */
export function withCarried(sheet: Sheet, found: readonly Linked[]): Linked[] {
  const carried = carriedIn(sheet);
  if (carried.length === 0) return [...found];
  const byToken = new Map(
    carried.flatMap((one) => [one.verb, ...tokensOf(one.saying)].map((t): [number, Carried] => [t, one])),
  );
  const told = new Uint8Array(sheet.n);
  for (const { cue, content } of found) for (const { from, to } of [cue, ...content]) told.fill(1, from, to);
  const missing = carried.filter(
    ({ verb, saying, passive }) =>
      passive && saying.from > verb && !tokensOf({ from: verb, to: saying.to }).some((t) => told[t]),
  );
  const statements = found.map((linked) => {
    const one = tokensOf(linked.cue)
      .map((t) => byToken.get(t))
      .find((known) => known !== undefined);
    return one ? spokenBy(sheet, linked, one) : linked;
  });
  return [
    ...statements,
    ...missing.map((one) => shownStatement(one.saying, one.speaker, saidAfter(sheet, one), PROBABILITY)),
  ].filter(({ content }) => content.length > 0);
}

const tokensOf = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function spokenBy(sheet: Sheet, linked: Linked, one: Carried): Linked {
  const { verb, saying, speaker, passive } = one;
  const tellsOfIt = linked.content.some((piece) => meet(piece, speaker) && piece.to > saying.to);
  if (!passive && tellsOfIt) return linked;
  const words = { from: Math.min(speaker.from, verb), to: Math.max(speaker.to, saying.to) };
  const left = without(sheet, linked.content, [words]);
  const content = left.length > 0 ? left : shownStatement(saying, null, saidAfter(sheet, one), PROBABILITY).content;
  const isWhole = saying.from <= Math.max(verb, linked.cue.to - 1) + 1;
  return {
    ...linked,
    cue: { ...linked.cue, to: isWhole ? Math.max(linked.cue.to, saying.to) : linked.cue.to },
    source: { role: "source", ...speaker, probability: PROBABILITY },
    content,
  };
}

/** What hangs from the verb of saying after it. */
const saidAfter = ({ right }: Sheet, { saying }: Carried): Range[] =>
  right[saying.to - 1] >= saying.to ? [{ from: saying.to, to: right[saying.to - 1] + 1 }] : [];

function carriedIn(sheet: Sheet): Carried[] {
  const found: Carried[] = [];
  for (let t = 0; t < sheet.n; t++) {
    if (!relayingVerbs.has(sheet.words[t].norm) || sheet.words[t].upos !== "VERB" || sheet.words[t].xpos === "VBG")
      continue;
    const saying = asSaying(sheet, t) ?? (quotingVerbs.has(sheet.words[t].norm) ? { from: t, to: t + 1 } : null);
    const one = saying && quotedBy(sheet, t, saying);
    if (one) found.push(one);
  }
  return found;
}

/** "as saying" is looked for so far after the verb. */
const REACH = 14;

/** "as saying", "as telling reporters" after a verb, in its sentence and before another quotation. */
function asSaying({ words, quotation, sentence, n }: Sheet, verb: number): Range | null {
  for (
    let t = verb + 1;
    t + 1 < Math.min(n, verb + REACH) && sentence[t + 1] === sentence[verb] && quotation[t] === quotation[verb];
    t++
  )
    if (words[t].norm === "as" && words[t + 1].xpos === "VBG" && reportVerbs.has(words[t + 1].norm))
      return { from: t, to: t + 2 };
  return null;
}

function quotedBy(sheet: Sheet, verb: number, saying: Range): Carried | null {
  const { words, subject, object, head, left, right } = sheet;
  const alone = saying.from === verb;
  const who = (t: number): Range => ({
    from: left[t],
    to: Math.min(right[t] + 1, t < verb ? verb : saying.from > verb ? saying.from : sheet.n),
  });
  if (isPassive(sheet, verb)) {
    const own = subject[verb] >= 0 ? subject[verb] : words[verb].relation.startsWith("acl") ? head[verb] : -1;
    // "Averil, quoted by the Mast, said": the one who says it needs no help.
    if (own < 0 || own >= verb || (alone && words[verb].relation.startsWith("acl"))) return null;
    return { verb, saying, passive: true, speaker: phraseOf(sheet, own, verb) };
  }
  if (alone)
    return object[verb] > verb && words[right[object[verb]] + 1]?.norm === ":"
      ? { verb, saying, passive: false, speaker: who(object[verb]) }
      : null;
  const to = afterPhrase(sheet, verb + 1, saying.from);
  return to > verb + 1 ? { verb, saying, passive: false, speaker: { from: verb + 1, to } } : null;
}

/** The phrase of a subject, without a clause that tells more of it. */
function phraseOf(sheet: Sheet, t: number, verb: number): Range {
  const from = Math.max(sheet.left[t], sentenceAt(sheet, t).from);
  const to = Math.min(verb, sheet.right[t] + 1, Math.max(t + 1, afterPhrase(sheet, from, verb)));
  return { from, to };
}

function isPassive({ words, head, sentence, sentenceStart }: Sheet, t: number): boolean {
  if (words[t].xpos !== "VBN" && words[t].xpos !== "VBD") return false;
  if (words[t].relation.startsWith("acl")) return true;
  for (let k = sentenceStart[sentence[t]]; k < t; k++)
    if (head[k] === t && (words[k].relation === "aux:pass" || words[k].relation === "nsubj:pass")) return true;
  return false;
}
