import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { readFileSync } from "node:fs";
import type { Named } from "./named.js";

/** JSON Schemas of what is answered: those of schema/reading.json and schema/record.json, and a few of the server's own. */
const generated = (file: string): { definitions: { [name: string]: object } } =>
  JSON.parse(readFileSync(new URL(`../../../schema/${file}`, import.meta.url), "utf8").replaceAll("#/definitions/", "#/components/schemas/")) as { definitions: { [name: string]: object } };

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listing = (name: string) => ({ type: "array", items: ref(name) }) as const;

const picked = (properties: { readonly [name: string]: object }) => ({ type: "object" as const, properties, required: Object.keys(properties) });
const text = { type: "string" };
const maybeText = { type: ["string", "null"] };

const OWN = {
  Error: picked({ error: { type: "object", properties: { code: text, message: text, remedy: text }, required: ["code", "message"] } }),
  NamedActor: picked({ id: text, name: text, kind: text, speaksFor: maybeText }),
  NamedIssue: picked({ id: text, label: text }),
  NamedReport: picked({ id: text, title: maybeText, outlet: maybeText, publishedAt: maybeText, url: maybeText, version: { type: "integer" }, sameTextAs: maybeText }),
  Named: picked({ actors: listing("NamedActor"), issues: listing("NamedIssue"), reports: listing("NamedReport"), statements: listing("RecordedStatement"), positions: listing("RecordedPosition") }),
};

/** Writes all of them into the document that describes the API. */
export function shapes(app: OpenAPIHono): void {
  const all = { ...generated("record.json").definitions, ...generated("reading.json").definitions, ...OWN };
  for (const [name, schema] of Object.entries(all)) app.openAPIRegistry.registerComponent("schemas", name, schema);
}

/** A shape that is described by a JSON Schema of its own: answers aren't checked at run time, they are what the types say. */
const described = <T>(schema: { readonly type: "object" | "array"; readonly properties?: object; readonly required?: string[]; readonly allOf?: object[] }) => z.custom<T>().openapi(schema as object);

const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { "application/json": { schema } } });

/** An answer of one shape, by the name of its schema. */
export const answerOf = <T>(name: string, description: string) => ({ description, ...json(described<T>({ type: "object", allOf: [ref(name)] })) });

/** A page of entries. */
export const listOf = <Entry>(entry: string, description: string) => ({ description, ...json(described<Listed<Entry>>(picked({ entries: listing(entry), named: ref("Named"), next: maybeText }))) });

export interface Listed<Entry> {
  entries: readonly Entry[];
  named: Named;
  next: string | null;
}

export interface Refused {
  error: { code: string; message: string; remedy?: string };
}

const refused = (description: string) => answerOf<Refused>("Error", description);

/** How a request is refused. */
export const REFUSED = { 400: refused("The request can't be understood; the message says what is wrong with it."), 404: refused("There is nothing of that id.") };
