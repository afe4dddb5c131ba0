import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { readFileSync } from "node:fs";
import type { Named } from "./named.js";

/** JSON Schemas of what is answered: made of the types in answers.ts. */
const generated = (): { definitions: { [name: string]: object } } =>
  JSON.parse(
    readFileSync(new URL("../../../schema/answers.json", import.meta.url), "utf8").replaceAll(
      "#/definitions/",
      "#/components/schemas/",
    ),
  ) as { definitions: { [name: string]: object } };

/** Writes all of them into the document that describes the API. */
export function shapes(app: OpenAPIHono): void {
  const { Answers: _, ...all } = generated().definitions;
  for (const [name, schema] of Object.entries(all)) app.openAPIRegistry.registerComponent("schemas", name, schema);
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/**
 * A shape that is described by a JSON Schema of its own: answers aren't checked at run time, they are what the types
 * say.
 */
const described = <T>(schema: object) => z.custom<T>().openapi(schema);

const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { "application/json": { schema } } });

/** An answer of one shape, by the name of its schema. */
export const answerOf = <T>(name: string, description: string) => ({
  description,
  ...json(described<T>({ type: "object", allOf: [ref(name)] })),
});

/** A page of entries. */
export const listOf = <Entry>(entry: string, description: string) => ({
  description,
  ...json(
    described<Listed<Entry>>({
      type: "object",
      required: ["entries", "named", "next"],
      properties: {
        entries: { type: "array", items: ref(entry) },
        named: ref("Named"),
        next: {
          type: ["string", "null"],
          description: "For `after`: the page after this one; null where this is the last.",
        },
      },
    }),
  ),
});

/** An answer that isn't JSON. */
export const textOf = (mediaType: string, description: string) => ({
  description,
  content: { [mediaType]: { schema: z.string() } },
});

export interface Listed<Entry> {
  entries: readonly Entry[];
  named: Named;
  next: string | null;
}
