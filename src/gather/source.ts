import { asRapporteurError } from "./error.js";
import type { Document } from "../document/document.js";
import type { KnownBy } from "../document/known-by.js";
import { keptAddress } from "../document/link.js";
import type { Failure, Found, Gathered, Origin } from "./gathered.js";
import type { Bytes } from "./open.js";
import type { Facts } from "./report.js";
import type { FetchOptions } from "./fetch/fetched.js";
import type { Hosts } from "./fetch/hosts.js";
import type { Columns } from "./forms/columns.js";

/** How a source holds its reports. */
export type Form =
  | "text"
  | "json"
  | "lines"
  | "csv"
  | "page"
  | "feed"
  | "opml"
  | "warc"
  | "mail"
  | "mbox"
  | "mhtml"
  | "zip"
  | "gzip";

/** Where something lies. */
export interface Place {
  /** What was pointed at: a file's path, an address, "-" for standard input. */
  readonly pointed: string;
  /**
   * The same as tells it from all others, wherever the program is called from; several where several do, none for
   * standard input and what was sent.
   */
  readonly roots: readonly string[];
  /** The way from there, outermost first. */
  readonly inside: readonly string[];
  /** How many archives, lists and feeds were opened on that way. */
  readonly depth: number;
}

/** Bytes that reports are to be found in, and what is known of them: a file, a page, a member of an archive. */
export interface Source extends Place {
  /**
   * A path whose ending may tell the form, and which a report without an id is named for; below a folder that was
   * pointed at.
   */
  readonly name: string;
  /** The media type that came with the bytes. */
  readonly type: string | null;
  /** Where the bytes were published, when that is known. */
  readonly url: string | null;
  /** The file on disk that these bytes are the whole of. */
  readonly file: string | null;
  readonly bytes: Bytes;
}

/** What every gatherer of a form is given beside its source. */
export interface Context {
  readonly facts: Facts;
  /** The form of standard input and of files that don't tell theirs. */
  readonly form: Form;
  readonly columns: Columns;
  /** Whether the pages that a feed's items point at are fetched. */
  readonly follow: boolean;
  readonly fetch: FetchOptions;
  readonly hosts: Hosts;
  now(): Date;
  onBytes(bytes: number): void;
  onItem(where: string): void;
  /** The reports of what lies inside: a member of an archive, a page of a crawl. */
  gather(source: Source): AsyncGenerator<Gathered>;
  /** The reports at an address; a visited one has none. */
  visit(url: string, place: Place): AsyncGenerator<Gathered>;
}

export type Gatherer = (source: Source, context: Context) => AsyncGenerator<Gathered>;

/** What was pointed at, itself. */
export const placeOf = (pointed: string, roots: readonly string[] = []): Place => ({
  pointed,
  roots,
  inside: [],
  depth: 0,
});

/** A place inside another one. */
export const within = ({ pointed, roots, inside, depth }: Place, ...step: string[]): Place => ({
  pointed,
  roots,
  inside: [...inside, ...step],
  depth: depth + 1,
});

export const whereOf = ({ pointed, inside }: Pick<Place, "pointed" | "inside">): string =>
  [pointed === "-" ? "standard input" : pointed, ...inside].join(", ");

/**
 * A report that was found in a source, with what it is known by and how it came. `step` leads from the source's bytes
 * to the report's.
 */
export function found(
  source: Place,
  { now }: Context,
  doc: Document,
  knownBy: KnownBy,
  came: Partial<Origin> & Pick<Origin, "bytes" | "type">,
  ...step: string[]
): Found {
  const place = within(source, ...step);
  return {
    doc: { ...doc, url: keptAddress(doc.url) },
    knownBy,
    where: whereOf(place),
    origin: {
      source: place.pointed,
      inside: place.inside,
      at: now().toISOString(),
      byline: null,
      itemId: null,
      ...came,
    },
  };
}

/** What stands in the place of a report that couldn't be gathered. */
export const failed = (source: Place, id: Failure["id"], error: unknown, ...step: string[]): Failure => ({
  id,
  where: whereOf(within(source, ...step)),
  error: asRapporteurError(error),
});
