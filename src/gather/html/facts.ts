import { dayOf } from "../day-of.js";
import { articleIn, bodyIn, namesIn, type Thing, textIn } from "./json-ld.js";
import { shownDay } from "./shown-day.js";

/** What a page says of the article on it. */
export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** Where the page says that it belongs. */
  readonly canonical: string | null;
  /** The article's text as JSON-LD has it. */
  readonly body: string | null;
}

/** For each fact what says it, in this order: JSON-LD, OpenGraph, the page's other marks. */
export function factsOf(page: Document): PageFacts {
  const article = articleIn(page);
  return {
    title: plain(textIn(article?.headline) ?? meta(page, "og:title", "twitter:title", "dc.title") ?? heading(page)),
    outlet: plain(namesIn(article?.publisher) ?? meta(page, "og:site_name", "application-name", "dc.publisher")),
    byline: plain(
      namesIn(article?.author) ??
        personIn(
          meta(page, "author", "article:author", "parsely-author", "byl", "dc.creator") ??
            words(page, '[rel="author"], [itemprop="author"]'),
        ),
    ),
    publishedAt: dayIn(page, article),
    canonical: attribute(page, 'link[rel="canonical"]', "href") ?? meta(page, "og:url") ?? textIn(article?.url),
    body: bodyIn(article),
  };
}

const DATES = [
  "article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "citation_publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "date",
];

function dayIn(page: Document, article: Thing | null): string | null {
  const said = [textIn(article?.datePublished), textIn(article?.dateCreated), ...DATES.map((name) => meta(page, name))];
  return said.map((date) => (date === null ? null : dayOf(date))).find((day) => day !== null) ?? shownDay(page);
}

/** The content of the first of these `<meta>` elements, by name or property in any case. */
function meta(page: Document, ...names: string[]): string | null {
  for (const name of names)
    for (const key of ["property", "name"]) {
      const content = attribute(page, `meta[${key}="${name}" i]`, "content");
      if (content !== null) return content;
    }
  return null;
}

function attribute(page: Document, selector: string, name: string): string | null {
  const value = page.querySelector(selector)?.getAttribute(name)?.trim();
  return value === undefined || value === "" ? null : value;
}

/** The only main heading, else the title of the window without the outlet's name after it. */
function heading(page: Document): string | null {
  const headings = page.querySelectorAll("h1");
  if (headings.length === 1) return headings[0].textContent;
  return words(page, "title")?.split(/ [|–—·-] /)[0] ?? null;
}

const words = (page: Document, selector: string): string | null => page.querySelector(selector)?.textContent ?? null;

/** Some pages have an address where the author's name should stand. */
export const personIn = (author: string | null | undefined): string | null =>
  author === undefined || author === null || /^\s*https?:/.test(author) ? null : author.trim().replace(/^by /i, "");

/** One line of text without entities that were escaped twice; null where nothing is left. */
function plain(text: string | null): string | null {
  const line = (text ?? "")
    .replace(/[\s\0]+/g, " ")
    .replace(/&(amp|quot|#0?39|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name])
    .trim();
  return line === "" ? null : line.slice(0, 1_000);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  "#39": "'",
  "#039": "'",
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};
