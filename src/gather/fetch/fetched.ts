import type { RapporteurError } from "../error.js";
import type { AllowPrivate } from "./address.js";

export interface FetchOptions {
  /** What the server said of the version that is there already. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Whether addresses of this machine and of private networks may be asked: no, unless said. */
  readonly allowPrivate?: AllowPrivate;
  /** Whether the host's robots.txt is asked first. A person who names a page is no robot; a program that watches is. */
  readonly robots?: boolean;
  /** The most bytes of a body, unpacked. */
  readonly mostBytes?: number;
  /** Milliseconds until all of it must be there, redirects and waiting for the host's turn not counted. */
  readonly timeout?: number;
  /** How this program names itself; a newsroom may add how to reach it. */
  readonly userAgent?: string;
  /** Ends the fetch. */
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
}

/** What came of asking for something. */
export type Fetched = New | Same | NotFetched;

/** What a server says of a version, to be told when it is asked again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface New extends Validators {
  readonly status: "new";
  /** Where it was in the end. */
  readonly url: string;
  /** Where it is from now on, when the server says that it has moved for good. */
  readonly movedTo: string | null;
  readonly type: string | null;
  readonly bytes: Uint8Array;
  /** For how many seconds the server says that it stays as it is. */
  readonly freshFor: number | null;
}

export interface Same extends Validators {
  readonly status: "same";
  readonly movedTo: string | null;
  readonly freshFor: number | null;
}

export interface NotFetched {
  readonly status: "failed";
  readonly error: RapporteurError;
  /** The status that the server answered with, when it did. */
  readonly answered: number | null;
  /** In how many seconds the server wants to be asked again. */
  readonly retryAfter: number | null;
  /** Whether the server says that it is gone for good. */
  readonly gone: boolean;
}
