import { loadWeights } from "#weights";
import type { Document } from "../document/document.js";
import { createAttributor } from "./attribute/attribute.js";
import { statementsOf } from "./attribute/statements.js";
import type { Reader, ReadOptions } from "./reader.js";
import type { Reading, Statement } from "./reading.js";
import { createTagger } from "./tag/tagger.js";
import { layOut } from "./text/lay-out.js";

/** Loads the models and returns a reader. Slow once (tenths of a second); reading is fast after it. */
export async function loadReader(): Promise<Reader> {
  const [tagWeights, attributeWeights] = await Promise.all([loadWeights("en-tag.bin.gz"), loadWeights("en-attribute.bin.gz")]);
  const tagger = createTagger(tagWeights);
  const attributor = createAttributor(attributeWeights);
  return {
    async read(doc, options = {}) {
      const layout = layOut(doc.text);
      const sentences = tagger.tag(layout);
      const { sheet, attributions } = attributor.attribute(layout, sentences);
      const statements = statementsOf(layout, sheet, attributions);
      return readingOf(doc, sure(statements, options.minConfidence ?? 0), options);
    },
  };
}

/** The statements that are sure enough; one whose outer statement is left out goes with it. */
function sure(statements: readonly Statement[], least: number): Statement[] {
  const kept = new Set<string>();
  return statements.filter(({ id, within, confidence }) => {
    if (confidence < least || (within !== null && !kept.has(within))) return false;
    kept.add(id);
    return true;
  });
}

function readingOf(doc: Document, statements: Statement[], { language = "en" }: ReadOptions): Reading {
  const { publishedAt, title, outlet, url } = doc;
  return {
    schema: "rapporteur/reading/1",
    id: doc.id,
    report: { publishedAt, title, outlet, url, language },
    dates: [],
    actors: [],
    statements,
    meetings: [],
    issues: [],
    positions: [],
    discrepancies: [],
  };
}
