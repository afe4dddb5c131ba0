import fc from "fast-check";

/** A JSON Schema as the description of the API has it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
}

export type Schemas = { readonly [name: string]: Schema };

/** Input that a schema allows. `known`: values that mean something, by the names of fields. */
export function allowed(
  schema: Schema,
  schemas: Schemas,
  known: { readonly [name: string]: readonly unknown[] },
  name = "",
): fc.Arbitrary<unknown> {
  const of = (one: Schema, called = name): fc.Arbitrary<unknown> => allowed(one, schemas, known, called);
  if (known[name]?.length) return fc.constantFrom(...known[name]);
  if (schema.$ref) return of(schemas[schema.$ref.split("/").at(-1) ?? ""]);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((one) => of(one)));
  if (schema.allOf) return of(schema.allOf[0]);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type: string) => of({ ...schema, type })));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 1_000_000) });
    case "array":
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 3),
      });
    case "object": {
      const required = [...(schema.required ?? [])];
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([field, one]) => [field, of(one, field)])),
        { requiredKeys: required },
      );
    }
    default:
      return schema.pattern
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({
            unit: "grapheme",
            minLength: schema.minLength ?? 0,
            maxLength: Math.min(schema.maxLength ?? 30, 30),
          });
  }
}

/** What nobody should send. */
export const STRANGE: readonly unknown[] = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "-1",
  "0",
  "NaN",
  "1e999",
  "2031-99-99",
  "9999999999999999999",
  "../../etc/passwd",
  "'; drop table report; --",
  "%00",
  "%",
  "<script>alert(1)</script>",
  "=1+1",
  "x".repeat(3000),
  "💥".repeat(700),
  null,
  true,
  -1,
  1.5,
  [],
  {},
  [null],
  { $gt: "" },
  { toString: "x" },
];
