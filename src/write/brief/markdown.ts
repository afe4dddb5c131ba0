import { linkOf } from "../../document/link.js";
import { plain } from "../markdown.js";
import type { Brief, Entry, Line, Section, Source } from "./model.js";
import { counted, quotedAll } from "./words.js";

/** A briefing as Markdown (CommonMark). Reports' words are data: nothing in them is taken for markup. */
export function briefInMarkdown(brief: Brief): string {
  const { dossier, since, on, reports, outlets, sections, sources } = brief;
  const days = [since, on].filter((day) => day !== null).join(" to ") || "All days";
  const parts = [
    `# ${plain(dossier ?? "Briefing")}`,
    `${days} · ${counted(reports, "report")}, ${counted(outlets, "outlet")} · what is said, not what is so`,
    ...sections.map(sectionOf),
    ...(sources.length === 0 ? [] : ["## Sources", sources.map(sourceOf).join("\n")]),
  ];
  return `${parts.join("\n\n").trimEnd()}\n`;
}

const sectionOf = ({ title, nothing, entries, more }: Section): string =>
  [
    `## ${title}`,
    ...(entries.length === 0 ? [nothing] : entries.map(entryOf)),
    ...(more === 0 ? [] : [`… and ${more} more.`]),
  ].join("\n\n");

const entryOf = ({ head, lines }: Entry): string => [`**${plain(head)}**`, "", ...lines.map(lineOf)].join("\n");

const lineOf = ({ text, words, cited }: Line): string =>
  `- ${plain(text)}: ${plain(quotedAll(words))} ${cited.map((n) => `[[${n}]](#source-${n})`).join(" ")}`;

const sourceOf = ({ number, id, publishedAt, outlet, title, url }: Source): string =>
  `${number}. <a id="source-${number}"></a>${[publishedAt, outlet, title ?? id]
    .filter((part) => part !== null)
    .map((part) => plain(String(part)))
    .join(", ")}${linkIn(url)}`;

/** Where it can be followed; what isn't a page's address is none. */
function linkIn(url: string | null): string {
  const link = linkOf(url);
  return link === null ? "" : ` <${encodeURI(decodable(link)).replace(/[<>]/g, encodeURIComponent)}>`;
}

const decodable = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};
