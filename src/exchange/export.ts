import type { Record } from "../record/record.js";
import type { ExchangeFile, TextOf } from "./exchange-file.js";
import type { ExchangeFormat } from "./formats.js";
import { type Look, lookAt } from "./look.js";

type Files = Iterable<ExchangeFile> | AsyncIterable<ExchangeFile>;

/** What makes the files of each format; loaded when it is asked for. */
const WRITERS: { readonly [format in ExchangeFormat]: (look: Look, textOf: TextOf) => Promise<Files> } = {
  csv: async (look) => (await import("./out/csv.js")).csvOf(look),
  json: async (look) => (await import("./out/json.js")).jsonOf(look),
  jsonl: async (look) => (await import("./out/jsonl.js")).jsonlOf(look),
  parquet: async (look) => (await import("./out/parquet.js")).parquetOf(look),
  graphml: async (look) => (await import("./out/graphml.js")).graphmlOf(look),
  dna: async (look, textOf) => (await import("./out/dna.js")).dnaOf(look, textOf),
  "dna-csv": async (look, textOf) => (await import("./out/dna-csv.js")).dnaCsvOf(look, textOf),
  "json-ld": async (look) => (await import("./out/json-ld.js")).jsonLdOf(look),
  webannotation: async (look, textOf) => (await import("./out/web-annotation.js")).webAnnotationFilesOf(look, textOf),
  brat: async (look, textOf) => (await import("./out/brat.js")).bratFilesOf(look, textOf),
  plover: async (look) => (await import("./out/plover.js")).ploverOf(look),
  icalendar: async (look) => (await import("./out/icalendar.js")).icalendarOf(look),
  atom: async (look) => (await import("./out/atom.js")).atomOf(look),
};

/** The files of a record in a format, one after the other; each is made while it is taken. */
export async function* exported(record: Record, format: ExchangeFormat, textOf: TextOf): AsyncGenerator<ExchangeFile> {
  yield* await WRITERS[format](lookAt(record), textOf);
}
