import type { KnownBy } from "../../document/known-by.js";
import { hashOf, idAt, isFrontPage, partUrl, plainUrl } from "../id.js";
import { idWithText } from "../known-by.js";
import type { Place, Source } from "../source.js";
import type { FeedItem } from "./item.js";

type Told = Pick<FeedItem, "url" | "itemId" | "title" | "text">;

/**
 * For each item of a feed, what of it other items have as well, who say something else: that doesn't tell them apart.
 */
export function sharesOf(items: readonly Told[]): FeedItem["shares"][] {
  const isShared = (factOf: (item: Told) => string | null): ((item: Told) => boolean) => {
    const words = new Map<string | null, Set<string>>();
    for (const item of items)
      words.set(factOf(item), (words.get(factOf(item)) ?? new Set()).add(`${item.title}\n${item.text}`));
    return (item) => factOf(item) !== null && words.get(factOf(item))!.size > 1;
  };
  const [url, itemId] = [isShared(addressOf), isShared((item) => item.itemId)];
  return items.map((item) => ({ url: url(item), itemId: itemId(item) }));
}

/** The address of an item, with the part of a page that it names. A site's front page is nobody's address. */
function addressOf({ url }: Pick<FeedItem, "url">): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const part = partUrl(url);
  return isFrontPage(new URL(part)) && new URL(part).hash === "" ? null : part;
}

/**
 * What an item is known by: its address, and what its feed calls it; neither where others have the same. A name that is
 * just the address with something after "#" is the address: some count versions there. One that is no address or URI
 * tells nothing outside its feed, and little where there is an address.
 */
export function knownItem(item: FeedItem, feed: Place, id: string): KnownBy {
  const address = item.shares.url ? null : addressOf(item);
  const name = item.itemId === null || item.shares.itemId ? null : nameOf(item.itemId, address, feed);
  const places = [address, name].filter((place) => place !== null);
  const text = `${item.title ?? ""}\n${item.text ?? ""}`;
  return {
    places,
    claims: [],
    spot: places.length === 0 ? null : [feed.roots[0] ?? feed.pointed, ...feed.inside, places[0]].join(", "),
    otherIds: [idWithText(id, text)],
  };
}

const URI = /^[a-z][a-z\d+.-]+:\S/i;

function nameOf(itemId: string, address: string | null, { roots, inside }: Place): string | null {
  if (/^https?:/i.test(itemId)) return address !== null && isPartOf(itemId, address) ? null : `guid:${partUrl(itemId)}`;
  if (URI.test(itemId)) return `guid:${itemId}`;
  return address !== null || roots.length === 0 ? null : `guid:${[roots[0], ...inside, itemId].join(", ")}`;
}

const isPartOf = (itemId: string, address: string): boolean =>
  plainUrl(itemId).replace(/\?.*/, "") === plainUrl(address).replace(/\?.*/, "");

/**
 * The same id as the item's page has; for an item without an address of its own, one made of what the feed calls it.
 */
export function idOfItem(item: FeedItem, { name }: Pick<Source, "name">): string {
  const { url, itemId, title, text, shares } = item;
  const address = addressOf(item);
  if (url !== null && address !== null && !shares.url) return idAt(plainUrl(url), hashOf(address));
  const own = hashOf(itemId === null || shares.itemId ? `${itemId ?? ""}\n${title ?? ""}\n${text ?? ""}` : itemId);
  return url === null ? `${name}-${own}` : idAt(plainUrl(url), own);
}
