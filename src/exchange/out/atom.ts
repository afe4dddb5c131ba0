import type { ExchangeFile } from "../exchange-file.js";
import { linkOf } from "../../document/link.js";
import { iriOf } from "../iri.js";
import type { Look } from "../look.js";
import { type New, newsOf } from "../news.js";
import { element, opened } from "../xml.js";

/** How many entries a feed has at most. */
const MOST = 100;

/** What is new, the newest report first. */
export const atomOf = (look: Look): ExchangeFile[] => [{ stem: "news", extension: ".atom", content: lines(look) }];

function* lines(look: Look): Generator<string> {
  const news = newsOf(look).slice(0, MOST);
  const { dossier, asOf } = look.record;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${opened("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" })}\n`;
  yield `${element("id", {}, iriOf("feed", dossier ?? "record"))}\n`;
  yield `${element("title", {}, dossier ?? "What is new")}\n`;
  yield `${element("updated", {}, timeOf(news[0]?.day ?? asOf))}\n`;
  yield `${opened("author")}${element("name", {}, "Rapporteur")}</author>\n`;
  yield `${element("generator", {}, "Rapporteur")}\n`;
  for (const one of news) yield entry(one, look);
  yield "</feed>\n";
}

function entry({ id, title, kind, day, report, text }: New, look: Look): string {
  const link = linkOf(look.report(report).url);
  return [
    opened("entry"),
    element("id", {}, iriOf(...id)),
    element("title", {}, title),
    element("updated", {}, timeOf(day)),
    element("category", { term: kind }),
    link ? element("link", { rel: "related", href: link, title: look.report(report).outlet }) : "",
    element("content", { type: "text" }, text),
    "</entry>\n",
  ].join("");
}

/** Atom demands a time: midnight of the day, and of the earliest day there is where none is known. */
const timeOf = (day: string | null): string => `${day ?? "1970-01-01"}T00:00:00Z`;
