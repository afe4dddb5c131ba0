import { slugOf } from "../../document/slug.js";
import { eventLines, eventsOf } from "../dna/events.js";
import { projectOf } from "../dna/from-record.js";
import { documentsOf } from "../documents.js";
import type { ExchangeFile, TextOf } from "../exchange-file.js";
import type { Look } from "../look.js";

/** An event list for each type of statement. */
export async function* dnaCsvOf(look: Look, textOf: TextOf): AsyncGenerator<ExchangeFile> {
  const docs = [];
  for await (const doc of documentsOf(look, textOf)) docs.push(doc);
  const project = projectOf(look, docs);
  for (const type of project.types)
    yield { stem: slugOf(type.label), extension: ".csv", content: eventLines(eventsOf(project, type), type.variables) };
}
