/** What an address may begin with that is shown as a link: whoever follows it comes to a page, and nothing is run. */
const FOLLOWED = /^https?:\/\/[^\s<>"{}|\\^`]+$/i;

/** What runs something, holds its content in itself, or leads into the reader's own machine. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  "javascript:",
  "vbscript:",
  "livescript:",
  "mocha:",
  "data:",
  "blob:",
  "filesystem:",
  "file:",
  "about:",
  "view-source:",
  "jar:",
  "resource:",
  "chrome:",
  "intent:",
  "ms-its:",
  "mk:",
]);

/** An address that can be given as a link; null for anything else. */
export const linkOf = (url: string | null): string | null => (url !== null && FOLLOWED.test(url) ? url : null);

/** Whether what is given as a report's address can be one: it isn't a program or a content of its own. */
export const isAddress = (url: string): boolean => !URL.canParse(url) || !NOT_KEPT.has(new URL(url).protocol);

/** A report's address as it is kept: without a user and password; null for what is none. */
export function keptAddress(url: string | null): string | null {
  if (url === null || !isAddress(url)) return null;
  if (linkOf(url) === null || !URL.canParse(url)) return url;
  const kept = new URL(url);
  if (kept.username === "" && kept.password === "") return url;
  kept.username = "";
  kept.password = "";
  return kept.href;
}
