import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { crc32 } from "./crc32.js";
import type { Content } from "../notation.js";
import { jsonLd, page, PARAGRAPHS, rss, rssItem } from "../pages.js";
import { zipOf } from "../zip.js";

/** A malformed input: what it is called, and what is in it. */
export type Case = readonly [name: string, content: Content];

const TEXT = PARAGRAPHS.join("\n\n");
const HTML = page("");
const numbered = (name: string, ending: string, contents: readonly Content[]): Case[] =>
  contents.map((content, i) => [`${name}-${i + 1}.${ending}`, content]);
const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** The same bytes cut off at so many places, the first and the last bytes among them. */
const cuts = (bytes: Buffer, places: number): Buffer[] =>
  Array.from({ length: places }, (_, i) =>
    bytes.subarray(0, Math.max(1, Math.floor((bytes.length * (i + 1)) / (places + 1)))),
  );

/** The same bytes with one of them changed, at so many places. */
const spoiled = (bytes: Buffer, places: number): Buffer[] =>
  Array.from({ length: places }, (_, i) => {
    const changed = Buffer.from(bytes);
    changed[Math.floor((bytes.length * i) / places)] ^= 0x55;
    return changed;
  });

const encodings = (): Case[] => {
  const french = "Le ministre a déclaré que l’accord « n’était pas prêt ». ".repeat(5);
  return [
    ...numbered("utf16", "txt", [
      Buffer.from(TEXT, "utf16le"),
      Buffer.from(`\ufeff${TEXT}`, "utf16le"),
      Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16(),
    ]),
    ...numbered("latin", "txt", [
      latin(french),
      latin(`${french}\n`).subarray(1),
      Buffer.concat([Buffer.from(french), latin(french)]),
    ]),
    ...numbered("bytes", "txt", [
      Buffer.from([0xff]),
      Buffer.from([0xc0, 0x80]),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from([0xf8, 0x88, 0x80, 0x80, 0x80]),
      Buffer.alloc(1_000),
      Buffer.alloc(1_000, 0x80),
    ]),
    ...numbered(
      "says",
      "html",
      ["utf-9", "utf-7", "x-user-defined", "", "'", "utf-16", "<script>", "a".repeat(5_000)].map((label) =>
        HTML.replace('"utf-8"', `"${label}"`),
      ),
    ),
    ...numbered("lies", "html", [latin(HTML.replaceAll(/[“”]/g, "é".repeat(20))), Buffer.from(HTML, "utf16le")]),
    ...numbered("lies", "rss", [
      latin(rss(rssItem(1)).replace("Report", "é".repeat(50))),
      Buffer.from(rss(rssItem(1)).replace("UTF-8", "KOI-99")),
      Buffer.from(rss(rssItem(1)), "utf16le"),
      Buffer.from(rss(rssItem(1)).replace("UTF-8", "UTF-16")),
    ]),
    ...numbered("lies", "jsonl", [
      latin('{"id":"1","text":"déclaré"}'),
      Buffer.from('{"id":"1","text":"x"}', "utf16le"),
    ]),
  ];
};

const packed = (): Case[] => {
  const gzip = gzipSync(Buffer.from(`${'{"id":"1","text":"One."}\n'.repeat(500)}`));
  const zeros = gzipSync(Buffer.alloc(60_000_000));
  return [
    ...numbered("cut", "jsonl.gz", cuts(gzip, 20)),
    ...numbered("spoiled", "jsonl.gz", spoiled(gzip, 15)),
    ...numbered("cut", "warc.gz", cuts(gzipSync(crawl()), 10)),
    ...numbered("bomb", "gz", [
      zeros,
      gzipSync(zeros),
      gzipSync(gzipSync(zeros)),
      gzipSync(gzipSync(gzipSync(gzipSync(gzipSync(gzipSync("One.")))))),
      gzipSync(`{"id":"1","text":"${"x".repeat(40_000_000)}"}`),
    ]),
    ["head-only.gz", Buffer.from([0x1f, 0x8b])],
    ["empty-inside.gz", gzipSync("")],
    ["twice.txt.gz", Buffer.concat([gzipSync("One."), gzipSync(" Two."), Buffer.from("trash")])],
    ["brotli.gz", brotliCompressSync(TEXT)],
  ];
};

/** An archive of one member, written here byte by byte, so that it can say of it whatever one likes. */
function rawZip(
  name: string,
  content: Buffer,
  { method = 0, flags = 0, size = content.length, crc = crc32(content), count = 1 } = {},
): Buffer {
  const head = (signature: number, more: number): Buffer => {
    const bytes = Buffer.alloc(26 + more);
    bytes.writeUInt32LE(signature);
    return bytes;
  };
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([head(0x04034b50, 0).subarray(0, 4), fields, Buffer.from(name), content]);
  const entry = Buffer.concat([head(0x02014b50, 0).subarray(0, 6), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entry.length * count, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, ...Array.from({ length: count }, () => entry), end]);
}

const NAMES_OUT = [
  "../up.txt",
  "a/../../up.txt",
  "/etc/up.txt",
  "C:/up.txt",
  "..\\up.txt",
  "a\0b.txt",
  "..",
  "a/./../b.txt",
];

async function archives(): Promise<Case[]> {
  const zip = await zipOf({ "a.txt": TEXT, "b.txt": TEXT });
  const zeros = deflateRawSync(Buffer.alloc(60_000_000));
  let nested = await zipOf({ "a.txt": "One." });
  const layers: Buffer[] = [];
  for (let i = 0; i < 8; i++) layers.push((nested = await zipOf({ "a.zip": nested })));
  return [
    ...numbered("cut", "zip", cuts(zip, 12)),
    ...numbered("spoiled", "zip", spoiled(zip, 12)),
    ...numbered(
      "out",
      "zip",
      NAMES_OUT.map((name) => rawZip(name, Buffer.from(TEXT))),
    ),
    ...numbered("nested", "zip", layers.slice(3)),
    ["bomb.zip", rawZip("a.txt", zeros, { method: 8, size: 60_000_000 })],
    ["bomb-in-bomb.zip", await zipOf({ "a.zip": rawZip("a.txt", zeros, { method: 8, size: 60_000_000 }) })],
    ["lying-size.zip", rawZip("a.txt", zeros, { method: 8, size: 5 })],
    ["too-short.zip", rawZip("a.txt", Buffer.from(TEXT), { size: 50_000 })],
    [
      "overlapping.zip",
      rawZip("a.jsonl", deflateRawSync(Buffer.from("\n".repeat(2_000_000))), { method: 8, size: 2_000_000, count: 40 }),
    ],
    ["encrypted.zip", rawZip("a.txt", Buffer.from(TEXT), { flags: 1 })],
    ["method-99.zip", rawZip("a.txt", Buffer.from(TEXT), { method: 99 })],
    ["not-packed.zip", rawZip("a.txt", Buffer.from(TEXT), { method: 8 })],
    ["empty.zip", Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1")],
    ["word.docx", await zipOf({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" })],
    ["text.zip", TEXT],
    ["many.zip", rawZip("a.txt", Buffer.from("x"), { count: 60_000 }).subarray(0, 200_000)],
  ];
}

const xml = (): Case[] => {
  const laughs = (n: number): string =>
    Array.from({ length: n }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");
  const withType = (type: string, item: string): string =>
    rss(`<item><title>x</title><description>${item}</description></item>`).replace("?>", `?><!DOCTYPE rss [${type}]>`);
  return [
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
    ...numbered("odd", "rss", [
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
        "<item><link>://</link><guid/><pubDate>never</pubDate><description>&#0;&#xFFFFFFFF;&bogus;</description></item>",
      ),
      rss("<item><title><![CDATA[x</title></item>"),
      "<!DOCTYPE rss [".repeat(10_000),
    ]),
    ...numbered("odd", "atom", [
      "<feed/>",
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div><p>x</content></entry></feed>',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content src="http://127.0.0.1/"/></entry></feed>',
    ]),
    ...numbered("odd", "opml", [
      "<opml/>",
      "<opml><body/></opml>",
      `<opml version="2.0"><body>${'<outline text="x">'.repeat(20_000)}`,
      '<opml version="2.0"><body><outline xmlUrl="file:///etc/passwd"/></body></opml>',
      '<opml version="2.0"><body><outline xmlUrl="http://127.0.0.1:9/"/></body></opml>',
      "<opml " +
        `version="2.0"><body>${Array.from({ length: 11_000 }, (_, i) => `<outline xmlUrl="http://127.0.0.1:9/${i}"/>`).join("")}</body></opml>`,
    ]),
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
};

const json = (): Case[] => [
  ...numbered("bad", "json", [
    "",
    "{",
    "[",
    "nul",
    "[1,2",
    '{"id":1}',
    '{"id":"a","text":1}',
    '{"id":"a","text":"x","publishedAt":"2031-02-30"}',
    "[".repeat(100_000),
    '{"a":'.repeat(100_000),
    "[]",
    '"text"',
    "[null,[],{},7]",
    `[${'{"id":"a"},'.repeat(20_000)}{}]`,
    '{"__proto__":{"id":"a","text":"x"}}',
  ]),
  ...numbered("feed", "json", [
    '{"version":"https://jsonfeed.org/version/1.1"}',
    '{"version":"https://jsonfeed.org/version/1.1","items":{}}',
    '{"version":"https://jsonfeed.org/version/1.1","items":[null,7,{}]}',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":{},"content_html":7,"authors":"x"}]}',
  ]),
  ...numbered("ninjs", "json", [
    '{"uri":"x","headline":7}',
    '{"uri":7,"body_text":"x"}',
    '{"uri":"x","bodies":null}',
    '{"uri":"x","bodies":[null,7,{"value":7}]}',
    '{"uri":"x","headlines":"x","bodies":[{"value":"x"}],"infosources":[null]}',
    '{"uri":"","body_text":"x"}',
    '{"uri":"x","headlines":[null],"body_html":"<p>"}',
  ]),
  ...numbered("bad", "jsonl", [
    "no\nno\n",
    "\0\n",
    '{"id":"1","text":"x"}{"id":"2","text":"x"}',
    `{"id":"${"x".repeat(1_000_000)}`,
    "\n".repeat(100_000),
    "[1]\n{}\n7\n",
  ]),
];

const pages = (): Case[] => [
  ...numbered(
    "ld",
    "html",
    [
      "{",
      "[[[[",
      '{"@type":"NewsArticle","datePublished":{}}',
      '{"@type":7}',
      '{"@graph":7}',
      `${"[".repeat(100_000)}`,
      `{"@graph":[${'{"@graph":[]},'.repeat(5_000)}{}]}`,
      '{"@type":"NewsArticle","headline":[[[]]],"author":[null,7,[]],"publisher":{"name":{}}}',
      "<!-- {",
      "\u2028",
    ].map((script) => page(`<script type="application/ld+json">${script}</script>`)),
  ),
  ["ld-large.html", page(jsonLd({ "@type": "NewsArticle", articleBody: "words ".repeat(200_000) }))],
  ...numbered(
    "deep",
    "html",
    ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<svg>", "<blockquote>"].map(
      (tag) => `<html><body>${tag.repeat(20_000)}${TEXT}`,
    ),
  ),
  ...numbered(
    "wide",
    "html",
    ["<p>a", "<br>", "<a href=x>y</a>", "<!-- -->", "<", "&", "&amp", "</p>", "<![CDATA["].map(
      (piece) => `<html><body>${piece.repeat(150_000)}`,
    ),
  ),
  ...numbered(
    "within",
    "html",
    [
      "<p>a</p>".repeat(24_000),
      `${"<div>".repeat(200)}<p>${TEXT}</p>`.repeat(100),
      "<div><p>a, b, c</p></div>".repeat(16_000),
      `<table>${"<tr><td>a</td></tr>".repeat(15_000)}</table>`,
      "x<br><br>".repeat(24_000),
      "<b><i>".repeat(120).repeat(1),
    ].map((body) => `<html><body>${body}`),
  ),
  ...numbered("odd", "html", [
    "<html>",
    "<html><body>",
    "<!doctype html>",
    "<html><body><form>Log in",
    "<html><frameset>",
    "<html><head><title>",
    "<html><script>while(true){}</script>",
    `<html><body><p ${"a=b ".repeat(100_000)}>x`,
    "<html><plaintext>x",
    "<html><body><noscript>Turn scripts on",
    `<html><base href="javascript:x"><link rel=canonical href="http://[">${TEXT}`,
    "<html>\0\0\0",
  ]),
  ...numbered("cut", "html", cuts(Buffer.from(page(jsonLd({ "@type": "NewsArticle", headline: "x" }))), 10)),
  ["over-10-mb.html", `<html><body>${"<p>words</p>".repeat(1_000_000)}`],
];

const tables = (): Case[] =>
  numbered("bad", "csv", [
    "",
    "\n\n\n",
    "text",
    'text\n"open',
    'text\n"a"b\n',
    `text\n${'"'.repeat(100_001)}\n`,
    `text\n"${"x\n".repeat(100_000)}`,
    "a,b,c\n1,2,3\n",
    `${"text,".repeat(50_000)}\nx`,
    `text\n${",".repeat(100_000)}x\n`,
    "text\n\0\n",
    `text\n${"x".repeat(10_000_001)}\n`,
    "text,date\nx,32 March 2031\n",
    "text;text\nx\n",
    "\ufeff\ufefftext\nx",
    'text,title\n"a"\n"b",c,d\n"',
    Buffer.concat([Buffer.from("text\nx\n"), Buffer.from([0xff, 0xfe, 10])]),
  ]);

const answer = (head: string, body: string): Buffer => Buffer.from(`HTTP/1.1 ${head}\r\n\r\n${body}`);
const record = (content: Buffer, length: number | string = content.length, type = "response"): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://courier.example.org/a\r\nContent-Type: ` +
        `application/http\r\nContent-Length: ${length}\r\n\r\n`,
    ),
    content,
    Buffer.from("\r\n\r\n"),
  ]);
const crawl = (): Buffer =>
  Buffer.concat([
    record(answer("200 OK\r\nContent-Type: text/html", HTML)),
    record(answer("200 OK\r\nContent-Type: text/plain", TEXT)),
  ]);

const crawls = (): Case[] => {
  const good = answer("200 OK\r\nContent-Type: text/plain", TEXT);
  return [
    ...numbered(
      "length",
      "warc",
      [
        0,
        1,
        -1,
        1e15,
        "NaN",
        "",
        "0x10",
        "1e3",
        good.length - 1,
        good.length + 1,
        good.length + 300,
        "99999999999999999999",
      ].map((length) => Buffer.concat([record(good, length), record(good)])),
    ),
    ...numbered("cut", "warc", cuts(crawl(), 10)),
    ...numbered("spoiled", "warc", spoiled(crawl(), 10)),
    ...numbered(
      "answer",
      "warc",
      [
        "no answer at all",
        "HTTP/1.1",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8bx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx",
        `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(50_000)}\r\nx`,
      ].map((text) => record(latin(text))),
    ),
    [
      "bomb.warc",
      record(Buffer.concat([answer("200 OK\r\nContent-Encoding: gzip", ""), gzipSync(Buffer.alloc(60_000_000))])),
    ],
    ["head-only.warc", "WARC/1.0"],
    ["endless-head.warc", `WARC/1.0\r\n${"X: y\r\n".repeat(100_000)}`],
    ["long-line.warc", `WARC/1.0${"x".repeat(1_000_000)}`],
    ["no-kind.warc", "WARC/1.0\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"],
    ["trash.warc", `WARC/1.0\r\n\r\n${"trash\r\n".repeat(10_000)}`],
  ];
};

const mails = (): Case[] => {
  const head = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
  const nest = (depth: number): string =>
    Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
      "",
    );
  const inside = (depth: number): string => "Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\n".repeat(depth);
  return numbered("bad", "eml", [
    "",
    "no mail",
    "\r\n\r\n",
    head,
    `${head}${nest(40)}x`,
    `${head}${nest(5_000)}x`,
    `${head}${inside(5_000)}x`,
    `${head}Content-Type: multipart/mixed\r\n\r\nx`,
    `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\nx`,
    `${head}Content-Type: text/plain; charset=klingon\r\n\r\n${TEXT}`,
    `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!!`,
    `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=`,
    `${head}X: ${"y".repeat(2_000_000)}\r\n\r\nx`,
    `${head}${"X: y\r\n".repeat(100_000)}\r\nx`,
    `${head}Subject: =?utf-8?Q?${"=C3".repeat(10_000)}?=\r\n\r\nx`,
    `From: ${"(".repeat(50_000)}\r\nSubject: x\r\n\r\nx`,
    `To: ${"a@b,".repeat(50_000)}\r\nSubject: x\r\n\r\nx`,
    `${head}Content-Type: text/html\r\n\r\n${"<div>".repeat(20_000)}x`,
    `${head}Date: never\r\n\r\nx`,
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(20_000)}`,
  ]);
};

const mailboxes = (): Case[] => {
  const line = "From a@example.org Fri Mar 21 04:30:00 2031\n";
  const message = `${line}From: a@example.org\nSubject: x\n\n${TEXT}\n\n`;
  const saved =
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; " +
    `boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ` +
    `8bit\r\n\r\n${HTML}\r\n--b--\r\n`;
  const nest = (depth: number): string =>
    Array.from(
      { length: depth },
      (_, i) => `Content-Type: multipart/related; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    ).join("");
  return [
    ...numbered("bad", "mbox", [
      line,
      line.repeat(2),
      line.repeat(2_000),
      `${line}\n${line}`,
      `${message}${line}no head`,
      message.repeat(500),
      `${line}From: ${"x".repeat(3_000_000)}`,
      `${line}From: a\n\n${"y\n".repeat(200_000)}`,
      latin(`${message}\xff\xfe`),
      `${message}${line}`,
      "From nobody",
      TEXT,
      line.trimEnd(),
      `>${message}`,
    ]),
    ...numbered("cut", "mhtml", cuts(Buffer.from(saved), 12)),
    ...numbered("bad", "mhtml", [
      "",
      "no page",
      saved.replace('boundary="b"', ""),
      saved.replace("8bit", "base64"),
      saved.replace("8bit", "quoted-printable"),
      saved.replace("text/html", "text/plain"),
      `MIME-Version: 1.0\r\n${nest(5_000)}x`,
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(50_000)}`,
      `X: ${"y".repeat(2_000_000)}`,
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${HTML}`,
    ]),
  ];
};

const others = (): Case[] => [
  ["empty", ""],
  ["blank.txt", " \n\t\u200b"],
  ["picture.txt", latin("\x89PNG\r\n\x1a\n")],
  ["document.pdf", "%PDF-1.7"],
  ["over-10-mb.txt", Buffer.alloc(10_000_001, "word ")],
  ["no-ending", Buffer.from([0, 1, 2, 3])],
  ["rtf.txt", "{\\rtf1 x}"],
];

export const corpus = async (): Promise<Case[]> => [
  ...encodings(),
  ...packed(),
  ...(await archives()),
  ...xml(),
  ...json(),
  ...pages(),
  ...tables(),
  ...crawls(),
  ...mails(),
  ...mailboxes(),
  ...others(),
];
