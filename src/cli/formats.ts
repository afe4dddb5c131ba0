import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { bratOf } from "../write/brat.js";
import { BRAT_CONFIGURATION } from "../write/brat-configuration.js";
import { webAnnotationsOf } from "../write/web-annotation.js";
import type { DocumentFormat } from "./format-names.js";
import { harmlessJson } from "./harmless.js";

/** A file's ending, or whole name, and what is in it. */
export interface Written {
  readonly name: string;
  readonly content: string;
}

interface Writer {
  /** What holds a report's reading, by the endings of its files; the first is what standard output gets. */
  write(doc: Document, reading: Reading): readonly [Written, ...Written[]];
  /** What a folder of such files needs beside them. */
  readonly besides: readonly Written[];
}

const json = (value: unknown): string => `${harmlessJson(value, 2)}\n`;

export const WRITERS: Readonly<Record<DocumentFormat, Writer>> = {
  json: { write: (_, reading) => [{ name: ".json", content: json(reading) }], besides: [] },
  webannotation: {
    write: (doc, reading) => [{ name: ".jsonld", content: json(webAnnotationsOf(doc, reading)) }],
    besides: [],
  },
  brat: {
    write(doc, reading) {
      const { txt, ann } = bratOf(doc, reading);
      return [
        { name: ".ann", content: ann },
        { name: ".txt", content: txt },
      ];
    },
    besides: [{ name: "annotation.conf", content: BRAT_CONFIGURATION }],
  },
};
