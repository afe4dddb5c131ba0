import type { Layout } from "../../text/layout.js";
import type { Linked } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { beatBefore, isGesture } from "./beats.js";
import { withCarried } from "./carriers.js";
import { labelBefore, labelOf, listedLabels, type Named, signatureAfter } from "./labels.js";
import { cueIndex, holds, holdersOf, type Part, partsOf } from "./parts.js";
import { shownStatement, without } from "./pieces.js";
import { postsIn } from "./posts.js";
import { withTags } from "./tagged.js";
import { tagsOf } from "./tags.js";

/**
 * What a model has found, mended and completed by what the page shows by itself, whatever the words: whose a quotation
 * is that has its own words about who says it, a label, a signature; what is only handed on by whoever quotes it; whose
 * a post is.
 */
export function withShown(layout: Layout, sheet: Sheet, found: readonly Linked[]): Linked[] {
  const parts = partsOf(sheet);
  const tagged = withTags(sheet, parts, tagsOf(sheet, parts), withCarried(sheet, found)).map((linked) =>
    withLabel(sheet, linked),
  );
  return [
    ...withListed(sheet, withNamed(sheet, parts, tagged)),
    ...postsIn(layout, sheet).map(({ cue, source, content }) => shownStatement(cue, source, content, SURE)),
  ];
}

/** How sure it is that what a label or a signature shows is right, and what somebody does beside a quotation. */
const SURE = 0.85;
const LIKELY = 0.7;

/**
 * A label's source without what stands around the name: "*Ruel* to reporters:", "* *Ruel*:". What tells more of it
 * stays: "*Ruel, an envoy,* said:".
 */
function withLabel(sheet: Sheet, given: Linked): Linked {
  const linked = withoutTime(sheet, given);
  const { source, cue } = linked;
  const label = source && sheet.words[cue.to - 1].norm === ":" ? labelOf(sheet, cue.to - 1) : null;
  if (!source || !label || !holds(source, label.source)) return linked;
  const to = sheet.words[label.source.to].upos === "PUNCT" ? source.to : label.source.to;
  return { ...linked, source: { ...source, from: label.source.from, to } };
}

/** A label's source without the time before it: "00:40 *Averil*:". */
function withoutTime({ words }: Sheet, linked: Linked): Linked {
  const { source, cue } = linked;
  if (!source || words[cue.to - 1].norm !== ":") return linked;
  let { from } = source;
  while (from < source.to - 1 && (words[from].upos === "NUM" || words[from].upos === "PUNCT")) from += 1;
  return { ...linked, source: { ...source, from } };
}

/** The items of a list whose labels no model has seen. */
function withListed(sheet: Sheet, found: readonly Linked[]): Linked[] {
  const cues = cueIndex(sheet, found);
  const missed = listedLabels(sheet).filter(({ cue }) => cues[cue.from] < 0);
  return [...found, ...missed.map(({ cue, source, content }) => shownStatement(cue, source, [content], LIKELY))];
}

/**
 * Quotations that nobody says as far as the words around them tell, with those whom a label, a signature or a gesture
 * names.
 */
function withNamed(sheet: Sheet, parts: readonly Part[], found: readonly Linked[]): Linked[] {
  const statements: (Linked | null)[] = [...found];
  const holding = holdersOf(parts, found);
  for (let i = 0, next = 1; i < parts.length; i = next) {
    next = i + 1;
    while (next < parts.length && parts[next].quotation === parts[i].quotation) next += 1;
    const own = parts.slice(i, next);
    const holders = [...new Set(holding.slice(i, next).flat())];
    const beat = beatBefore(sheet, own[0]);
    if (holders.length === 0) {
      const named = labelBefore(sheet, own[0]) ?? signatureAfter(sheet, own[own.length - 1]);
      if (named) statements.push(shownStatement(named.cue, named.source, own, SURE));
      else if (beat) statements.push(actedOut(beat, own));
    } else if (beat && holders.every((k) => isAfter(sheet, own[own.length - 1], found[k].cue.from))) {
      for (const k of holders) statements[k] = lessOf(sheet, statements[k], own);
      statements.push(actedOut(beat, own));
    }
  }
  return statements.filter((linked) => linked !== null);
}

/** A statement without some parts of its content; null where nothing is left. */
function lessOf(sheet: Sheet, linked: Linked | null, parts: readonly Part[]): Linked | null {
  const content = linked ? without(sheet, linked.content, parts) : [];
  return linked && content.length > 0 ? { ...linked, content } : null;
}

const actedOut = ({ cue, source }: Named, content: readonly Part[]): Linked => ({
  ...shownStatement(cue, source, content, LIKELY),
  isSilent: true,
});

/** Whether a cue is what somebody else does in the sentence after a quotation: “It stays shut.” Averil nodded. */
const isAfter = (sheet: Sheet, { to }: Part, cue: number): boolean =>
  cue >= to && sheet.sentence[cue] > sheet.sentence[to - 1] && isGesture(sheet, cue);
