import { linkOf } from "../../document/link.js";
import { inHtml } from "../html.js";
import { PAGE_STYLE } from "../page-style.js";
import type { Brief, Entry, Line, Section, Source } from "./model.js";
import { counted, quotedAll } from "./words.js";

/** A briefing as one HTML page that needs nothing else: no script, no picture, nothing fetched. */
export function briefInHtml(brief: Brief): string {
  const { dossier, since, on, reports, outlets, sections, sources } = brief;
  const title = inHtml(dossier ?? "Briefing");
  const days =
    [since, on]
      .filter((day) => day !== null)
      .map((day) => `<time datetime="${inHtml(String(day))}">${inHtml(String(day))}</time>`)
      .join(" to ") || "All days";
  const counts = `${counted(reports, "report")}, ${counted(outlets, "outlet")}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
<main>
<header><h1>${title}</h1>
<p>${days} · ${counts} · what is said, not what is so</p></header>
${sections.map(sectionOf).join("\n")}
${sources.length === 0 ? "" : sourcesSection(sources)}
</main>
</html>
`;
}

const sourcesSection = (sources: readonly Source[]): string =>
  `<section><h2>Sources</h2>\n<ol class="sources">\n${sources.map(sourceOf).join("\n")}\n</ol></section>`;

function sectionOf({ title, nothing, entries, more }: Section): string {
  const body = entries.length === 0 ? `<p class="nothing">${inHtml(nothing)}</p>` : entries.map(entryOf).join("\n");
  const rest = more === 0 ? "" : `\n<p class="nothing">… and ${more} more.</p>`;
  return `<section><h2>${inHtml(title)}</h2>\n${body}${rest}</section>`;
}

const entryOf = ({ head, lines }: Entry): string =>
  `<article><h3>${inHtml(head)}</h3>\n<ul>\n${lines.map(lineOf).join("\n")}\n</ul></article>`;

const lineOf = ({ text, words, cited }: Line): string =>
  `<li>${inHtml(text)}: <q>${inHtml(bare(quotedAll(words)))}</q> ` +
  `${cited.map((n) => `<a href="#source-${n}">[${n}]</a>`).join(" ")}</li>`;

/** The page's own style puts the quotation marks. */
const bare = (text: string): string => text.slice(1, -1);

function sourceOf({ number, id, publishedAt, outlet, title, url }: Source): string {
  const words = inHtml([publishedAt, outlet, title ?? id].filter((part) => part !== null).join(", "));
  const link = linkOf(url);
  const host = link === null ? undefined : /^https?:\/\/([^/?#]+)/i.exec(link)?.[1];
  const linked =
    link === null || host === undefined ? "" : ` <a href="${inHtml(link)}" rel="noreferrer">${inHtml(host)}</a>`;
  return `<li id="source-${number}" value="${number}">${words}${linked}</li>`;
}
