import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { RapporteurError } from "../error.js";
import { DEEPEST_ELEMENT, MOST_NODES } from "../limits.js";

/** A page as a tree. Nothing in it is run or fetched. Throws at more elements, or deeper ones, than any report has: what follows would take too long. */
export function parsePage(html: string): Document {
  checkSize(html);
  const { document } = parseHTML(html);
  if (!document.documentElement) throw new RapporteurError("RAP-E-NO-ARTICLE", "There are no elements in it.");
  return document;
}

/** A piece of a page as the body of one. */
export const parsePiece = (html: string): Document => parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`);

function checkSize(html: string): void {
  let [nodes, depth, deepest] = [0, 0, 0];
  const count = (): void => {
    if (++nodes > MOST_NODES) parser.pause();
  };
  const parser = new Parser({
    onopentag() {
      count();
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag: () => void depth--, ontext: count, oncomment: count,
  });
  for (let at = 0; at < html.length && nodes <= MOST_NODES && deepest <= DEEPEST_ELEMENT; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (nodes > MOST_NODES) throw new RapporteurError("RAP-E-MARKUP", `It has over ${MOST_NODES.toLocaleString("en")} elements.`);
  if (deepest > DEEPEST_ELEMENT) throw new RapporteurError("RAP-E-MARKUP", `Its elements lie more than ${DEEPEST_ELEMENT} deep in each other.`);
}

const PIECE = 65_536;
