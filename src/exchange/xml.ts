/** What can't stand in XML 1.0: control characters, halves of characters, and two that are no characters. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const ENTITIES: { readonly [c: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text for XML; what can't stand there becomes U+FFFD. Line ends come back as they were. */
const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, "\ufffd").replace(/[&<>"\r\n\t]/g, (c) => ENTITIES[c]);

/** `<name key="value">text</name>`. Attributes that are null are left out. */
export const element = (
  name: string,
  attributes: { readonly [key: string]: string | number | null },
  text?: string,
): string =>
  text === undefined ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${escaped(text)}</${name}>`;

/** The start of an element that holds others. */
export const opened = (name: string, attributes: { readonly [key: string]: string | number | null } = {}): string =>
  `<${name}${written(attributes)}>`;

const written = (attributes: { readonly [key: string]: string | number | null }): string =>
  Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${escaped(String(value))}"`))
    .join("");
