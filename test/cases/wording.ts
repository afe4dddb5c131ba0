/** Marks of letters and signs that nobody sees. */
const UNSEEN = /[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

/** Words as they are compared. */
export const plain = (words: string | null | undefined): string =>
  (words ?? "").normalize("NFD").replace(UNSEEN, "").replace(/\s+/g, " ").trim().toLowerCase();

export const has = (text: string | null | undefined, words: string): boolean => plain(text).includes(plain(words));

export const same = (a: string | null | undefined, b: string | null | undefined): boolean => plain(a) === plain(b);

/** Whether one of the names ("Drago|Rhovania") stands in a text as whole words. */
export function hasName(text: string, names: string): boolean {
  const whole = plain(text);
  return names.split("|").some((name) => standsIn(whole, plain(name)));
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) return true;
  return false;
}
