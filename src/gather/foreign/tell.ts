import { FOREIGN, type Foreign, refusal } from "./foreign.js";
import { formOfLines } from "./lines.js";

/**
 * Throws where the first bytes of a source show a form that can't be read: its structure, never a word that prose could
 * hold.
 */
export function refuseForeign(head: Uint8Array): void {
  const form = ofBytes(head) ?? ofMarkup(head) ?? ofText(head);
  if (form) throw refusal(form);
}

/** Throws where a whole text shows such a form. */
export function refuseForeignText(text: string): void {
  const form = formOfLines(linesAtEnds(text));
  if (form) throw refusal(form);
}

/** Throws where a page is one of a database's exports. */
export function refuseForeignPage(html: string): void {
  if (/<div[^<>]{0,200}class="article [a-z]{2}Article"/.test(html) && /(?:class="[a-z]{2}Headline"|id="hd")/.test(html))
    throw refusal(FOREIGN.factiva);
}

const OLD_OFFICE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

function ofBytes(head: Uint8Array): Foreign | null {
  const start = Buffer.from(head.subarray(0, 1024)).toString("latin1");
  if (/^[^\n]{0,100}%PDF-\d/.test(start)) return FOREIGN.pdf;
  if (start.startsWith("{\\rtf")) return FOREIGN.rtf;
  return start.startsWith(OLD_OFFICE) ? FOREIGN.officeOld : null;
}

const ROOTS: Readonly<Record<string, Foreign>> = {
  TEI: FOREIGN.tei,
  "TEI.2": FOREIGN.tei,
  teiCorpus: FOREIGN.tei,
  akomaNtoso: FOREIGN.akomaNtoso,
  nitf: FOREIGN.nitf,
  tt: FOREIGN.ttml,
  NewsML: FOREIGN.newsml,
  newsItem: FOREIGN.newsml,
  newsMessage: FOREIGN.newsml,
  packageItem: FOREIGN.newsml,
  conceptItem: FOREIGN.newsml,
  knowledgeItem: FOREIGN.newsml,
  planningItem: FOREIGN.newsml,
};

/** Declarations, comments and a document's type, before its first element. */
function ofMarkup(head: Uint8Array): Foreign | null {
  const text = textOf(head);
  if (!text.trimStart().startsWith("<")) return null;
  const name = /^<(?:[\w-]+:)?([\w.-]+)/.exec(afterProlog(text))?.[1] ?? "";
  return Object.hasOwn(ROOTS, name) ? ROOTS[name] : null;
}

/** Without the declaration, the comments and the document type before its first element. */
function afterProlog(text: string): string {
  let rest = text.trimStart();
  for (let end = prologEnd(rest); end > 0; end = prologEnd(rest)) rest = rest.slice(end).trimStart();
  return rest;
}

/** Where what stands before the first element ends; 0 where nothing does. */
function prologEnd(text: string): number {
  if (text.startsWith("<?")) return text.indexOf("?>") + 2;
  if (text.startsWith("<!--")) return text.indexOf("-->") + 3;
  if (!text.startsWith("<!")) return 0;
  const [inner, end] = [text.indexOf("["), text.indexOf(">")];
  return inner > 0 && inner < end ? text.indexOf(">", text.indexOf("]", inner)) + 1 : end + 1;
}

/** The last line of a head may be cut: it tells nothing. */
const ofText = (head: Uint8Array): Foreign | null =>
  formOfLines(
    textOf(head)
      .split(/\r\n|\n|\r/)
      .slice(0, MOST_LINES),
  );

const textOf = (head: Uint8Array): string => {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head);
};

/** So many lines are looked at, at either end of a text, and so much of it. */
const MOST_LINES = 120;
const MOST_CHARACTERS = 20_000;

function linesAtEnds(text: string): string[] {
  if (text.length <= 2 * MOST_CHARACTERS) return text.split(/\r\n|\n|\r/);
  return [
    ...text
      .slice(0, MOST_CHARACTERS)
      .split(/\r\n|\n|\r/)
      .slice(0, MOST_LINES),
    ...text
      .slice(-MOST_CHARACTERS)
      .split(/\r\n|\n|\r/)
      .slice(-MOST_LINES),
  ];
}
