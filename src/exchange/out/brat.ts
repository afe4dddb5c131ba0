import { bratOf } from "../../write/brat.js";
import { BRAT_CONFIGURATION } from "../../write/brat-configuration.js";
import { documentsOf } from "../documents.js";
import type { ExchangeFile, TextOf } from "../exchange-file.js";
import type { Look } from "../look.js";
import { readingOf } from "../reading-of.js";
import { slicesOf } from "../slices.js";

/** A collection for brat: each report's text and what the record has of it. */
export async function* bratFilesOf(look: Look, textOf: TextOf): AsyncGenerator<ExchangeFile> {
  const sliceOf = slicesOf(look.record);
  yield { stem: "annotation", extension: ".conf", content: [BRAT_CONFIGURATION] };
  for await (const doc of documentsOf(look, textOf)) {
    const { txt, ann } = bratOf(doc, readingOf(sliceOf(doc.id), doc));
    yield { stem: doc.id, extension: ".txt", content: [txt] };
    yield { stem: doc.id, extension: ".ann", content: [ann] };
  }
}
