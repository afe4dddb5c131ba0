import { isMailbox } from "./mail/messages.js";
import type { Form } from "./source.js";

/** How many bytes are looked at to tell a form. */
export const HEAD_BYTES = 4096;

/**
 * The form of a source, or null when neither its name, its media type nor its first bytes tell. Bytes go before names:
 * files are misnamed.
 */
export function formOf(name: string, type: string | null, head: Uint8Array): Form | null {
  return (
    packedForm(head) ?? markedForm(textOf(head)) ?? headedForm(textOf(head)) ?? formOfType(type) ?? formOfName(name)
  );
}

/** A form that the very first bytes give away. */
export function packedForm(head: Uint8Array): Form | null {
  const start = Buffer.from(head.subarray(0, 5)).toString("latin1");
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  if (start.startsWith("\x1f\x8b")) return "gzip";
  return start === "WARC/" ? "warc" : null;
}

const ROOTS: Readonly<Record<string, Form>> = {
  "!doctype html": "page",
  html: "page",
  rss: "feed",
  feed: "feed",
  "rdf:rdf": "feed",
  opml: "opml",
};

/** The form that the first element of markup tells. */
function markedForm(text: string): Form | null {
  const root = /^<(!doctype html|html|rss|feed|rdf:rdf|opml)(?![\w:-])/i.exec(withoutProlog(text))?.[1];
  return root === undefined ? null : ROOTS[root.toLowerCase()];
}

/** A form that the first lines tell: a mailbox, a page that a browser saved as a message. */
function headedForm(text: string): Form | null {
  if (isMailbox(text)) return "mbox";
  const [fields] = text.split(/\r?\n\r?\n/, 1);
  return /^(?:Snapshot-Content-Location:|From: "?<?Saved by )/im.test(fields) && /^MIME-Version:/im.test(fields)
    ? "mhtml"
    : null;
}

/**
 * Markup from its first element on: without what may come before it (declarations, comments, a document type other than
 * HTML's).
 */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (const [open, close] of PROLOG)
    while (rest.startsWith(open)) {
      const end = rest.indexOf(close, open.length);
      if (end === -1) return "";
      rest = rest.slice(end + close.length).trimStart();
    }
  return rest;
}

/** In this order: a document type with an internal subset ends with "]>". */
const PROLOG: readonly (readonly [string, string])[] = [
  ["<?xml", "?>"],
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!DOCTYPE rss", ">"],
  ["<!DOCTYPE rdf", ">"],
  ["<!DOCTYPE opml", ">"],
  ["<!--", "-->"],
];

function textOf(head: Uint8Array): string {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head);
}

const TYPES: Readonly<Record<string, Form>> = {
  "text/html": "page",
  "application/xhtml+xml": "page",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/feed+json": "json",
  "text/x-opml": "opml",
  "application/json": "json",
  "application/jsonl": "lines",
  "application/x-ndjson": "lines",
  "text/csv": "csv",
  "message/rfc822": "mail",
  "message/global": "mail",
  "application/mbox": "mbox",
  "multipart/related": "mhtml",
  "application/x-mimearchive": "mhtml",
  "application/warc": "warc",
};

/** The essence of a media type: "Text/HTML; charset=utf-8" → "text/html". */
export const essenceOf = (type: string | null): string => (type ?? "").split(";", 1)[0].trim().toLowerCase();

const formOfType = (type: string | null): Form | null => TYPES[essenceOf(type)] ?? null;

const ENDINGS: Readonly<Record<string, Form>> = {
  json: "json",
  jsonl: "lines",
  ndjson: "lines",
  txt: "text",
  text: "text",
  md: "text",
  html: "page",
  htm: "page",
  xhtml: "page",
  xml: "feed",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  opml: "opml",
  csv: "csv",
  tsv: "csv",
  warc: "warc",
  eml: "mail",
  emlx: "mail",
  mbox: "mbox",
  mbx: "mbox",
  mht: "mhtml",
  mhtml: "mhtml",
  zip: "zip",
  gz: "gzip",
};

/** The endings that tell a form. */
export const READ_ENDINGS: readonly string[] = Object.keys(ENDINGS);

/** The form that a file's ending tells, or null. */
export const formOfName = (name: string): Form | null =>
  ENDINGS[/\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? ""] ?? null;

/** What nothing else tells, by how the text goes on: JSON, or a mail's head. */
export function formOfText(head: Uint8Array): Form | null {
  const text = textOf(head).trimStart();
  if (/^(?:\[\s*)?\{\s*"/.test(text)) return isLines(text) ? "lines" : "json";
  return isMail(text) ? "mail" : null;
}

/** Whether the first line is a whole object and another one follows. */
function isLines(text: string): boolean {
  const [first, ...rest] = text.split("\n", 3);
  try {
    JSON.parse(first);
    return rest.join("").trimStart().startsWith("{");
  } catch {
    return false;
  }
}

/** Header fields of a mail; one of the first two must be one that nothing but a mail has. */
function isMail(text: string): boolean {
  const names = text.split("\n", 12).flatMap((line) => /^([A-Za-z-]+): /.exec(line)?.[1].toLowerCase() ?? []);
  return (
    names.length >= 2 &&
    names.some((name) => ["received", "return-path", "message-id", "mime-version", "dkim-signature"].includes(name))
  );
}

/** Endings of what holds no report, and is passed over among others: pictures, styles, programs, sounds, fonts. */
const NO_REPORT = new Set(
  (
    "png jpg jpeg gif webp avif svg ico bmp tif tiff css js mjs map woff woff2 ttf otf eot mp3 mp4 m4a m4v mov avi " +
    "webm ogg wav exe dll so lock log db sqlite ds_store"
  ).split(" "),
);

/** Whether a file that nobody named is passed over: hidden, or surely no report. */
export function isPassedOver(path: string): boolean {
  const parts = path.split("/");
  if (parts.some((part) => part.startsWith(".") || part === "__MACOSX")) return true;
  return NO_REPORT.has(/\.([^.]+)$/.exec(parts.at(-1)!)?.[1].toLowerCase() ?? "");
}
