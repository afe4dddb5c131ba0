/** The formats in which each report's reading is a document of its own. */
export const DOCUMENTS = ["json", "brat", "webannotation"] as const;
export type DocumentFormat = (typeof DOCUMENTS)[number];

/** How `rapporteur read` can print. */
export const FORMATS = ["text", "jsonl", ...DOCUMENTS] as const;
export type Format = (typeof FORMATS)[number];
