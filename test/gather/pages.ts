/** Pages and feeds about the invented countries of examples/README.md. */

export const PARAGRAPHS = [
  "The Orvanian foreign minister, Irsa Tolvik, said on Thursday that Orvane could accept some observers in the " +
    "Sarn Valley.",
  "“We have never been against being watched,” she told reporters in Port Ansel, after a session that was held " +
    "by video because of a storm.",
  "Corin Adeyl, the Belmaran envoy, welcomed it, and said that his president would answer within the week.",
];

export const ARTICLE = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
export const TEXT = PARAGRAPHS.join("\n\n");

const RELATED =
  '<ul><li><a href="/a">Storm keeps envoys at home</a></li><li><a href="/b">Plough League marches</a></li></ul>';

/** A page as outlets make them: menus, related links and a footer around the article. */
export const page = (head: string, article = ARTICLE, around = ""): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>${around}
<main><article><h1>Orvane could accept observers</h1>${article}</article></main>
<aside><h2>Read more</h2>${RELATED}</aside>
<footer>© The Ansel Courier. Subscribe to our newsletter.</footer><script>document.write("run")</script></body></html>`;

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const RSS_MODULES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
].join(" ");

export const rss = (items: string, head = ""): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${RSS_MODULES}><channel>
<title>The Ansel Courier</title><link>https://courier.example.org/</link>${head}${items}</channel></rss>`;

export const rssItem = (n: number, more = ""): string =>
  `<item><title>Report ${n} &amp; more</title><link>https://courier.example.org/2031/report-${n}</link>` +
  `<guid isPermaLink="false">courier-${n}</guid><pubDate>Thu, 20 Mar 2031 23:30:00 -0500</pubDate>` +
  `<description>&lt;p&gt;${PARAGRAPHS[0]}&lt;/p&gt;</description>${more}</item>`;
