import { parsePiece } from "./parse.js";

/** Elements that stand by themselves: text before and after them isn't of one paragraph. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 " +
    "h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section " +
    "summary table tbody thead tfoot tr ul"
  ).split(" "),
);

/** Elements whose text isn't the report's. */
const LEFT_OUT = new Set(
  (
    "script style noscript template svg math iframe object embed canvas audio video button select option input " +
    "textarea figcaption head title nav"
  ).split(" "),
);

/** What stands between paragraphs and isn't of the report, in small letters. */
const ASIDES = new Set([
  "advertisement",
  "advertising",
  "ad",
  "story continues below advertisement",
  "article continues below",
  "story continues below",
  "article continues after advertisement",
  "sponsored",
  "sponsored content",
]);

const TEXT = 3;
const ELEMENT = 1;

/**
 * The text below an element as its readers see it: a blank line between paragraphs, a line's end where it breaks (in
 * `<pre>` where it is written).
 */
export function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let line = "";
  const end = (): void => {
    const text = line
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (text !== "" && !ASIDES.has(text.toLowerCase())) paragraphs.push(text);
    line = "";
  };
  const visit = (node: Node, isSet: boolean): void => {
    if (node.nodeType === TEXT) line += (node.nodeValue ?? "").replace(isSet ? /[^\S\n]|[\0]/g : /[\s\0]+/g, " ");
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (LEFT_OUT.has(name)) return;
    if (name === "br") line += "\n";
    if (name === "td" || name === "th") line += " ";
    if (BLOCKS.has(name)) end();
    for (const child of node.childNodes) visit(child, isSet || name === "pre");
    if (BLOCKS.has(name)) end();
  };
  visit(root, false);
  end();
  return paragraphs.join("\n\n");
}

/**
 * The text of a piece of HTML, such as an item of a feed holds. Text without markup comes back as it is, but for white
 * space.
 */
export const textOfHtml = (html: string): string => textOf(parsePiece(html).body);
