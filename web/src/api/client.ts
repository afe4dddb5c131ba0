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

/** The server's API, typed by the document that describes it: `api.GET("/v1/statements", { params: { query } })`. */
export const api = createClient<paths>({ baseUrl: location.origin });

/** Why the server didn't do what it was asked. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly remedy: string | undefined, readonly body: unknown) {
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
  const { code = "", message = response.statusText, remedy } = (error as { error?: { code?: string; message?: string; remedy?: string } } | undefined)?.error ?? {};
  throw new Refused(response.status, code, message || "The server doesn't answer.", remedy, error);
}

/** Asks for what has no type yet, or an address that is put together elsewhere. */
export const got = <T>(address: string, options: RequestInit = {}): Promise<T> =>
  given(fetch(address, options).then(async (response): Promise<Answer<T>> => {
    const body = (await response.json().catch(() => ({}))) as unknown;
    return response.ok ? { data: body as T, response } : { error: body, response };
  }));

/** Asks for a text that isn't JSON. */
export async function written(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) return given(Promise.resolve({ error: await response.json().catch(() => ({})), response }));
  return response.text();
}

/** Sends something: JSON, as the server demands of whatever changes anything. */
export const sent = <T>(method: "POST" | "DELETE" | "PUT" | "PATCH", address: string, body: unknown = {}): Promise<T> =>
  got<T>(address, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
