import type { Document } from "../src/document/document.js";
import type { Model } from "../src/read/reader.js";

/** Does one article, from raw text to its result. */
export type Engine = (doc: Document) => Promise<unknown>;

/** What is compared, each loaded when it is asked for. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  "full model": () => reading("full"),
  "light model": () => reading("light"),
  /** Tags, then quotations. */
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return async (doc) => nlp(doc.text).quotations().length;
  },
  /** Its whole default pipe: sentences, tags, entities, sentiment, negation. */
  "wink-nlp": async () => {
    const { default: winkNLP } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNLP(model);
    return async (doc) => nlp.readDoc(doc.text).tokens().length();
  },
};

/** The whole reading, by what is built. */
async function reading(model: Model): Promise<Engine> {
  const built = new URL("../dist/index.js", import.meta.url).href;
  const { loadReader } = (await import(built)) as typeof import("../src/index.js");
  const reader = await loadReader({ model });
  return (doc) => reader.read(doc);
}
