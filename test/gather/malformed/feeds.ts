import { rss, rssItem } from "../pages.js";
import { type Case, cuts, numbered, spoiled } from "./case.js";

const laughs = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");
const withType = (type: string, item: string): string =>
  rss(`<item><title>x</title><description>${item}</description></item>`).replace("?>", `?><!DOCTYPE rss [${type}]>`);
const outlines = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<outline xmlUrl="http://127.0.0.1:9/${i}"/>`).join("");

const brokenRss = (): Case[] => [
  ...numbered("bomb", "rss", [
    withType(`<!ENTITY lol0 "lol">${laughs(9)}`, "&lol9;"),
    withType(`<!ENTITY a "${"a".repeat(100_000)}">`, "&a;".repeat(10_000)),
    withType('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"),
    withType('<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;', "x"),
    withType('<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;"),
    withType("<!ENTITY", "&a;"),
  ]),
  ...numbered("cut", "rss", cuts(Buffer.from(rss(rssItem(1) + rssItem(2))), 15)),
  ...numbered("spoiled", "rss", spoiled(Buffer.from(rss(rssItem(1) + rssItem(2))), 10)),
  ...numbered("deep", "rss", [
    "<rss>".repeat(100_000),
    `<rss><channel>${"<item>".repeat(50_000)}`,
    rss(`<item><title>x</title><description><![CDATA[${"<div>".repeat(50_000)}words]]></description></item>`),
    `<rss version="2.0"><channel><item ${'a="b" '.repeat(50_000)}>x</item></channel></rss>`,
  ]),
];

const oddRss = (): Case[] =>
  numbered("odd", "rss", [
    "<rss/>",
    "<rss version='2.0'></rss>",
    "<rss version='2.0'><channel/></rss>",
    "<?xml version='1.0'?>",
    "<!-- -->".repeat(10_000),
    "<rss",
    "<rss version='2.0'><channel><item></channel></rss>",
    `${rss(rssItem(1))}${rss(rssItem(2))}`,
    rss("<item/>".repeat(1_000)),
    rss(
      "<item><link>://</link><guid/><pubDate>never</pubDate>" +
        "<description>&#0;&#xFFFFFFFF;&bogus;</description></item>",
    ),
    rss("<item><title><![CDATA[x</title></item>"),
    "<!DOCTYPE rss [".repeat(10_000),
  ]);

const oddAtom = (): Case[] =>
  numbered("odd", "atom", [
    "<feed/>",
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div><p>x</content></entry></feed>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content src="http://127.0.0.1/"/></entry></feed>',
  ]);

const oddOpml = (): Case[] =>
  numbered("odd", "opml", [
    "<opml/>",
    "<opml><body/></opml>",
    `<opml version="2.0"><body>${'<outline text="x">'.repeat(20_000)}`,
    '<opml version="2.0"><body><outline xmlUrl="file:///etc/passwd"/></body></opml>',
    '<opml version="2.0"><body><outline xmlUrl="http://127.0.0.1:9/"/></body></opml>',
    `<opml version="2.0"><body>${outlines(11_000)}</body></opml>`,
  ]);

const largeRss = (): Case[] => [
  [
    "50-mb.rss",
    Buffer.concat([
      Buffer.from(rss("").replace("</channel></rss>", "")),
      Buffer.alloc(50_000_000, rssItem(1)),
      Buffer.from("</channel></rss>"),
    ]),
  ],
  ["long.rss", rss(rssItem(1).replace("Report", "x".repeat(5_000_000)))],
];

export const feeds = (): Case[] => [...brokenRss(), ...oddRss(), ...oddAtom(), ...oddOpml(), ...largeRss()];
