import { loadWeights } from "#weights";
import type { Document } from "../document/document.js";
import { loadAttributor } from "./attribute/load.js";
import { statementsOf } from "./attribute/statements.js";
import type { LoadOptions, Reader, ReadOptions } from "./reader.js";
import type { Reading, Statement } from "./reading.js";
import { createTagger } from "./tag/tagger.js";
import { layOut } from "./text/lay-out.js";

/** Loads the models and returns a reader. Slow once (tenths of a second); reading is fast after it. Throws when the model asked for can't run here. */
export async function loadReader(options: LoadOptions = {}): Promise<Reader> {
  const [tagWeights, { model, attributor }] = await Promise.all([loadWeights("en-tag.bin.gz"), loadAttributor(options.model)]);
  const tagger = createTagger(tagWeights);
  return {
    model,
    async read(doc, options = {}) {
      const layout = layOut(doc.text);
      const sentences = tagger.tag(layout);
      const { sheet, attributions } = await attributor.attribute(layout, sentences);
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
