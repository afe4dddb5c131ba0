import { webAnnotationsOf } from "../../write/web-annotation.js";
import { documentsOf } from "../documents.js";
import type { ExchangeFile, TextOf } from "../exchange-file.js";
import type { Look } from "../look.js";
import { readingOf } from "../reading-of.js";
import { slicesOf } from "../slices.js";

/** A W3C annotation collection for each report. */
export async function* webAnnotationFilesOf(look: Look, textOf: TextOf): AsyncGenerator<ExchangeFile> {
  const sliceOf = slicesOf(look.record);
  for await (const doc of documentsOf(look, textOf))
    yield {
      stem: doc.id,
      extension: ".jsonld",
      content: [`${JSON.stringify(webAnnotationsOf(doc, readingOf(sliceOf(doc.id), doc)), null, 2)}\n`],
    };
}
