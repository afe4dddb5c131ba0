import type { Range } from "../attribution.js";
import type { Linked } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { cueIndex, holds, holdersOf, type Part, paragraphAt, partsIn } from "./parts.js";
import { including, shownStatement, without } from "./pieces.js";
import type { Tag } from "./tags.js";

/** How sure it is that a tag's parts are right: of those in articles marked by hand nine in ten were. */
const PROBABILITY = 0.9;

/** A part of a quotation and the index of the statement whose it is. */
interface Owned {
  readonly tag: Tag;
  readonly owner: number;
}

/**
 * Statements in which a quotation that has its own words about who says it is that one's alone, and quotations after it
 * that have none go on with it:
 *
 *     “It leaks,” said Merrow. “It does not,” snapped Tolvik. “It is safe.”
 *     ^-----------------Merrow ^-----------------------------------------Tolvik
 */
export function withTags(
  sheet: Sheet,
  parts: readonly Part[],
  tags: readonly Tag[],
  found: readonly Linked[],
): Linked[] {
  const statements = [...found];
  const cues = cueIndex(sheet, found);
  const owned = new Map<Part, Owned>();
  const own = new Map<number, Part[]>();
  const give = (part: Part, owner: number): void => void own.set(owner, [...(own.get(owner) ?? []), part]);
  for (const tag of tags) {
    const known = statementOf(sheet, cues, tag);
    const owner =
      known >= 0 ? known : statements.push(shownStatement(tag.cue, tag.source, [tag.part], PROBABILITY)) - 1;
    owned.set(tag.part, { tag, owner });
    give(tag.part, owner);
  }
  const gone = new Map<number, Part[]>();
  for (const { part, owner, from } of runningParts(sheet, parts, owned, statements)) {
    give(part, owner);
    for (const i of from) gone.set(i, [...(gone.get(i) ?? []), part]);
  }
  return statements.flatMap((linked, i) => {
    const near = linked.content.flatMap((piece) => partsIn(parts, piece)).flatMap((part) => owned.get(part) ?? []);
    const foreign = near
      .filter(({ owner, tag }) => owner !== i && !isInside(sheet, linked, tag))
      .flatMap(({ tag }): Range[] => [tag.part, spanOf(tag)]);
    const cut = [...foreign, ...(gone.get(i) ?? [])];
    const kept = cut.length === 0 ? linked.content : without(sheet, linked.content, cut);
    const content = (own.get(i) ?? []).reduce((pieces, part) => including(pieces, part, PROBABILITY), kept);
    const tag = (own.get(i) ?? []).map((part) => owned.get(part)?.tag).find((one) => one !== undefined);
    return content.length === 0 ? [] : [{ ...withTag(linked, tag), content }];
  });
}

/** A statement with the source that its tag names where it has none, and with all of the cue: "chimed *in*". */
function withTag(linked: Linked, tag: Tag | undefined): Linked {
  if (!tag) return linked;
  const { cue, source } = linked;
  const isLonger = cue.from === tag.cue.from && cue.to < tag.cue.to && (!source || source.from >= tag.cue.to);
  return {
    ...linked,
    cue: isLonger ? { ...cue, to: tag.cue.to } : cue,
    source: source ?? { role: "source", ...tag.source, probability: PROBABILITY },
  };
}

const spanOf = ({ cue, source }: Tag): Range => ({
  from: Math.min(cue.from, source.from),
  to: Math.max(cue.to, source.to),
});

/** The statement that a tag tells of: its cue stands there; -1 for none. */
function statementOf({ sentence }: Sheet, cues: Int32Array, tag: Tag): number {
  const { from, to } = spanOf(tag);
  for (let t = from; t < to; t++) if (cues[t] >= 0 && sentence[t] === sentence[tag.cue.from]) return cues[t];
  return -1;
}

/**
 * Whether a statement and a tag are one inside the other: what is told inside what is said is found when that is read.
 */
function isInside({ sentence }: Sheet, { cue, content }: Linked, tag: Tag): boolean {
  const around = content.some((piece) => holds(piece, tag.part) && holds(piece, tag.cue));
  return holds(tag.part, cue) || (around && sentence[cue.from] === sentence[tag.cue.from]);
}

interface Running {
  readonly part: Part;
  readonly owner: number;
  /** The statements that it is taken from. */
  readonly from: readonly number[];
}

/**
 * Quotations without words about who says them that were given to somebody from before the last who spoke, or to two.
 */
function runningParts(
  sheet: Sheet,
  parts: readonly Part[],
  owned: ReadonlyMap<Part, Owned>,
  statements: readonly Linked[],
): Running[] {
  const holders = holdersOf(parts, statements);
  let last: Owned | undefined;
  return parts.flatMap((part, p): Running[] => {
    const own = owned.get(part);
    if (own) {
      last = own;
      return [];
    }
    if (!last || last.tag.cue.to > part.from || last.tag.part.from < paragraphAt(sheet, part.from).from) return [];
    const { owner, tag } = last;
    const others = holders[p].filter(
      (i) => i !== owner && sheet.sentence[statements[i].cue.from] !== sheet.sentence[part.from],
    );
    const earlier = others.filter((i) => statements[i].cue.from < tag.cue.from);
    // One that two hold is whose it goes on with.
    if (holders[p].includes(owner) && others.length > 0) return [{ part, owner, from: others }];
    return earlier.length > 0 && earlier.length === holders[p].length ? [{ part, owner, from: earlier }] : [];
  });
}
