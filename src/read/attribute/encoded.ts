import type { Graph } from "../../model/engine.js";
import { createMeaningReader, type MeaningMeta } from "../meaning/network.js";
import type { Attributor } from "./attributor.js";
import { confidenceOf, evidenceOf } from "./confidence.js";
import { nested } from "./nested.js";
import { withWholeQuotations } from "./quotation-runs.js";
import type { Linked } from "./roles.js";
import { type Sheet, sheetOf } from "./sheet.js";
import { keptInside } from "./shown/inside.js";
import { without } from "./shown/pieces.js";
import { withShown } from "./shown/shown.js";

/** Who says it isn't part of what is said. */
function withoutSource(sheet: Sheet, linked: Linked): Linked {
  const { source, content } = linked;
  const left = source ? without(sheet, content, [source]) : content;
  return left.length > 0 ? { ...linked, content: left } : linked;
}

/**
 * A source that ends before its noun, with it: "*The* northern daily proclaimed" → "the northern daily"; none where
 * that noun is the cue: "*the* demand to leave".
 */
function withWholeSource({ words, head }: Sheet, linked: Linked): Linked {
  const { source, cue } = linked;
  if (!source || words.slice(source.from, source.to).some(({ upos }) => upos !== "DET" && upos !== "ADJ"))
    return linked;
  const noun = head[source.to - 1];
  if (noun >= cue.from && noun < cue.to && words[source.to - 1].upos === "DET") return { ...linked, source: null };
  const isBesideCue = noun >= source.to && (noun < cue.from || source.from >= cue.to);
  return isBesideCue ? { ...linked, source: { ...source, to: noun + 1 } } : linked;
}

/** Whether a statement's cue is a word, or the colon of a label: "(Reuters)" is none. */
const hasCue = ({ words }: Sheet, { cue: { from, to } }: Linked): boolean =>
  words.slice(from, to).some(({ upos, norm }) => upos !== "PUNCT" || /^[:—–-]+$/.test(norm));

/** Finds statements, those inside others as well, with the encoder that reads what words mean. */
export function createEncodedAttributor(meta: MeaningMeta, encoder: Graph, frame: Graph): Attributor {
  const reader = createMeaningReader(meta, encoder, frame);
  return {
    async attribute(layout, tree) {
      const sheet = sheetOf(layout, tree);
      const forms = sheet.words.map(({ start, end }) => layout.text.slice(start, end));
      const { statements, stands, meetings } = await reader.read(sheet, forms);
      const whole = statements.flatMap(({ linked, range: { from, to } }) => {
        if (!hasCue(sheet, linked)) return [];
        const content = withWholeQuotations(sheet, linked.cue, linked.content, from, to);
        const inside = content.length === 0 ? null : keptInside(layout, sheet, { ...linked, content });
        return inside === null || inside.content.length === 0 ? [] : [inside];
      });
      const shown = withShown(layout, sheet, whole).map((linked) =>
        withoutSource(sheet, withWholeSource(sheet, linked)),
      );
      const attributions = nested(shown, sheet.n).map((linked) => ({
        ...linked,
        confidence: linked.shown ?? confidenceOf(meta.confidence, evidenceOf(sheet, linked)),
      }));
      return { sheet, attributions, meaning: { stands, meetings } };
    },
  };
}
