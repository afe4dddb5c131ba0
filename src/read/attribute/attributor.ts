import type { Meaning } from "../meaning/meaning.js";
import type { Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import type { Attribution, Range } from "./attribution.js";
import { confidenceOf, evidenceOf } from "./confidence.js";
import { withWholeQuotations } from "./quotation-runs.js";
import type { Linked } from "./roles.js";
import { type Sheet, sheetOf } from "./sheet.js";
import { keptInside } from "./shown/inside.js";
import { withShown } from "./shown/shown.js";
import { stretchesToRead } from "./stretches.js";

/** What a model does: finds the statements in ranges of tokens, each read as if nothing stood around it. */
export interface Finder {
  /** For each range what is said in it, in the order of the cues. */
  find(sheet: Sheet, likely: Uint8Array, ranges: readonly Range[]): Promise<Linked[][]>;
}

/** What every model's weights say beside its own. */
export interface AttributeMeta {
  /** Hash of a lemma and how likely it is to be in a cue, 1..7, one after the other. */
  readonly likely: readonly number[];
  /** Weights of the evidence for a statement's confidence. */
  readonly confidence: readonly number[];
}

export interface Attributed {
  readonly sheet: Sheet;
  readonly attributions: Attribution[];
  /** What the words mean beside that, where the model reads it. */
  readonly meaning: Meaning | null;
}

/** Finds who is said to say what. Holds the model; the same words always give the same statements. */
export interface Attributor {
  attribute(layout: Layout, tree: Tree): Promise<Attributed>;
}

/** Statements within statements are looked for this deep. */
const DEEPEST = 2;
/** A lemma that is at least so likely to be in a cue makes it worth while to read a statement's content for others. */
const LIKELY = 4;

/** What a model finds in a text, and then in what is said: a statement's content is read as a text of its own. */
export function attributorOf(finder: Finder, { likely: pairs, confidence }: AttributeMeta): Attributor {
  const likeliness = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) likeliness.set(pairs[i], pairs[i + 1]);

  return {
    async attribute(layout, tree) {
      const sheet = sheetOf(layout, tree);
      const likely = Uint8Array.from(sheet.lemma, (h) => likeliness.get(h) ?? 0);
      const attributions: Attribution[] = [];
      const told = new Set<string>();
      /** Keeps the statements of a range and gives the ranges that their content is. */
      const keep = (found: readonly Linked[], { from, to, within }: Inner): Inner[] =>
        outermost(found, from, to).flatMap((linked) => {
          // Where two overlap, what is reported inside both is one.
          const places = placesOf(linked);
          if (told.has(places)) return [];
          told.add(places);
          const at =
            attributions.push({
              ...linked,
              within,
              confidence: linked.shown ?? confidenceOf(confidence, evidenceOf(sheet, linked)),
            }) - 1;
          return linked.content
            .filter((piece) => piece.to - piece.from < to - from && mayAttribute(likely, piece))
            .map((piece) => withoutMarks(sheet, { from: piece.from, to: piece.to, within: at }));
        });
      const foundIn = async (view: Sheet, ranges: readonly Range[]): Promise<Linked[][]> => {
        const found = await finder.find(view, likely, ranges);
        return ranges.map(({ from, to }, r) =>
          found[r]
            .filter(({ content }) => content.length > 0)
            .map((linked) =>
              keptInside(layout, sheet, {
                ...linked,
                content: withWholeQuotations(sheet, linked.cue, linked.content, from, to),
              }),
            )
            .filter(({ content }) => content.length > 0),
        );
      };
      const outer = withShown(layout, sheet, (await foundIn(sheet, stretchesToRead(sheet))).flat());
      let ranges = keep(outer, { from: 0, to: sheet.n, within: -1 });
      for (let depth = 1; depth <= DEEPEST && ranges.length > 0; depth++) {
        const found = await foundIn(unquoted(sheet, ranges), ranges);
        ranges = ranges.flatMap((range, r) => keep(found[r], range));
      }
      return { sheet, attributions, meaning: null };
    },
  };
}

/** What is said in a statement, to be read as a text of its own. */
interface Inner extends Range {
  /** Index of that statement, or -1 for the text itself. */
  readonly within: number;
}

/** A range in one quotation without the marks at its ends. */
function withoutMarks<R extends Range>({ quotation, quoteState }: Sheet, range: R): R {
  const { from, to } = range;
  if (quotation[from] !== quotation[to - 1]) return range;
  return {
    ...range,
    from: quoteState[from] === 1 && from + 1 < to ? from + 1 : from,
    to: quoteState[to - 1] === 3 && from + 1 < to - 1 ? to - 1 : to,
  };
}

/** The sheet as it looks to ranges that lie whole in one quotation: what somebody says is read as if he wrote it. */
function unquoted(sheet: Sheet, ranges: readonly Range[]): Sheet {
  const [quotation, quoteState, quoteKind] = [
    sheet.quotation.slice(),
    sheet.quoteState.slice(),
    sheet.quoteKind.slice(),
  ];
  for (const { from, to } of ranges) {
    if (quotation[from] < 0 || quotation[from] !== quotation[to - 1]) continue;
    quotation.fill(-1, from, to);
    quoteState.fill(0, from, to);
    quoteKind.fill(0, from, to);
  }
  return { ...sheet, quotation, quoteState, quoteKind };
}

/** The places of a statement's parts, as text. */
const placesOf = ({ cue, source, content }: Linked): string =>
  [cue, ...(source ? [source] : []), ...content].map(({ role, from, to }) => `${role} ${from} ${to}`).join();

function mayAttribute(likely: Uint8Array, { from, to }: Range): boolean {
  for (let t = from; t < to; t++) if (likely[t] >= LIKELY) return true;
  return false;
}

/**
 * Those whose cue stands in no other's content: what is said there is found when that content is read. Longer content
 * comes first.
 */
function outermost(found: readonly Linked[], from: number, to: number): Linked[] {
  const taken = new Uint8Array(to - from);
  const size = ({ content }: Linked): number => content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  const kept = new Set(
    [...found]
      .sort((a, b) => size(b) - size(a))
      .filter(({ cue, content }) => {
        if (taken[cue.from - from]) return false;
        for (const piece of content) taken.fill(1, piece.from - from, piece.to - from);
        return true;
      }),
  );
  return found.filter((linked) => kept.has(linked));
}
