import { describe, expect, test } from "vitest";
import { brief, gathered } from "./notation.js";
import { zipOf } from "./zip.js";

const STORY = "The harbour stays shut, Ana Ruel said on Monday. The League had hoped for a date.";

const lines = (...all: readonly string[]): string => all.join("\n");

const NEXIS = lines(
  "                               1 of 2 DOCUMENTS\n",
  "                                  The Courier\n",
  "                            March 14, 2031 Friday\n",
  "Harbour to stay shut\n",
  "BYLINE: Petra Lindqvist\n",
  "LENGTH: 120 words\n",
  `${STORY}\n`,
  "LOAD-DATE: March 14, 2031\n",
  "LANGUAGE: ENGLISH\n",
);

/** A file of each form that can't be read so far: its name, what it holds, and what it is called in the refusal. */
const FOREIGN: readonly (readonly [string, string | Buffer, string, string])[] = [
  ["r.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n", "PDF", "RAP-E-FORM-OFFICE"],
  ["r.txt", "%PDF-1.7\n%âãÏÓ\n", "PDF", "RAP-E-FORM-OFFICE"],
  ["r.rtf", "{\\rtf1\\ansi\\pard The harbour stays shut.\\par}", "RTF", "RAP-E-FORM-OFFICE"],
  [
    "r.doc",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "old Office file",
    "RAP-E-FORM-OFFICE",
  ],
  ["all.txt", NEXIS, "Nexis", "RAP-E-FORM-DATABASE"],
  [
    "one.txt",
    lines(
      "Harbour to stay shut\n\nThe Courier\n\nMarch 14, 2031\n",
      "Length: 1,120 words",
      "Byline: Petra Lindqvist\n\nBody\n",
      `${`${STORY}\n\n`.repeat(90)}Load-Date: March 14, 2031\n\nEnd of Document`,
    ),
    "Nexis",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "p.txt",
    lines(
      "____________________\n\nReport Information from ProQuest\n\n20 March 2031 10:12",
      "____________________\n\nDocument 1 of 2\n\nHarbour to stay shut\n\nAuthor: Lindqvist, Petra\n",
      `Publication info: The Courier ; Ostrel 14 Mar 2031\n\nFull text: ${STORY}\n`,
    ),
    "ProQuest",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "f.txt",
    lines(
      "Harbour to stay shut\n\n120 words\n14 March 2031\nThe Courier\nCOUR\nEnglish\n(c) 2031 The Courier\n",
      `${STORY}\n\nDocument COUR000020310314eb3e0001x\n`,
    ),
    "Factiva",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "t.txt",
    lines(
      "HD Harbour to stay shut\nBY Petra Lindqvist\nWC 120 words\nPD 14 March 2031\nSN The Courier\nSC COUR",
      `LA English\nLP\n${STORY}\nAN Document COUR0\n`,
    ),
    "Factiva",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "f.html",
    '<!DOCTYPE html><html><head><title>Factiva</title></head><body><div class="article enArticle">' +
      '<div id="hd"><span class="enHeadline">Harbour to stay shut</span></div><div>14 March 2031</div>' +
      `<p class="articleParagraph enarticleParagraph">${STORY}</p></div></body></html>`,
    "Factiva",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "z.ris",
    "TY  - NEWS\r\nTI  - Harbour to stay shut\r\nDA  - 2031/03/14/\r\nAB  - The harbour stays shut.\r\nER  - \r\n",
    "RIS",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "z.bib",
    "% made by a program\n@article{courier2031,\n  title = {Harbour to stay shut},\n  year = 2031\n}\n",
    "BibTeX",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "z.enw",
    "%0 Newspaper Article\n%T Harbour to stay shut\n%D 2031\n%X The harbour stays shut.\n",
    "EndNote",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "z.json",
    '[{"id":"1","type":"article-newspaper","title":"Harbour to stay shut",' +
      '"container-title":"The Courier","issued":{"date-parts":[[2031,3,14]]}}]',
    "CSL-JSON",
    "RAP-E-FORM-DATABASE",
  ],
  [
    "b.srt",
    "\ufeff1\r\n00:00:01,000 --> 00:00:03,202\r\nMr. Aldcott: Good\r\nafternoon.\r\n\r\n" +
      "2\r\n00:00:03,206 --> 00:00:07,000\r\nThe port fees are not\r\n",
    "SubRip",
    "RAP-E-FORM-SUBTITLES",
  ],
  ["b.txt", "1\n00:00:01,000 --> 00:00:03,202\nMr. Aldcott: Good\nafternoon.\n", "SubRip", "RAP-E-FORM-SUBTITLES"],
  [
    "b.vtt",
    "WEBVTT - Briefing\n\n00:01.000 --> 00:03.000\n<v Aldcott>Good afternoon.\n",
    "WebVTT",
    "RAP-E-FORM-SUBTITLES",
  ],
  ["b.sbv", "0:00:01.000,0:00:03.202\nGood afternoon.\n", "SubViewer", "RAP-E-FORM-SUBTITLES"],
  ["b.ass", "[Script Info]\nTitle: Briefing\n", "SubStation", "RAP-E-FORM-SUBTITLES"],
  [
    "b.ttml",
    '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml">' +
      '<body><div><p begin="1s">Good afternoon.</p></div></body></tt>',
    "TTML",
    "RAP-E-FORM-SUBTITLES",
  ],
  [
    "d.xml",
    lines(
      '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-model href="tei.rng"?>\n<!-- a debate -->',
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>',
    ),
    "TEI",
    "RAP-E-FORM-MARKUP",
  ],
  ["d.xml", '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"></teiCorpus>', "TEI", "RAP-E-FORM-MARKUP"],
  [
    "a.xml",
    '<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><an:debate/></an:akomaNtoso>',
    "Akoma Ntoso",
    "RAP-E-FORM-MARKUP",
  ],
  [
    "n.xml",
    '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">\n<nitf><head/></nitf>',
    "NITF",
    "RAP-E-FORM-MARKUP",
  ],
  [
    "g2.xml",
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"></newsItem>',
    "NewsML",
    "RAP-E-FORM-MARKUP",
  ],
  [
    "w.txt",
    lines(
      "\u200e[14/03/2031, 10:15:33] Harbour desk: \u200eMessages and calls are end-to-end encrypted.",
      "[14/03/2031, 10:16:01] Ana Ruel: It stays shut.",
      "[14/03/2031, 10:17:12] Jon Averil: Until when?\n",
    ),
    "WhatsApp",
    "RAP-E-FORM-CHAT",
  ],
  [
    "w.txt",
    lines(
      "14/03/31, 10:15 - Ana Ruel: It stays shut.",
      "14/03/31, 10:16 - Jon Averil: Until when?\nAnd why?",
      "14/03/31, 10:17 - Ana Ruel: Ask the pilots.\n",
    ),
    "WhatsApp",
    "RAP-E-FORM-CHAT",
  ],
  [
    "t.json",
    '{"name":"Harbour desk","type":"private_group","id":7,"messages":[' +
      '{"id":1,"type":"message","date":"2031-03-14T10:00:00","from":"Ana Ruel","text":"It stays shut."}]}',
    "Telegram",
    "RAP-E-FORM-CHAT",
  ],
];

describe("a form that can't be read so far is refused by its name, once", () => {
  test.each(FOREIGN)("%s: %#", async (name, content, called, code) => {
    for (const form of ["text", "lines"] as const) {
      const all = await gathered(name, content, { form });
      expect(all).toMatchObject([{ error: { code, message: expect.stringContaining(called) } }]);
    }
  });

  test("in an archive each member by itself", async () => {
    const zip = await zipOf({ "a.txt": STORY, "b.srt": String(FOREIGN[14][1]), "c.pdf": "%PDF-1.7\n" });
    expect((await gathered("all.zip", zip)).map(brief)).toEqual(["a", "RAP-E-FORM-SUBTITLES", "RAP-E-FORM-OFFICE"]);
  });

  test.each([
    ["word/document.xml", "Word"],
    ["xl/workbook.xml", "spreadsheet"],
    ["ppt/presentation.xml", "presentation"],
    ["other/x.xml", "office document"],
  ])("an office document by its members: %s", async (member, called) => {
    expect(
      await gathered(
        "a.bin",
        await zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<r/>", [member]: "<w/>" }),
      ),
    ).toMatchObject([{ error: { code: "RAP-E-FORM-OFFICE", message: expect.stringContaining(called) } }]);
  });

  test.each([
    ["application/epub+zip", "EPUB"],
    ["application/vnd.oasis.opendocument.text", "OpenDocument"],
    ["application/vnd.oasis.opendocument.spreadsheet", "spreadsheet"],
    ["x/y", "office document"],
  ])("an archive by its media type: %s", async (type, called) => {
    expect(await gathered("a.bin", await zipOf({ mimetype: type, "content.xml": "<w/>" }))).toMatchObject([
      { error: { code: "RAP-E-FORM-OFFICE", message: expect.stringContaining(called) } },
    ]);
  });
});

describe("prose stays prose", () => {
  test.each([
    [
      "a field of Nexis",
      `Harbour to stay shut\n\n${STORY}\n\n` +
        "The form had a line that said LANGUAGE: ENGLISH, she said.\n\nLANGUAGE: ENGLISH",
    ],
    ["a field of RIS", `The list began with TY  - NEWS, she said.\n\nTY  - NEWS\n\n${STORY}`],
    ["a length and a copyright", `Harbour to stay shut\n120 words\n\n${STORY}\n\n(c) 2031 The Courier`],
    ["a document's number", `Document 1 of 2\n\nHarbour to stay shut\n\n${STORY}\n\nSource type: a minister`],
    ["a time with an arrow", `At 00:00:01,000 --> 00:00:03,202 he said "no".\n\n${STORY}`],
    ["a number above a text", `1\n\n${STORY}`],
    ["an address at the beginning", `@courier{that is} how it was signed.\n\n${STORY}`],
    [
      "messages in a report",
      lines(
        `${STORY}\n`,
        "14/03/2031, 10:15 - Ana Ruel: It stays shut.",
        "14/03/2031, 10:16 - Jon Averil: Until when?",
        "14/03/2031, 10:17 - Ana Ruel: Ask.",
      ),
    ],
    ["a fraction of a report in capitals", `HD Averil said no. BY the way, ${STORY}`],
    ["markup in a text", `The file began with <TEI xmlns="x">, she said. ${STORY}`],
    ["the name of a form", `A PDF, an EPUB and a WEBVTT file were sent. ${STORY}`],
  ])("with %s", async (_, text) => expect((await gathered("a.txt", text)).map(brief)).toEqual(["a"]));
});

describe("what news services answer", () => {
  const newsApi = (article: object): string =>
    JSON.stringify({
      status: "ok",
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: "The Courier" },
          author: "Petra Lindqvist",
          title: "Harbour to stay shut",
          url: "https://courier.example.org/a",
          publishedAt: "2031-03-14T06:12:00Z",
          ...article,
        },
      ],
    });

  test("NewsAPI gives the whole sentences of what it cuts off", async () => {
    const [one] = await gathered(
      "n.json",
      newsApi({
        description: "The harbour stays shut.",
        content: "The harbour stays shut, Ana Ruel said. “Not a day,” she told repor… [+412 chars]",
      }),
    );
    expect(one).toMatchObject({
      doc: {
        text: "The harbour stays shut, Ana Ruel said.",
        title: "Harbour to stay shut",
        publishedAt: "2031-03-14",
        outlet: "The Courier",
        url: "https://courier.example.org/a",
      },
      origin: { byline: "Petra Lindqvist", inside: ["article 1"] },
    });
    const [other] = await gathered(
      "n.json",
      newsApi({
        description: "The harbour stays shut, and nobody knows until when.",
        content: "The harbour st… [+412 chars]",
      }),
    );
    expect(other).toMatchObject({ doc: { text: "The harbour stays shut, and nobody knows until when." } });
    expect(await gathered("n.json", newsApi({ description: null, content: null }))).toMatchObject([
      { error: { code: "RAP-E-NO-TEXT", remedy: expect.stringContaining("https://courier.example.org/a") } },
    ]);
  });

  test("the Guardian's Open Platform gives the text that it was asked for", async () => {
    const item = {
      webTitle: "Harbour to stay shut",
      webUrl: "https://guardian.example.org/a",
      webPublicationDate: "2031-03-14T06:12:00Z",
    };
    const answer = (...results: object[]): string =>
      JSON.stringify({ response: { status: "ok", total: results.length, results } });
    expect(
      await gathered(
        "g.json",
        answer(
          { ...item, fields: { bodyText: STORY, byline: "Petra Lindqvist" } },
          { ...item, webUrl: `${item.webUrl}2`, fields: { body: `<p>${STORY}</p><p>More.</p>` } },
          item,
        ),
      ),
    ).toMatchObject([
      {
        doc: {
          text: STORY,
          title: "Harbour to stay shut",
          publishedAt: "2031-03-14",
          url: "https://guardian.example.org/a",
        },
      },
      { doc: { text: `${STORY}\n\nMore.` } },
      { error: { code: "RAP-E-NO-TEXT", remedy: expect.stringContaining("show-fields") } },
    ]);
    expect(
      (
        await gathered(
          "g.json",
          JSON.stringify({ response: { status: "ok", content: { ...item, fields: { bodyText: STORY } } } }),
        )
      ).map(brief),
    ).toHaveLength(1);
  });

  test("a channel exported from Telegram gives its posts, not what else happened in it", async () => {
    const posts = [
      { id: 1, type: "service", date: "2031-03-01T09:00:00", action: "create_channel", text: "" },
      {
        id: 2,
        type: "message",
        date: "2031-03-13T20:40:11",
        from: "Tavia MFA",
        text: [{ type: "bold", text: "FM Ruel:" }, " “It stays shut.”"],
      },
      { id: 3, type: "message", date: "2031-03-14T08:02:00", from: "Tavia MFA", text: "", photo: "x.jpg" },
    ];
    expect(
      await gathered(
        "result.json",
        JSON.stringify({ name: "Tavia MFA", type: "public_channel", id: 99, messages: posts }),
      ),
    ).toMatchObject([
      {
        doc: { id: "telegram-99-2", text: "FM Ruel: “It stays shut.”", outlet: "Tavia MFA", publishedAt: "2031-03-13" },
      },
    ]);
  });

  test("JSON of one's own with like names stays one's own", async () => {
    expect(
      (await gathered("a.json", '{"id":"a","text":"It stays shut.","messages":[],"articles":[]}')).map(brief),
    ).toEqual(["a"]);
  });
});

test("a live page gives its posts", async () => {
  const live = {
    "@type": "LiveBlogPosting",
    headline: "Harbour: live",
    liveBlogUpdate: [
      {
        "@type": "BlogPosting",
        headline: "Ruel speaks",
        articleBody: "The harbour stays shut until spring, Ana Ruel said.",
      },
      {
        "@type": "BlogPosting",
        articleBody: "Jon Averil said that he had hoped for a date, and that inspectors stood ready to come.",
      },
    ],
  };
  const [one] = await gathered(
    "l.html",
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(live)}</script></head><body>` +
      "<main><h1>Harbour: live</h1><p>Follow our live coverage here, all day, on this page.</p></main></body></html>",
  );
  expect(one).toMatchObject({
    doc: {
      text:
        "Ruel speaks\n\nThe harbour stays shut until spring, Ana Ruel said.\n\nJon Averil said that he had hoped " +
        "for a date, and that inspectors stood ready to come.",
    },
  });
});
