import { describe, expect, test } from "vitest";
import { readFeed } from "../../../src/gather/feed/read-feed.js";
import { slicesOf } from "../../../src/gather/feed/slices.js";
import { brief, gathered, one, titleOf } from "../notation.js";
import { PARAGRAPHS, rss, rssItem } from "../pages.js";

const atom = (entries: string): string =>
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">' +
  `<title type="html">Courier &lt;b&gt;world&lt;/b&gt;</title>${entries}</feed>`;
const entry = (content: string): string =>
  '<entry><id>urn:courier:1</id><title>Storm</title><link rel="self" href="/self"/><link href="/2031/storm"/>' +
  "<author><name>Oda Renn</name></author><updated>2031-03-21T01:00:00Z</updated>" +
  `<published>2031-03-20T23:00:00-05:00</published>${content}</entry>`;
const json = (item: object): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Courier",
    items: [{ id: "j1", url: "https://courier.example.org/j", ...item }],
  });

describe("a feed", () => {
  test("comes to a report for each item, with what the feed says of it", async () => {
    const html = `<p>${PARAGRAPHS[0]}</p><script>run()</script><p>${PARAGRAPHS[1]}</p>`;
    const item = rssItem(1, `<dc:creator>Oda Renn</dc:creator><content:encoded><![CDATA[${html}]]></content:encoded>`);
    const { doc, origin, where } = await one("courier.rss", rss(item));
    expect(doc).toEqual({
      id: expect.stringMatching(/^courier\.example\.org-report-1-/),
      text: `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`,
      title: "Report 1 & more",
      outlet: "The Ansel Courier",
      publishedAt: "2031-03-20",
      url: "https://courier.example.org/2031/report-1",
    });
    expect(origin).toMatchObject({
      byline: "Oda Renn",
      itemId: "courier-1",
      inside: ["item 1"],
      type: "application/rss+xml; charset=utf-8",
    });
    expect(Buffer.from(origin.bytes).toString()).toBe(item);
    expect(where).toMatch(/courier\.rss, item 1$/);
  });

  test.each([
    ["Atom", atom(entry(`<content type="html">&lt;p&gt;${PARAGRAPHS[0]}&lt;/p&gt;</content>`))],
    [
      "Atom with XHTML",
      atom(
        entry(
          `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${PARAGRAPHS[0]}</p></div></content>`,
        ),
      ),
    ],
    ["Atom with text", atom(entry(`<summary>${PARAGRAPHS[0]}</summary>`))],
  ])("may be %s", async (_, text) => {
    const { doc, origin } = await one("feed.xml", text);
    expect(doc).toMatchObject({
      text: PARAGRAPHS[0],
      title: "Storm",
      outlet: "Courier world",
      publishedAt: "2031-03-20",
    });
    expect(origin).toMatchObject({ byline: "Oda Renn", itemId: "urn:courier:1" });
  });

  test.each([
    ["html", json({ content_html: `<p>${PARAGRAPHS[0]}</p>`, authors: [{ name: "Oda Renn" }] })],
    ["text", json({ content_text: PARAGRAPHS[0], authors: [{ name: "Oda Renn" }] })],
  ])("may be a JSON Feed with %s", async (_, text) => {
    for (const name of ["feed.json", "feed"]) {
      const { doc, origin } = await one(name, text);
      expect(doc).toMatchObject({ text: PARAGRAPHS[0], outlet: "Courier", url: "https://courier.example.org/j" });
      expect(origin).toMatchObject({ byline: "Oda Renn", itemId: "j1", type: "application/json" });
    }
  });

  test("may be RSS 1.0", async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Courier</title></channel>' +
      '<item rdf:about="u"><title>A</title><link>https://courier.example.org/1</link>' +
      `<description>${PARAGRAPHS[0]}</description><dc:date>2031-03-20</dc:date></item></rdf:RDF>`;
    expect((await one("x.rdf", rdf)).doc).toMatchObject({
      title: "A",
      outlet: "Courier",
      publishedAt: "2031-03-20",
      text: PARAGRAPHS[0],
    });
  });

  test("lets an item without a text fail in its place", async () => {
    expect(
      (
        await gathered(
          "f.rss",
          rss(`${rssItem(1)}<item><title>Empty</title><link>https://courier.example.org/e</link></item>${rssItem(2)}`),
        )
      ).map(titleOf),
    ).toEqual(["Report 1 & more", "RAP-E-NO-TEXT", "Report 2 & more"]);
  });

  test("without items, or none at all, fails as a whole", async () => {
    expect((await gathered("f.rss", rss(""))).map(brief)).toEqual(["RAP-E-EMPTY"]);
    expect((await gathered("f.rss", "some words")).map(brief)).toEqual(["RAP-E-FEED"]);
  });

  test("is read in the encoding that it says", () => {
    const bytes = Buffer.from(rss(rssItem(1)).replace("UTF-8", "ISO-8859-1").replace("Report 1", "Élan 1"), "latin1");
    expect(readFeed(bytes, null, null).items[0].title).toBe("Élan 1 & more");
  });

  test.each<[string, string]>([
    ["Ruel &amp;amp; Adeyl: &amp;quot;No&amp;quot;", 'Ruel & Adeyl: "No"'],
    ["Ruel &amp;#8220;no&amp;#8221;", "Ruel “no”"],
    ["<![CDATA[<b>Ruel</b> &lt;no&gt;]]>", "Ruel <no>"],
    ["&lt;i&gt;Lantern&lt;/i&gt; &amp;amp; Mast", "Lantern & Mast"],
    ["5 &lt; 6 &amp; more", "5 < 6 & more"],
    ["AT&amp;T rises", "AT&T rises"],
    ["&amp;lt;em&amp;gt;Twice&amp;lt;/em&amp;gt;", "Twice"],
  ])("has %s for a title: %s", (title, plain) => {
    expect(
      readFeed(
        Buffer.from(rss(`<item><title>${title}</title><link>/a</link></item>`)),
        null,
        "https://courier.example.org/feed",
      ).items[0].title,
    ).toBe(plain);
  });

  test("has addresses relative to where it was found, and none that aren't on the web", () => {
    const items = (link: string) =>
      readFeed(
        Buffer.from(rss(`<item><title>x</title><link>${link}</link></item>`)),
        null,
        "https://courier.example.org/feeds/world",
      ).items[0].url;
    expect(items("/2031/a")).toBe("https://courier.example.org/2031/a");
    expect(items("file:///etc/passwd")).toBeNull();
    expect(items("javascript:run()")).toBeNull();
  });

  test.each([
    ["<ttl>90</ttl>", 90],
    ["<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 30],
    ["", null],
  ])("that says %s wants to be left alone for %s minutes", (head, minutes) =>
    expect(readFeed(Buffer.from(rss(rssItem(1), head)), null, null).minutes).toBe(minutes),
  );
});

describe("the items of a feed as they stand in it", () => {
  test.each<[string, string[]]>([
    ["<a><item>1</item><item/><item>2</item></a>", ["<item>1</item>", "<item>2</item>"]],
    ["<item><![CDATA[</item>]]></item>", ["<item><![CDATA[</item>]]></item>"]],
    ["<!-- <item> --><item>a<item>b</item></item>", ["<item>a<item>b</item></item>"]],
    ["<items><item>1</item></items><itemx>2</itemx>", ["<item>1</item>"]],
    ["<item>1", []],
    ["</item></item>", []],
  ])("%s", (xml, slices) => expect(slicesOf(xml, ["item", "entry"])).toEqual(slices));
});
