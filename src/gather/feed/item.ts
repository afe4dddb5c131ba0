/** An item of a feed, whatever kind of feed it came in. */
export interface FeedItem {
  /** What the feed calls it: its guid or id, else its address. The same item keeps it. */
  readonly itemId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** What the feed has of its text: all of it, or the first lines. */
  readonly text: string | null;
  /** The item as it stands in the feed. */
  readonly bytes: Uint8Array;
  readonly type: string;
  /**
   * Whether other items of the feed, with other words, have the same address, and whether they have the same `itemId`.
   */
  readonly shares: { readonly url: boolean; readonly itemId: boolean };
}

/** A feed that was read. */
export interface Feed {
  readonly title: string | null;
  /** How long it asks to be left alone, in minutes, or null. */
  readonly minutes: number | null;
  readonly items: readonly FeedItem[];
}
