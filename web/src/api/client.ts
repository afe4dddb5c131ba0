import createClient from "openapi-fetch";
import type { components, paths } from "./types.js";

export type Schemas = components["schemas"];
export type Named = Schemas["Named"];
export type Statement = Schemas["RecordedStatement"];
export type Meeting = Schemas["RecordedMeeting"];
export type Position = Schemas["RecordedPosition"];
export type Discrepancy = Schemas["RecordedDiscrepancy"];
export type Actor = Schemas["RecordedActor"];
export type Issue = Schemas["RecordedIssue"];
export type Report = Schemas["RecordedReport"];
export type Evidence = Schemas["Evidence"];
export type DatedBy = Schemas["DatedBy"];
export type Review = Schemas["Review"];

/** How often something is asked again that the server couldn't do for the moment. */
const ATTEMPTS = 4;

/**
 * Asks, and asks again where the server's database is away for the moment: what only asks, and what has a key by which
 * it isn't done twice.
 */
async function patiently(asked: RequestInfo | URL, options: RequestInit = {}): Promise<Response> {
  const request = new Request(asked, options);
  const mayRepeat = request.method === "GET" || request.headers.has(ONCE);
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(request.clone());
    if (response.status !== 503 || !mayRepeat || attempt === ATTEMPTS) return response;
    await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(response.headers.get("retry-after") ?? 1)));
  }
}

/** The header by which a request is known again. */
const ONCE = "idempotency-key";
/** A key of one request alone. */
const key = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("-");

/** The server's API, typed by the document that describes it: `api.GET("/v1/statements", { params: { query } })`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: patiently });

/** Why the server didn't do what it was asked. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly remedy: string | undefined,
    readonly body: unknown,
  ) {
    super(message);
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What a request gives, or why it doesn't. */
export async function given<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (error === undefined && data !== undefined) return data;
  const {
    code = "",
    message = response.statusText,
    remedy,
  } = (error as { error?: { code?: string; message?: string; remedy?: string } } | undefined)?.error ?? {};
  throw new Refused(response.status, code, message || "The server doesn't answer.", remedy, error);
}

/** Asks for what has no type yet, or an address that is put together elsewhere. */
export const got = <T>(address: string, options: RequestInit = {}): Promise<T> =>
  given(
    patiently(address, options).then(async (response): Promise<Answer<T>> => {
      const body = (await response.json().catch(() => ({}))) as unknown;
      return response.ok ? { data: body as T, response } : { error: body, response };
    }),
  );

/** Asks for a text that isn't JSON. */
export async function written(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) return given(Promise.resolve({ error: await response.json().catch(() => ({})), response }));
  return response.text();
}

/**
 * Sends something: JSON, as the server demands of whatever changes anything. What makes a decision has a key: sent
 * twice, it is one.
 */
export const sent = <T>(method: "POST" | "DELETE" | "PUT" | "PATCH", address: string, body: unknown = {}): Promise<T> =>
  got<T>(address, {
    method,
    headers: { "content-type": "application/json", ...(address.startsWith("/v1/decisions") ? { [ONCE]: key() } : {}) },
    body: JSON.stringify(body),
  });
