import { projectOf } from "../dna/from-record.js";
import { writeDna } from "../dna/write.js";
import { documentsOf } from "../documents.js";
import type { ExchangeFile, TextOf } from "../exchange-file.js";
import type { Look } from "../look.js";

/** A database that Discourse Network Analyzer 3 opens, as coder "Rapporteur" with the password "rapporteur". */
export async function* dnaOf(look: Look, textOf: TextOf): AsyncGenerator<ExchangeFile> {
  const docs = [];
  for await (const doc of documentsOf(look, textOf)) docs.push(doc);
  yield { stem: "record", extension: ".dna", content: [await writeDna(projectOf(look, docs))] };
}
