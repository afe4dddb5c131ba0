import { loadWeights } from "#weights";
import type { Document } from "../document/document.js";
import { loadAttributor } from "./attribute/load.js";
import { mendedTree } from "./attribute/mended-tree.js";
import { inOrder, statementsOf } from "./attribute/statements.js";
import { createDayChooser } from "./date/day-chooser.js";
import { findTimexes } from "./date/date.js";
import { factsOf } from "./facts.js";
import { lettersOver, outsideHeads } from "./date/letters.js";
import { settle } from "./date/settle.js";
import type { Timex } from "./date/timex.js";
import { actsOf } from "./interpret/act.js";
import { type Interpretation, interpret } from "./interpret/interpret.js";
import { placesOf } from "./interpret/places.js";
import type { LoadOptions, Reader, ReadOptions } from "./reader.js";
import type { FoundFacts, Reading } from "./reading.js";
import type { Cast } from "./resolve/cast.js";
import { createLinker } from "./resolve/link/linker.js";
import { resolve } from "./resolve/resolve.js";
import { sureOf } from "./sure.js";
import { createTagger } from "./tag/tagger.js";
import { treeOf } from "./tag/tree-of.js";
import { layOut } from "./text/lay-out.js";
import type { Layout } from "./text/layout.js";
import { lettersIn } from "./text/letters.js";

/**
 * Loads the models and returns a reader. Slow once (tenths of a second); reading is fast after it. Throws when the
 * model asked for can't run here.
 */
export async function loadReader(options: LoadOptions = {}): Promise<Reader> {
  const [tagWeights, linkWeights, dayWeights, { model, attributor }] = await Promise.all([
    loadWeights("en-tag.bin.gz"),
    loadWeights("en-link.bin.gz"),
    loadWeights("en-day.bin.gz"),
    loadAttributor(options.model),
  ]);
  const tagger = createTagger(tagWeights);
  const linker = createLinker(linkWeights);
  const chooser = createDayChooser(dayWeights);
  return {
    model,
    async read(given, options = {}) {
      const dossier = options.dossier ?? null;
      const layout = layOutAsKnown(given);
      const { found: fromText, ...facts } = factsOf(given, layout.frame);
      const doc: Document = { ...given, ...facts };
      const tagged = treeOf(tagger.tag(layout));
      const letters = lettersOver(tagged, lettersIn(doc.text));
      const unsettled = findTimexes(layout, tagged, doc.publishedAt, letters);
      const { sheet, attributions: found, meaning } = await attributor.attribute(layout, tagged);
      const attributions = outsideHeads(inOrder(found), letters);
      const tree = mendedTree(tagged, attributions);
      const cast = resolve(layout, tree, attributions, dossier, linker, letters);
      const { timexes, days } = settle(
        { layout, tree, attributions, cast },
        unsettled,
        doc.publishedAt,
        letters,
        chooser,
      );
      const statements = statementsOf(layout, sheet, attributions);
      const interpretation = interpret({
        doc,
        dossier,
        layout,
        tree,
        letters,
        timexes,
        days,
        cast,
        attributions,
        statements,
        acts: actsOf(tree, attributions),
        places: placesOf(tree.words.length, attributions, timexes),
        meaning,
      });
      return readingOf(doc, fromText, timexes, cast, sureOf(interpretation, options.minConfidence ?? 0), options);
    },
  };
}

/** A dateline whose day somebody has set right isn't what "today" is reckoned from. */
function layOutAsKnown({ text, settled }: Document): Layout {
  const layout = layOut(text);
  const { frame } = layout;
  const isSetRight =
    settled?.includes("publishedAt") && frame.datelineDay !== null && frame.day?.start === frame.datelineDay.start;
  return isSetRight ? { ...layout, frame: { ...frame, datelineDay: null } } : layout;
}

function readingOf(
  doc: Document,
  fromText: FoundFacts,
  timexes: readonly Timex[],
  { actors }: Cast,
  interpretation: Interpretation,
  { language = "en" }: ReadOptions,
): Reading {
  const { publishedAt, title, outlet, url } = doc;
  return {
    schema: "rapporteur/reading/1",
    id: doc.id,
    report: { publishedAt, title, outlet, url, language, ...(Object.keys(fromText).length > 0 && { found: fromText }) },
    dates: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    actors: [...actors],
    ...interpretation,
  };
}
