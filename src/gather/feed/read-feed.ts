import { parseFeed } from "feedsmith";
import { dayOf } from "../day-of.js";
import { decodeMarked } from "../decode-marked.js";
import { RapporteurError } from "../error.js";
import { textOfHtml } from "../html/text-of.js";
import type { Feed, FeedItem } from "./item.js";
import { sharesOf } from "./known-item.js";
import { slicesOf } from "./slices.js";

type Parsed = ReturnType<typeof parseFeed>;
type Of<F extends Parsed["format"]> = Extract<Parsed, { format: F }>["feed"];
/** An item before its text is read out of its markup. */
type Raw = Omit<FeedItem, "text" | "bytes" | "type" | "shares"> & { readonly content: Content | null };
type Content = { readonly value: string; readonly isPlain: boolean };

/**
 * The feed that some bytes are: RSS of any version, Atom or JSON Feed. `url` is where it was found, for addresses
 * relative to it. Throws when it is none.
 */
export function readFeed(bytes: Uint8Array, type: string | null, url: string | null): Feed {
  const text = decodeMarked(bytes, type, "windows-1252").replace(/^\uFEFF/, "");
  const parsed = parse(text);
  const { title, minutes, items } = normal(parsed);
  const slices = parsed.format === "json" ? [] : slicesOf(text, ["item", "entry"]);
  const told = items.map(({ content, ...raw }, i) => ({
    ...raw,
    title: plain(raw.title),
    outlet: plain(raw.outlet ?? title),
    byline: plain(raw.byline),
    url: absolute(raw.url, url),
    itemId: raw.itemId ?? raw.url,
    text: textOf(content),
    ...asItStands(parsed, slices.length === items.length ? slices[i] : null, i),
  }));
  const shares = sharesOf(told);
  return { title: plain(title), minutes, items: told.map((item, i) => ({ ...item, shares: shares[i] })) };
}

function parse(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new RapporteurError("RAP-E-FEED", `It can't be read as a feed (${(error as Error).message}).`);
  }
}

const asItStands = ({ format, feed }: Parsed, slice: string | null, i: number): Pick<FeedItem, "bytes" | "type"> =>
  slice !== null && format !== "json"
    ? { bytes: Buffer.from(slice), type: `application/${format === "atom" ? "atom" : "rss"}+xml; charset=utf-8` }
    : {
        bytes: Buffer.from(
          JSON.stringify(("items" in feed ? feed.items : "entries" in feed ? feed.entries : [])?.[i] ?? null),
        ),
        type: "application/json",
      };

interface Normal {
  readonly title: string | null;
  readonly minutes: number | null;
  readonly items: readonly Raw[];
}

function normal(parsed: Parsed): Normal {
  if (parsed.format === "atom") return ofAtom(parsed.feed);
  if (parsed.format === "json") return ofJson(parsed.feed);
  return ofRss(parsed.feed);
}

const ofRss = (feed: Of<"rss"> | Of<"rdf">): Normal => ({
  title: feed.title ?? null,
  minutes: ("ttl" in feed ? feed.ttl : null) ?? minutesOf(feed.sy),
  items: (feed.items ?? []).map((item) => ({
    itemId: ("guid" in item ? item.guid?.value : null) ?? ("rdf" in item ? item.rdf?.about : null) ?? null,
    url:
      item.link ??
      ("guid" in item && item.guid?.isPermaLink !== false && /^https?:/.test(item.guid?.value ?? "")
        ? item.guid!.value!
        : null),
    title: item.title ?? null,
    outlet: ("source" in item ? item.source?.title : null) ?? item.dc?.publishers?.[0] ?? null,
    byline:
      item.dc?.creators?.join(", ") ??
      ("authors" in item ? (item.authors?.map(({ name, email }) => name ?? email ?? "").join(", ") ?? null) : null),
    publishedAt: dayIn(("pubDate" in item ? item.pubDate : null) ?? item.dc?.dates?.[0]),
    content: html(item.content?.encoded ?? item.description),
  })),
});

const ofAtom = (feed: Of<"atom">): Normal => ({
  title: unmarked(feed.title),
  minutes: minutesOf(feed.sy),
  items: (feed.entries ?? []).map((entry) => ({
    itemId: entry.id ?? null,
    url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href ?? null,
    title: unmarked(entry.title),
    outlet: unmarked(entry.source?.title),
    byline: (entry.authors ?? feed.authors)?.flatMap(({ name }) => name ?? []).join(", ") ?? null,
    publishedAt: dayIn(entry.published ?? entry.updated),
    content: marked(entry.content) ?? marked(entry.summary),
  })),
});

const ofJson = (feed: Of<"json">): Normal => ({
  title: feed.title ?? null,
  minutes: null,
  items: (feed.items ?? []).map((item) => ({
    itemId: item.id ?? null,
    url: item.url ?? item.external_url ?? null,
    title: item.title ?? null,
    outlet: null,
    byline: (item.authors ?? feed.authors)?.flatMap(({ name }) => name ?? []).join(", ") ?? null,
    publishedAt: dayIn(item.date_published ?? item.date_modified),
    content: item.content_text
      ? { value: item.content_text, isPlain: true }
      : (html(item.content_html) ?? (item.summary ? { value: item.summary, isPlain: true } : null)),
  })),
});

const html = (value: string | undefined): Content | null => (value ? { value, isPlain: false } : null);

/** A text construct of Atom: plain unless it says otherwise. */
const marked = (construct: { value?: string; type?: string } | undefined): Content | null =>
  construct?.value ? { value: construct.value, isPlain: !/html/.test(construct.type ?? "text") } : null;

const unmarked = (construct: { value?: string; type?: string } | undefined): string | null => {
  const content = marked(construct);
  return content && (content.isPlain ? content.value : textOfHtml(content.value));
};

function textOf(content: Content | null): string | null {
  const text = content && (content.isPlain ? content.value : safely(content.value));
  return text === null || text.trim() === "" ? null : text;
}

/** Markup too deep to be read is no text. */
function safely(markup: string): string | null {
  try {
    return textOfHtml(markup);
  } catch {
    return null;
  }
}

const dayIn = (date: unknown): string | null => (typeof date === "string" ? dayOf(date) : null);

/** One line without markup: some feeds escape it, and what is in it, twice. */
const plain = (text: string | null): string | null => {
  const unmarked = (text ?? "").slice(0, 10_000).replace(TAG, "");
  const line = (ENTITY.test(unmarked) ? (safely(unmarked) ?? unmarked) : unmarked)
    .replace(TAG, "")
    .replace(/[\s\0]+/g, " ")
    .trim()
    .slice(0, 1_000);
  return line === "" ? null : line;
};
const MARKED =
  "a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr";
const TAG = new RegExp(`<\\/?(?:${MARKED})(?:\\s[^<>]{0,300})?\\/?>`, "gi");
const ENTITY = /&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i;

function absolute(url: string | null, base: string | null): string | null {
  const trimmed = url?.trim() ?? "";
  if (trimmed === "" || !URL.canParse(trimmed, base ?? undefined)) return null;
  const { protocol, href } = new URL(trimmed, base ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** How often the feed says that it changes, in minutes. */
function minutesOf(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
  const minutes = PERIODS[sy?.updatePeriod?.trim() ?? ""];
  return minutes === undefined ? null : minutes / Math.max(1, sy?.updateFrequency ?? 1);
}
