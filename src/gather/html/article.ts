import { Readability } from "@mozilla/readability";
import { RapporteurError } from "../error.js";
import { isFrontPage } from "../id.js";
import { factsOf, type PageFacts, personIn } from "./facts.js";
import { parsePage, parsePiece } from "./parse.js";
import { textOf } from "./text-of.js";

/** The article on a page. */
export interface Article extends Omit<PageFacts, "canonical" | "body"> {
  readonly text: string;
  readonly url: string | null;
}

/** Fewer words than this are no report: a page that asks for a log-in, or is drawn by scripts. */
const LEAST_WORDS = 10;
/** Shorter articles are looked for again, less strictly. */
const SHORT = 100;

/** The article on a page that was found at `url` (null for a page of unknown address). Throws when there is none. */
export function articleOf(html: string, url: string | null): Article {
  try {
    return articleIn(html, url);
  } catch (error) {
    throw error instanceof RapporteurError
      ? error
      : new RapporteurError("RAP-E-MARKUP", `Its markup can't be made sense of (${(error as Error).message}).`);
  }
}

function articleIn(html: string, url: string | null): Article {
  const page = parsePage(html);
  const { canonical, body, ...facts } = factsOf(page);
  const found = new Readability(page, { serializer: (node) => node, charThreshold: SHORT }).parse();
  const text = withoutTitle(better(found?.content ? textOf(found.content) : "", body), facts.title);
  if (text.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS)
    throw new RapporteurError("RAP-E-NO-ARTICLE", "No article is found on the page.");
  return {
    ...facts,
    byline: facts.byline ?? personIn(found?.byline),
    outlet: facts.outlet ?? found?.siteName ?? null,
    text,
    url: addressOf(canonical, url),
  };
}

/** The text on the page, unless JSON-LD has much more of it: what isn't shown until somebody scrolls. */
const better = (shown: string, body: string | null): string =>
  body !== null && body.length > 2 * shown.length ? textOf(paragraphsOf(body)) : shown;

/** JSON-LD's text, which may hold markup, as the body of a page. */
const paragraphsOf = (body: string): Node =>
  parsePiece(
    /<(?:p|br|div)(?![\w-])/i.test(body)
      ? body
      : body.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<p>"),
  ).body;

/** A headline stands above the report, and isn't the first thing that it says. */
function withoutTitle(text: string, title: string | null): string {
  const [first, rest] = [text.split("\n\n", 1)[0], text.indexOf("\n\n")];
  return rest !== -1 && title !== null && first.replace(/\s/g, "") === title.replace(/\s/g, "")
    ? text.slice(rest + 2)
    : text;
}

/**
 * Where the article belongs: where the page says, when that is the same site; else where it was found. A page can't
 * pass itself off as another site's, and a site's front page is no article's address.
 */
function addressOf(canonical: string | null, url: string | null): string | null {
  const said =
    canonical !== null && URL.canParse(canonical, url ?? undefined) ? new URL(canonical, url ?? undefined) : null;
  if (said === null || !/^https?:$/.test(said.protocol) || said.username !== "" || isFrontPage(said)) return url;
  return url === null || siteOf(said) === siteOf(new URL(url)) ? said.href : url;
}

/** A host without the part that says for what kind of reader it is. */
const siteOf = ({ host }: URL): string => host.replace(/^(?:www|m|mobile|amp)\./, "");
