/**
 * What a report is known by beside its text. Two different texts are versions of one report only where one of these
 * says so.
 */
export interface KnownBy {
  /**
   * Where it came from: files, addresses, what a feed calls it. Another text that comes from one of them is a new
   * version.
   */
  readonly places: readonly string[];
  /**
   * What it says of itself, as others may who mean something else: an id of its own, a mail's Message-ID, the address
   * that a saved page names. Another text is a new version only where it is much like the one before.
   */
  readonly claims: readonly string[];
  /**
   * The very spot that gave it, such as a line of a file: what it gave last tells whether it has changed. Null where
   * nothing can be asked twice.
   */
  readonly spot: string | null;
  /** Ids to take, in this order, where the report's id is another one's already. */
  readonly otherIds: readonly string[];
}

/** The place of a report that nothing but an id tells. */
export const placeOfId = (id: string): string => `id:${id}`;
