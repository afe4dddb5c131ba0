import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { RapporteurError } from "../error.js";
import { DEEPEST_ELEMENT, MOST_DEPTH, MOST_ELEMENTS, MOST_TEXTS } from "../limits.js";

/**
 * A page as a tree. Nothing in it is run or fetched. Throws at more elements, or deeper ones, than any report has: what
 * follows would take too long.
 */
export function parsePage(html: string): Document {
  checkSize(html);
  const { document } = parseHTML(isWhole(html) ? html : wrapped(html.replace(FRAME, "")));
  if (!document.documentElement) throw new RapporteurError("RAP-E-NO-ARTICLE", "There are no elements in it.");
  return document;
}

/** A piece of a page as the body of one. */
export const parsePiece = (html: string): Document => parsePage(wrapped(html));

const wrapped = (html: string): string => `<!doctype html><html><head></head><body>${html}</body></html>`;

/** The tags around a page's parts, which it may leave out; the parser doesn't put them in. */
const FRAME = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?![\w-])[^<>]*>/gi;
const isWhole = (html: string): boolean => /<html(?![\w-])/i.test(html) && /<body(?![\w-])/i.test(html);

function checkSize(html: string): void {
  let [elements, texts, depth, deepest, sum] = [0, 0, 0, 0, 0];
  const count = (): void => void texts++;
  const parser = new Parser({
    onopentag() {
      elements++;
      sum += ++depth;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => void depth--,
    ontext: count,
    oncomment: count,
  });
  const isOver = (): boolean =>
    elements > MOST_ELEMENTS || texts > MOST_TEXTS || deepest > DEEPEST_ELEMENT || sum > MOST_DEPTH;
  for (let at = 0; at < html.length && !isOver(); at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (isOver())
    throw new RapporteurError(
      "RAP-E-MARKUP",
      deepest > DEEPEST_ELEMENT
        ? `Its elements lie more than ${DEEPEST_ELEMENT} deep in each other.`
        : `It has too many elements (over ${MOST_ELEMENTS.toLocaleString("en")}), or too many deep ones.`,
    );
}

/** How much is looked at, in characters, before the counts are. */
const PIECE = 65_536;
