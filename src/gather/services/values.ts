/** Parsed JSON that is an object. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
/** A text that holds something; null for anything else. */
export const textOr = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
