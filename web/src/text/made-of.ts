/** Tells whether something that comes from elsewhere is of a kind. */
export type Is<T> = (value: unknown) => value is T;

export const isText: Is<string> = (value): value is string => typeof value === "string";
export const isPlace: Is<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isOneOf =
  <T extends string>(known: readonly T[]): Is<T> =>
  (value): value is T =>
    known.includes(value as T);
export const isMaybe =
  <T>(is: Is<T>): Is<T | null> =>
  (value): value is T | null =>
    value === null || is(value);
export const isListOf =
  <T>(is: Is<T>): Is<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

/** An object with all these fields, each of its kind. */
export const isMadeOf =
  <T extends object>(fields: { readonly [field in keyof T]-?: Is<T[field]> }): Is<T> =>
  (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    (Object.entries(fields) as [string, Is<unknown>][]).every(([field, is]) =>
      is((value as Record<string, unknown>)[field]),
    );
