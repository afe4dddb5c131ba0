import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { asRapporteurError, RapporteurError } from "../error.js";
import { parseAddress } from "./address.js";
import { ACCEPTED, bodyOf } from "./body.js";
import type { Fetched, FetchOptions, NotFetched, Validators } from "./fetched.js";
import { Hosts } from "./hosts.js";
import { asOurs, request } from "./request.js";
import { type Robots, robotsOf } from "./robots.js";
import { secondsOf } from "./seconds.js";

const MOST_REDIRECTS = 5;
const TIMEOUT = 30_000;
const MOST_ROBOTS_BYTES = 500_000;
const USER_AGENT = "rapporteur";
/** What is asked for, the best first. */
const ACCEPT =
  "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml," +
  "application/feed+json;q=0.9,application/json;q=0.8,*/*;q=0.5";

/**
 * Fetches what is at an address, as a polite program does: not from private networks, in the host's time, no more than
 * can have changed. Never throws: what went wrong is in the answer.
 */
export async function fetchPolitely(
  address: string,
  options: FetchOptions = {},
  hosts: Hosts = new Hosts(),
): Promise<Fetched> {
  try {
    return await follow(parseAddress(address), options, hosts);
  } catch (error) {
    return failure(asRapporteurError(error));
  }
}

/** Goes from redirect to redirect; each is an address like the first. */
async function follow(first: URL, options: FetchOptions, hosts: Hosts): Promise<Fetched> {
  let [url, movedTo, forGood] = [first, null as string | null, true];
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    await waitFor(url, options, hosts);
    const deadline = AbortSignal.timeout(options.timeout ?? TIMEOUT);
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const answer = await request(
      url,
      headersOf(options, url.origin === first.origin),
      options.allowPrivate ?? false,
      signal,
    );
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (!REDIRECTS.has(status) || location === undefined) return whatCame(answer, url, movedTo, { ...options, signal });
    answer.destroy();
    url = parseAddress(location, url);
    forGood &&= status === 301 || status === 308;
    if (forGood) movedTo = url.href;
  }
  throw new RapporteurError("RAP-E-REDIRECT", `It redirects more than ${MOST_REDIRECTS} times.`);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks the host's robots.txt where that is wanted, and waits for this request's turn. */
async function waitFor(url: URL, options: FetchOptions, hosts: Hosts): Promise<void> {
  const robots = options.robots ? await hosts.robots(url, () => askRobots(url, options, hosts)) : null;
  if (robots && !robots.allows(url.href))
    throw new RapporteurError(
      "RAP-E-ROBOTS",
      `${url.host} doesn't want programs there, or its robots.txt can't be had.`,
    );
  await hosts.turn(url, robots?.delay ?? 0, options.signal).catch((error: unknown) => {
    throw asOurs(error);
  });
}

async function askRobots(
  url: URL,
  { allowPrivate, userAgent, signal, timeout }: FetchOptions,
  hosts: Hosts,
): Promise<Robots> {
  const at = new URL("/robots.txt", url).href;
  return robotsOf(
    at,
    await fetchPolitely(at, { allowPrivate, userAgent, signal, timeout, mostBytes: MOST_ROBOTS_BYTES }, hosts),
  );
}

function headersOf(
  { etag, lastModified, userAgent = USER_AGENT }: FetchOptions,
  isFirst: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": ACCEPTED };
  if (isFirst && etag) headers["if-none-match"] = etag;
  if (isFirst && lastModified) headers["if-modified-since"] = lastModified;
  return headers;
}

async function whatCame(
  answer: IncomingMessage,
  url: URL,
  movedTo: string | null,
  options: FetchOptions,
): Promise<Fetched> {
  const { headers, statusCode: status = 0 } = answer;
  const common = {
    ...validatorsOf(headers),
    movedTo,
    freshFor: secondsOf(/max-age=(\d{1,9})/.exec(headers["cache-control"] ?? "")?.[1]),
  };
  try {
    if (status === 304)
      return {
        status: "same",
        ...common,
        etag: common.etag ?? options.etag ?? null,
        lastModified: common.lastModified ?? options.lastModified ?? null,
      };
    if (status !== 200) return failure(refusal(status), status, secondsOf(headers["retry-after"]));
    const bytes = await bodyOf(answer, options);
    return { status: "new", ...common, url: url.href, type: headers["content-type"] ?? null, bytes };
  } finally {
    answer.destroy();
  }
}

const validatorsOf = (headers: IncomingHttpHeaders): Validators => ({
  etag: headers.etag ?? null,
  lastModified: headers["last-modified"] ?? null,
});

const failure = (
  error: RapporteurError,
  answered: number | null = null,
  retryAfter: number | null = null,
): NotFetched => ({ status: "failed", error, answered, retryAfter, gone: answered === 410 });

function refusal(status: number): RapporteurError {
  const why = REFUSALS[status] ?? (status >= 500 ? "the server is in trouble" : "it refuses");
  return new RapporteurError("RAP-E-STATUS", `The server answers ${status}: ${why}.`);
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: "it wants a log-in",
  402: "it wants to be paid",
  403: "it refuses",
  404: "there is nothing there",
  410: "it is gone for good",
  429: "it has been asked too often",
  451: "it may not be shown",
  503: "it can't answer now",
};
