import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { slugOf } from "../document/slug.js";

/** How much of a hash tells things apart, in hexadecimal digits. */
const DIGITS = 12;
/** The longest readable part of an id. */
const READABLE = 60;

/** A short hash of a text or of bytes: the same on every machine. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, DIGITS);

/** Parts of an address that say how somebody came to it, not what is there. */
const TRACKING = /^(?:utm_\w*|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ncid)$/i;

/** An address without what doesn't change what is there; what isn't an address is left as it is. */
export function plainUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const plain = new URL(url);
  plain.hash = "";
  for (const name of [...plain.searchParams.keys()]) if (TRACKING.test(name)) plain.searchParams.delete(name);
  return plain.href;
}

/** Whether an address is that of a site's front page: what is there is no single report. */
export const isFrontPage = ({ pathname, search }: URL): boolean => pathname === "/" && search === "";

/** A part of a page has a name after "#"; what has a "=" in it, or ":~:", says how somebody came there. */
const PART = /^#(?!:~:)[^=]+$/;

/**
 * The plain address of what is at an address of a feed's item, with the part of the page that it names: entries of a
 * live page differ in nothing else.
 */
export function partUrl(url: string): string {
  const plain = plainUrl(url);
  const part = URL.canParse(url) ? new URL(url).hash : "";
  return PART.test(part) ? `${plain}${part}` : plain;
}

/**
 * The id of what is published at an address: "https://example.org/2031/talks-fail.html" → "example.org-talks-fail-" and
 * a hash.
 */
export const idOfUrl = (url: string): string => idAt(plainUrl(url), hashOf(plainUrl(url)));

/** An id that says where something is published, and by a hash what. */
export function idAt(url: string, hash: string): string {
  if (!URL.canParse(url)) return `at-${hash}`;
  const { hostname, pathname } = new URL(url);
  const last = slugOf(unescaped(basename(pathname, extname(pathname)))).slice(0, READABLE);
  return [hostname.replace(/^www\./, ""), last, hash].filter((part) => part !== "").join("-");
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id of a file that is one report: its name without its ending. */
export const idOfFile = (name: string): string => {
  const [plain, ending] = [name.replace(/\\/g, "/"), extname(name)];
  return name === "-" ? "standard-input" : plain.slice(0, plain.length - ending.length) || hashOf(name);
};

/** The id of a report that has nothing but its content, in a source of that name. */
export const idOfContent = (name: string, content: string): string => `${idOfFile(basename(name))}-${hashOf(content)}`;
