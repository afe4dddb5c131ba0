import { loadReader, type Model, type Reading, type ReadOptions } from "../../../src/index.js";
import { docOf } from "../reading.js";

const readerOf =
  (model: Model) =>
  async (
    text: string,
    publishedAt: string | null = "2031-03-14",
    dossier?: ReadOptions["dossier"],
  ): Promise<Reading> => {
    const reader = await (readers[model] ??= loadReader({ model }));
    return reader.read({ ...docOf(text), publishedAt }, { dossier });
  };

const readers: Partial<Record<Model, ReturnType<typeof loadReader>>> = {};

/** A report of Friday, 14 March 2031, read by rules, but for who says what: by the light model. */
export const readWhole = readerOf("light");

/** The same, read by the full model. */
export const readFully = readerOf("full");
