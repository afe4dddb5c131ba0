/** As part of an IRI; half characters can't be. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\ufffd"));

/** What entries of records are called outside: `urn:x-rapporteur-record:NAME:…`. */
export const iriOf = (...names: readonly string[]): string =>
  ["urn:x-rapporteur-record", ...names.map(encoded)].join(":");
