import { parseOpml } from "feedsmith";
import { isAddress } from "../fetch/is-address.js";
import { decodeMarked } from "../decode-marked.js";
import { RapporteurError } from "../error.js";
import { MOST_FEEDS } from "../limits.js";

/** A feed in a list of feeds, or another list that it includes. */
export interface Listed {
  readonly title: string | null;
  readonly url: string;
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly type?: string;
  readonly url?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/**
 * The feeds of an OPML list, each once, in its order. Only those at addresses: a list can't point at files. Throws when
 * it is none.
 */
export function readOpml(bytes: Uint8Array, type: string | null): Listed[] {
  const feeds = new Map<string, Listed>();
  const waiting: Outline[] = [...outlinesIn(decodeMarked(bytes, type).replace(/^\uFEFF/, ""))];
  while (waiting.length > 0) {
    const { text, title, type: kind, url: page, xmlUrl, outlines = [] } = waiting.shift()!;
    const url = (xmlUrl ?? (kind === "include" ? page : undefined))?.trim();
    if (url !== undefined && isAddress(url) && !feeds.has(url))
      feeds.set(url, { title: (title ?? text)?.trim() || null, url });
    if (feeds.size > MOST_FEEDS)
      throw new RapporteurError(
        "RAP-E-TOO-LARGE",
        `It lists over ${MOST_FEEDS.toLocaleString("en")} feeds.`,
        "Split it.",
      );
    waiting.unshift(...outlines);
  }
  return [...feeds.values()];
}

function outlinesIn(text: string): readonly Outline[] {
  try {
    return (parseOpml(text).body?.outlines ?? []) as readonly Outline[];
  } catch (error) {
    throw new RapporteurError("RAP-E-FEED", `It can't be read as a list of feeds (${(error as Error).message}).`);
  }
}
