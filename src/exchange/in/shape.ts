/** Tells what is wrong with a value that should be of a type, or null: `"statements[3].on is no object"`. */
export type Shape<T> = ((value: unknown, at: string) => string | null) & { readonly of?: T };

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const text: Shape<string> = (value, at) => (typeof value === "string" ? null : `${at} is no text`);
export const count: Shape<number> = (value, at) =>
  Number.isInteger(value) && Number(value) >= 0 ? null : `${at} is no whole number`;
export const sure: Shape<number> = (value, at) =>
  typeof value === "number" && value >= 0 && value <= 1 ? null : `${at} isn't from 0 to 1`;

export const oneOf =
  <T extends string>(...words: readonly T[]): Shape<T> =>
  (value, at) =>
    words.some((word) => word === value) ? null : `${at} is none of ${words.join(", ")}`;

export const maybe =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

/** What may be left out. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, at) =>
    value === undefined ? null : shape(value, at);

export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return `${at} is no list`;
    for (const [i, one] of value.entries()) {
      const fault = shape(one, `${at}[${i}]`);
      if (fault) return fault;
    }
    return null;
  };

/** An object of exactly these fields; one whose shape takes nothing may be left out. */
export const object = <T extends object>(fields: { readonly [key in keyof T]-?: Shape<T[key]> }): Shape<T> => {
  const shapes = Object.entries(fields) as [string, Shape<unknown>][];
  return (value, at) => {
    if (!isObject(value)) return `${at} is no object`;
    for (const [key, shape] of shapes) {
      const fault = Object.hasOwn(value, key)
        ? shape(value[key], `${at}.${key}`)
        : shape(undefined, at) && `${at} has no “${key}”`;
      if (fault) return fault;
    }
    const more = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    return more === undefined ? null : `${at} has “${more}”, which isn't known`;
  };
};
