/**
 * The endings of files that are read, without the stop. A file that has another one, or none, is read by what it holds.
 */
export const READ: readonly string[] = [
  "json",
  "jsonl",
  "ndjson",
  "txt",
  "text",
  "md",
  "html",
  "htm",
  "xhtml",
  "xml",
  "rss",
  "atom",
  "rdf",
  "opml",
  "csv",
  "tsv",
  "warc",
  "eml",
  "emlx",
  "mbox",
  "mbx",
  "mht",
  "mhtml",
  "zip",
  "gz",
];

/** The same as a browser's choice of files asks for them. */
export const accepted = READ.map((ending) => `.${ending}`).join(",");
