import { asRapporteurError, RapporteurError } from "../error.js";
import type { Found, Gathered } from "../gathered.js";
import { partUrl } from "../id.js";
import { checkText } from "../limits.js";
import { type Context, failed, found, type Place, type Source, within } from "../source.js";
import type { FeedItem } from "./item.js";
import { idOfItem, knownItem } from "./known-item.js";
import { readFeed } from "./read-feed.js";

/** The reports of a feed, in its order. */
export async function* gatherItems(bytes: Uint8Array, source: Source, context: Context): AsyncGenerator<Gathered> {
  const { title, items } = readFeed(bytes, source.type, source.url);
  if (items.length === 0)
    throw new RapporteurError(
      "RAP-E-EMPTY",
      `The feed${title === null ? "" : ` ${JSON.stringify(title)}`} has no items.`,
      "Come back later, or check that it is the right feed.",
    );
  for (const [i, item] of items.entries()) yield* gatherItem(item, source, context, `item ${i + 1}`);
}

/**
 * The report that an item of a feed is: its page where the context follows items, what the feed has of it where not, or
 * where the page has no article.
 */
export async function* gatherItem(
  item: FeedItem,
  source: Place & Pick<Source, "name">,
  context: Context,
  step: string,
): AsyncGenerator<Gathered> {
  const own = reportOf(item, source, context, step);
  if (!context.follow || item.url === null) return yield own;
  for await (const page of context.visit(item.url, within(source, step, item.url)))
    yield "doc" in page ? followed(page, item, own) : "doc" in own && mayStand(page.error.code) ? own : page;
}

/** The page behind an item, with what the feed tells of it. */
function followed(page: Found, item: FeedItem, own: Gathered): Found {
  const { doc, knownBy, origin } = page;
  const names = "doc" in own ? own.knownBy.places.filter((place) => place.startsWith("guid:")) : [];
  return {
    ...page,
    doc: filled(doc, item),
    knownBy: { ...knownBy, places: [...knownBy.places, ...names] },
    origin: { ...origin, itemId: item.itemId, byline: origin.byline ?? item.byline },
  };
}

/** Errors after which what the feed itself holds is the best that can be had. */
const mayStand = (code: string): boolean =>
  code.startsWith("RAP-E-FORM-") ||
  ["RAP-E-NO-ARTICLE", "RAP-E-MARKUP", "RAP-E-ROBOTS", "RAP-E-STATUS", "RAP-E-BINARY"].includes(code);

/** What a page doesn't say of its report, its item in the feed may. */
const filled = <
  D extends { readonly title: string | null; readonly outlet: string | null; readonly publishedAt: string | null },
>(
  doc: D,
  item: FeedItem,
): D => ({
  ...doc,
  title: doc.title ?? item.title,
  outlet: doc.outlet ?? item.outlet,
  publishedAt: doc.publishedAt ?? item.publishedAt,
});

function reportOf(item: FeedItem, source: Place & Pick<Source, "name">, context: Context, step: string): Gathered {
  const id = idOfItem(item, source);
  try {
    const text = item.text ?? "";
    if (text === "")
      throw new RapporteurError(
        "RAP-E-NO-TEXT",
        "The feed has no text of it.",
        item.url === null ? "Leave it out." : `Gather its page: ${item.url}`,
      );
    checkText(text);
    const { facts } = context;
    const doc = {
      id,
      text,
      publishedAt: item.publishedAt ?? facts.publishedAt,
      title: item.title ?? facts.title,
      outlet: item.outlet ?? facts.outlet,
      url: item.url === null ? facts.url : partUrl(item.url),
    };
    return found(
      source,
      context,
      doc,
      knownItem(item, source, id),
      { bytes: item.bytes, type: item.type, byline: item.byline, itemId: item.itemId },
      step,
    );
  } catch (error) {
    return failed(source, id, asRapporteurError(error), step);
  }
}
