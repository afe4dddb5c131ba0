import { describe, expect, test } from "vitest";
import { articleOf } from "../../../src/gather/html/article.js";
import { gathered, NOW, one } from "../notation.js";
import { ARTICLE, jsonLd, page, PARAGRAPHS, TEXT } from "../pages.js";

const URL_ = "https://courier.example.org/2031/observers.html";
const factsOf = (head: string, article?: string, around?: string) => articleOf(page(head, article, around), URL_);

describe("a page", () => {
  test("comes to its article's paragraphs, without menus, links, footers and scripts", async () => {
    const { doc, origin } = await one(
      "observers.html",
      page("<title>Orvane could accept observers | The Ansel Courier</title>"),
    );
    expect(doc).toEqual({
      id: "observers",
      text: TEXT,
      title: "Orvane could accept observers",
      publishedAt: null,
      outlet: null,
      url: null,
    });
    expect(origin).toMatchObject({ inside: [], at: NOW.toISOString(), type: "text/html", byline: null, itemId: null });
    expect(Buffer.from(origin.bytes).toString()).toContain("<!doctype html>");
  });

  test("is told by its content where its name doesn't tell", async () => {
    for (const name of ["page.txt", "page", "page.json", "page.xml"])
      expect((await one(name, page(""))).doc.text).toBe(TEXT);
    expect(
      (await one("p", `<?xml version="1.0"?>\n<!-- a comment -->\n<!DOCTYPE html>\n${page("").slice(15)}`)).doc.text,
    ).toBe(TEXT);
  });

  test("has an id made of its address, the same for each way of coming to it", async () => {
    const id = (url: string): Promise<string> =>
      one("a.html", page(`<link rel="canonical" href="${url}">`)).then(({ doc }) => doc.id);
    expect(await id(URL_)).toMatch(/^courier\.example\.org-observers-[0-9a-f]{12}$/);
    expect(await id(`${URL_}?utm_source=mail&fbclid=1#top`)).toBe(await id(URL_));
    expect(await id(`${URL_}?page=2`)).not.toBe(await id(URL_));
  });

  test.each([
    ["html, head and body", (html: string) => html.replace(/<\/?(?:html|head|body)\b[^>]*>/g, "")],
    ["html", (html: string) => html.replace(/<\/?html\b[^>]*>/g, "")],
    ["body", (html: string) => html.replace(/<\/?body\b[^>]*>/g, "")],
    ["its doctype", (html: string) => html.slice(15)],
  ])("may leave out %s", async (_, without) => {
    expect(
      (await one("a.html", without(page('<title>T</title><meta property="og:title" content="In OpenGraph">')))).doc,
    ).toMatchObject({ text: `Orvane could accept observers\n\n${TEXT}`, title: "In OpenGraph" });
  });

  test("without an article fails", async () => {
    expect(await gathered("login.html", "<!doctype html><html><body><form>Log in</form></body></html>")).toMatchObject([
      { id: "login", error: { code: "RAP-E-NO-ARTICLE" } },
    ]);
  });

  test("in another encoding is read as what it says it is, and as browsers do where it doesn't say", async () => {
    const said = page("").replace("utf-8", "iso-8859-1").replace("We have", "Élan: we have").replace(/[“”]/g, '"');
    expect((await one("a.html", Buffer.from(said, "latin1"))).doc.text).toContain("Élan: we have");
    expect(
      (await one("a.html", Buffer.from(said.replace('<meta charset="iso-8859-1">', ""), "latin1"))).doc.text,
    ).toContain("Élan");
    expect((await one("a.html", Buffer.from(`\ufeff${page("")}`, "utf16le"))).doc.text).toBe(TEXT);
  });
});

describe("the day of a page is taken from", () => {
  test.each([
    ["JSON-LD", jsonLd({ "@type": "NewsArticle", datePublished: "2031-03-20T23:30:00-05:00" })],
    [
      "a graph in JSON-LD",
      jsonLd({
        "@graph": [{ "@type": "WebPage" }, { "@type": ["ReportageNewsArticle"], datePublished: "2031-03-20" }],
      }),
    ],
    [
      "a list in JSON-LD",
      jsonLd([{ "@type": "BreadcrumbList" }, { "@type": "NewsArticle", datePublished: "March 20, 2031" }]),
    ],
    [
      "the second script, where the first is broken",
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>' +
        jsonLd({ "@type": "Article", datePublished: "2031-03-20" }),
    ],
    ["OpenGraph", '<meta property="article:published_time" content="2031-03-20T10:00:00Z">'],
    ["a meta element", '<meta name="DC.date.issued" content="20 March 2031">'],
  ])("%s", (_, head) => expect(factsOf(head).publishedAt).toBe("2031-03-20"));

  test.each([
    ['<time datetime="2031-03-20T08:00">today</time>', "2031-03-20"],
    ['<span itemprop="datePublished" content="20310320"></span>', "2031-03-20"],
    ["<time>today</time>", null],
    ['<time datetime="yesterday">yesterday</time>', null],
    ['<time datetime="2031-02-30"></time>', null],
  ])("%s in the article: %s", (time, day) => expect(factsOf("", time + ARTICLE).publishedAt).toBe(day));

  const H = "<h1>Harbour stays shut</h1>";
  const P = PARAGRAPHS.map((text) => `<p>${text} And so on, and so on, until the evening came.</p>`).join("");
  const DAY = "2031-03-20";
  const time = (day = DAY, more = ""): string => `<time datetime="${day}"${more}>then</time>`;
  const shown = (body: string): string | null =>
    articleOf(
      "<!doctype html><html><head><title>x</title></head>" +
        `<body class="single has-sidebar comments-open">${body}</body></html>`,
      null,
    ).publishedAt;

  test.each([
    ["after the title", `<article>${H}${time()}${P}</article>`],
    [
      "beside the byline",
      `<article><header>${H}<div class="byline">By Oda Renn ${time()}</div></header>${P}</article>`,
    ],
    ["above the title", `<article><div>${time()}${H}</div>${P}</article>`],
    [
      "after a lead",
      `<article>${H}<p class="lead">${PARAGRAPHS[1]}</p><div class="meta">${time()}</div>${P}</article>`,
    ],
    [
      "at the article's foot",
      `<article class="post comments-open">${H}${P}` +
        `<footer class="entry-meta">Posted on <a href="/p" rel="bookmark">${time()}</a></footer></article>`,
    ],
    ["where nothing is called an article", `<div>${H}<div>${time()}</div>${P}</div>`],
    [
      "where the title stands outside the article",
      `<header>${H}<span class="date">${time()}</span></header><article>${P}</article>`,
    ],
    [
      "before that of a change",
      `<article>${H}${time("2031-03-21", ' class="updated"')}${time(DAY, ' class="published"')}${P}</article>`,
    ],
    [
      "in a list about the author",
      `<article>${H}<ul class="byline"><li><a href="/r">Oda Renn</a></li><li>${time()}</li></ul>${P}</article>`,
    ],
    [
      "marked as that of publication",
      `<article>${H}${P}<div><meta itemprop="datePublished" content="${DAY}"></div></article>`,
    ],
  ])("a time %s", (_, body) => expect(shown(body)).toBe(DAY));

  test.each([
    [
      "a reader's comment",
      `<article>${H}${P}</article>` +
        `<ol class="comment-list"><li><article class="comment-body">${time()}</article></li></ol>`,
    ],
    [
      "comments that nothing calls so",
      `<main><article>${H}${P}</article><div><article>${time()}<p>Nice.</p></article></div></main>`,
    ],
    ["comments in the article", `<article>${H}${P}<div id="comments"><div>${time()}</div></div></article>`],
    ["an answer in the article", `<article>${H}${P}<article>${time()}<p>Nice.</p></article></article>`],
    [
      "comments where nothing is called an article",
      `<div>${H}${P}</div><div class="c"><div class="meta">Tam ${time()}</div>Nice.</div>`,
    ],
    [
      "a comment that is marked",
      `<article>${H}${P}<div itemscope itemtype="https://schema.org/Comment">` +
        `${time(DAY, ' itemprop="datePublished"')}</div></article>`,
    ],
    [
      "related articles",
      `<article>${H}<ul class="relatedStories"><li><a href="/x">An old story</a>${time()}</li></ul>${P}</article>`,
    ],
    ["a link to another article", `<article>${H}<a href="/x"><b>An old story</b>${time()}</a>${P}</article>`],
    ["what stands aside", `<article>${H}${P}</article><aside><a href="/x">Old story</a>${time()}</aside>`],
    ["a menu", `<nav>${time()}</nav><article>${H}${P}</article>`],
    ["the page's foot", `<article>${H}${P}</article><footer>${time()}</footer>`],
    ["a ticker", `<div class="ticker">Latest ${time()}</div><article>${H}${P}</article>`],
    ["a sentence of the text", `<article>${H}${P.replace("on Thursday", `on ${time()}`)}</article>`],
    ["a picture", `<article>${H}<figure><img><figcaption>In Ansel ${time()}</figcaption></figure>${P}</article>`],
    ["a post that is built in", `<article>${H}${P}<blockquote class="twitter-tweet">${time()}</blockquote></article>`],
    ["a change", `<article>${H}${time(DAY, ' class="updated"')}${P}</article>`],
    [
      "entries of a live page",
      `<article>${H}<p>${PARAGRAPHS[0]} And so on.</p><div>${time("2031-03-21T10:00", ' class="t"')}${P}</div>` +
        `<div>${time(DAY, ' class="t"')}${P}</div></article>`,
    ],
  ])("no time of %s, were it the only one", (_, body) => expect(shown(body)).toBeNull());

  test("none of several times outside the article", () => {
    const around = '<ul><li><time datetime="2031-03-01"></time></li><li><time datetime="2031-03-02"></time></li></ul>';
    expect(factsOf("", ARTICLE, around).publishedAt).toBeNull();
  });
});

describe("title, outlet and byline of a page", () => {
  test("are taken from JSON-LD before OpenGraph", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "In JSON-LD",
      author: [{ name: "Oda Renn" }, { "@type": "Person", name: "Tam Yarrick" }],
      publisher: { name: "Courier" },
    };
    const openGraph =
      '<meta property="og:title" content="In OpenGraph"><meta property="og:site_name" content="The Ansel Courier">';
    expect(factsOf(jsonLd(article) + openGraph)).toMatchObject({
      title: "In JSON-LD",
      outlet: "Courier",
      byline: "Oda Renn, Tam Yarrick",
    });
  });

  test("are taken from OpenGraph and meta elements before what is on the page", () => {
    expect(
      factsOf(
        '<meta property="og:title" content="In OpenGraph &amp;amp; more">' +
          '<meta property="og:site_name" content="The Ansel Courier"><meta name="author" content="Oda Renn">',
      ),
    ).toMatchObject({ title: "In OpenGraph & more", outlet: "The Ansel Courier", byline: "Oda Renn" });
  });

  test("aren't an address, or of the wrong kind", () => {
    expect(
      factsOf(
        jsonLd({ "@type": "NewsArticle", headline: 7, author: { url: "x" }, publisher: [] }) +
          '<meta name="author" content="https://courier.example.org/renn">',
      ),
    ).toMatchObject({ title: "Orvane could accept observers", byline: null });
  });

  test("are what the options say where the page doesn't", async () => {
    const facts = { title: "T", outlet: "O", publishedAt: "2031-03-01", url: "https://mirror.example.org/x" };
    expect((await one("a.html", page(""), { facts })).doc).toMatchObject({
      title: "Orvane could accept observers",
      outlet: "O",
      publishedAt: "2031-03-01",
      url: "https://mirror.example.org/x",
    });
  });
});

describe("the address of a page", () => {
  test.each([
    ["/2031/other.html", "https://courier.example.org/2031/other.html"],
    ["https://www.courier.example.org/o", "https://www.courier.example.org/o"],
    ["https://elsewhere.example.org/o", URL_],
    ["https://courier.example.org/", URL_],
    ["javascript:alert(1)", URL_],
    ["https://u:p@courier.example.org/o", URL_],
  ])("that calls itself %s is %s", (canonical, url) =>
    expect(factsOf(`<link rel="canonical" href="${canonical}">`).url).toBe(url),
  );
});

describe("the text of a page", () => {
  test("is JSON-LD's where the page shows but a beginning", () => {
    const body = `${PARAGRAPHS.join("\n")}\n${"And so the talks went on. ".repeat(20).trim()}`;
    expect(
      articleOf(page(jsonLd({ "@type": "NewsArticle", articleBody: body }), `<p>${PARAGRAPHS[0]}</p>`), null).text,
    ).toBe(body.replaceAll("\n", "\n\n"));
  });

  test("is set as it was set where the page says so", () => {
    expect(
      articleOf(`<html><body><pre>ANSEL (Halyard) --\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}</pre></body></html>`, null)
        .text,
    ).toBe(`ANSEL (Halyard) --\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`);
  });

  test.each([
    ["divisions", PARAGRAPHS.map((text) => `<div>${text}</div>`).join("")],
    ["broken lines", PARAGRAPHS.join("<br><br>")],
    ["a table", `<table><tr><td>${ARTICLE}</td></tr></table>`],
  ])("is found in %s", (_, article) =>
    expect(
      articleOf(
        `<html><body><div><a href="/">Home</a></div><div>${article}</div><div>© Courier</div></body></html>`,
        null,
      )
        .text.split("\n\n")
        .slice(0, 3),
    ).toEqual(PARAGRAPHS),
  );

  test("keeps lists, quotations and broken lines apart, and leaves captions out", () => {
    const article =
      `${ARTICLE}<figure><img src="x"><figcaption>Tolvik in Port Ansel</figcaption></figure>` +
      "<ul><li>a list of detainees,</li><li>a date.</li></ul><blockquote><p>No.</p></blockquote>" +
      "<p>Advertisement</p><p>One<br>two&nbsp;three</p>";
    expect(factsOf("", article).text).toBe(`${TEXT}\n\na list of detainees,\n\na date.\n\nNo.\n\nOne\ntwo three`);
  });
});
